// Are the decision trees sound, does every outcome have a worked case, and are released versions as they were?
// Prevents a walk that gets stuck, advice that nobody tried, and a stored weighing that says something else than it did.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { controleer, loop } from '../src/lib/beslisboom/index.ts';
import {
  type Beslisboom,
  beslisboomSchema,
  type Doelen,
  losseVerwijzingen,
  vervolgFouten,
  type Voorbeeld,
  voorbeeldenSchema,
} from '../src/lib/inhoud/index.ts';
import { placeIn } from './inhoud/place.ts';
import type { Finding } from './site/site.ts';
import { casesFile, readYaml, type Treefile, treeFiles, treeSlugs } from './trees/files.ts';
import { lockFindings } from './trees/lock.ts';

/** Finds what is wrong with the trees in a folder with content, and which released versions are not as they were; places are paths in that folder. */
export function checkTrees(content: string): readonly Finding[] {
  const folder = join(content, 'beslisbomen');
  const files = treeSlugs(folder).flatMap((slug) => treeFiles(folder, slug));
  return [...treeFindings(content), ...lockFindings(folder, files).map(({ place, problem }) => ({ place: `beslisbomen/${place}`, problem }))];
}

/** Finds what is wrong with the trees themselves and with their worked cases. */
export function treeFindings(content: string): readonly Finding[] {
  const folder = join(content, 'beslisbomen');
  const slugs = treeSlugs(folder);
  const targets = { bronnen: idsIn(content, 'bronnen'), contacten: idsIn(content, 'contacten'), begrippen: idsIn(content, 'begrippen') };
  return slugs
    .flatMap((slug) => treeFiles(folder, slug))
    .flatMap((file) => {
      const read = readTree(file);
      const problems = read.ok ? problemsOf(file, read.tree, targets, new Set(slugs)) : read.problems;
      // Cases of a tree that is not sound say nothing.
      if (!read.ok || problems.length > 0) return problems.map((problem) => ({ place: file.path, problem }));
      return caseFindings(folder, file, read.tree);
    })
    .map(({ place, problem }) => ({ place: `beslisbomen/${place}`, problem }));
}

/** The ids of a kind of content: the names of its files. */
export const idsIn = (content: string, kind: string): ReadonlySet<string> =>
  new Set(readdirSync(join(content, kind)).map((file) => file.replace(/\.yaml$/, '')));

const problemsOf = (file: Treefile, tree: Beslisboom, targets: Doelen, slugs: ReadonlySet<string>): readonly string[] => [
  ...namedAfterFile(file, tree),
  ...[...losseVerwijzingen(file.data, targets), ...vervolgFouten(tree, slugs)].map(({ pad, fout }) => `${placeIn(file.data, pad)}: ${fout}`),
  ...controleer(tree).map(({ plek, fout }) => `${plek}: ${fout}`),
];

/** Reads a file as a tree, or says what is wrong with its shape. */
export function readTree({
  data,
  error,
}: Pick<Treefile, 'data' | 'error'>): { readonly ok: true; readonly tree: Beslisboom } | { readonly ok: false; readonly problems: readonly string[] } {
  if (error !== undefined) return { ok: false, problems: [error] };
  const { success, data: tree, error: wrong } = beslisboomSchema.safeParse(data);
  return success ? { ok: true, tree } : { ok: false, problems: wrong.issues.map(({ path, message }) => `${placeIn(data, path)}: ${message}`) };
}

const namedAfterFile = ({ slug, version }: Treefile, { id, versie }: Beslisboom): readonly string[] => [
  ...(id === slug ? [] : [`id: "${id}" is niet de naam van de map, "${slug}"`]),
  ...(versie === version ? [] : [`versie: "${versie}" is niet de datum in de naam van het bestand, ${version}`]),
];

function caseFindings(folder: string, { slug, version, path }: Treefile, tree: Beslisboom): readonly Finding[] {
  const place = casesFile(folder, slug, version);
  if (place === undefined) return [{ place: path, problem: 'heeft geen voorbeelden.yaml naast zich' }];
  const { data, error } = readYaml(join(folder, place));
  if (error !== undefined) return [{ place, problem: error }];
  const { success, data: cases, error: wrong } = voorbeeldenSchema.safeParse(data);
  if (!success) return wrong.issues.map((issue) => ({ place, problem: `${placeIn(data, issue.path)}: ${issue.message}` }));
  return [...cases.flatMap((each) => caseProblem(tree, each)), ...withoutCase(tree, cases)].map((problem) => ({ place, problem }));
}

function caseProblem(tree: Beslisboom, { naam, antwoorden, samen, uitkomst }: Voorbeeld): readonly string[] {
  const given = loop(tree, antwoorden, samen).uitkomst ?? 'nog geen uitkomst';
  return given === uitkomst ? [] : [`“${naam}”: versie ${tree.versie} geeft ${given}, niet ${uitkomst}`];
}

const withoutCase = ({ versie, uitkomsten }: Beslisboom, cases: readonly Voorbeeld[]): readonly string[] =>
  uitkomsten.filter(({ id }) => !cases.some(({ uitkomst }) => uitkomst === id)).map(({ id }) => `uitkomst ${id} van versie ${versie} heeft geen voorbeeld`);
