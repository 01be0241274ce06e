import { casusAntwoorden } from '../beslisboom/index.ts';
import type { Casus } from '../inhoud/index.ts';

/** What the room may see of a case before anybody has voted. */
export interface OpenbareCasus {
  readonly titel: string;
  readonly groep: number;
  readonly kort: string;
  readonly situatie: Casus['situatie'];
}

/** How the framework answers one question of a case, and why. */
export interface Kaderantwoord {
  readonly antwoord: string;
  readonly waarom: string;
}

/** What the room gets once every question was weighed. */
export interface Napraten {
  /** Every answer of the framework, also to questions that the group did not reach. */
  readonly antwoorden: Readonly<Record<string, string>>;
  readonly leerpunten: readonly string[];
  readonly bespreken: readonly string[];
  /** One other answer, with what it means for this case. */
  readonly watAls: readonly { readonly vraag: string; readonly antwoord: string; readonly tekst: string }[];
  /** Name of a protocol, what it does differently here, where that stands, and what holds now. */
  readonly protocollen: readonly { readonly naam: string; readonly tekst: string; readonly plek: string; readonly nu?: string }[];
}

/** Everything about a case, for the one who leads; never for the window that the room looks at. */
export interface Begeleiding {
  readonly notities: readonly string[];
  readonly antwoorden: Readonly<Record<string, Kaderantwoord>>;
  readonly napraten: Napraten;
}

/** Where a session gets a case from, part by part, so that the room's window never holds what it may not show yet. Each rejects when it cannot be loaded. */
export interface Casusbron {
  openbaar(casus: string): Promise<OpenbareCasus>;
  /** Undefined when the framework does not answer this question in this case. */
  antwoord(casus: string, vraag: string): Promise<Kaderantwoord | undefined>;
  napraten(casus: string): Promise<Napraten>;
  begeleiding(casus: string): Promise<Begeleiding>;
}

/** What the room may see of a case from the start. */
export const openbaarDeel = ({ titel, groep, kort, situatie }: Pick<Casus, 'titel' | 'groep' | 'kort' | 'situatie'>): OpenbareCasus => ({
  titel,
  groep,
  kort,
  situatie,
});

interface Naderhand extends Pick<Casus, 'antwoorden' | 'leerpunten' | 'bespreken' | 'watAls'> {
  /** Slug of a protocol → what it has otherwise. */
  readonly protocollen: Readonly<Record<string, { readonly tekst: string; readonly plek: string; readonly nu?: { readonly tekst: string } | undefined }>>;
}

/** What the room gets at the end. `namen`: slug of a protocol → its name. */
export const napraatdeel = ({ antwoorden, leerpunten, bespreken, watAls, protocollen }: Naderhand, namen: Readonly<Record<string, string>>): Napraten => ({
  antwoorden: casusAntwoorden({ antwoorden }),
  leerpunten,
  bespreken,
  watAls,
  protocollen: Object.entries(protocollen).map(([slug, { tekst, plek, nu }]) => ({ naam: namen[slug] ?? slug, tekst, plek, ...(nu ? { nu: nu.tekst } : {}) })),
});

/** What the one who leads gets, all at once. */
export const begeleidingsdeel = (casus: Naderhand & Pick<Casus, 'begeleider'>, namen: Readonly<Record<string, string>>): Begeleiding => ({
  notities: casus.begeleider,
  antwoorden: casus.antwoorden,
  napraten: napraatdeel(casus, namen),
});
