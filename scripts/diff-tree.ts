// npm run diff:tree -- <slug>: which combinations of answers give something else than in the version before.
//   <slug>                    the newest version with the one before it
//   <slug> --base <git ref>   the newest version with the newest in that commit, for a tree with one version
//   <file> <file>             any two files
// With --check it fails when advice gets lower somewhere.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { controleer } from '../src/lib/beslisboom/index.ts';
import { vectorverschil } from '../src/lib/beslistabel/index.ts';
import type { Beslisboom } from '../src/lib/inhoud/index.ts';
import { readTree } from './check-trees.ts';
import { root } from './setup/prepare.mjs';
import { alarming, diffText } from './trees/diff-text.ts';
import { parseYaml, readYaml, treeFiles, treeSlugs } from './trees/files.ts';

/** A version to compare: its name for the reader, and what its YAML says. */
interface Side {
  readonly name: string;
  readonly data: unknown;
  readonly error?: string;
}
type Sides = { readonly ok: true; readonly before: Side; readonly after: Side } | { readonly ok: false; readonly problem: string };

const HELP = 'Zo: npm run diff:tree -- <slug>, of <slug> --base <git ref>, of <bestand> <bestand>. Met --check erbij faalt het als een advies lager wordt.';
const TREES = 'src/content/beslisbomen';

/** Compares as the arguments ask, and gives the text and the exit code. */
export function diffTree(args: readonly string[], project: string): { readonly text: string; readonly code: number } {
  const read = readArgs(args);
  if (!read.ok) return { text: `${read.problem}\n${HELP}`, code: 1 };
  const { positionals, values } = read;
  const sides = chooseSides(positionals, values.base, project);
  if (!sides.ok) return { text: sides.problem, code: 1 };
  const [before, after] = [soundTree(sides.before), soundTree(sides.after)];
  if (!before.ok || !after.ok) return { text: [before, after].flatMap((side) => (side.ok ? [] : side.problems)).join('\n'), code: 1 };
  const difference = vectorverschil(before.tree, after.tree);
  return { text: diffText(difference, sides.before.name, sides.after.name), code: values.check && alarming(difference).length > 0 ? 1 : 0 };
}

function readArgs(args: readonly string[]) {
  try {
    const options = { base: { type: 'string' }, check: { type: 'boolean' } } as const;
    return { ok: true, ...parseArgs({ args: [...args], options, allowPositionals: true }) } as const;
  } catch (cause) {
    return { ok: false, problem: cause instanceof Error ? cause.message : String(cause) } as const;
  }
}

function chooseSides([first, second]: readonly string[], base: string | undefined, project: string): Sides {
  if (first === undefined) return { ok: false, problem: HELP };
  if (second !== undefined) return files(first, second);
  const folder = join(project, TREES);
  if (!treeSlugs(folder).includes(first)) return { ok: false, problem: `De boom “${first}” bestaat niet. Er zijn: ${treeSlugs(folder).join(', ')}.` };
  const versions = treeFiles(folder, first).map(({ path, ...file }) => ({ ...file, name: path }));
  const after = versions.at(-1);
  if (!after) return { ok: false, problem: `De boom “${first}” heeft geen versie.` };
  if (base !== undefined) return fromGit(project, first, base, after);
  const before = versions.at(-2);
  return before
    ? { ok: true, before, after }
    : { ok: false, problem: `“${first}” heeft nog maar één versie. Vergelijk met wat er in git staat: npm run diff:tree -- ${first} --base HEAD` };
}

function files(before: string, after: string): Sides {
  const missing = [before, after].find((path) => !existsSync(path));
  if (missing !== undefined) return { ok: false, problem: `${missing} bestaat niet.` };
  return { ok: true, before: { name: before, ...readYaml(before) }, after: { name: after, ...readYaml(after) } };
}

function fromGit(project: string, slug: string, ref: string, after: Side): Sides {
  const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    // The end of options: a ref is never read as one.
    const commit = git('rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`).trim();
    const path = git('ls-tree', '--name-only', commit, `${TREES}/${slug}/`)
      .split('\n')
      .filter((name) => /\/\d{4}-\d{2}-\d{2}\.yaml$/.test(name))
      .toSorted()
      .at(-1);
    if (path === undefined) return { ok: false, problem: `In ${ref} is er nog geen boom “${slug}”.` };
    return { ok: true, before: { name: `${path.replace(`${TREES}/`, '')} in ${ref}`, ...parseYaml(git('show', `${commit}:${path}`)) }, after };
  } catch {
    return { ok: false, problem: `Git kent “${ref}” niet.` };
  }
}

function soundTree({
  name,
  data,
  error,
}: Side): { readonly ok: true; readonly tree: Beslisboom } | { readonly ok: false; readonly problems: readonly string[] } {
  const read = readTree({ data, ...(error === undefined ? {} : { error }) });
  const problems = read.ok ? controleer(read.tree).map(({ plek, fout }) => `${plek}: ${fout}`) : read.problems;
  return read.ok && problems.length === 0 ? read : { ok: false, problems: problems.map((problem) => `${name}: ${problem}`) };
}

if (import.meta.main) {
  const { text, code } = diffTree(process.argv.slice(2), root);
  console.log(text);
  process.exitCode = code;
}
