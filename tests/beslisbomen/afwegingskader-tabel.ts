import type { Antwoorden } from '../../src/lib/beslisboom/index.ts';
import { leesTabel, zoek } from './tabel.ts';

/**
 * The afwegingskader as a table, written down a second time from its description and sharing nothing with the engine.
 * How to read a table: `tabel.ts`.
 */
const eersteBesluit = `
  medewerker vermoeden acuut onthulling structureel hulp meewerken resultaat uitkomst
  j          -         -     -          -           -    -         -         niet-van-toepassing-medewerker
  n          *         jt    *          *           -    -         -         melden-acuut
  n          *         n     jt         *           -    -         -         melden-onthulling
  n          *         n     n          jt          -    -         -         melden-structureel
  n          n         n     n          n           -    -         -         dossier-afsluiten
  n          t         n     n          n           -    -         -         advies-veilig-thuis
  n          j         n     n          n           tn   -         -         melden-geen-hulp
  n          j         n     n          n           j    n         -         melden-hulp-niet-aanvaard
  n          j         n     n          n           j    jt        n         melden-onveiligheid-houdt-aan
  n          j         n     n          n           j    t         jot       advies-veilig-thuis
  n          j         n     n          n           j    j         t         advies-veilig-thuis
  n          j         n     n          n           j    j         o         hulp-organiseren-en-volgen
  n          j         n     n          n           j    j         j         hulp-afronden-en-volgen
`;

/** Is help also possible? Read over the questions about help that were asked. */
const tweedeBesluit = `
  hulp meewerken resultaat waarde
  n    -         -         nee
  t    -         -         twijfel
  j    n         -         nee
  j    jt        n         nee
  j    t         jot       twijfel
  j    j         t         twijfel
  j    j         jo        ja
`;

const eerste = leesTabel(eersteBesluit);
const tweede = leesTabel(tweedeBesluit);
const magSamen = ['melden-acuut', 'melden-onthulling', 'melden-structureel'];

/** What must come out of one vector. */
export interface Verwacht {
  readonly uitkomst: string;
  readonly gevraagd: readonly string[];
  readonly normen: readonly string[];
  readonly tweede: string;
}

const bewaard = new Map<string, Verwacht>();

/** What the description of the afwegingskader gives for one vector in which every question has an answer. */
export function volgensTabel(antwoorden: Antwoorden, samen: boolean): Verwacht {
  const sleutel = `${Object.values(antwoorden).join(' ')} ${String(samen)}`;
  const verwacht = bewaard.get(sleutel) ?? reken(antwoorden, samen);
  bewaard.set(sleutel, verwacht);
  return verwacht;
}

function reken(antwoorden: Antwoorden, samen: boolean): Verwacht {
  const { uit: uitkomst, gevraagd: vooraf } = zoek(eerste, antwoorden);
  const hulp = zoek(tweede, antwoorden);
  const gevraagd = samen && magSamen.includes(uitkomst) ? [...vooraf, ...hulp.gevraagd] : vooraf;
  const is = (vraag: string, ...goed: readonly string[]): boolean => gevraagd.includes(vraag) && goed.includes(antwoorden[vraag] ?? '');
  const normen = {
    '1': is('acuut', 'ja', 'twijfel') || is('onthulling', 'ja', 'twijfel') || is('structureel', 'ja', 'twijfel'),
    '2': is('hulp', 'nee', 'twijfel') || is('meewerken', 'nee'),
    '3': is('resultaat', 'nee'),
  };
  return {
    uitkomst,
    gevraagd,
    normen: Object.entries(normen).flatMap(([norm, geldt]) => (geldt ? [norm] : [])),
    tweede: gevraagd.includes('hulp') ? hulp.uit : 'onbekend',
  };
}
