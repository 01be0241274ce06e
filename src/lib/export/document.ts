/** A part of a line. */
export interface Stuk {
  readonly tekst: string;
  readonly vet?: boolean;
  /** Said earlier, and not valid any more. */
  readonly doorgehaald?: boolean;
  /** Address of a link: `https:`, `tel:` or a fragment. */
  readonly adres?: string;
}
/** One line of text, plain or in parts. */
export type Tekst = string | readonly Stuk[];

/** One part of a document; its look is up to the writer. */
export type Blok =
  /** A link to `#<anker>` leads here. */
  | { readonly soort: 'kop'; readonly niveau: 2 | 3; readonly tekst: string; readonly anker?: string }
  | { readonly soort: 'alinea'; readonly tekst: Tekst; readonly klein?: boolean }
  /** Each point holds one or more lines; the first carries the bullet or the number. */
  | { readonly soort: 'lijst'; readonly genummerd: boolean; readonly punten: readonly (readonly Tekst[])[] }
  /** Each cell holds one or more lines. With `rijkop` the first cell of a row is its header. */
  | {
      readonly soort: 'tabel';
      readonly bijschrift?: string;
      readonly kop: readonly string[];
      readonly rijen: readonly (readonly (readonly Tekst[])[])[];
      readonly rijkop: boolean;
      /** How wide the columns are beside each other; equal, or up to the program, when absent. */
      readonly breedtes?: readonly number[];
    }
  /** A frame with a heavy edge: danger, the outcome, or something to mind. The words inside say which, never the colour alone. */
  | { readonly soort: 'kader'; readonly toon: 'nood' | 'uitkomst' | 'let-op'; readonly delen: readonly Blok[] }
  /** Words of somebody else, kept literally: line breaks stay. */
  | { readonly soort: 'citaat'; readonly tekst: string }
  /** Name and value, one pair a line. */
  | { readonly soort: 'gegevens'; readonly paren: readonly { readonly naam: string; readonly waarde: Tekst }[] }
  /** Lines to fill in by hand. */
  | { readonly soort: 'invulvelden'; readonly velden: readonly string[] };

/** A document for paper or a file: what it says, not how it looks. Every writer (HTML, DOCX) takes this. */
export interface Document {
  readonly titel: string;
  readonly ondertitel?: string;
  /** Stands on every page, such as OEFENCASUS. */
  readonly merk?: string;
  /** Stands at the foot of every page, as far as the program that shows the file can do that. */
  readonly voet: string;
  readonly delen: readonly Blok[];
}
