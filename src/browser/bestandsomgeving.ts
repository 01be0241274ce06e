import { geefBestand } from './bestand.ts';
import { laadAge } from './kluis/laad.ts';

/** What the files of the dossier need of a real browser. */
export const bestandsomgeving = {
  laadAge,
  geef: (naam: string, inhoud: Uint8Array<ArrayBuffer>): void => {
    geefBestand(naam, new Blob([inhoud], { type: 'application/octet-stream' }));
  },
  moment: () => {
    const nu = new Date();
    return { jaar: nu.getFullYear(), maand: nu.getMonth() + 1, dag: nu.getDate(), uur: nu.getHours(), minuut: nu.getMinutes() };
  },
  sha256: async (bytes: Uint8Array): Promise<Uint8Array> => new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes))),
  naarBytes: (tekst: string): Uint8Array => new TextEncoder().encode(tekst),
  naarTekst: (bytes: Uint8Array): string | undefined => {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return undefined;
    }
  },
} as const;
