import { stam } from './stam.ts';
import { isStopwoord, woordenVan } from './tekst.ts';

const bekend = new Map<string, readonly string[]>();

/** The stems of a phrase that carry meaning; all of them when none does. */
export function kernVan(frase: string): readonly string[] {
  const eerder = bekend.get(frase);
  if (eerder !== undefined) return eerder;
  const woorden = woordenVan(frase);
  const kern = woorden.filter((woord) => !isStopwoord(woord));
  const stammen = (kern.length > 0 ? kern : woorden).map(stam);
  bekend.set(frase, stammen);
  return stammen;
}

// Pagefind completes words: "zat" would find "zaterdag". Nothing begins with a word that closes with this letter.
const SLUIT = 'q';

/** A stem as it stands in the index. */
export const indexvorm = (kern: string): string => `${kern}${SLUIT}`;

/** A phrase as it must be asked from the index. */
export const zoekvorm = (frase: string): string => kernVan(frase).map(indexvorm).join(' ');
