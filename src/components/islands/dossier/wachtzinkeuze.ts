import { keurWachtzin } from '../../../lib/kluis/index.ts';
import { nieuw } from '../../../messages/dossier-scherm.ts';
import type { Veldmelding } from './Foutvak.tsx';

/** What is wrong with a passphrase of one's own; counted in the form in which it is used. */
function keurEigen(veld: string, zin: string): readonly Veldmelding[] {
  if (zin === '') return [{ veld, tekst: nieuw.leeg }];
  const keuring = keurWachtzin(zin);
  if (keuring.ok) return [];
  return [{ veld, tekst: keuring.reden === 'te-kort' ? nieuw.tekens(keuring.tekens) : nieuw.teLang }];
}

/** The same for a passphrase that was typed twice; a difference that cannot be seen (NFC) is none. */
export function keurTweemaal(velden: readonly [string, string], zin: string, nogEens: string): readonly Veldmelding[] {
  const fouten = keurEigen(velden[0], zin);
  return fouten.length > 0 || zin.normalize('NFC') === nogEens.normalize('NFC') ? fouten : [{ veld: velden[1], tekst: nieuw.anders }];
}
