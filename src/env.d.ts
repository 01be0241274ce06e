declare namespace App {
  /** What a protocol page tells the blocks in its text. */
  interface Locals {
    /** Heading level of blocks; 2 unless the page holds a whole protocol. */
    blokNiveau?: 2 | 3;
    /** Role id → name, of the protocol on this page. */
    rollen?: Readonly<Record<string, string>>;
    /** Date on which the protocol was last compared with today's facts, YYYY-MM-DD. */
    gecontroleerd?: string;
    /** On the card of a role: for whom the text is read. */
    lezer?: { readonly rol: string; readonly onderIedereen: boolean };
    /** Whether the page has already said how to use lists of signals. */
    signaaluitleg?: boolean;
  }
}

interface ImportMetaEnv {
  /** The commit that a release is made of; absent in any other build. */
  readonly MELDCODEWIJZER_RELEASE?: string;
}
