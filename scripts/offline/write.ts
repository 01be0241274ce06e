import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { maakPakket, schoolpakket } from '../../src/lib/offline/index.ts';
import { keptFile, keptPaths } from './files.ts';
import { bundleWorker } from './program.ts';

const FOLDER = 'offline';
const WORKER = 'sw.js';
const UNDO = 'sw-uit.js';

/** Writes the service worker, the package that it takes the whole site from, and the worker that undoes it. Comes last: it knows every file as it will be served. */
export async function writeOffline(root: string, dist: string): Promise<void> {
  const { general, schools } = keptPaths(dist);
  const kept = general.map((file) => keptFile(dist, file));
  const text = maakPakket(kept);
  const name = `${FOLDER}/${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`;
  mkdirSync(join(dist, FOLDER), { recursive: true });
  writeFileSync(join(dist, name), text);
  const known = {
    LIJST: kept.map(({ pad, revision }) => [pad, revision]),
    PAKKET: { url: name, tekens: text.length },
    SCHOLEN: writeSchools(dist, schools),
  };
  writeFileSync(join(dist, WORKER), await bundleWorker(root, 'dienst.ts', WORKER, known));
}

/** Writes the workers before they know their files, so that the list of what ships, which stands on a page that they keep, can count them. */
export async function writeWorkers(root: string, dist: string): Promise<void> {
  writeFileSync(join(dist, WORKER), await bundleWorker(root, 'dienst.ts', WORKER, { LIJST: [], PAKKET: { url: '', tekens: 0 }, SCHOLEN: '' }));
  writeFileSync(join(dist, UNDO), await bundleWorker(root, 'uit.ts', UNDO));
}

/** Writes a package for each school, and gives a name to all of them together; an empty one when there are none. */
function writeSchools(dist: string, schools: ReadonlyMap<string, readonly string[]>): string {
  const hash = createHash('sha256');
  for (const [slug, files] of schools) {
    const text = maakPakket(files.map((file) => keptFile(dist, file)));
    const path = join(dist, schoolpakket(slug));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    hash.update(text);
  }
  return schools.size === 0 ? '' : hash.digest('hex').slice(0, 16);
}
