import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { maakPakket } from '../../src/lib/offline/index.ts';
import { keptFiles } from './files.ts';
import { bundleWorker } from './program.ts';

const FOLDER = 'offline';

/** Writes the service worker, the package that it takes the whole site from, and the worker that undoes it. Comes last: it knows every file as it will be served. */
export async function writeOffline(root: string, dist: string): Promise<void> {
  const kept = keptFiles(dist);
  const text = maakPakket(kept);
  const name = `${FOLDER}/${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`;
  mkdirSync(join(dist, FOLDER), { recursive: true });
  writeFileSync(join(dist, name), text);
  const known = { LIJST: kept.map(({ pad, revision }) => [pad, revision]), PAKKET: { url: name, tekens: text.length } };
  writeFileSync(join(dist, 'sw.js'), await bundleWorker(root, 'dienst.ts', known));
  writeFileSync(join(dist, 'sw-uit.js'), await bundleWorker(root, 'uit.ts'));
}
