// What tabs of this site say to each other about something to hand over (ADR 0014). Not a word of a case is said to all of them.

/** The line that every tab hears. Like the names of the vault it says nothing to whoever finds it. */
export const ALLEN = 'o';
/** The line that one tab alone hears. Its address is made by chance, and told to whoever needs it. */
export const lijnVan = (adres: string): string => `${ALLEN}-${adres}`;

/** Said to all. `vraag`: is there a dossier? `hier`: there is one, and how it stands. `weg`: it closes, or locks. */
const OMROEP = ['vraag', 'hier', 'weg'] as const;
const NAAR_EEN = [
  // To a dossier: keep this for me; forget it.
  'neem',
  'laat',
  // From a dossier: I have it; recorded; it is in a form; the reader did not want it; I cannot read it; recording failed.
  'ontvangen',
  'opgenomen',
  'klaargezet',
  'afgewezen',
  'geweigerd',
  'mislukt',
] as const;
type Omroep = (typeof OMROEP)[number];
export type Wat = Omroep | (typeof NAAR_EEN)[number];

/** How a dossier stands that could take something: open, not open, or open in a tab that only reads. In order of preference. */
export const ONTVANGERSTANDEN = ['open', 'dicht', 'lezer'] as const;
export type Ontvangerstand = (typeof ONTVANGERSTANDEN)[number];

/** One thing that is said. `inhoud`: how the dossier stands, what is handed over, when it was recorded, or why not. */
export interface Bericht {
  readonly wat: Wat;
  /** Address of the tab that says it. */
  readonly van: string;
  readonly inhoud: string;
}

const isOmroep = (wat: Wat): wat is Omroep => (OMROEP as readonly string[]).includes(wat);
const WATTEN: readonly string[] = [...OMROEP, ...NAAR_EEN];

/** Reads what came in over a line, from whoever said it; undefined when it is none of ours, or is not said on this kind of line. */
export function leesBericht(ruw: unknown, aan: 'allen' | 'een'): Bericht | undefined {
  if (typeof ruw !== 'object' || ruw === null) return undefined;
  const { wat, van, inhoud } = ruw as Readonly<Record<string, unknown>>;
  if (typeof wat !== 'string' || typeof van !== 'string' || typeof inhoud !== 'string') return undefined;
  if (!WATTEN.includes(wat) || !/^[a-z0-9]{1,64}$/.test(van)) return undefined;
  return isOmroep(wat as Wat) === (aan === 'allen') ? { wat: wat as Wat, van, inhoud } : undefined;
}
