/** A telephone number that holds today, as an answer shows it. */
export interface Nummer {
  readonly naam: string;
  readonly nummer: string;
  readonly tel: string;
  readonly kort: string;
}

/** An answer that stands above all results: what holds now, the numbers to call, and the pages that say so. */
export interface Antwoord {
  readonly id: string;
  /** Patterns of words; one that fits is enough. A word starting with @ is the name of a group. */
  readonly als: readonly string[];
  readonly titel: string;
  readonly tekst: string;
  readonly nummers: readonly Nummer[];
  /** Shown only when no other answer fits. */
  readonly terugval?: boolean;
  readonly paginas: readonly Verwijzing[];
}

/** A page with an anchor that exists in the built site. */
export interface Verwijzing {
  readonly naam: string;
  readonly href: string;
}

/** Words that mean the same for a reader: whoever types one of `zegt` also finds the texts with one of `bedoelt`. */
export interface Synoniem {
  readonly zegt: readonly string[];
  readonly bedoelt: readonly string[];
}

/** All that the search knows about words; made at build, loaded at the first use. */
export interface Kennis {
  /** One word per stem that occurs on the site, sorted, with a space between. */
  readonly woorden: string;
  /** Number of pages in the index. */
  readonly aantal: number;
  readonly groepen: Readonly<Record<string, readonly string[]>>;
  readonly synoniemen: readonly Synoniem[];
  readonly antwoorden: readonly Antwoord[];
  /** Digits of the numbers that hold today. */
  readonly nummers: readonly string[];
}

/** A way to look for one term: one or more words in a row, and how much a hit is worth (0 to 1). */
export interface Variant {
  readonly frase: string;
  readonly gewicht: number;
}

/** One thing that the reader asks for. */
export interface Term {
  /** The word as typed, normalised. */
  readonly woord: string;
  /** Its part in the whole question (0 to 1). */
  readonly gewicht: number;
  readonly varianten: readonly Variant[];
}

/** A question made ready for the index. */
export interface Plan {
  readonly termen: readonly Term[];
  readonly antwoorden: readonly Antwoord[];
  /** What was read instead of what was typed, when a slip was mended. */
  readonly gelezenAls?: string;
}

/** A page that has a phrase, with the places of that phrase in the indexed words. */
export interface Raak {
  readonly id: string;
  readonly plaatsen: readonly number[];
}

/** A part of a page below one heading. */
export interface Deel {
  /** Anchor on the page; empty for the top. */
  readonly anker: string;
  readonly kop: string;
  readonly tekst: string;
}

/** The text of a page as results show it. */
export interface Bladzijde {
  readonly href: string;
  readonly titel: string;
  /** Short name of the protocol, absent on other pages. */
  readonly protocol?: string;
  /** Name of the page, when this is one entry of it. */
  readonly plaats?: string;
  /** Below 1 for pages that only lead elsewhere. */
  readonly gewicht?: number;
  readonly delen: readonly Deel[];
}

/** A piece of an excerpt; `raak` marks what was asked. */
export interface Stuk {
  readonly tekst: string;
  readonly raak: boolean;
}

/** A result as readers see it. */
export interface Treffer {
  readonly href: string;
  readonly titel: string;
  readonly protocol?: string;
  /** Name of the page, when the result is one entry of it. */
  readonly plaats?: string;
  /** Heading of the part with the best text, when it differs from the title. */
  readonly kop?: string;
  readonly uittreksel: readonly Stuk[];
  readonly score: number;
}

/** What the search asks of the index; `browser/` brings Pagefind, tests bring their own. */
export interface Zoekbron {
  kennis(): Promise<Kennis>;
  /** Pages with these words in a row. */
  zoek(frase: string, protocol: string | undefined): Promise<readonly Raak[]>;
  bladzijde(id: string): Promise<Bladzijde>;
  /** Drops what was loaded, so that the next question starts afresh. */
  vergeet(): void;
}
