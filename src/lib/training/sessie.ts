import type { Antwoorden } from '../beslisboom/index.ts';
import { zoekScherm } from '../beslisboom/index.ts';
import type { Beslisboom } from '../inhoud/index.ts';
import type { Beeld } from './beelden.ts';
import { type Aantallen, type Stem, type Stemming, aanDeBeurt, metStem, nieuweStemming, tel } from './stemming.ts';

/** How many voters or subgroups a session can have. */
export const STEMMERS = { minst: 2, meest: 40 } as const;
/** Seconds that a group may get for one screen; nought is no timer. */
export const TIJDEN = [0, 60, 120, 180, 300, 600] as const;

export const WIJZEN = ['geheim', 'geteld'] as const;
/** Secretly on a device that goes round, or counted from hands or cards. */
export type Wijze = (typeof WIJZEN)[number];
export const STEMSOORTEN = ['groep', 'deelnemer'] as const;
/** Who has one vote. They have a number and no name. */
export type Stemsoort = (typeof STEMSOORTEN)[number];

/** What is chosen before a session begins. */
export interface Opzet {
  readonly casus: string;
  /** Slug of the tree. */
  readonly boom: string;
  readonly wijze: Wijze;
  readonly stemsoort: Stemsoort;
  readonly aantal: number;
  /** Seconds for each screen with questions; nought is no timer. */
  readonly seconden: number;
}

/** A group that weighs a case: ids and numbers, no text. Stored in the tab and replayed as it is. */
export interface Groepssessie extends Opzet {
  /** Without meaning; by it a second window knows its session. */
  readonly id: string;
  readonly versie: string;
  /** Screen id → the voting on it. */
  readonly stemmingen: Readonly<Record<string, Stemming>>;
  /** Question id → the answer with which the group goes on. */
  readonly afspraken: Antwoorden;
  /** What is on screen. */
  readonly beeld: Beeld;
}

/** A session in which nothing has been shown yet. */
export const nieuweGroepssessie = (boom: Beslisboom, opzet: Opzet, id: string): Groepssessie => ({
  ...opzet,
  id,
  versie: boom.versie,
  stemmingen: {},
  afspraken: {},
  beeld: { soort: 'situatie', nummer: 0 },
});

const metStemming = (sessie: Groepssessie, scherm: string, stemming: Stemming): Groepssessie => ({
  ...sessie,
  stemmingen: { ...sessie.stemmingen, [scherm]: stemming },
});

/** Hands in what the voter whose turn it is chose, or that this voter sits it out. The session itself when there is no such turn or an answer misses. */
export function stem(boom: Beslisboom, sessie: Groepssessie, scherm: string, keuze: Exclude<Stem, 'open'>): Groepssessie {
  const stemming = sessie.stemmingen[scherm] ?? nieuweStemming(sessie.aantal);
  const beurt = aanDeBeurt(stemming);
  if (stemming.soort !== 'geheim' || beurt === undefined) return sessie;
  if (keuze !== 'geen' && !isVolledig(boom, scherm, keuze)) return sessie;
  return metStemming(sessie, scherm, { soort: 'geheim', stemmen: metStem(stemming.stemmen, beurt, keuze) });
}

/** Whether a choice has a known answer to every question of a screen. */
const isVolledig = (boom: Beslisboom, scherm: string, keuze: Antwoorden): boolean =>
  zoekScherm(boom, scherm).vragen.every((id) => boom.vragen.some((vraag) => vraag.id === id && vraag.antwoorden.some((een) => een.id === keuze[id])));

/** Takes the vote of one voter back, so that it is that voter's turn again. Only as long as the votes are hidden. */
export function neemStemTerug(sessie: Groepssessie, scherm: string, stemmer: number): Groepssessie {
  const stemming = sessie.stemmingen[scherm];
  return stemming?.soort === 'geheim' ? metStemming(sessie, scherm, { soort: 'geheim', stemmen: metStem(stemming.stemmen, stemmer, 'open') }) : sessie;
}

/** The voter that handed in last, counted from nought. */
export function laatsteStemmer(stemming: Stemming | undefined): number | undefined {
  if (stemming?.soort !== 'geheim') return undefined;
  const beurt = aanDeBeurt(stemming) ?? stemming.stemmen.length;
  return beurt === 0 ? undefined : beurt - 1;
}

/** Writes down what was counted from hands or cards; it stays hidden until it is shown. The session itself when the votes were shown already. */
export const legTellingVast = (sessie: Groepssessie, scherm: string, aantallen: Aantallen): Groepssessie =>
  sessie.stemmingen[scherm]?.soort === 'onthuld' ? sessie : metStemming(sessie, scherm, { soort: 'geteld', aantallen });

/** Whether every voter had a turn, so that the votes may be shown. */
export const isCompleet = (stemming: Stemming | undefined): boolean => stemming !== undefined && aanDeBeurt(stemming) === undefined;

/** Shows the votes on a screen; from then on they are counts. The session itself while a vote is still missing. */
export function onthul(boom: Beslisboom, sessie: Groepssessie, scherm: string): Groepssessie {
  const stemming = sessie.stemmingen[scherm];
  if (stemming === undefined || stemming.soort === 'onthuld' || !isCompleet(stemming)) return sessie;
  const aantallen = stemming.soort === 'geheim' ? tel(zoekScherm(boom, scherm), stemming.stemmen) : stemming.aantallen;
  return metStemming(sessie, scherm, { soort: 'onthuld', aantallen });
}

/** Throws the votes on a screen away, with what was agreed on its questions, to vote again. */
export function stemOpnieuw(boom: Beslisboom, sessie: Groepssessie, scherm: string): Groepssessie {
  const { [scherm]: weg, ...stemmingen } = sessie.stemmingen;
  const vragen = new Set(zoekScherm(boom, scherm).vragen);
  const afspraken = Object.fromEntries(Object.entries(sessie.afspraken).filter(([vraag]) => !vragen.has(vraag)));
  return { ...sessie, stemmingen, afspraken, beeld: { soort: 'stemmen', scherm } };
}

/** With which answer the group goes on. */
export const spreekAf = (sessie: Groepssessie, vraag: string, antwoord: string): Groepssessie => ({
  ...sessie,
  afspraken: { ...sessie.afspraken, [vraag]: antwoord },
});
