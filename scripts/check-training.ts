// Do the quiz, the discussion cards and the session plans name only what exists?
// Prevents a question whose answer cannot be read, a card without the answer of the protocol, and a plan that does not fit in its time.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  blokkenIn,
  bloktitel,
  draaiboekFouten,
  draaiboekSchema,
  type LosEind,
  losseVerwijzingen,
  type Plaatsen,
  quizFouten,
  quizSchema,
  type Tekstblok,
  valkuilFouten,
  valkuilenSchema,
} from '../src/lib/inhoud/index.ts';
import { placeIn } from './inhoud/place.ts';
import type { Finding } from './site/site.ts';
import { readYaml, treeSlugs } from './trees/files.ts';

/** The part of a schema that is used here. */
interface Schema<Data> {
  safeParse(data: unknown): { success: true; data: Data } | { success: false; error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] } };
}

/** Finds what is wrong with the files of the training in a folder with content; places are paths in that folder. */
export function checkTraining(content: string): readonly Finding[] {
  const blocks = blocksIn(join(content, 'protocollen'));
  const protocols = new Set([...blocks.keys()].map((part) => part.split('/')[0] ?? ''));
  const places = placesIn(content, blocks);
  const targets = { bronnen: idsIn(content, 'bronnen'), contacten: places.nummer, begrippen: places.begrip };
  const cards = files(content, 'valkuilen').flatMap(({ data }) => {
    const read = valkuilenSchema.safeParse(data);
    return read.success ? read.data.kaarten : [];
  }).length;
  const stock = { kaarten: cards, casussen: idsIn(content, 'casussen') };
  return [
    ...check(content, 'quiz', quizSchema, (quiz) => [...losseVerwijzingen(quiz, targets), ...quizFouten(quiz, places, protocols)]),
    ...check(content, 'valkuilen', valkuilenSchema, (all, slug) => [...losseVerwijzingen(all, targets), ...valkuilFouten(all, stepsOf(blocks, slug))]),
    ...check(content, 'draaiboeken', draaiboekSchema, (plan) => draaiboekFouten(plan, stock)),
  ];
}

interface File {
  readonly slug: string;
  readonly place: string;
  readonly data: unknown;
  readonly error?: string | undefined;
}

const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder).toSorted() : []);

const slugsIn = (content: string, kind: string): readonly string[] =>
  namesIn(join(content, kind)).flatMap((name) => (name.endsWith('.yaml') ? [basename(name, '.yaml')] : []));

const files = (content: string, kind: string): readonly File[] =>
  slugsIn(content, kind).map((slug) => ({ slug, place: `${kind}/${slug}.yaml`, ...readYaml(join(content, kind, `${slug}.yaml`)) }));

const idsIn = (content: string, kind: string): ReadonlySet<string> => new Set(slugsIn(content, kind));

function check<Data>(content: string, kind: string, schema: Schema<Data>, faults: (data: Data, slug: string) => readonly LosEind[]): readonly Finding[] {
  return files(content, kind).flatMap(({ slug, place, data, error }) => {
    if (error !== undefined) return [{ place, problem: error }];
    const read = schema.safeParse(data);
    const found = read.success ? faults(read.data, slug).map(({ pad, fout }) => ({ path: pad, message: fout })) : read.error.issues;
    return found.map(({ path, message }) => ({ place, problem: `${placeIn(data, path)}: ${message}` }));
  });
}

/** The blocks of every part of every protocol, by `<protocol>/<part>`. */
function blocksIn(folder: string): ReadonlyMap<string, readonly Tekstblok[]> {
  const parts = namesIn(folder).flatMap((slug) =>
    namesIn(join(folder, slug))
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => [`${slug}/${basename(name, '.mdx')}`, blokkenIn(readFileSync(join(folder, slug, name), 'utf8'))] as const),
  );
  return new Map(parts);
}

/** The steps of one protocol, by the name of their file. */
const stepsOf = (blocks: ReadonlyMap<string, readonly Tekstblok[]>, slug: string): ReadonlyMap<string, readonly Tekstblok[]> =>
  new Map([...blocks].flatMap(([part, here]) => (part.startsWith(`${slug}/stap-`) ? [[part.slice(slug.length + 1), here]] : [])));

function placesIn(content: string, blocks: ReadonlyMap<string, readonly Tekstblok[]>): Plaatsen {
  const actueel = files(content, 'actueel').map(({ slug, data }) => ({ slug, soort: (data as { readonly soort?: string } | undefined)?.soort }));
  const ofKind = (kind: string): ReadonlySet<string> => new Set(actueel.filter(({ soort }) => soort === kind).map(({ slug }) => slug));
  return {
    delen: new Map([...blocks].map(([part, here]) => [part, new Set(here.flatMap((block) => bloktitel(block) ?? []))])),
    actueel: ofKind('nu'),
    veranderd: ofKind('wijziging'),
    hulpmiddel: new Set(treeSlugs(join(content, 'beslisbomen'))),
    begrip: idsIn(content, 'begrippen'),
    nummer: idsIn(content, 'contacten'),
  };
}
