import { vindNummers } from '../verouderd/index.ts';
import { type Plek, bsnsIn, datumsIn, mailadressenIn, postcodesIn } from './gegevens.ts';
import { namenIn } from './namen.ts';

/** By what somebody could be recognised. */
export type Soort = 'bsn' | 'datum' | 'telefoon' | 'mailadres' | 'postcode' | 'naam';

/** Something in a text by which somebody could be recognised. A hint to look again; it never stops anybody. */
export interface Vondst extends Plek {
  readonly soort: Soort;
}

/** Service numbers that everybody may write belong to nobody. */
const isVanIedereen = (cijfers: string): boolean => /^0[89]00/.test(cijfers);

/** Finds what looks like a real person's data, in the order of the text; where two overlap the first kind counts. `bekend`: names of organisations and subjects. */
export function herkenbaar(tekst: string, bekend: readonly string[] = []): readonly Vondst[] {
  const soorten: readonly (readonly [Soort, readonly Plek[]])[] = [
    ['bsn', bsnsIn(tekst)],
    ['mailadres', mailadressenIn(tekst)],
    ['datum', datumsIn(tekst)],
    ['telefoon', vindNummers(tekst).filter(({ cijfers }) => !isVanIedereen(cijfers))],
    ['postcode', postcodesIn(tekst)],
    ['naam', namenIn(tekst, bekend)],
  ];
  const gevonden: Vondst[] = [];
  for (const [soort, plekken] of soorten) {
    for (const { tekst: stuk, plaats } of plekken) {
      const bezet = gevonden.some((een) => een.plaats < plaats + stuk.length && plaats < een.plaats + een.tekst.length);
      if (!bezet) gevonden.push({ soort, tekst: stuk, plaats });
    }
  }
  return gevonden.sort((a, b) => a.plaats - b.plaats);
}

/** Of names that everybody may write, those that would be taken for the name of a person. */
export const bekendeNamen = (namen: readonly string[]): readonly string[] => [...new Set(namen.filter((naam) => herkenbaar(`is ${naam} of`).length > 0))];
