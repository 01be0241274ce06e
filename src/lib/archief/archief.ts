import * as v from 'valibot';
import { type Aantekening, type Dossier, FORMAAT, type Migratie, migreerConcept, type Reservekopie } from '../dossier/index.ts';
import { type Vastgelegd, WACHTTIJD, WACHTTIJDEN } from '../kluis/index.ts';
import { maakPlaatsen, type Plaatsen, type Vindplaats } from './plaatsen.ts';
import { leesZoveelMogelijk, type Los } from './redden.ts';

/** What is typed and not recorded yet: one form per dossier, fields as they are on screen. */
export interface Concept {
  readonly velden: Readonly<Record<string, unknown>>;
  /** When it was kept, in UTC. */
  readonly op: string;
}

const reservekopie = v.strictObject({
  op: v.string(),
  dossiers: v.array(v.strictObject({ id: v.string(), aantal: v.number(), omslag: v.number() })),
});
const instellingenSchema = v.strictObject({ wachttijd: v.picklist(WACHTTIJDEN), reservekopie: v.exactOptional(reservekopie) });

/** What holds for the whole vault. */
export interface Instellingen {
  /** Minutes without a key or a click until the vault locks. */
  readonly wachttijd: (typeof WACHTTIJDEN)[number];
  /** The last file that was checked after saving. */
  readonly reservekopie?: Reservekopie;
}

/** A record that could not be understood; it stays where it is. */
export interface Onleesbaar {
  readonly record?: string;
  /** The dossier that it belongs to, where that is known. */
  readonly dossier?: string;
  readonly reden: 'nieuwer-formaat' | 'vorm' | 'verwijst-naar-niets' | 'omslag-weg';
}

/** Everything in a vault as dossiers. Every entry has a record of its own: to add one is to write one. */
export interface Archief {
  readonly dossiers: ReadonlyMap<string, Dossier>;
  /** By dossier. */
  readonly concepten: ReadonlyMap<string, Concept>;
  readonly instellingen: Instellingen;
  /** What was stored where; the keys are those of `sleutel`. */
  readonly plaatsen: Plaatsen;
  readonly onleesbaar: readonly Onleesbaar[];
  /** Dossiers that lie there in an older format, and read as one of today. Nothing is written before `planVernieuw` is. */
  readonly verouderd: ReadonlySet<string>;
}

/** Label of entries that lost their cover. */
const HERSTELD = 'Hersteld dossier';

export const LEEG_ARCHIEF: Archief = {
  dossiers: new Map(),
  concepten: new Map(),
  instellingen: { wachttijd: WACHTTIJD },
  plaatsen: maakPlaatsen(),
  onleesbaar: [],
  verouderd: new Set(),
};

/** Names of things in `plaatsen`. */
export const sleutel = {
  omslag: (dossier: string) => `omslag:${dossier}`,
  aantekening: (dossier: string, id: string) => `aantekening:${dossier}:${id}`,
  concept: (dossier: string) => `concept:${dossier}`,
  instellingen: 'instellingen',
} as const;

type Omslagdeel = Omit<Dossier, 'aantekeningen'>;
type Ruweomslag = Readonly<Record<string, unknown>> & { readonly formaat: number };
const kaart = v.looseObject({});
const recordSchema = v.variant('soort', [
  v.strictObject({ soort: v.literal('omslag'), omslag: v.looseObject({ id: v.string(), formaat: v.number() }) }),
  v.strictObject({ soort: v.literal('concept'), dossier: v.string(), velden: kaart, op: v.string() }),
  v.strictObject({ soort: v.literal('instellingen'), instellingen: instellingenSchema }),
]);
interface Aantekeningrecord {
  readonly soort: 'aantekening';
  readonly dossier: string;
  readonly aantekening: Los;
}
type Gelezen = v.InferOutput<typeof recordSchema> | Aantekeningrecord;

const isKaart = (ruw: unknown): ruw is Readonly<Record<string, unknown>> => typeof ruw === 'object' && ruw !== null && !Array.isArray(ruw);

/** By hand and not by a schema: there are thousands of these, and what is in them is judged with the dossier that they belong to. */
const isAantekening = (ruw: unknown): ruw is Aantekeningrecord =>
  isKaart(ruw) &&
  ruw['soort'] === 'aantekening' &&
  typeof ruw['dossier'] === 'string' &&
  isKaart(ruw['aantekening']) &&
  typeof ruw['aantekening']['id'] === 'string' &&
  typeof ruw['aantekening']['volg'] === 'number' &&
  Object.keys(ruw).length === 3;

function leesRecord(ruw: unknown): Gelezen | undefined {
  if (isAantekening(ruw)) return ruw;
  const gelezen = v.safeParse(recordSchema, ruw);
  return gelezen.success ? gelezen.output : undefined;
}

interface Stapel {
  readonly omslagen: Map<string, Ruweomslag>;
  readonly aantekeningen: Map<string, Los[]>;
  readonly concepten: Map<string, Concept>;
  readonly plaatsen: Map<string, Vindplaats>;
  readonly onleesbaar: Onleesbaar[];
  readonly verouderd: Set<string>;
  instellingen: Instellingen;
}

/** Puts one record where it belongs; gives the name of what it holds. */
function leg(stapel: Stapel, gelezen: Gelezen): string {
  switch (gelezen.soort) {
    case 'omslag':
      stapel.omslagen.set(gelezen.omslag.id, gelezen.omslag);
      return sleutel.omslag(gelezen.omslag.id);
    case 'aantekening': {
      const eigen = stapel.aantekeningen.get(gelezen.dossier) ?? [];
      eigen.push(gelezen.aantekening);
      stapel.aantekeningen.set(gelezen.dossier, eigen);
      return sleutel.aantekening(gelezen.dossier, gelezen.aantekening.id);
    }
    case 'concept':
      stapel.concepten.set(gelezen.dossier, { velden: gelezen.velden, op: gelezen.op });
      return sleutel.concept(gelezen.dossier);
    case 'instellingen':
      stapel.instellingen = gelezen.instellingen;
      return sleutel.instellingen;
  }
}

/** Puts together what a vault holds. What cannot be understood is named and left alone; the rest is there, in the format of today. */
export function leesArchief(records: readonly Vastgelegd[], migraties?: readonly Migratie[]): Archief {
  const stapel: Stapel = {
    omslagen: new Map(),
    aantekeningen: new Map(),
    concepten: new Map(),
    plaatsen: new Map(),
    onleesbaar: [],
    verouderd: new Set(),
    instellingen: LEEG_ARCHIEF.instellingen,
  };
  for (const { id, revisie, inhoud } of records) {
    const gelezen = leesRecord(inhoud);
    if (gelezen) stapel.plaatsen.set(leg(stapel, gelezen), { record: id, revisie });
    else stapel.onleesbaar.push({ record: id, reden: 'vorm' });
  }
  const ids = new Set([...stapel.omslagen.keys(), ...stapel.aantekeningen.keys()]);
  const dossiers = new Map([...ids].flatMap((id) => maakDossier(stapel, id, migraties)));
  const { concepten, instellingen, plaatsen, onleesbaar, verouderd } = stapel;
  return { dossiers, concepten, instellingen, plaatsen: maakPlaatsen(plaatsen), onleesbaar, verouderd };
}

function maakDossier(stapel: Stapel, id: string, migraties?: readonly Migratie[]): readonly (readonly [string, Dossier])[] {
  const aantekeningen = (stapel.aantekeningen.get(id) ?? []).toSorted((a, b) => a.volg - b.volg || (a.id < b.id ? -1 : 1));
  const omslag = stapel.omslagen.get(id) ?? noodomslag(id, aantekeningen);
  if (!stapel.omslagen.has(id)) stapel.onleesbaar.push({ dossier: id, reden: 'omslag-weg' });
  const gelezen = leesZoveelMogelijk(omslag, aantekeningen, migraties);
  stapel.onleesbaar.push(...gelezen.weg.map((deel) => ({ ...deel, record: stapel.plaatsen.get(sleutel.aantekening(id, deel.id))?.record ?? '', dossier: id })));
  if (gelezen.dossier) {
    if (gelezen.dossier.formaat > omslag.formaat) vernieuw(stapel, id, omslag.formaat, migraties);
    return [[id, gelezen.dossier]];
  }
  stapel.onleesbaar.push({ record: stapel.plaatsen.get(sleutel.omslag(id))?.record ?? '', dossier: id, reden: gelezen.reden });
  return [];
}

/** The draft goes along with the dossier that it stands beside. */
function vernieuw({ verouderd, concepten }: Stapel, id: string, formaat: number, migraties?: readonly Migratie[]): void {
  verouderd.add(id);
  const concept = concepten.get(id);
  if (concept) concepten.set(id, { ...concept, velden: migreerConcept(concept.velden, formaat, migraties) });
}

/** A cover for entries that lost theirs. */
const noodomslag = (id: string, aantekeningen: readonly Los[]): Ruweomslag => {
  const moment = aantekeningen[0]?.['genoteerdOp'];
  return { formaat: FORMAAT, id, aangemaakt: moment, omslag: { label: HERSTELD, versie: 1, gewijzigd: moment } };
};

/** What is stored of a cover, and of an entry. */
export const alsRecord = {
  omslag: ({ aantekeningen: _, ...omslag }: Dossier): unknown => ({ soort: 'omslag', omslag: omslag satisfies Omslagdeel }),
  aantekening: (dossier: string, aantekening: Aantekening): unknown => ({ soort: 'aantekening', dossier, aantekening }),
  concept: (dossier: string, { velden, op }: Concept): unknown => ({ soort: 'concept', dossier, velden, op }),
  instellingen: (instellingen: Instellingen): unknown => ({ soort: 'instellingen', instellingen }),
} as const;
