import { afstand, contrast, lichtheid, metLichtheid } from './kleur.ts';
import { type Grens, grenzen, type Instelbaar } from './regels.ts';
import { TOKENS } from './tokens.ts';

type Eisen = readonly Pick<Grens, 'achtergrond' | 'moet'>[];

/** How finely lightness is tried: finer than the 256 steps of a screen. */
const STAP = 0.001;

const voldoet = (kleur: string, eisen: Eisen): boolean => eisen.every(({ achtergrond, moet }) => contrast(kleur, achtergrond) >= moet);

/**
 * The readable colour that is nearest to the eye (ΔE-OK) with the same hue and, as far as a screen can show it, the same chroma.
 * A colour that is readable comes back as it is; undefined when no lightness of its hue meets all demands.
 */
export function dichtstbij(kleur: string, eisen: Eisen): string | undefined {
  if (voldoet(kleur, eisen)) return kleur;
  const [lichter, donkerder] = [eersteLeesbare(kleur, 1, eisen), eersteLeesbare(kleur, -1, eisen)];
  if (lichter === undefined || donkerder === undefined) return lichter ?? donkerder;
  return afstand(kleur, lichter) < afstand(kleur, donkerder) ? lichter : donkerder;
}

/** The first readable colour on the way to white (1) or black (-1): lightness and chroma both move away from where they began, so it is the nearest there. */
function eersteLeesbare(kleur: string, kant: 1 | -1, eisen: Eisen): string | undefined {
  let l = lichtheid(kleur);
  while (kant === 1 ? l < 1 : l > 0) {
    l = Math.min(1, Math.max(0, l + kant * STAP));
    const ander = metLichtheid(kleur, l);
    if (voldoet(ander, eisen)) return ander;
  }
  return undefined;
}

/** The colour for dark when a school gave one for light alone: its hue at the lightness of our own dark colour, or the nearest readable. */
export const donkerBij = (token: Instelbaar, licht: string): string =>
  dichtstbij(metLichtheid(licht, lichtheid(TOKENS.donker[token])), grenzen(token, 'donker')) ?? TOKENS.donker[token];
