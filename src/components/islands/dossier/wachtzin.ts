import { keurWachtzin } from '../../../lib/kluis/index.ts';
import { nieuw } from '../../../messages/dossier-scherm.ts';
import type { Veldmelding } from './Foutvak.tsx';

/** A passphrase as it is being chosen: six words that are made here, or one's own, typed twice. */
export interface Zin {
  readonly soort: 'woorden' | 'eigen';
  readonly zes: string;
  readonly eigen: string;
  readonly nogEens: string;
}

export const gekozenZin = ({ soort, zes, eigen }: Zin): string => (soort === 'woorden' ? zes : eigen);

/** What is wrong with the choice, at its fields; counted in the form in which it is used. A difference that cannot be seen (NFC) is none. */
export function keurZin(id: string, { soort, zes, eigen, nogEens }: Zin): readonly Veldmelding[] {
  if (soort === 'woorden') return zes === '' ? [{ tekst: nieuw.geenWoorden }] : [];
  const veld = `${id}-eigen`;
  if (eigen === '') return [{ veld, tekst: nieuw.leeg }];
  const keuring = keurWachtzin(eigen);
  if (!keuring.ok) return [{ veld, tekst: keuring.reden === 'te-kort' ? nieuw.tekens(keuring.tekens) : nieuw.teLang }];
  return eigen.normalize('NFC') === nogEens.normalize('NFC') ? [] : [{ veld: `${id}-nogEens`, tekst: nieuw.anders }];
}
