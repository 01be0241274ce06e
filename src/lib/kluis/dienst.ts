import type { Gebrek } from './hoofd.ts';

/** One record as it was last written. What is in it is the caller's: anything that JSON can hold. */
export interface Vastgelegd {
  /** Chosen by the caller, without meaning: it lies unencrypted. Letters, digits, `-` and `_`, at most 64. */
  readonly id: string;
  /** 1 at the first write, and one more at each. */
  readonly revisie: number;
  readonly inhoud: unknown;
}

/** One record to write or to remove. `vorige` is the revision that the writer has seen, 0 for a new record. */
export type Wijziging =
  { readonly id: string; readonly vorige: number; readonly inhoud: unknown } | { readonly id: string; readonly vorige: number; readonly weg: true };

/** What opens a vault. */
export type Sleutel = { readonly wachtzin: string } | { readonly herstelcode: string };

/** `apparaat` keeps ciphertext in the browser; `venster` keeps nothing beyond this window. */
export type Plaats = 'apparaat' | 'venster';

export interface Weigering<Reden extends string> {
  readonly ok: false;
  readonly reden: Reden;
}

/** Why storage could not do something; nothing was changed. */
export type Opslagreden =
  /** There is no database, or the browser or a policy refuses it. */
  | 'geen-opslag'
  /** The browser gives no more room. */
  | 'vol'
  /** The vault is no longer there: wiped by the browser, in another tab, or by hand. */
  | 'gewist'
  /** Another tab holds the database open and does not let go. */
  | 'geblokkeerd'
  /** The database of this site was made by a newer version of it. */
  | 'nieuwere-versie'
  | 'opslag-fout';

/** Why a vault did not open; nothing was changed. */
export type Openreden =
  | Opslagreden
  | 'geen-kluis'
  | 'verkeerde-wachtzin'
  | 'verkeerde-code'
  /** The typed code cannot be one: wrong length, an impossible symbol, or a typing mistake. */
  | 'code-getypt'
  | 'kop-beschadigd'
  /** The slot for this kind of key is damaged; the other kind may still open. */
  | 'vak-beschadigd'
  /** Stored parameters outside the limits; the key was not even tried. */
  | 'kdf-buiten-grenzen'
  /** The worker that makes the key stopped or took too long. */
  | 'werker';

export type Schrijfreden =
  | Opslagreden
  /** Another tab is the writer. */
  | 'alleen-lezen'
  /** The vault was closed in the meantime. */
  | 'dicht'
  /** A record that JSON cannot hold, or with an id that is not allowed. */
  | 'ongeldig'
  | 'te-groot'
  /** Other tabs kept writing; try again. */
  | 'druk';

export type Schrijfuitkomst =
  | {
      readonly ok: true;
      /** The new revisions, in the order of the changes; 0 for a removed record. */
      readonly revisies: readonly number[];
      readonly volgnummer: number;
    }
  | {
      readonly ok: false;
      readonly reden: 'conflict';
      readonly id: string;
      /** What is stored now; undefined when it was removed, or cannot be read. */
      readonly huidig: Vastgelegd | undefined;
    }
  | Weigering<Schrijfreden>;

/** Everything that is stored, and everything that is wrong with it. Nothing is left out or removed silently. */
export interface Lezing {
  readonly ok: true;
  readonly records: readonly Vastgelegd[];
  readonly gebreken: readonly Gebrek[];
  /** How often something was written; belongs in a back-up, to see later which is older. */
  readonly volgnummer: number;
}

/** What a vault tells by itself. */
export type Gebeurtenis =
  /** Another tab wrote something: read again. */
  | 'gewijzigd'
  /** This tab became the writer, or is no longer. */
  | 'rol'
  /** What was stored is gone; what is on the screen is not. */
  | 'gewist'
  /** Another tab locked: lock here too. */
  | 'op-slot'
  /** Another tab runs a newer program and waits to bring what is stored to its version: save what is typed, and close. */
  | 'nieuwere-versie';

/** A vault that is open. All tabs may read, one writes. */
export interface OpenKluis {
  readonly plaats: Plaats;
  lees(): Promise<Lezing | Weigering<Opslagreden | 'dicht'>>;
  /** Writes all changes in one transaction or none of them; resolves only when they are on disk. */
  schrijf(wijzigingen: readonly Wijziging[]): Promise<Schrijfuitkomst>;
  /** The reader has seen the faults of `lees`: what is there now is taken as the whole. */
  aanvaardGebreken(): Promise<Schrijfuitkomst>;
  /** Asks for the present key again, adds the new slot, proves that it opens, and only then removes the old one. */
  wijzigWachtzin(huidig: Sleutel, nieuw: string): Promise<Wisseluitkomst>;
  /** Replaces the recovery code in the same way; gives the new one, which is shown once. */
  nieuweHerstelcode(huidig: Sleutel): Promise<({ readonly herstelcode: string } & WisselGelukt) | Weigering<Wisselreden>>;
  rol(): 'schrijver' | 'lezer';
  /** Asks the writing tab to save and let go, and takes over; after a while without asking. */
  neemOver(): Promise<boolean>;
  /** What this tab does before it lets another tab write: save what is typed. */
  voorOverdracht(bewaar: () => Promise<unknown>): void;
  /** Calls back at what happens elsewhere. Returns how to stop. */
  bij(doe: (gebeurtenis: Gebeurtenis) => void): () => void;
  /** Drops the keys and lets go; with `overal` all tabs are asked to lock. */
  sluit(overal?: 'overal'): void;
}

export type Wisselreden = Openreden | 'dicht' | 'alleen-lezen' | 'te-kort' | 'te-lang' | 'druk' | 'niet-bevestigd';

export interface WisselGelukt {
  readonly ok: true;
  /** False when the old slot could not be removed yet: until then both open. */
  readonly oudWeg: boolean;
}
export type Wisseluitkomst = WisselGelukt | Weigering<Wisselreden>;

/** What lies on this device, seen without any key. */
export type Kluisstand = 'geen' | 'op-slot' | 'kop-beschadigd' | Opslagreden;

/** The vault service: at most one vault on the device, and one in the window. */
export interface Kluisdienst {
  stand(): Promise<Kluisstand>;
  /** Makes an empty vault. The recovery code is shown once and stored nowhere. */
  maak(
    plaats: Plaats,
    wachtzin: string,
  ): Promise<
    { readonly ok: true; readonly kluis: OpenKluis; readonly herstelcode: string } | Weigering<Opslagreden | 'bestaat-al' | 'te-kort' | 'te-lang' | 'werker'>
  >;
  /** Opens what `plaats` holds; a vault of the window is there as long as the window is. */
  open(plaats: Plaats, sleutel: Sleutel): Promise<{ readonly ok: true; readonly kluis: OpenKluis } | Weigering<Openreden>>;
  /** Six words for a passphrase: 72 bits of chance. */
  verzinWachtzin(): string;
  /** Whether the browser promised to keep what is stored; asks it when `vraag` is set. No promise holds against a policy. */
  blijvend(vraag?: 'vraag'): Promise<'ja' | 'nee' | 'onbekend'>;
  /** Destroys the key slots, then the database. The caller goes to /gewist/ afterwards. */
  wis(): Promise<{ readonly ok: true } | Weigering<Opslagreden>>;
}
