import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/setup/prepare.mjs';

/** A folder that is laid out as the guides say: deploy/ and dist/ side by side. */
export interface Place {
  readonly folder: string;
  /** The one folder in which a server may write, as in the container. */
  readonly writable: string;
  /** Writes a configuration file that names this folder instead of the one of the guides, and gives its path. */
  readonly config: (file: string, change: (text: string) => string) => string;
  readonly remove: () => void;
}

/** Where the guides put the site, and where the files in deploy/ look for it. */
const IN_GUIDES = '/srv/meldcodewijzer';
const MADE_BY_BUILD = ['nginx-maps.conf', 'nginx-site.conf', 'caddy.conf'];
export const NOBODY = 65534;
export const isRoot = process.getuid?.() === 0;

/** `change` alters the files that the build made, to plant a fault. */
export function layOut(dist: string, change: (text: string) => string): Place {
  const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  chmodSync(folder, 0o755);
  cpSync(join(root, 'deploy'), join(folder, 'deploy'), { recursive: true });
  cpSync(dist, join(folder, 'dist'), { recursive: true });
  for (const file of MADE_BY_BUILD.map((name) => join(folder, 'dist/_hosting', name))) writeFileSync(file, change(readFileSync(file, 'utf8')));
  const writable = join(folder, 'tmp');
  mkdirSync(writable);
  if (isRoot) chownSync(writable, NOBODY, NOBODY);
  return {
    folder,
    writable,
    config: (file, alter) => {
      const path = join(folder, file);
      writeFileSync(path, alter(readFileSync(path, 'utf8').replaceAll(IN_GUIDES, folder).replaceAll('/tmp/meldcodewijzer-', `${writable}/`)));
      return path;
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
