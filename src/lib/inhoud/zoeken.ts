import { z } from 'zod';
import { id, tekst } from './basis.ts';

/** A page of this site, with an anchor when one part is meant. */
const href = z.string().regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, 'een adres begint en eindigt met /, met eventueel #anker');

/** `content/zoeken/synoniemen.yaml` and others like it: everyday words and old names, and what the texts call them. */
const zoekwoordenSchema = z.strictObject({
  soort: z.literal('synoniemen'),
  /** Whoever types one of `zegt` also finds the texts with one of `bedoelt`. Not the other way around. */
  paren: z.array(z.strictObject({ zegt: z.array(tekst).min(1), bedoelt: z.array(tekst).min(1) })),
});

/** An answer above the results: what holds now. */
const antwoord = z.strictObject({
  id,
  /** Patterns of words that must all be in the question; `@naam` stands for one of a group. */
  als: z.array(tekst),
  titel: tekst,
  /** At most two short sentences. */
  tekst,
  /** Ids in `content/contacten`; their numbers become links. */
  bel: z.array(id).default([]),
  /** Only when no other answer fits. */
  terugval: z.boolean().default(false),
  /** The first of these that exists becomes the first result. */
  paginas: z.array(z.strictObject({ naam: tekst, href })).min(1),
});

/** `content/zoeken/antwoorden.yaml`: groups of words that mean the same in a question, and the answers. */
const zoekantwoordenSchema = z.strictObject({
  soort: z.literal('antwoorden'),
  groepen: z.record(id, z.array(tekst).min(1)),
  antwoorden: z.array(antwoord),
});

export const zoekenSchema = z.discriminatedUnion('soort', [zoekwoordenSchema, zoekantwoordenSchema]);
