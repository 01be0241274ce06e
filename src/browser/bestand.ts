import type { Bestanden } from '../lib/platform.ts';

/** Files by download, made in this window. */
export const bestanden: Bestanden = {
  geef: (naam, tekst) => {
    const adres = URL.createObjectURL(new Blob([tekst], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = adres;
    link.download = naam;
    link.click();
    // The browser has taken hold of the file once the click is handled; give it a turn.
    setTimeout(() => {
      URL.revokeObjectURL(adres);
    }, 1000);
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
