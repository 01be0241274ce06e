import type { Antwoorden } from '../beslisboom/index.ts';
import type { Scherm, Vraag } from '../inhoud/index.ts';

/** How many votes each answer got: question id → answer id → number. */
export type Aantallen = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What one voter did on a screen: chose, sits this one out, or still has to vote. */
export type Stem = Antwoorden | 'geen' | 'open';

/** Where the voting on one screen stands. Once it is shown nobody can tell any more who chose what. */
export type Stemming =
  | { readonly soort: 'geheim'; readonly stemmen: readonly Stem[] }
  | { readonly soort: 'geteld'; readonly aantallen: Aantallen }
  | { readonly soort: 'onthuld'; readonly aantallen: Aantallen };

/** Secret voting by so many voters, of whom none has voted yet. */
export const nieuweStemming = (aantal: number): Stemming => ({ soort: 'geheim', stemmen: Array.from({ length: aantal }, () => 'open') });

/** The voter whose turn it is, counted from nought; undefined when everybody had a turn. */
export function aanDeBeurt(stemming: Stemming | undefined): number | undefined {
  if (stemming === undefined) return 0;
  if (stemming.soort !== 'geheim') return undefined;
  const plaats = stemming.stemmen.indexOf('open');
  return plaats < 0 ? undefined : plaats;
}

/** How many voters had their turn, by handing in a choice or by sitting it out. */
export function binnen(stemming: Stemming | undefined, aantal: number): number {
  if (stemming === undefined) return 0;
  return stemming.soort === 'geheim' ? stemming.stemmen.filter((stem) => stem !== 'open').length : aantal;
}

/** The vote of one voter, in place of what that voter did before. */
export const metStem = (stemmen: readonly Stem[], stemmer: number, stem: Stem): readonly Stem[] =>
  stemmen.map((was, plaats) => (plaats === stemmer ? stem : was));

/** Counts the choices per question; which voter made them is gone. */
export function tel({ vragen }: Scherm, stemmen: readonly Stem[]): Aantallen {
  const keuzes = stemmen.filter((stem) => typeof stem === 'object');
  return Object.fromEntries(vragen.map((vraag) => [vraag, telVraag(keuzes.flatMap((keuze) => keuze[vraag] ?? []))]));
}

const telVraag = (antwoorden: readonly string[]): Readonly<Record<string, number>> =>
  antwoorden.reduce<Record<string, number>>((tot, antwoord) => ({ ...tot, [antwoord]: (tot[antwoord] ?? 0) + 1 }), {});

/** One answer of a question with its votes. */
export interface Staaf {
  readonly antwoord: string;
  readonly label: string;
  readonly aantal: number;
}

/** How a group divided over the answers to one question. */
export interface Verdeling {
  /** Every answer, also one that nobody chose, in the order of the question. */
  readonly staven: readonly Staaf[];
  readonly gestemd: number;
  /** Voters that sat it out or were not counted. */
  readonly zonder: number;
  /** The answer of more than half of the votes. */
  readonly meerderheid?: string;
}

/** Sets the votes on one question side by side. */
export function verdeling({ id, antwoorden }: Vraag, aantallen: Aantallen, stemmers: number): Verdeling {
  const staven = antwoorden.map((antwoord) => ({ antwoord: antwoord.id, label: antwoord.label, aantal: aantallen[id]?.[antwoord.id] ?? 0 }));
  const gestemd = staven.reduce((som, { aantal }) => som + aantal, 0);
  const meerderheid = staven.find(({ aantal }) => aantal * 2 > gestemd)?.antwoord;
  return { staven, gestemd, zonder: Math.max(0, stemmers - gestemd), ...(meerderheid === undefined ? {} : { meerderheid }) };
}

/** What is wrong with counts that somebody typed. */
export type Telfout = 'geen-getal' | 'te-veel' | 'niets';

/**
 * Reads the counts that were typed for one question; an empty field is nought.
 * Errors: `geen-getal` (not a whole number), `te-veel` (more votes than voters), `niets` (nobody voted).
 */
export function leesTelling(
  { antwoorden }: Vraag,
  getypt: Readonly<Record<string, string>>,
  stemmers: number,
): { readonly ok: true; readonly aantallen: Readonly<Record<string, number>> } | { readonly ok: false; readonly reden: Telfout } {
  const velden = antwoorden.map(({ id }) => [id, (getypt[id] ?? '').trim()] as const);
  if (velden.some(([, tekst]) => !/^\d{0,3}$/.test(tekst))) return { ok: false, reden: 'geen-getal' };
  const aantallen = velden.map(([id, tekst]) => [id, Number(tekst)] as const);
  const som = aantallen.reduce((tot, [, aantal]) => tot + aantal, 0);
  if (som > stemmers) return { ok: false, reden: 'te-veel' };
  return som === 0 ? { ok: false, reden: 'niets' } : { ok: true, aantallen: Object.fromEntries(aantallen.filter(([, aantal]) => aantal > 0)) };
}
