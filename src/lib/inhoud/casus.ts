import { z } from 'zod';
import { id, tekst } from './basis.ts';

/**
 * A fictional case to practise with; its file name is its id, which stands in addresses for ever.
 * What one person has done or said stands in it once: trees that ask the same question get the same answer.
 */
export const casusSchema = z.strictObject({
  titel: tekst,
  /** Class of primary school. */
  groep: z.number().int().min(1).max(8),
  /** What it is about, in one or two sentences, without giving away the outcome. */
  kort: tekst,
  /** What becomes known, step by step of the meldcode. */
  situatie: z.array(z.strictObject({ stap: z.number().int().min(1).max(5), tekst })).min(1),
  /** Question id → the answer of the framework, and why. */
  antwoorden: z.record(id, z.strictObject({ antwoord: id, waarom: tekst })),
  /** Slug of each aid in which this case can be weighed → the outcome that must come out. */
  uitkomsten: z.record(id, id).refine((een) => Object.keys(een).length > 0, 'noem minstens één hulpmiddel met zijn uitkomst'),
  /** What one takes away from it. */
  leerpunten: z.array(tekst).min(1),
  /** Questions to talk about afterwards. */
  bespreken: z.array(tekst).min(1),
});
export type Casus = z.infer<typeof casusSchema>;
