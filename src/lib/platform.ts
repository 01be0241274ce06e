import type { Kluisdienst, Klokstand } from './kluis/index.ts';
import type { Beslisboom, Laag } from './inhoud/index.ts';
import type { Casusbron, Quizvraag, Zaallijn } from './training/index.ts';

/** A small store of strings; writing may be refused (blocked or full), and then says so. */
export interface Opslag {
  lees(sleutel: string): string | undefined;
  /** Returns false when the browser refused. */
  schrijf(sleutel: string, waarde: string): boolean;
  wis(sleutel: string): void;
}

/** The back and forward of the browser. It carries a place in the path only: a number, never an answer or a text. */
export interface Geschiedenis {
  /** Adds an entry for this place. */
  duw(plaats: number): void;
  /** Labels the present entry with this place. */
  vervang(plaats: number): void;
  /** Calls back with the place when the reader goes back or forward. */
  bij(doe: (plaats: number) => void): void;
}

/** Everything that stores need from outside. `browser/` implements it; tests bring their own. */
export interface Platform {
  /** Lives as long as the tab; for choices, never for text. */
  readonly sessie: Opslag;
  /** Stays on the device; for preferences and made-up cases, never for anything of a real case. */
  readonly voorkeuren: Opslag;
  readonly geschiedenis: Geschiedenis;
  /** Today as YYYY-MM-DD, by the clock of the device. */
  vandaag(): string;
}

/** Files that the reader gives or gets; nothing leaves the device. */
export interface Bestanden {
  /** Hands a text to the reader as a download. */
  geef(naam: string, tekst: string): void;
}

/** Calls back when another tab of this site changed what is stored under a key. Returns how to stop. */
export type VolgOpslag = (sleutel: string, doe: () => void) => () => void;

/** What a protocol adds to a tree, by the slugs of both. Rejects when it cannot be loaded. */
export type HaalLaag = (boom: string, protocol: string) => Promise<Genoemdelaag>;

/** A layer with the short name of its protocol. */
export type Genoemdelaag = Laag & { readonly naam?: string };

/** The questions of one subject of the quiz, by its id. Rejects when they cannot be loaded. */
export type HaalVragen = (onderwerp: string) => Promise<readonly Quizvraag[]>;

/** A fresh seed: a whole number of 32 bits that nobody can guess and nothing depends on. */
export type MaakZaad = () => number;

/** One end of a line between tabs of this site. What is said there stays in memory. */
export interface Kanaal {
  zeg(bericht: unknown): void;
  sluit(): void;
}

/** What is needed to speak with other tabs. */
export interface Lijnomgeving {
  /** Opens a line by its name; calls back with what other tabs say there. */
  readonly openKanaal: (naam: string, bij: (bericht: unknown) => void) => Kanaal;
  /** A fresh id without meaning: small letters and digits. */
  readonly maakId: () => string;
  /** Calls back once after so many milliseconds. Returns how to stop. */
  readonly straks: (ms: number, doe: () => void) => () => void;
  /** Calls back when this page is left, and when it comes back as it was from the memory of the browser. */
  readonly volgBladzijde: (doe: (wat: 'weg' | 'terug') => void) => void;
}

/** What a page needs to hand something to a dossier. */
export interface Aanbiedomgeving extends Lijnomgeving {
  /** Path of this page. */
  readonly adres: () => string;
  /** Opens a page of this site in another tab, which knows nothing of this one. Only in answer to a press of the reader. */
  readonly openErnaast: (pad: string) => void;
}

/** What a dossier needs from outside, beside the vault itself. */
export interface Dossieromgeving {
  /** Remembers on this device that there is a vault, and nothing else of it. */
  readonly voorkeuren: Opslag;
  /** Loads the vault of this browser. */
  dienst(): Promise<Kluisdienst>;
  /** This moment by the clock of the device, in UTC: YYYY-MM-DDTHH:MM:SS.mmmZ. */
  nu(): string;
  /** Today as YYYY-MM-DD, by the clock of the device. */
  vandaag(): string;
  klok(): Klokstand;
  /** A fresh id without meaning. */
  maakId(): string;
  /** Calls back once after so many milliseconds. Returns how to stop. */
  straks(ms: number, doe: () => void): () => void;
  /** Resolves when the browser has drawn what changed; at once where nobody looks. */
  getekend(): Promise<void>;
  /** Calls back at what the reader and the window do; `losgelaten`: a field or the window lost focus. Returns how to stop. */
  volgVenster(doe: (wat: 'actief' | 'losgelaten' | 'verborgen' | 'zichtbaar' | 'weg' | 'afgedekt') => void): () => void;
  /** Asks before the window is closed, as long as this is on. */
  vraagVoorSluiten(aan: boolean): void;
  /** Takes away everything that this site remembers beside the vault: preferences, the own map, own cases. */
  vergeet(): void;
  /** Leaves this page for another one of the site, which takes its place in the history. */
  verlaat(pad: string): void;
}

/** A tree for a room, with the sources that its questions name. */
export interface Trainingsboom {
  readonly boom: Beslisboom;
  readonly bronnen: Readonly<Record<string, { readonly titel: string; readonly uitgever: string }>>;
}

/** What a group that weighs together needs from outside. */
export interface Trainingsomgeving {
  /** Of practice alone: nothing real is kept here, and nothing here is ever read as real. */
  readonly sessie: Opslag;
  /** Stays on the device: own cases, which are made up, once the reader chose to keep them. */
  readonly eigen: Opslag;
  readonly bron: Casusbron;
  readonly kanaal: Zaallijn;
  /** Rejects when the tree cannot be loaded. */
  readonly boom: (slug: string) => Promise<Trainingsboom>;
  /** A fresh id without meaning: small letters and digits. */
  readonly maakId: () => string;
  /** Milliseconds by the clock of the device. */
  readonly nu: () => number;
  /** Calls back about every second. Returns how to stop. */
  iedereSeconde(doe: () => void): () => void;
  /** Opens a second window of this site; false when the browser refused. */
  openVenster(pad: string): boolean;
  /** Asks before the window is closed, as long as this is on. */
  vraagVoorSluiten(aan: boolean): void;
}
