// What stands above a view and on the button to the next one.
import { zoekScherm } from '../../../lib/beslisboom/index.ts';
import type { Beslisboom, Scherm, Vraag } from '../../../lib/inhoud/index.ts';
import type { Beeld, Gevolg, Napraten, OpenbareCasus } from '../../../lib/training/index.ts';
import { woorden } from '../../../messages/training-zaal.ts';

export const vraagVan = (boom: Beslisboom, id: string): Vraag | undefined => boom.vragen.find((vraag) => vraag.id === id);

export const schermVan = (boom: Beslisboom, vraag: string): Scherm | undefined => boom.schermen.find(({ vragen }) => vragen.includes(vraag));

/** The word of an answer. */
export const labelVan = ({ antwoorden }: Vraag, antwoord: string): string => antwoorden.find(({ id }) => id === antwoord)?.label ?? antwoord;

/** Title of an outcome. */
export const titelVan = (boom: Beslisboom, uitkomst: string): string => boom.uitkomsten.find(({ id }) => id === uitkomst)?.titel ?? uitkomst;

/** What a screen asks, in its own words. */
export function schermNaam(boom: Beslisboom, id: string): string {
  const { kop, vragen } = zoekScherm(boom, id);
  return kop ?? vraagVan(boom, vragen[0] ?? '')?.vraag ?? id;
}

/** What answers lead to, at the end of a sentence. */
export const gevolgzin = (boom: Beslisboom, gevolg: Gevolg): string =>
  gevolg.soort === 'uitkomst' ? woorden.adviesIs(titelVan(boom, gevolg.uitkomst)) : woorden.vraagIs(schermNaam(boom, gevolg.scherm));

/** What one protocol has otherwise, with its place and what holds now. */
export const variantRegel = ({ naam, tekst, plek, nu }: Napraten['protocollen'][number]): string =>
  [`${naam}: ${tekst} (${plek})`, ...(nu === undefined ? [] : [woorden.nu(nu)])].join(' ');

/** Where a view stands in the session. */
export function voortgang(boom: Beslisboom, casus: OpenbareCasus, beeld: Beeld): string {
  const waar = [casus.titel, boom.titel];
  switch (beeld.soort) {
    case 'situatie':
      return [...waar, woorden.deel(beeld.nummer + 1, casus.situatie.length)].join(' · ');
    case 'stemmen':
      return [...waar, schermplaats(boom, zoekScherm(boom, beeld.scherm))].join(' · ');
    case 'uitslag':
    case 'kader':
    case 'afspraak': {
      const scherm = schermVan(boom, beeld.vraag);
      return [...waar, ...(scherm ? [schermplaats(boom, scherm)] : [])].join(' · ');
    }
    case 'uitkomst':
    case 'wat-als':
    case 'napraten':
    case 'resultaat':
      return [...waar, woorden.slot].join(' · ');
  }
}

function schermplaats({ schermen }: Beslisboom, { nummer }: Scherm): string {
  return nummer === undefined ? woorden.vooraf : woorden.vraagVan(nummer, schermen.filter((een) => een.nummer !== undefined).length);
}

/** The words on the button to the next view. */
export function naarWoord(volgend: Beeld | undefined, nu: Beeld): string {
  if (nu.soort === 'stemmen') return woorden.naar.uitslag;
  if (volgend === undefined) return woorden.verder;
  return volgend.soort === 'uitslag' ? woorden.volgendeUitslag : woorden.naar[volgend.soort];
}
