// Remembers from which inputs dist was built, so that `npm start` builds only when something changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from '../site/files.ts';

const FOLDERS = ['src', 'public', 'scripts'];
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Says whether the built site is there, whole, and made from what is in the folder now. */
export function isFresh(root: string): boolean {
  const file = stampFile(root);
  return existsSync(file) && existsSync(join(root, 'dist')) && readFileSync(file, 'utf8') === stamp(root);
}

/** Writes down that the built site belongs to what is in the folder now. */
export function writeStamp(root: string): void {
  mkdirSync(dirname(stampFile(root)), { recursive: true });
  writeFileSync(stampFile(root), stamp(root));
}

/** Forgets the last build, so that a build that stops halfway never counts. */
export function removeStamp(root: string): void {
  rmSync(stampFile(root), { force: true });
}

function stampFile(root: string): string {
  return join(root, '.cache', 'build-stamp');
}

function stamp(root: string): string {
  const hash = createHash('sha256');
  for (const file of inputs(root)) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  // Sizes are enough for the output: nobody edits it, but a file can be missing.
  const dist = join(root, 'dist');
  for (const file of filesIn(dist)) hash.update(`${file} ${String(statSync(join(dist, file)).size)}\n`);
  return hash.digest('hex');
}

function inputs(root: string): readonly string[] {
  const inFolders = FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    filesIn(join(root, folder)).map((file) => `${folder}/${file}`),
  );
  return [...inFolders, ...FILES.filter((file) => existsSync(join(root, file)))];
}
