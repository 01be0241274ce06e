// npm run release:tree -- <slug> <date>: locks a version of a tree for ever, by adding its hash to the list of released versions.
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { treeFindings } from './check-trees.ts';
import { root } from './setup/prepare.mjs';
import { treeFiles, treeSlugs } from './trees/files.ts';
import { hashOf, LOCK_FILE, readLocks } from './trees/lock.ts';

/** Releases one version. Refuses what is not there, what is not sound, and what has been released before. */
export function releaseTree(content: string, slug: string, version: string): { readonly ok: boolean; readonly message: string } {
  const folder = join(content, 'beslisbomen');
  const file = treeSlugs(folder).includes(slug) ? treeFiles(folder, slug).find((each) => each.version === version) : undefined;
  if (!file) return { ok: false, message: `src/content/beslisbomen/${slug}/${version}.yaml bestaat niet` };
  const read = readLocks(folder);
  if (!read.ok) return { ok: false, message: `${LOCK_FILE}: ${read.problem}` };
  if (read.locks[`${slug}/${version}`] !== undefined)
    return { ok: false, message: `${slug}/${version} is al uitgegeven; wat is uitgegeven verandert niet meer` };
  const wrong = treeFindings(content).filter(({ place }) => place.startsWith(`beslisbomen/${slug}/`));
  if (wrong.length > 0) return { ok: false, message: wrong.map(({ place, problem }) => `${place}: ${problem}`).join('\n') };
  const list = join(folder, LOCK_FILE);
  const lineEnd = readFileSync(list, 'utf8').endsWith('\n') ? '' : '\n';
  appendFileSync(list, `${lineEnd}${slug}/${version}: ${hashOf(file.data)}\n`);
  return { ok: true, message: `${slug}/${version} is uitgegeven en verandert niet meer. Zet ${LOCK_FILE} mee in de commit.` };
}

if (import.meta.main) {
  const [slug, version] = process.argv.slice(2);
  const { ok, message } =
    slug === undefined || version === undefined
      ? { ok: false, message: 'Zo: npm run release:tree -- <slug> <datum>, bijvoorbeeld afwegingskader 2026-11-23' }
      : releaseTree(join(root, 'src', 'content'), slug, version);
  (ok ? console.log : console.error)(message);
  process.exitCode = ok ? 0 : 1;
}
