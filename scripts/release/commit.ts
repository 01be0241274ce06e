import { execFileSync } from 'node:child_process';

/** The commit that a folder holds, or why no release can be made of it. */
export type Commit = { readonly ok: true; readonly commit: string } | { readonly ok: false; readonly reden: string };

/** Reads of which commit a folder is an exact copy; a release must be made of something that others can get. */
export function commitOf(folder: string): Commit {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  try {
    if (git('status', '--porcelain') !== '') return { ok: false, reden: 'There are changes that are not committed: commit them first.' };
    return { ok: true, commit: git('rev-parse', 'HEAD') };
  } catch {
    return { ok: false, reden: 'This folder is not a clone of the repository: a release says of which commit it is made.' };
  }
}
