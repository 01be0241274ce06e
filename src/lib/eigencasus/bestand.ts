import * as v from 'valibot';
import { type Ontleedreden, ontleed } from '../ontleed.ts';
import { FORMAAT, migreer } from './migratie.ts';
import { AANTALLEN, type EigenCasus, eigenCasusSchema } from './model.ts';

const BESTAND = 'meldcodewijzer-oefencasussen';
/** Stands first in every file, for whoever opens it without this site. */
const MERK = 'OEFENCASUS: alles in dit bestand is verzonnen';
/** Largest file that is read or kept, in bytes. */
export const GROOTSTE_BESTAND = 1_048_576;

/** Why a file is refused. `verkeerd`: something in it does not fit, at the path that comes with it. */
export type Reden = Ontleedreden | 'te-groot' | 'geen-tekst' | 'ander-bestand' | 'dossier' | 'nieuwer-formaat' | 'verkeerd' | 'dubbel';
export type Gelezen = { readonly ok: true; readonly casussen: readonly EigenCasus[] } | { readonly ok: false; readonly reden: Reden; readonly bij?: string };

const bestandSchema = v.strictObject({
  merk: v.pipe(v.string(), v.startsWith('OEFENCASUS')),
  bestand: v.literal(BESTAND),
  formaat: v.literal(FORMAAT),
  casussen: v.pipe(v.array(eigenCasusSchema), v.maxLength(AANTALLEN.casussen, 'te-veel')),
});

const isData = (waarde: unknown): waarde is Readonly<Record<string, unknown>> => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
const fout = (reden: Reden, bij?: string): Extract<Gelezen, { readonly ok: false }> => (bij === undefined ? { ok: false, reden } : { ok: false, reden, bij });

/** Writes cases as the text of a file that people can read; the same cases give the same text. */
export const schrijfCasussen = (casussen: readonly EigenCasus[]): string =>
  `${JSON.stringify({ merk: MERK, bestand: BESTAND, formaat: FORMAAT, casussen }, null, 2)}\n`;

/** How many bytes a text is as UTF-8. */
function bytes(tekst: string): number {
  let som = 0;
  for (const teken of tekst) {
    const punt = teken.codePointAt(0) ?? 0;
    som += punt < 0x80 ? 1 : punt < 0x800 ? 2 : punt < 0x10000 ? 3 : 4;
  }
  return som;
}

/** Whether these cases can be read back from one file. */
export const pastInBestand = (casussen: readonly EigenCasus[]): boolean =>
  casussen.length <= AANTALLEN.casussen && bytes(schrijfCasussen(casussen)) <= GROOTSTE_BESTAND;

/** Whether a text is a dossier of this site, encrypted or not: practice never opens one. */
const isDossier = (tekst: string): boolean => /^\uFEFF?\s*(?:age-encryption\.org|-----BEGIN AGE)/.test(tekst);

/** Reads the text of a file of any format until now, strictly: whatever it does not know, it refuses and names. */
export function leesCasussen(tekst: string): Gelezen {
  if (tekst.length > GROOTSTE_BESTAND) return fout('te-groot');
  if (isDossier(tekst)) return fout('dossier');
  const ontleding = ontleed(tekst);
  if (!ontleding.ok) return fout(ontleding.reden);
  const { waarde } = ontleding;
  if (isData(waarde) && waarde['format'] === 'meldcodewijzer-dossier') return fout('dossier');
  if (!isData(waarde) || waarde['bestand'] !== BESTAND || !Number.isInteger(waarde['formaat'])) return fout('ander-bestand');
  const formaat = Number(waarde['formaat']);
  if (formaat > FORMAAT) return fout('nieuwer-formaat');
  const gelezen = v.safeParse(bestandSchema, migreer(waarde, formaat));
  if (!gelezen.success) return fout('verkeerd', plekVan(gelezen.issues[0]));
  const { casussen } = gelezen.output;
  return new Set(casussen.map(({ id }) => id)).size === casussen.length ? { ok: true, casussen } : fout('dubbel');
}

/** Where in the file something is wrong; short, because a file can hold a key of any length. */
const plekVan = (bezwaar: v.BaseIssue<unknown>): string => (v.getDotPath(bezwaar) ?? '').slice(0, 80);
