// Remembers from which inputs dist was built, so that `npm start` builds only when something changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { bouwdag } from '../../src/lib/dag.ts';
import { siteBase, siteFolder } from '../site/base.ts';
import { readSelection, siteFile } from '../site/selection.ts';
import { filesIn } from '../site/files.ts';

const FOLDERS = ['src', 'public', 'scripts'];
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Says whether the built site is there, whole, and made from what is in the folder and in force now. */
export function isFresh(root: string, day: string = today()): boolean {
  const file = stampFile(root);
  return existsSync(file) && existsSync(siteFolder(root)) && readFileSync(file, 'utf8') === stamp(root, day);
}

/** Writes down that the built site belongs to what is in the folder now. */
export function writeStamp(root: string, day: string = today()): void {
  mkdirSync(dirname(stampFile(root)), { recursive: true });
  writeFileSync(stampFile(root), stamp(root, day));
}

/** The day for which the site is built, as YYYY-MM-DD. */
export function today(): string {
  return bouwdag(process.env['SOURCE_DATE_EPOCH'], new Date());
}

/** Forgets the last build, so that a build that stops halfway never counts. */
export function removeStamp(root: string): void {
  rmSync(stampFile(root), { force: true });
}

function stampFile(root: string): string {
  return join(root, '.cache', `build-stamp-${basename(siteFolder(root))}`);
}

/** A version of a tree waits for this day, and then is used without any file having changed. */
const IN_FORCE_SINCE = /^ingang: ['"]?(\d{4}-\d{2}-\d{2})/m;

function stamp(root: string, day: string): string {
  // A release has no pages for makers.
  const hash = createHash('sha256')
    .update(siteBase())
    .update(process.env['MELDCODEWIJZER_RELEASE'] ?? '');
  for (const file of inputs(root)) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\n`).update(content);
    const since = file.endsWith('.yaml') ? IN_FORCE_SINCE.exec(content.toString())?.[1] : undefined;
    if (since !== undefined) hash.update(since <= day ? 'in force' : 'waiting');
  }
  // Sizes are enough for the output: nobody edits it, but a file can be missing.
  const dist = siteFolder(root);
  for (const file of filesIn(dist)) hash.update(`${file} ${String(statSync(join(dist, file)).size)}\n`);
  return hash.digest('hex');
}

function inputs(root: string): readonly string[] {
  const { shown } = readSelection(root);
  // A site may have its protocols elsewhere.
  const elsewhere = shown.map(({ folder }) => folder).filter((folder) => !folder.startsWith('src/'));
  const inFolders = [...FOLDERS, ...elsewhere]
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => filesIn(join(root, folder)).map((file) => `${folder}/${file}`));
  return [...inFolders, ...[siteFile(), ...FILES].filter((file) => existsSync(join(root, file)))];
}
