// Are the practice cases sound, and do they show every outcome, every edge and every answer of every tree in force?
// Prevents a case that is weighed otherwise than the framework does, and a turn of the framework that nobody ever practises.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { casusFouten, totEnMet } from '../src/lib/beslisboom/index.ts';
import { type Beslisboom, type Casus, casusSchema, losseVerwijzingen, plekkenInData, plekkenInTekst, variantFouten } from '../src/lib/inhoud/index.ts';
import { type Onderdeel, leemten } from '../src/lib/training/index.ts';
import { idsIn, readTree } from './check-trees.ts';
import { placeIn } from './inhoud/place.ts';
import type { Finding } from './site/site.ts';
import { readYaml, treeFiles, treeSlugs } from './trees/files.ts';

interface Read {
  readonly place: string;
  readonly data: Casus;
}

/** Finds what is wrong with the cases in a folder with content, and what of the trees in force on a day no case shows; places are paths in that folder. */
export function checkCases(content: string, today: string): readonly Finding[] {
  const folder = join(content, 'casussen');
  const targets = { bronnen: idsIn(content, 'bronnen'), contacten: idsIn(content, 'contacten'), begrippen: idsIn(content, 'begrippen') };
  const trees = treesOn(content, today);
  const bySlug = Object.fromEntries(trees.map(({ tree }) => [tree.id, tree]));
  const places = placesOfProtocols(content);
  const findings: Finding[] = [];
  const cases: Read[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()) {
    const place = `casussen/${file}`;
    const { data: raw, error } = readYaml(join(folder, file));
    const { success, data, error: wrong } = casusSchema.safeParse(raw);
    if (error !== undefined) findings.push({ place, problem: error });
    else if (!success) findings.push(...wrong.issues.map(({ path, message }) => ({ place, problem: `${placeIn(raw, path)}: ${message}` })));
    else {
      const problems = [...casusFouten(data, bySlug), ...variantFouten(data, places), ...losseVerwijzingen(data, targets)];
      findings.push(...problems.map(({ pad, fout }) => ({ place, problem: `${placeIn(data, pad)}: ${fout}` })));
      cases.push({ place, data });
    }
  }
  // A case that is wrong shows nothing, so what misses can be its fault.
  if (findings.length > 0) return findings;
  return trees.flatMap(({ place, tree }) => leemten(tree, cases).map((part) => ({ place, problem: `geen casus in casussen/ toont ${inWords(part)}` })));
}

/** The version in force of every tree, with its file. */
function treesOn(content: string, today: string): readonly { readonly place: string; readonly tree: Beslisboom }[] {
  const folder = join(content, 'beslisbomen');
  return treeSlugs(folder).flatMap((slug) => {
    const read = treeFiles(folder, slug).flatMap((file) => {
      const { ok, ...rest } = readTree(file);
      return ok && 'tree' in rest ? [{ place: `beslisbomen/${file.path}`, tree: rest.tree }] : [];
    });
    const inForce = totEnMet(
      read.map(({ tree }) => tree),
      today,
    ).at(-1);
    return read.filter(({ tree }) => tree === inForce);
  });
}

/** Protocol → the places that its texts and data cite. */
function placesOfProtocols(content: string): Readonly<Record<string, ReadonlySet<string>>> {
  const folder = join(content, 'protocollen');
  const slugs = existsSync(folder) ? readdirSync(folder) : [];
  return Object.fromEntries(
    slugs.map((slug) => {
      const files = readdirSync(join(folder, slug)).map((file) => join(folder, slug, file));
      return [
        slug,
        new Set(files.flatMap((file) => (file.endsWith('.mdx') ? plekkenInTekst(readFileSync(file, 'utf8')) : plekkenInData(readYaml(file).data)))),
      ];
    }),
  );
}

/** A part of a tree as an editor looks for it. */
function inWords(part: Onderdeel): string {
  if (part.soort === 'uitkomst') return `uitkomst ${part.uitkomst.id}`;
  if (part.soort === 'antwoord') return `het antwoord “${part.antwoord.id}” op ${part.vraag.id}`;
  const { scherm, nummer, regel, door } = part;
  const by = door === undefined ? '' : ` met ${door.vraag.id}: ${door.antwoord.id}`;
  return `regel ${String(nummer)} van scherm ${scherm.id}${by} (naar ${regel.naar ?? regel.uitkomst ?? ''})`;
}
