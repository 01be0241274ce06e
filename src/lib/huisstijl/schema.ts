import { z } from 'zod';
import { kleur } from './kleur.ts';
import { INSTELBAAR } from './regels.ts';

const paar = z.strictObject({
  /** On white paper. */
  licht: kleur,
  /** On a dark screen; without it one of the same hue is derived. */
  donker: kleur.optional(),
});

/** The colours that a school sets itself; what it leaves out stays ours. */
export const huisstijlSchema = z.strictObject(
  {
    /** Buttons, ticks and what is chosen. */
    merk: paar.optional(),
    link: paar.optional(),
    /** The line of the route; the colour of a protocol goes before it. */
    route: paar.optional(),
    /** The bar with emergency numbers: white letters stand on it. */
    diep: paar.optional(),
  },
  {
    error: ({ code, keys }) =>
      code === 'unrecognized_keys'
        ? `${keys.join(', ')}: alleen ${INSTELBAAR.join(', ')} zijn in te stellen; de andere kleuren staan vast, omdat ze gevaar, hulp of de plek op de bladzijde betekenen`
        : undefined,
  },
);
export type Huisstijl = z.infer<typeof huisstijlSchema>;
