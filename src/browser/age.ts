import { gelijk, keurAge, keurGrootte, normaal, type Ageweigering, type Bytes } from '../lib/kluis/index.ts';
import type { Ageantwoord, Agetaak } from './age-worker.ts';
import { vraagWerker } from './werker.ts';

const LANGSTE_MS = 30_000;

/** Why a file did not open; nothing was changed. */
export type Agereden = Ageweigering | 'onleesbaar' | 'verkeerde-wachtzin' | 'beschadigd' | 'te-lang' | 'werker';

type Uitkomst = { readonly ok: true; readonly inhoud: Bytes } | { readonly ok: false; readonly reden: Agereden };

/** Locks bytes with a passphrase as an age file, which the `age` program on any computer opens. */
export const sluitAge = (inhoud: Bytes, wachtzin: string): Promise<Uitkomst> => vraag({ soort: 'sluit', wachtzin: normaal(wachtzin), inhoud });

/** Opens an age file: its size, its kind and its header are judged before anything is computed, and after 30 seconds it is given up. */
export async function openAge(bestand: Blob, wachtzin: string): Promise<Uitkomst> {
  const grootte = keurGrootte(bestand.size);
  if (!grootte.ok) return grootte;
  const inhoud = await lees(bestand);
  if (inhoud === undefined) return { ok: false, reden: 'onleesbaar' };
  const keuring = keurAge(inhoud);
  return keuring.ok ? vraag({ soort: 'open', wachtzin: normaal(wachtzin), inhoud }) : keuring;
}

/** The SHA-256 of what a file is to hold, kept to check the saved file with. */
export const hashVan = async (inhoud: Bytes): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest('SHA-256', inhoud));

/** Opens a saved file again and compares it with what was saved: only then is it a back-up. */
export async function controleerAge(
  bestand: Blob,
  wachtzin: string,
  hash: Bytes,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reden: Agereden | 'ander-bestand' }> {
  const uit = await openAge(bestand, wachtzin);
  if (!uit.ok) return uit;
  return gelijk(await hashVan(uit.inhoud), hash) ? { ok: true } : { ok: false, reden: 'ander-bestand' };
}

async function vraag(taak: Agetaak): Promise<Uitkomst> {
  const uit = await vraagWerker('age', taak, LANGSTE_MS);
  return uit.ok ? (uit.antwoord as Ageantwoord) : uit;
}

async function lees(bestand: Blob): Promise<Bytes | undefined> {
  try {
    return new Uint8Array(await bestand.arrayBuffer());
  } catch {
    // The file was moved or changed since it was chosen.
    return undefined;
  }
}
