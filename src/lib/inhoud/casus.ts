import { z } from 'zod';
import { bronnen, id, tekst } from './basis.ts';

/** Forms of abuse and neglect that a case is about. Readers see the words of `messages/casussen.ts`. */
export const VORMEN = [
  'lichamelijk',
  'seksueel',
  'emotioneel',
  'verwaarlozing',
  'medisch',
  'getuige',
  'eergerelateerd',
  'achterlating',
  'besnijdenis',
  'medewerker',
] as const;
/** What one practises with a case. It gives the outcome away, so it is shown to whoever leads a session. */
export const THEMAS = [
  'acuut',
  'structureel',
  'onthulling',
  'twijfel',
  'eerst-bellen',
  'geen-vermoeden',
  'geen-hulp',
  'hulp-geweigerd',
  'hulp-werkt',
  'hulp-faalt',
  'broers-en-zussen',
  'beroepsgeheim',
] as const;

/** What one protocol has otherwise in this case, with its place there, as a block of that protocol has it. */
const protocolvariant = z.strictObject({
  /** What the protocol says, in our own words. */
  tekst,
  /** Place in the source; one that the content of that protocol cites. */
  plek: tekst,
  /** What holds today, where that differs, with its sources. */
  nu: z.strictObject({ tekst, bronnen }).optional(),
});

/**
 * A fictional case to practise with; its file name is its id, which stands in addresses for ever.
 * What one person has done or said stands in it once: trees that ask the same question get the same answer.
 */
export const casusSchema = z.strictObject({
  titel: tekst,
  /** Class of primary school. */
  groep: z.number().int().min(1).max(8),
  /** Forms that it is about, and themes that one practises with it. */
  vormen: z.array(z.enum([...VORMEN, ...THEMAS])).min(1),
  /** Minutes that a group needs to weigh it and talk about it. */
  duur: z.number().int().min(10).max(60),
  /** What it is about, in one or two sentences, without giving away the outcome. */
  kort: tekst,
  /** What becomes known, step by step of the meldcode. */
  situatie: z.array(z.strictObject({ stap: z.number().int().min(1).max(5), tekst })).min(1),
  /** Question id → the answer of the framework, and why. */
  antwoorden: z.record(id, z.strictObject({ antwoord: id, waarom: tekst })),
  /** Slug of each aid in which this case can be weighed → the outcome that must come out. */
  uitkomsten: z.record(id, id).refine((een) => Object.keys(een).length > 0, 'noem minstens één hulpmiddel met zijn uitkomst'),
  /** One fact that is otherwise: the answer that changes with it. What that does is computed. */
  watAls: z.array(z.strictObject({ vraag: id, antwoord: id, tekst })).default([]),
  /** What one takes away from it. */
  leerpunten: z.array(tekst).min(1),
  /** Questions to talk about afterwards. */
  bespreken: z.array(tekst).min(1),
  /** For whoever leads the session: what to watch for, usual mistakes, when to stop. */
  begeleider: z.array(tekst).min(1),
  /** Slug of a protocol → what it has otherwise here. */
  protocollen: z.record(id, protocolvariant).default({}),
});
export type Casus = z.infer<typeof casusSchema>;
/** One of the forms and themes. */
export type Casusvorm = Casus['vormen'][number];

/** What is wrong with what a case says of protocols: one that does not exist, or a place that it does not cite. Protocol slug → its places. */
export function variantFouten(
  { protocollen }: Pick<Casus, 'protocollen'>,
  plekken: Readonly<Record<string, ReadonlySet<string>>>,
): readonly { readonly pad: readonly string[]; readonly fout: string }[] {
  return Object.entries(protocollen).flatMap(([slug, { plek }]) => {
    const bekend = plekken[slug];
    if (!bekend) return [{ pad: ['protocollen', slug], fout: `protocol "${slug}" bestaat niet` }];
    return bekend.has(plek) ? [] : [{ pad: ['protocollen', slug, 'plek'], fout: `"${plek}" staat bij geen enkel blok van "${slug}"` }];
  });
}

/** The places in its source that a text part of a protocol cites, block by block. */
export const plekkenInTekst = (mdx: string): readonly string[] => [...mdx.matchAll(/\bbron="([^"]+)"/g)].map(([, plek = '']) => plek);

/** The places in its source that the data of a protocol cite. */
export function plekkenInData(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([sleutel, waarde]: [string, unknown]) =>
    sleutel === 'bron' && typeof waarde === 'string' ? [waarde] : plekkenInData(waarde),
  );
}
