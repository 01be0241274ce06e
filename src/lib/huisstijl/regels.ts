import { type Thema, type Token, TOKENS, VAST } from './tokens.ts';

/** What a colour meets: another token, or a colour that never changes. */
export type Tegenover = Token | keyof typeof VAST;

/** One demand on a colour: how far it must stand out from what it meets (WCAG 2.2: 4.5 for letters, 3 for lines, borders and signs). */
export interface Eis {
  readonly tegen: Tegenover;
  readonly moet: 4.5 | 3;
  /** What a reader cannot see when it falls short, in the plural. */
  readonly voor: string;
}

/** A token with its use. */
export interface Regel {
  /** Whether a school may set it. What means safety, and what everything stands on, never changes. */
  readonly instelbaar: boolean;
  /** What it colours, in plain words. */
  readonly kleurt: string;
  readonly eisen: readonly Eis[];
}

const VLAKKEN = ['papier', 'vlak', 'stop-vlak', 'vraag-vlak', 'hulp-vlak', 'rust-vlak'] as const;

const op = (vlakken: readonly Tegenover[], moet: Eis['moet'], voor: string): readonly Eis[] => vlakken.map((tegen) => ({ tegen, moet, voor }));
const letters = (...vlakken: readonly Tegenover[]): readonly Eis[] => op(vlakken, 4.5, 'letters');

/** Every token that is drawn on something, with what it is drawn on. Made from the uses in all styles; the check, the tests and guide 15 use this one table. */
export const REGELS = {
  merk: {
    instelbaar: true,
    kleurt: 'knoppen, vinkjes, het merkje Nu en de rand om wat je koos',
    eisen: letters(...VLAKKEN),
  },
  link: { instelbaar: true, kleurt: 'links, ook die als knop werken', eisen: letters(...VLAKKEN) },
  route: {
    instelbaar: true,
    kleurt: 'de lijn van de route, de nummers van de stappen en het teken boven elke bladzijde',
    eisen: letters('papier', 'vlak'),
  },
  diep: {
    instelbaar: true,
    kleurt: 'de balk met noodnummers en de balk die een nieuwe versie meldt',
    eisen: [...op(['wit'], 4.5, 'witte letters'), ...op(['focus'], 3, 'randen om de knop waar je bent')],
  },
  ink: { instelbaar: false, kleurt: 'gewone tekst', eisen: letters(...VLAKKEN) },
  'ink-zacht': { instelbaar: false, kleurt: 'tekst die er minder toe doet', eisen: letters(...VLAKKEN) },
  'rand-sterk': { instelbaar: false, kleurt: 'randen van velden en keuzes', eisen: op(['papier', 'vlak', 'vraag-vlak'], 3, 'randen') },
  focus: { instelbaar: false, kleurt: 'waar je bent', eisen: letters('inkt') },
  stop: { instelbaar: false, kleurt: 'gevaar, en wat je meteen doet', eisen: letters('papier', 'stop-vlak') },
  vraag: { instelbaar: false, kleurt: 'let op, en oefenen', eisen: letters('papier', 'vlak', 'vraag-vlak') },
  hulp: { instelbaar: false, kleurt: 'hulp, en wat gelukt is', eisen: letters('papier', 'hulp-vlak') },
  rust: { instelbaar: false, kleurt: 'wat geen haast heeft', eisen: letters('papier', 'rust-vlak') },
} as const satisfies Partial<Record<Token, Regel>>;

/** A token with demands. */
export type Regeltoken = keyof typeof REGELS;

/** A token that a school may set. */
export type Instelbaar = { [T in Regeltoken]: (typeof REGELS)[T]['instelbaar'] extends true ? T : never }[Regeltoken];

/** The tokens that a school may set, in the order of the table. */
export const INSTELBAAR = Object.entries(REGELS).flatMap(([token, { instelbaar }]) => (instelbaar ? [token as Instelbaar] : []));

/** A demand with the colour that it is about. */
export interface Grens extends Eis {
  readonly achtergrond: string;
}

/** What a token must stand out from in a theme. */
export const grenzen = (token: Regeltoken, thema: Thema): readonly Grens[] =>
  REGELS[token].eisen.map((eis) => ({ ...eis, achtergrond: { ...TOKENS[thema], ...VAST }[eis.tegen] }));
