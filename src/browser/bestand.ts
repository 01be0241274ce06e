import type { Bestanden } from '../lib/platform.ts';

/** Hands a file that was made in this window to the reader, as a download. */
export function geefBestand(naam: string, inhoud: Blob): void {
  const adres = URL.createObjectURL(inhoud);
  const link = document.createElement('a');
  link.href = adres;
  link.download = naam;
  link.click();
  // The browser has taken hold of the file once the click is handled; give it a turn.
  setTimeout(() => {
    URL.revokeObjectURL(adres);
  }, 1000);
}

/** Files by download, made in this window. */
export const bestanden: Bestanden = {
  geef: (naam, tekst) => {
    geefBestand(naam, new Blob([tekst], { type: 'application/json' }));
  },
};

/** What a file holds, as text; `te-groot` above so many bytes, `geen-tekst` when it is no UTF-8. */
export async function leesTekst(
  bestand: Blob,
  meeste: number,
): Promise<{ readonly ok: true; readonly tekst: string } | { readonly ok: false; readonly reden: 'te-groot' | 'geen-tekst' }> {
  if (bestand.size > meeste) return { ok: false, reden: 'te-groot' };
  try {
    return { ok: true, tekst: new TextDecoder('utf-8', { fatal: true }).decode(await bestand.arrayBuffer()) };
  } catch {
    return { ok: false, reden: 'geen-tekst' };
  }
}
