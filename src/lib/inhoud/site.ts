import { z } from 'zod';
import { huisstijlSchema } from '../huisstijl/index.ts';
import { id, tekst } from './basis.ts';

/** `sites/<name>.yaml`: what a site is called and which protocols it has. */
export const siteSchema = z.strictObject({
  /** Stands at the top of every page and behind every title. */
  naam: tekst.max(40, 'een naam van hooguit 40 tekens past nog boven een bladzijde op een telefoon'),
  /** The slugs of the protocols, or all there are; one makes a site of one school. */
  protocollen: z.union([
    z.literal('alle'),
    z
      .array(id)
      .min(1, 'een site heeft minstens één protocol')
      .refine((slugs) => new Set(slugs).size === slugs.length, 'een protocol staat er dubbel in'),
  ]),
  /** Colours of its own; whether they can be read is checked before each build (scripts/check-colours.ts). */
  huisstijl: huisstijlSchema.optional(),
  /** Folder of the protocols below the root of the project. */
  map: tekst
    .regex(/^[a-z0-9._-]+(\/[a-z0-9._-]+)*$/i, 'een map is een pad binnen het project, zoals src/content/protocollen')
    .refine((pad) => !pad.split('/').includes('..'), 'een map ligt binnen het project')
    .default('src/content/protocollen'),
});
export type Site = z.infer<typeof siteSchema>;
