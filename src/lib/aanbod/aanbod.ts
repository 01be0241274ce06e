import type { InhoudVan } from '../dossier/index.ts';

/** What stands at `format` in everything that is handed over. */
export const MERK = 'meldcodewijzer-aanbod';
/** Number of the format. A higher number was made by a newer site. */
export const AANBODFORMAAT = 1;
/** Longest text that is taken, in UTF-16 units: every motivation of an aid as long as it may be, and room. */
export const GROOTSTE_AANBOD = 500_000;

/** A signal that was ticked on a page of a protocol: its stable id and its words. */
export interface Signaal {
  readonly id: string;
  readonly tekst: string;
}

/** What a page hands over: a finished weighing, with the protocol whose words stood beside it, or ticked signals. */
export type Aanbodkern =
  | { readonly soort: 'weging'; readonly weging: InhoudVan<'weging'>; readonly protocol?: string }
  | { readonly soort: 'signalen'; readonly signalen: readonly Signaal[] };

/** The same with an id, as long as it is the same thing, and the address of the page that it comes from. */
export type Aanbod = Aanbodkern & { readonly id: string; readonly vandaan: string };

/** Writes it as one text: what reads it can look at every character before anything is built. */
export const schrijfAanbod = (aanbod: Aanbod): string => JSON.stringify({ format: MERK, v: AANBODFORMAAT, ...aanbod });
