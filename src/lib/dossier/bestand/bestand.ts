import * as v from 'valibot';
import { MEESTE_AANTEKENINGEN, MEESTE_DOSSIERS, lijst, regel, tijdstip, type Veldreden } from '../model/basis.ts';
import { type Dossier, FORMAAT } from '../model/dossier.ts';
import { type DossierGelezen, leesDossier } from '../model/lees.ts';
import { canoniek, type Samenhangfout } from '../model/orde.ts';
import { LENGTES } from '../model/tekst.ts';
import { verenig } from '../samenvoegen.ts';
import { ontleed, type Ontleedreden } from '../../ontleed.ts';

/** What stands at `format` in every file of ours. */
const MERK = 'meldcodewijzer-dossier';
/** Largest file that is read, in bytes. */
export const GROOTSTE_BESTAND = 25 * 1024 * 1024;

/** What the platform does for a file. */
export interface Bestandsgereedschap {
  readonly sha256: (bytes: Uint8Array) => Promise<Uint8Array> | Uint8Array;
  readonly naarBytes: (tekst: string) => Uint8Array;
  /** Strict UTF-8: undefined when a byte does not fit. */
  readonly naarTekst: (bytes: Uint8Array) => string | undefined;
}

/** What a file says about itself. */
export interface Bestandskop {
  /** When it was written, in UTC. */
  readonly createdAt: string;
  /** The program that wrote it, with its version. */
  readonly app: string;
}
export interface Bestand extends Bestandskop {
  /** Format in which it was written; the dossiers are of today's format. */
  readonly v: number;
  readonly dossiers: readonly Dossier[];
}

/** Why a file is refused. Nothing of it is used. */
export type Bestandsreden =
  | 'te-groot'
  | 'leeg'
  | 'geen-utf8'
  | Ontleedreden
  | 'ander-bestand'
  | 'nieuwer-formaat'
  | 'geen-dossier'
  | 'te-veel-dossiers'
  | 'te-veel-aantekeningen'
  | 'dubbel-dossier'
  | 'dubbele-aantekening'
  | 'verkeerde-volgorde'
  | 'verkeerde-verwijzing'
  | 'controlegetal';
export type BestandGelezen =
  | { readonly ok: true; readonly bestand: Bestand }
  /** `bij`: a format number, a place in the file such as `dossiers.0.aantekeningen.3.bron`, or a count. Never a text of a case. */
  | { readonly ok: false; readonly reden: Bestandsreden; readonly bij?: string };

type Kaart = Readonly<Record<string, unknown>>;
const isKaart = (ruw: unknown): ruw is Kaart => typeof ruw === 'object' && ruw !== null && !Array.isArray(ruw);
const weiger = (reden: Bestandsreden, bij?: string): Extract<BestandGelezen, { readonly ok: false }> =>
  bij === undefined ? { ok: false, reden } : { ok: false, reden, bij: bij.slice(0, LENGTES.regel) };

const verkeerd: Veldreden = 'verkeerd';
const omhulsel = v.strictObject({
  format: v.literal(MERK),
  v: v.literal(FORMAAT),
  createdAt: tijdstip,
  app: regel,
  dossiers: lijst(v.unknown(), MEESTE_DOSSIERS),
  sha256: v.pipe(v.string(verkeerd), v.regex(/^[0-9a-f]{64}$/, verkeerd)),
});

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The number by which damage shows: over everything in the file but itself, whatever its layout. */
async function controlegetal({ sha256: _, ...rest }: Kaart, { sha256, naarBytes }: Bestandsgereedschap): Promise<string> {
  return hex(await sha256(naarBytes(canoniek(rest))));
}

/** How many entries dossiers hold together. */
const aantalAantekeningen = (dossiers: readonly { readonly aantekeningen: readonly unknown[] }[]): number =>
  dossiers.reduce((som, { aantekeningen }) => som + aantekeningen.length, 0);

/** Whether dossiers still fit in one file. */
export const pastInBestand = (dossiers: readonly Dossier[]): boolean =>
  dossiers.length <= MEESTE_DOSSIERS && aantalAantekeningen(dossiers) <= MEESTE_AANTEKENINGEN;

/** Writes dossiers as a file that people can read without this site; `pastInBestand` says beforehand whether it can be read back. */
export async function schrijfBestand(dossiers: readonly Dossier[], { createdAt, app }: Bestandskop, gereedschap: Bestandsgereedschap): Promise<Uint8Array> {
  const rest = { format: MERK, v: FORMAAT, createdAt, app, dossiers };
  return gereedschap.naarBytes(`${JSON.stringify({ ...rest, sha256: await controlegetal(rest, gereedschap) }, null, 2)}\n`);
}

/**
 * Reads a file through all gates, in order: size, UTF-8, JSON, format, envelope, number of entries, every dossier, checksum. All or nothing.
 * Errors: `Bestandsreden`. Linear in the size of the file.
 */
export async function leesBestand(bytes: Uint8Array, gereedschap: Bestandsgereedschap): Promise<BestandGelezen> {
  if (bytes.length > GROOTSTE_BESTAND) return weiger('te-groot', String(bytes.length));
  if (bytes.length === 0) return weiger('leeg');
  const tekst = gereedschap.naarTekst(bytes);
  if (tekst === undefined) return weiger('geen-utf8');
  const ontleding = ontleed(tekst);
  if (!ontleding.ok) return weiger(ontleding.reden);
  const { waarde } = ontleding;
  if (!isKaart(waarde) || waarde['format'] !== MERK) return weiger('ander-bestand');
  const gelezen = leesInhoud(waarde);
  if (!gelezen.ok) return gelezen;
  return (await controlegetal(waarde, gereedschap)) === waarde['sha256'] ? gelezen : weiger('controlegetal');
}

function leesInhoud(waarde: Kaart): BestandGelezen {
  const { v: formaat } = waarde;
  if (typeof formaat === 'number' && formaat > FORMAAT) return weiger('nieuwer-formaat', String(formaat));
  const isOud = typeof formaat === 'number' && Number.isSafeInteger(formaat) && formaat >= 1;
  const omgeven = v.safeParse(omhulsel, isOud ? { ...waarde, v: FORMAAT } : waarde, { abortEarly: true });
  if (!omgeven.success) return weigerOmhulsel(omgeven.issues[0]);
  const { dossiers, createdAt, app } = omgeven.output;
  const aantal = aantalAantekeningen(dossiers.filter(heeftAantekeningen));
  if (aantal > MEESTE_AANTEKENINGEN) return weiger('te-veel-aantekeningen', String(aantal));
  const goed = leesDossiers(dossiers);
  return 'reden' in goed ? goed : { ok: true, bestand: { v: Number(formaat), createdAt, app, dossiers: goed } };
}

const heeftAantekeningen = (ruw: unknown): ruw is { readonly aantekeningen: readonly unknown[] } => isKaart(ruw) && Array.isArray(ruw['aantekeningen']);

function weigerOmhulsel(issue: v.BaseIssue<unknown>): Extract<BestandGelezen, { readonly ok: false }> {
  const pad = (issue.path ?? []).map(({ key }) => String(key)).join('.');
  return issue.message === 'te-veel' ? weiger('te-veel-dossiers') : weiger('geen-dossier', pad);
}

function leesDossiers(ruwe: readonly unknown[]): readonly Dossier[] | Extract<BestandGelezen, { readonly ok: false }> {
  const goed = new Map<string, Dossier>();
  for (const [plaats, ruw] of ruwe.entries()) {
    const gelezen = leesDossier(ruw);
    if (!gelezen.ok) return weigerDossier(gelezen, plaats);
    const { dossier } = gelezen;
    if (goed.has(dossier.id)) return weiger('dubbel-dossier', `dossiers.${String(plaats)}`);
    if (!isNormaal(dossier)) return weiger('verkeerde-verwijzing', `dossiers.${String(plaats)}`);
    goed.set(dossier.id, dossier);
  }
  return [...goed.values()];
}

function weigerDossier(gelezen: Extract<DossierGelezen, { readonly ok: false }>, plaats: number): Extract<BestandGelezen, { readonly ok: false }> {
  if (gelezen.reden === 'nieuwer-formaat') return weiger(gelezen.reden, String(gelezen.formaat));
  const waar = `dossiers.${String(plaats)}`;
  if (gelezen.reden !== 'geen-dossier') return weiger(gelezen.reden satisfies Samenhangfout, waar);
  return weiger(gelezen.reden, [waar, gelezen.fouten[0]?.veld].filter(Boolean).join('.'));
}

/** Whether conflict copies carry the ids that merging gives them; another program could have made them up. */
const isNormaal = ({ aantekeningen }: Dossier): boolean =>
  !aantekeningen.some(({ id }) => id.includes('~')) || canoniek(verenig(aantekeningen, [])) === canoniek(aantekeningen);
