import * as v from 'valibot';
import { datum, id, label, lijst, MEESTE_AANTEKENINGEN, naam, tekst, tijdstip, type Veldreden, volgnummer } from './basis.ts';
import * as s from './soorten.ts';

/** Format of a stored dossier and of a file. A higher number was made by a newer site. */
export const FORMAAT = 1;

/**
 * The kinds of entry, and their fields beside what all have (`?`: may be left out).
 *
 * | Kind | Fields |
 * | --- | --- |
 * | all, save `correctie` | `gebeurdOp` (typed), `tijd?`, `ongeveer?`, `stap?`, `afspraken?` (what, date, who), `rondtAf?` (agreed dates that it settles), `opmerking?` |
 * | `signaal` | `aard` (feit, hypothese, derden with `bron`, diagnose with `gesteldDoor` and `rolSteller`), `tekst`, `plaats?`, `situatie?`, `aanwezig?`, `woordenKind?`, `kinderen?`, `richting?`, `signalen?` |
 * | `vervolg` | `op` (a hypothesis), `uitkomst` (bevestigd, ontkracht, weer-open), `tekst` |
 * | `gesprek` | `met`, `onderwerp`, `besproken`, `gesprekspartners?`, `doel?`, `reactie?`, `duiding?`, and the circumstances of a signal |
 * | `consult` | `met` (one or more), `advies`, `rol?`, `organisatie?`, `anoniem?`, `vraag?` |
 * | `besluit` | `tekst`, `melden?`, `hulp?`, `waarom?`, `door?`, `besprokenMet?`, `weging?` |
 * | `weging` | `boom`, `versie`, `titel`, `samen`, `spoor`, `eerder?`, `uitkomst`, `niveau`, `zin`, `omdat`, `normen?`, `afwijking?` |
 * | `hulp` | `wat`, `wie?`, `stand?`, `casemanager?`, `termijn?`, `resultaat?` |
 * | `melding` | `bij`, `tekst`, `ontvanger?`, `kenmerk?`, `ouders?`, `oudersWaarom?`, `bezwaren?`, `bezwarenGewogen?`, `geinformeerd?`, `kinderen?` |
 * | `terugkoppeling` | `van`, `tekst`, `op?` |
 * | `ondertekening` | `op`, `wie`, `hoe` |
 * | `voortgang` | `protocol`, `nummer`, `stand` (klaar, overgeslagen with `waarom`, weer-open) |
 * | `afsluiting`, `heropening` | `vermoeden`, `waarom`, `toezicht?`; `waarom` |
 * | `correctie` | `van` (the entry that it corrects), `waarom`, `wordt?` (the whole entry as it should read; without it the entry is withdrawn) |
 */
export const SOORTEN = [
  'signaal',
  'vervolg',
  'gesprek',
  'consult',
  'besluit',
  'weging',
  'hulp',
  'melding',
  'terugkoppeling',
  'ondertekening',
  'voortgang',
  'afsluiting',
  'heropening',
  'correctie',
] as const;
export type Soort = (typeof SOORTEN)[number];

const { signaal, vervolg, gesprek, consult, besluit, weging, hulp, melding, terugkoppeling, ondertekening, voortgang, afsluiting, heropening } = s;

/** What an entry says, without what the machine adds. */
const inhoudSchema = v.variant(
  'soort',
  [signaal, vervolg, gesprek, consult, besluit, weging, hulp, melding, terugkoppeling, ondertekening, voortgang, afsluiting, heropening],
  'onbekende-keuze',
);
const correctie = v.strictObject({ soort: v.literal('correctie'), van: id, waarom: tekst, wordt: v.exactOptional(inhoudSchema) });
export const invoerSchema = v.variant('soort', [inhoudSchema, correctie], 'onbekende-keuze');

type Invoerschema = v.GenericSchema<v.InferInput<typeof invoerSchema>, v.InferOutput<typeof invoerSchema>>;
const isMetSoort = (ruw: unknown): ruw is { readonly soort: unknown } => typeof ruw === 'object' && ruw !== null && 'soort' in ruw;

/** Kind → its schema. A vault holds thousands of entries: looking the kind up is several times as fast as trying one after another. */
const PER_SOORT: ReadonlyMap<unknown, Invoerschema> = new Map<unknown, Invoerschema>(
  Object.entries({
    signaal,
    vervolg,
    gesprek,
    consult,
    besluit,
    weging,
    hulp,
    melding,
    terugkoppeling,
    ondertekening,
    voortgang,
    afsluiting,
    heropening,
    correctie,
  }),
);

/** What the machine adds. The counter gives the order in which the entries came, also when the clock was moved. */
const stempelSchema = v.strictObject({ id, volg: volgnummer, genoteerdOp: tijdstip });

/** An entry: its stamp and what it says, flat. */
const aantekeningSchema = v.pipe(
  v.looseObject({}, 'verkeerd' satisfies Veldreden),
  v.transform(({ id: eigen, volg, genoteerdOp, ...inhoud }) => ({ stempel: { id: eigen, volg, genoteerdOp }, inhoud })),
  v.strictObject({ stempel: stempelSchema, inhoud: v.lazy((ruw) => PER_SOORT.get(isMetSoort(ruw) ? ruw.soort : undefined) ?? invoerSchema) }),
  v.transform(({ stempel, inhoud }) => ({ ...stempel, ...inhoud })),
);

/** The cover: replaced as a whole. The highest `versie` counts. */
export const omslagSchema = v.strictObject({
  label,
  /** The chosen protocol, with the day on which the site last compared it with its source. */
  protocol: v.exactOptional(v.strictObject({ slug: naam, versie: datum })),
  versie: volgnummer,
  gewijzigd: tijdstip,
});

export const dossierSchema = v.strictObject({
  /** Reading brings it to that of today before anything is judged. */
  formaat: volgnummer,
  id,
  aangemaakt: tijdstip,
  /** The dossier that this is a copy of, when an import kept both. */
  kopieVan: v.exactOptional(id),
  omslag: omslagSchema,
  aantekeningen: lijst(aantekeningSchema, MEESTE_AANTEKENINGEN),
});

/** Readonly all the way down. */
type Vast<T> = T extends readonly (infer Deel)[] ? readonly Vast<Deel>[] : T extends object ? { readonly [Sleutel in keyof T]: Vast<T[Sleutel]> } : T;

export type Stempel = Vast<v.InferOutput<typeof stempelSchema>>;
/** What an entry says: every kind save a correction. */
export type Inhoud = Vast<v.InferOutput<typeof inhoudSchema>>;
/** What a form hands over. */
export type Invoer = Vast<v.InferOutput<typeof invoerSchema>>;
export type Correctie = Stempel & Vast<v.InferOutput<typeof correctie>>;
export type Aantekening = (Stempel & Inhoud) | Correctie;
export type InhoudVan<S extends Inhoud['soort']> = Extract<Inhoud, { readonly soort: S }>;
export type Omslag = Vast<v.InferOutput<typeof omslagSchema>>;
export type Dossier = Omit<Vast<v.InferOutput<typeof dossierSchema>>, 'aantekeningen'> & { readonly aantekeningen: readonly Aantekening[] };
