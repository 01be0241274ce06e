import { leesHerstelcode, type Sleutel, type Wisselreden } from '../../../lib/kluis/index.ts';
import { instellingen } from '../../../messages/dossier-binnen.ts';
import { kluisfout } from '../../../messages/dossier-scherm.ts';
import type { Veldmelding } from './Foutvak.tsx';

/** What was typed opens as a code when it can be one: nobody chooses that as a passphrase by chance. */
export const alsSleutel = (getypt: string): Sleutel => (leesHerstelcode(getypt).ok ? { herstelcode: getypt } : { wachtzin: getypt });

export const keurHuidig = (veld: string, getypt: string): readonly Veldmelding[] => (getypt.trim() === '' ? [{ veld, tekst: instellingen.huidigLeeg }] : []);

/** Why the key was not changed: at its field when it was the wrong one. */
export function weigering(veld: string, reden: Wisselreden): Veldmelding {
  if (reden === 'niet-bevestigd') return { tekst: instellingen.wissel[reden] };
  return reden === 'verkeerde-wachtzin' || reden === 'verkeerde-code' ? { veld, tekst: kluisfout[reden] } : { tekst: kluisfout[reden] };
}
