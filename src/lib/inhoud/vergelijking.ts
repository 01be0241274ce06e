import { z } from 'zod';
import { id, tekst } from './basis.ts';

/** `content/vergelijking/rijen.yaml`: what the comparison of protocols has rows for. */
export const rijenSchema = z.strictObject({
  /** Subjects that every protocol answers. */
  onderwerpen: z.array(z.strictObject({ id, titel: tekst, /** The same in one plain question. */ vraag: tekst })).min(1),
  /** Groups of role ids that do much the same work. */
  rolgroepen: z.array(z.strictObject({ id, titel: tekst, rollen: z.array(id).min(1) })).min(1),
});
export type Rijen = z.infer<typeof rijenSchema>;

/** How a protocol says in the comparison that its source has nothing on a subject. */
export const ZWIJGT = 'Staat niet in dit protocol.';

/** What is wrong with the subjects that a protocol answers, in sentences for the author; empty when nothing is. */
export function vergelijkingFouten(gegeven: readonly string[], onderwerpen: readonly string[]): readonly string[] {
  return [
    ...onderwerpen.filter((een) => !gegeven.includes(een)).map((een) => `vergelijking mist "${een}"`),
    ...gegeven.filter((een) => !onderwerpen.includes(een)).map((een) => `vergelijking kent "${een}" niet; zie content/vergelijking/rijen.yaml`),
  ];
}

interface Groep {
  readonly id: string;
  readonly titel: string;
  readonly rollen: readonly string[];
}

/** The groups, with one more at the end for roles of these protocols that stand in no group. */
export function metAndereRollen(groepen: readonly Groep[], rollen: readonly string[]): readonly Groep[] {
  const rest = [...new Set(rollen)].filter((rol) => !groepen.some((groep) => groep.rollen.includes(rol)));
  return rest.length === 0 ? groepen : [...groepen, { id: 'andere', titel: 'Andere rollen', rollen: rest }];
}
