import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../site/files.ts';

/** Gives the SHA-256 of every file below a folder, in order and in the form that `sha256sum --check` reads. */
export function sumsOf(folder: string): string {
  return filesIn(folder)
    .map(
      (file) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')}  ${file}\n`,
    )
    .join('');
}
