import * as v from 'valibot';
import { LENGTES, REGELEINDE, VERBODEN } from './tekst.ts';

/** Most entries in one file, and in one dossier. */
export const MEESTE_AANTEKENINGEN = 20_000;
/** Most dossiers in one file. */
export const MEESTE_DOSSIERS = 500;

/** Why a field is refused. `verplicht`: it says nothing. `bestaat-niet`: it points to an entry that is not there. */
export const VELDREDENEN = [
  'verplicht',
  'te-lang',
  'te-veel',
  'verkeerd-teken',
  'geen-datum',
  'geen-tijd',
  'onbekende-keuze',
  'onbekend-veld',
  'bestaat-niet',
  'al-in-gebruik',
  'verkeerde-soort',
  'verkeerd',
] as const;
export type Veldreden = (typeof VELDREDENEN)[number];

const reden = (welke: Veldreden): Veldreden => welke;

const letterlijk = (meeste: number) =>
  v.pipe(
    v.string(reden('verkeerd')),
    v.maxLength(meeste, reden('te-lang')),
    v.check((tekst) => /\S/.test(tekst), reden('verplicht')),
    v.check((tekst) => !VERBODEN.test(tekst), reden('verkeerd-teken')),
  );

/** Text of any number of lines, kept literally: not trimmed, not normalised. */
export const tekst = letterlijk(LENGTES.tekst);

const opEenRegel = (meeste: number) =>
  v.pipe(
    letterlijk(meeste),
    v.check((waarde) => !REGELEINDE.test(waarde), reden('verkeerd-teken')),
  );
/** Text on one line. */
export const regel = opEenRegel(LENGTES.regel);
export const label = opEenRegel(LENGTES.label);

/** Ids come from the caller and mean nothing. What stands after `~` tells a conflict copy from the entry that keeps the id. */
export const id = v.pipe(v.string(reden('verkeerd')), v.regex(/^[A-Za-z0-9_-]{1,64}(~[0-9a-f]{16})?$/, reden('verkeerd')));

/** Id of content of this site: a tree, a question, an answer, a signal, a protocol. */
export const naam = v.pipe(v.string(reden('verkeerd')), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, reden('verkeerd')), v.maxLength(100, reden('te-lang')));

const LANG = new Set([1, 3, 5, 7, 8, 10, 12]);

/** Whether a day exists. Counted and not asked of `Date`: a vault has thousands of days to read before it is open. */
function isDag(datum: string): boolean {
  const [jaar, maand, dag] = [Number(datum.slice(0, 4)), Number(datum.slice(5, 7)), Number(datum.slice(8, 10))];
  const isSchrikkel = jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0);
  const dagen = maand === 2 ? (isSchrikkel ? 29 : 28) : LANG.has(maand) ? 31 : 30;
  return maand >= 1 && maand <= 12 && dag >= 1 && dag <= dagen;
}

/** Whether a text is a day that exists, as YYYY-MM-DD. */
export const isDatum = (waarde: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(waarde) && isDag(waarde);

/** Calendar date as YYYY-MM-DD, without a time zone: the day as people name it. */
export const datum = v.pipe(v.string(reden('geen-datum')), v.check(isDatum, reden('geen-datum')));

/** Time of day as HH:MM. */
export const tijd = v.pipe(v.string(reden('geen-tijd')), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, reden('geen-tijd')));

/** A moment of the clock of the device, in UTC: YYYY-MM-DDTHH:MM:SS.mmmZ. */
export const tijdstip = v.pipe(
  v.string(reden('verkeerd')),
  v.regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/, reden('verkeerd')),
  v.check(isDag, reden('verkeerd')),
);

/** One of a fixed list. */
export const keuze = <const Keuzes extends readonly string[]>(keuzes: Keuzes) => v.picklist(keuzes, reden('onbekende-keuze'));

export const lijst = <Deel extends v.GenericSchema>(deel: Deel, meeste: number) =>
  v.pipe(v.array(deel, reden('verkeerd')), v.maxLength(meeste, reden('te-veel')));

/** Counter of a dossier: an entry gets one more than the highest that stood there, so it never passes the number of entries. */
export const volgnummer = v.pipe(
  v.number(reden('verkeerd')),
  v.integer(reden('verkeerd')),
  v.minValue(1, reden('verkeerd')),
  v.maxValue(MEESTE_AANTEKENINGEN, reden('verkeerd')),
);
