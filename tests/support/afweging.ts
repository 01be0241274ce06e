import type { Antwoorden } from '../../src/lib/beslisboom/index.ts';
import { type Afweging, maakAfweging } from '../../src/stores/afweging.ts';
import { nieuwsteBoom } from './bomen.ts';
import { type NepPlatform, nepPlatform } from './nep-platform.ts';

export const boom = nieuwsteBoom('afwegingskader');
export const SLEUTEL = 'meldcodewijzer:afwegingskader';
/** The shortest way to the most urgent outcome. */
export const ACUUT: Antwoorden = { medewerker: 'nee', vermoeden: 'ja', acuut: 'ja', onthulling: 'nee', structureel: 'nee' };
/** Answers that lead through all six screens. */
export const ALLES: Antwoorden = { ...ACUUT, acuut: 'nee', hulp: 'ja', meewerken: 'ja', resultaat: 'ja' };

/** What is on screen: the id of the screen, or `verslag`. */
export function beeld({ $beeld }: Afweging): string {
  const nu = $beeld.get();
  return nu.soort === 'vraag' ? nu.scherm.id : 'verslag';
}

/** Answers the screen that is shown, and goes on. */
export function antwoord(afweging: Afweging, antwoorden: Antwoorden): void {
  for (const [vraag, keuze] of Object.entries(antwoorden)) afweging.kies(vraag, keuze);
  afweging.verder();
}

/** Answers screen after screen as far as the answers reach. */
export function loopDoor(afweging: Afweging, antwoorden: Antwoorden): void {
  for (;;) {
    const nu = afweging.$beeld.get();
    if (nu.soort === 'verslag' || nu.scherm.vragen.some((vraag) => antwoorden[vraag] === undefined)) return;
    antwoord(afweging, Object.fromEntries(nu.scherm.vragen.map((vraag) => [vraag, antwoorden[vraag] ?? ''])));
  }
}

/** A store on a platform in memory, after the answers that are given along. */
export function begin(antwoorden: Antwoorden = {}, platform: NepPlatform = nepPlatform()): { readonly afweging: Afweging; readonly platform: NepPlatform } {
  const afweging = maakAfweging(boom, platform);
  afweging.herstel();
  loopDoor(afweging, antwoorden);
  return { afweging, platform };
}
