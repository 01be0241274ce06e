import type { Aantekening, Dossier } from '../model/dossier.ts';
import { canoniek } from '../model/orde.ts';
import { samenvoegen } from '../samenvoegen.ts';
import { type Bestand, pastInBestand } from './bestand.ts';

/**
 * How a dossier of a file relates to what is here. `ouder`: everything in it is here already, and more.
 * `uiteen`: each has entries that the other lacks. `botst`: one id, different contents, so ids say nothing.
 */
export type Oordeel = 'nieuw' | 'gelijk' | 'ouder' | 'nieuwer' | 'uiteen' | 'botst';
/** What can be done with it. `samenvoegen` adds what is missing here and changes nothing that is here. */
export type Importkeuze = 'overslaan' | 'toevoegen' | 'samenvoegen' | 'als-kopie';

/** One dossier of a file, compared. */
export interface Verschil {
  readonly id: string;
  readonly oordeel: Oordeel;
  readonly labelBestand: string;
  readonly labelHier?: string;
  /** Entries in the file that are not here. */
  readonly erbij: readonly Aantekening[];
  /** How many entries are here and not in the file. */
  readonly alleenHier: number;
  /** Ids that stand here with another content. */
  readonly botsend: readonly string[];
  /** What may be chosen; the first is what happens when nobody chooses, and never puts older over newer. */
  readonly keuzes: readonly [Importkeuze, ...Importkeuze[]];
}

const KEUZES = {
  nieuw: ['toevoegen', 'overslaan'],
  gelijk: ['overslaan'],
  ouder: ['overslaan', 'als-kopie'],
  nieuwer: ['samenvoegen', 'overslaan', 'als-kopie'],
  uiteen: ['samenvoegen', 'overslaan', 'als-kopie'],
  botst: ['als-kopie', 'overslaan'],
} as const satisfies Readonly<Record<Oordeel, readonly [Importkeuze, ...Importkeuze[]]>>;

function oordeel(hier: Dossier, daar: Dossier, erbij: number, alleenHier: number): Oordeel {
  const isZelfde = hier.aangemaakt === daar.aangemaakt && hier.kopieVan === daar.kopieVan;
  if (!isZelfde) return 'botst';
  const omslag = canoniek(hier.omslag) === canoniek(daar.omslag) ? 0 : Math.sign(daar.omslag.versie - hier.omslag.versie);
  const meer = erbij > 0 || omslag > 0;
  const minder = alleenHier > 0 || omslag < 0;
  if (meer) return minder ? 'uiteen' : 'nieuwer';
  if (minder) return 'ouder';
  return canoniek(hier.omslag) === canoniek(daar.omslag) ? 'gelijk' : 'uiteen';
}

function vergelijk(hier: Dossier | undefined, daar: Dossier): Verschil {
  const vast = { id: daar.id, labelBestand: daar.omslag.label };
  if (!hier) return { ...vast, oordeel: 'nieuw', erbij: daar.aantekeningen, alleenHier: 0, botsend: [], keuzes: KEUZES.nieuw };
  const eigen = new Map(hier.aantekeningen.map((aantekening) => [aantekening.id, aantekening]));
  const erbij = daar.aantekeningen.filter(({ id }) => !eigen.has(id));
  const samen = daar.aantekeningen.filter(({ id }) => eigen.has(id));
  const botsend = samen.filter((aantekening) => canoniek(aantekening) !== canoniek(eigen.get(aantekening.id))).map(({ id }) => id);
  const alleenHier = eigen.size - samen.length;
  const wat = botsend.length > 0 ? 'botst' : oordeel(hier, daar, erbij.length, alleenHier);
  return { ...vast, oordeel: wat, labelHier: hier.omslag.label, erbij, alleenHier, botsend, keuzes: KEUZES[wat] };
}

/** What a file would change, dossier by dossier, before anything changes. */
export function vergelijkImport(huidig: readonly Dossier[], bestand: Pick<Bestand, 'dossiers'>): readonly Verschil[] {
  const hier = new Map(huidig.map((dossier) => [dossier.id, dossier]));
  return bestand.dossiers.map((daar) => vergelijk(hier.get(daar.id), daar));
}

export type Toegevoegd =
  | { readonly ok: true; readonly dossiers: readonly Dossier[]; readonly gewijzigd: readonly string[] }
  /** `keuze-past-niet`: what is here changed since the preview; show it again. */
  | { readonly ok: false; readonly reden: 'keuze-past-niet' | 'te-veel' | 'id-in-gebruik'; readonly bij?: string };

/**
 * The whole new state after an import, or nothing at all. Without a choice for a dossier its first choice holds.
 * `maakId` gives a fresh id for each copy. Errors: `keuze-past-niet`, `te-veel` (it would no longer fit in one file), `id-in-gebruik`.
 */
export function voegImportToe(
  huidig: readonly Dossier[],
  bestand: Pick<Bestand, 'dossiers'>,
  keuzes: Readonly<Partial<Record<string, Importkeuze>>>,
  maakId: () => string,
): Toegevoegd {
  const staat = new Map(huidig.map((dossier) => [dossier.id, dossier]));
  const gewijzigd: string[] = [];
  for (const [plaats, verschil] of vergelijkImport(huidig, bestand).entries()) {
    const daar = bestand.dossiers[plaats];
    const keuze = Object.hasOwn(keuzes, verschil.id) ? keuzes[verschil.id] : verschil.keuzes[0];
    if (!daar || keuze === undefined || !verschil.keuzes.includes(keuze)) return { ok: false, reden: 'keuze-past-niet', bij: verschil.id };
    if (keuze === 'overslaan') continue;
    const erin = kies(keuze, staat.get(daar.id), daar, maakId);
    if (keuze === 'als-kopie' && (staat.has(erin.id) || bestand.dossiers.some(({ id }) => id === erin.id))) return { ok: false, reden: 'id-in-gebruik' };
    staat.set(erin.id, erin);
    gewijzigd.push(erin.id);
  }
  const dossiers = [...staat.values()];
  return pastInBestand(dossiers) ? { ok: true, dossiers, gewijzigd } : { ok: false, reden: 'te-veel' };
}

function kies(keuze: Importkeuze, hier: Dossier | undefined, daar: Dossier, maakId: () => string): Dossier {
  if (keuze === 'als-kopie') return { ...daar, id: maakId(), kopieVan: daar.id };
  return (hier && samenvoegen(hier, daar)) ?? daar;
}
