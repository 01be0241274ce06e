import {
  type Bestand,
  type Bestandsgereedschap,
  type Bestandskop,
  type Bestandsreden,
  type Dossier,
  GROOTSTE_BESTAND,
  leesBestand,
  pastInBestand,
  schrijfBestand,
} from '../../lib/dossier/index.ts';
import { type Ageweigering, bestandsnaam, type Bytes, keurGrootte } from '../../lib/kluis/index.ts';

/** Why the lock of a file did not open or close. */
export type Agereden = Ageweigering | 'onleesbaar' | 'verkeerde-wachtzin' | 'beschadigd' | 'te-lang' | 'werker';
type Ageuitkomst = { readonly ok: true; readonly inhoud: Bytes } | { readonly ok: false; readonly reden: Agereden };

/** What files need from outside. */
export interface Bestandsomgeving extends Bestandsgereedschap {
  /** Loads what locks and opens files. Rejects when it cannot be loaded. */
  readonly laadAge: () => Promise<{
    sluitAge(inhoud: Bytes, wachtzin: string): Promise<Ageuitkomst>;
    openAge(bestand: Blob, wachtzin: string): Promise<Ageuitkomst>;
  }>;
  /** Hands the reader a file as a download. */
  geef(naam: string, inhoud: Bytes): void;
  /** Now, by the clock of the device. */
  moment(): Parameters<typeof bestandsnaam>[0];
}

/** A file that was handed to the reader, and that nobody opened yet. */
export interface Geschreven {
  readonly naam: string;
  /** SHA-256 of what is in it. */
  readonly hash: Uint8Array;
  readonly dossiers: readonly Dossier[];
}

type Age = Awaited<ReturnType<Bestandsomgeving['laadAge']>>;

async function metAge({ laadAge }: Bestandsomgeving, doe: (age: Age) => Promise<Ageuitkomst>): Promise<Ageuitkomst> {
  try {
    return await doe(await laadAge());
  } catch {
    // The program could not be loaded, or it stopped.
    return { ok: false, reden: 'werker' };
  }
}

/** Writes dossiers into a file that is locked with a passphrase of its own, and hands it over. `te-veel`: it could not be read back. */
export async function schrijfUit(
  dossiers: readonly Dossier[],
  wachtzin: string,
  kop: Bestandskop,
  omgeving: Bestandsomgeving,
): Promise<{ readonly ok: true; readonly geschreven: Geschreven } | { readonly ok: false; readonly reden: Agereden | 'te-veel' }> {
  if (!pastInBestand(dossiers)) return { ok: false, reden: 'te-veel' };
  const inhoud = Uint8Array.from(await schrijfBestand(dossiers, kop, omgeving));
  if (inhoud.length > GROOTSTE_BESTAND) return { ok: false, reden: 'te-veel' };
  const uit = await metAge(omgeving, (age) => age.sluitAge(inhoud, wachtzin));
  if (!uit.ok) return uit;
  if (!keurGrootte(uit.inhoud.length).ok) return { ok: false, reden: 'te-veel' };
  const naam = bestandsnaam(omgeving.moment());
  const hash = await omgeving.sha256(inhoud);
  omgeving.geef(naam, uit.inhoud);
  return { ok: true, geschreven: { naam, hash, dossiers } };
}

export type Geopend =
  { readonly ok: true; readonly bestand: Bestand; readonly hash: Uint8Array } | { readonly ok: false; readonly reden: Agereden | Bestandsreden };

/** Opens a file through every gate. Nothing of a file that is refused is used. */
export async function openBestand(blob: Blob, wachtzin: string, omgeving: Bestandsomgeving): Promise<Geopend> {
  const uit = await metAge(omgeving, (age) => age.openAge(blob, wachtzin));
  if (!uit.ok) return uit;
  const gelezen = await leesBestand(uit.inhoud, omgeving);
  return gelezen.ok ? { ok: true, bestand: gelezen.bestand, hash: await omgeving.sha256(uit.inhoud) } : { ok: false, reden: gelezen.reden };
}
