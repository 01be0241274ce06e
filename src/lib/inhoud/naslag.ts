import { z } from 'zod';
import { datum, id, tekst } from './basis.ts';

/** A term of the glossary that readers see. */
export const begripSchema = z.strictObject({
  term: tekst,
  /** Abbreviation, when readers meet that form. */
  afkorting: tekst.optional(),
  /** Other words for it: everyday words, old names, spellings. */
  ookWel: z.array(tekst).default([]),
  uitleg: tekst,
  /** What holds now, when the term itself is outdated. */
  nu: tekst.optional(),
  /** Related terms. */
  zieOok: z.array(id).default([]),
  bronnen: z.array(id).default([]),
});

/** A telephone number that holds today. Only these become links. */
export const contactSchema = z.strictObject({
  naam: tekst,
  /** As it is read: "0800-2000". */
  nummer: tekst,
  /** As it is dialled: digits only. */
  tel: z.string().regex(/^\d{3,11}$/, 'alleen cijfers'),
  /** In a few words: when to call. */
  kort: tekst,
  voor: tekst,
  open: tekst,
  kosten: tekst,
  volgorde: z.number().int(),
  gecontroleerd: datum,
  bronnen: z.array(id).min(1),
});
export type Contact = z.infer<typeof contactSchema>;

/** A source that content may cite. */
export const bronSchema = z.strictObject({
  titel: tekst,
  uitgever: tekst,
  soort: z.enum(['openbare-bron', 'wet', 'protocol', 'keuze']),
  url: z.url().optional(),
  /** What we took from it. */
  gebruikt: tekst,
  /** Whether the text can have changed since; then readers are asked to check. */
  veranderlijk: z.boolean().default(false),
});
export type Bron = z.infer<typeof bronSchema>;
