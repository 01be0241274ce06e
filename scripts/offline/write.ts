import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { maakPakket } from '../../src/lib/offline/index.ts';
import { keptFiles } from './files.ts';
import { bundleWorker } from './program.ts';

const FOLDER = 'offline';
const WORKER = 'sw.js';
const UNDO = 'sw-uit.js';

/** Writes the service worker, the package that it takes the whole site from, and the worker that undoes it. Comes last: it knows every file as it will be served. */
export async function writeOffline(root: string, dist: string): Promise<void> {
  const kept = keptFiles(dist);
  const text = maakPakket(kept);
  const name = `${FOLDER}/${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`;
  mkdirSync(join(dist, FOLDER), { recursive: true });
  writeFileSync(join(dist, name), text);
  const known = { LIJST: kept.map(({ pad, revision }) => [pad, revision]), PAKKET: { url: name, tekens: text.length } };
  writeFileSync(join(dist, WORKER), await bundleWorker(root, 'dienst.ts', WORKER, known));
}

/** Writes the workers before they know their files, so that the list of what ships, which stands on a page that they keep, can count them. */
export async function writeWorkers(root: string, dist: string): Promise<void> {
  writeFileSync(join(dist, WORKER), await bundleWorker(root, 'dienst.ts', WORKER, { LIJST: [], PAKKET: { url: '', tekens: 0 } }));
  writeFileSync(join(dist, UNDO), await bundleWorker(root, 'uit.ts', UNDO));
}
