import type { Kaderantwoord, Napraten } from './casusdelen.ts';
import type { Aantallen } from './stemming.ts';
import type { Zaalstand } from './zaalstand.ts';

/** Two windows of one browser that were built together understand each other; a window of another build is not listened to. */
const FORMAAT = 1;

export interface Tijdstand {
  /** Seconds left. */
  readonly rest: number;
  readonly loopt: boolean;
}

/** What the window of the room tells. */
export interface ZaalBericht {
  readonly van: 'zaal';
  readonly stand: Zaalstand;
  /** Question id → what was agreed, in words. */
  readonly notities: Readonly<Record<string, string>>;
  readonly tijd?: Tijdstand;
  /** Why the session cannot go on yet. */
  readonly wacht?: 'stemmen' | 'afspraak';
  /** Question whose answer could not be loaded here, or what is for the end. */
  readonly mist?: string;
  /** Has just begun, and asks for what another window still knows. */
  readonly nieuw?: true;
}

/** What the window with notes asks or hands over. */
export type NotitieBericht =
  | { readonly van: 'notities'; readonly soort: 'hallo' }
  | { readonly van: 'notities'; readonly soort: 'doe'; readonly id: string; readonly wat: 'verder' | 'terug' | 'tijd' }
  | { readonly van: 'notities'; readonly soort: 'telling'; readonly id: string; readonly scherm: string; readonly aantallen: Aantallen }
  | { readonly van: 'notities'; readonly soort: 'notities'; readonly id: string; readonly notities: Readonly<Record<string, string>> }
  | { readonly van: 'notities'; readonly soort: 'antwoord'; readonly id: string; readonly vraag: string; readonly antwoord: Kaderantwoord }
  | { readonly van: 'notities'; readonly soort: 'napraten'; readonly id: string; readonly napraten: Napraten };

export type Bericht = ZaalBericht | NotitieBericht;

/** Carries messages to the other windows of this site in this browser, and to nobody else. */
export interface Zaallijn {
  stuur(bericht: unknown): void;
  /** Calls back with what another window sent. Returns how to stop. */
  bij(doe: (bericht: unknown) => void): () => void;
}

/** A message with a mark by which the other window knows it. */
export const verpak = (bericht: Bericht): unknown => ({ formaat: FORMAAT, bericht });

/** The message of another window; undefined when it is none of ours. */
export function leesBericht(ruw: unknown): Bericht | undefined {
  if (typeof ruw !== 'object' || ruw === null) return undefined;
  const { formaat, bericht } = ruw as { readonly formaat?: unknown; readonly bericht?: unknown };
  if (formaat !== FORMAAT || typeof bericht !== 'object' || bericht === null) return undefined;
  const { van } = bericht as { readonly van?: unknown };
  return van === 'zaal' || van === 'notities' ? (bericht as Bericht) : undefined;
}
