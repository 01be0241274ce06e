import { z } from 'zod';
import { datum, id, tekst } from './basis.ts';

const punt = z.strictObject({
  tekst,
  /** How sure this is: a source says it, sources differ, or no source was found. */
  status: z.enum(['bevestigd', 'tegenstrijdig', 'niet-gevonden']).default('bevestigd'),
});

/** A subject of today, or a change in law and practice. Its file name is its anchor on `/actueel/`. */
export const actueelSchema = z
  .strictObject({
    soort: z.enum(['nu', 'wijziging']),
    titel: tekst,
    /** Since when, as people say it; only a change has one. */
    sinds: tekst.optional(),
    /** Lead sentence: the answer itself. */
    kort: tekst,
    /** Order among its kind. */
    volgorde: z.number().int(),
    /** Words that people type when they look for this. */
    ookWel: z.array(tekst).default([]),
    /** Contacts that are called here. */
    bel: z.array(id).default([]),
    delen: z.array(z.strictObject({ kop: tekst, punten: z.array(punt).min(1), bronnen: z.array(id).min(1) })).min(1),
    /** Names and numbers that ended with this change; shown as outdated. */
    vervallen: z.array(tekst).default([]),
    /** Protocol → what this means for it, where it matters. */
    protocollen: z.record(id, tekst).default({}),
    /** Pages of this site to read on. */
    verder: z.array(z.strictObject({ naar: z.string().startsWith('/'), tekst })).default([]),
    gecontroleerd: datum,
  })
  .refine(({ soort, sinds }) => (soort === 'wijziging') === (sinds !== undefined), 'alleen een wijziging heeft "sinds", en dan altijd');
