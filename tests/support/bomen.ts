import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { casesFile } from '../../scripts/trees/files.ts';
import { type Antwoorden, beantwoord, gaSamenVerder, loop, nieuweSessie, type Sessie, totEnMet } from '../../src/lib/beslisboom/index.ts';
import { nederlandseDag } from '../../src/lib/dag.ts';
import { type Beslisboom, beslisboomSchema, type Voorbeeld, voorbeeldenSchema } from '../../src/lib/inhoud/index.ts';

const map = fileURLToPath(new URL('../../src/content/beslisbomen/', import.meta.url));
const leesYaml = (pad: string): unknown => parse(readFileSync(pad, 'utf8'));

/** One dated version of one tree, with where it was found. */
export interface GevondenBoom {
  readonly slug: string;
  /** `<slug>/<date>`, the name of the tests. */
  readonly naam: string;
  readonly boom: Beslisboom;
}

const slugs = readdirSync(map, { withFileTypes: true })
  .filter((item) => item.isDirectory())
  .map((item) => item.name);

/** Every version of every tree in the content, read with the same schema as the site. */
export const alleBomen: readonly GevondenBoom[] = slugs.flatMap((slug) =>
  readdirSync(join(map, slug))
    .filter((bestand) => /^\d{4}-\d{2}-\d{2}\.yaml$/.test(bestand))
    .sort()
    .map((bestand) => ({ slug, naam: `${slug}/${bestand.slice(0, -5)}`, boom: beslisboomSchema.parse(leesYaml(join(map, slug, bestand))) })),
);

/** All versions of one tree, oldest first. */
export function versiesVan(slug: string): readonly Beslisboom[] {
  return alleBomen.filter((gevonden) => gevonden.slug === slug).map((gevonden) => gevonden.boom);
}

/** The version of one tree that the site built today uses. */
export function nieuwsteBoom(slug: string): Beslisboom {
  const boom = totEnMet(versiesVan(slug), nederlandseDag(new Date())).at(-1);
  if (!boom) throw new Error(`geen beslisboom "${slug}"`);
  return boom;
}

/** The newest version of every tree. */
export const nieuwsteBomen: readonly GevondenBoom[] = alleBomen.filter(({ slug, boom }) => boom === nieuwsteBoom(slug));

/** The worked cases of one version of a tree, the newest when none is named; a tree without cases has none. */
export function voorbeeldenVan(slug: string, versie = nieuwsteBoom(slug).versie): readonly Voorbeeld[] {
  const bestand = casesFile(map, slug, versie);
  return bestand === undefined ? [] : voorbeeldenSchema.parse(leesYaml(join(map, bestand)));
}

/** Answers a tree screen by screen, as a reader does, until the walk asks nothing more. */
export function doorloop(boom: Beslisboom, antwoorden: Antwoorden, samen = false): Sessie {
  let sessie = samen ? gaSamenVerder(nieuweSessie(boom)) : nieuweSessie(boom);
  for (;;) {
    const { open } = loop(boom, sessie.antwoorden, sessie.samen);
    if (!open || open.vragen.some((vraag) => antwoorden[vraag] === undefined)) return sessie;
    const stap = beantwoord(boom, sessie, open, antwoorden);
    if (!stap.ok) throw new Error(`${boom.id}: ${stap.reden} bij "${open.id}"`);
    sessie = stap.sessie;
  }
}
