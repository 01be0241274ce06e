import { canoniek, type Dossier } from '../dossier/index.ts';
import type { Wijziging } from '../kluis/index.ts';
import { alsRecord, type Archief, type Concept, type Instellingen, sleutel } from './archief.ts';
import { plaatsVan, wijzigPlaatsen } from './plaatsen.ts';

/** One thing to write, or to remove. */
interface Deel {
  readonly sleutel: string;
  /** Absent: remove. */
  readonly inhoud?: unknown;
  /** Record to write to; a fresh id for what is new. */
  readonly record: string;
  readonly vorige: number;
}

/** Changes for one transaction, and what the archive is after it. */
export interface Plan {
  readonly wijzigingen: readonly Wijziging[];
  /** The archive after writing; `revisies` in the order of the changes, as the vault gives them. */
  readonly na: (revisies: readonly number[]) => Archief;
}

const zet = <K, W>(kaart: ReadonlyMap<K, W>, sleutelVan: K, waarde: W | undefined): ReadonlyMap<K, W> => {
  const nieuw = new Map(kaart);
  if (waarde === undefined) nieuw.delete(sleutelVan);
  else nieuw.set(sleutelVan, waarde);
  return nieuw;
};

function maakPlan(archief: Archief, delen: readonly Deel[], anders: Partial<Archief>): Plan {
  return {
    wijzigingen: delen.map((deel) =>
      'inhoud' in deel ? { id: deel.record, vorige: deel.vorige, inhoud: deel.inhoud } : { id: deel.record, vorige: deel.vorige, weg: true },
    ),
    na: (revisies) => ({
      ...archief,
      ...anders,
      plaatsen: wijzigPlaatsen(
        archief.plaatsen,
        delen.map((deel, plaats) => [deel.sleutel, 'inhoud' in deel ? { record: deel.record, revisie: revisies[plaats] ?? deel.vorige + 1 } : undefined]),
      ),
    }),
  };
}

const schrijf = (archief: Archief, naam: string, inhoud: unknown, maakId: () => string): Deel => {
  const waar = plaatsVan(archief.plaatsen, naam);
  return { sleutel: naam, inhoud, record: waar?.record ?? maakId(), vorige: waar?.revisie ?? 0 };
};

const haalWeg = (archief: Archief, naam: string): readonly Deel[] => {
  const waar = plaatsVan(archief.plaatsen, naam);
  return waar ? [{ sleutel: naam, record: waar.record, vorige: waar.revisie }] : [];
};

/** The entries that were not there, or read otherwise. Mostly one was put at the end: then nothing is looked up. */
function anders(oud: Dossier['aantekeningen'], nieuw: Dossier['aantekeningen']): Dossier['aantekeningen'] {
  const gelijk = nieuw.findIndex((aantekening, plaats) => oud[plaats] !== aantekening);
  if (gelijk < 0) return [];
  const rest = nieuw.slice(gelijk);
  const bekend = new Map(oud.slice(gelijk).map((aantekening) => [aantekening.id, aantekening]));
  return rest.filter((aantekening) => {
    const eerder = bekend.get(aantekening.id);
    return eerder !== aantekening && (eerder === undefined || canoniek(eerder) !== canoniek(aantekening));
  });
}

/** The parts of a dossier that are not stored yet as they are now. What is the same object was not changed. */
function veranderd(archief: Archief, dossier: Dossier, maakId: () => string): readonly Deel[] {
  const oud = archief.dossiers.get(dossier.id);
  const nieuw = anders(oud?.aantekeningen ?? [], dossier.aantekeningen);
  return [
    ...(oud?.omslag === dossier.omslag ? [] : [schrijf(archief, sleutel.omslag(dossier.id), alsRecord.omslag(dossier), maakId)]),
    ...nieuw.map((aantekening) => schrijf(archief, sleutel.aantekening(dossier.id, aantekening.id), alsRecord.aantekening(dossier.id, aantekening), maakId)),
  ];
}

/** Writes what is new in these dossiers, all in one transaction; `zonderConcept` names the dossier whose draft became an entry. */
export function planDossiers(archief: Archief, dossiers: readonly Dossier[], maakId: () => string, zonderConcept?: string): Plan {
  const concept = zonderConcept === undefined ? [] : haalWeg(archief, sleutel.concept(zonderConcept));
  return maakPlan(archief, [...dossiers.flatMap((dossier) => veranderd(archief, dossier, maakId)), ...concept], {
    dossiers: dossiers.reduce((alle, dossier) => zet(alle, dossier.id, dossier), archief.dossiers),
    ...(zonderConcept === undefined ? {} : { concepten: zet(archief.concepten, zonderConcept, undefined) }),
  });
}

/** Keeps the draft of a dossier, or drops it. */
export function planConcept(archief: Archief, dossier: string, concept: Concept | undefined, maakId: () => string): Plan {
  const naam = sleutel.concept(dossier);
  const delen = concept ? [schrijf(archief, naam, alsRecord.concept(dossier, concept), maakId)] : haalWeg(archief, naam);
  return maakPlan(archief, delen, { concepten: zet(archief.concepten, dossier, concept) });
}

export const planInstellingen = (archief: Archief, instellingen: Instellingen, maakId: () => string): Plan =>
  maakPlan(archief, [schrijf(archief, sleutel.instellingen, alsRecord.instellingen(instellingen), maakId)], { instellingen });

/** Writes every dossier that lay there in an older format as it reads now, with its draft, all in one transaction: old or new, never a mixture. */
export function planVernieuw(archief: Archief, maakId: () => string): Plan {
  const oud = [...archief.dossiers.values()].filter(({ id }) => archief.verouderd.has(id));
  const delen = oud.flatMap((dossier) => {
    const { id, aantekeningen } = dossier;
    const concept = archief.concepten.get(id);
    return [
      schrijf(archief, sleutel.omslag(id), alsRecord.omslag(dossier), maakId),
      ...aantekeningen.map((deel) => schrijf(archief, sleutel.aantekening(id, deel.id), alsRecord.aantekening(id, deel), maakId)),
      ...(concept ? [schrijf(archief, sleutel.concept(id), alsRecord.concept(id, concept), maakId)] : []),
    ];
  });
  return maakPlan(archief, delen, { verouderd: new Set() });
}

/** Removes a dossier with everything in it, for good. */
export function planVernietig(archief: Archief, id: string): Plan {
  const dossier = archief.dossiers.get(id);
  const namen = [sleutel.omslag(id), sleutel.concept(id), ...(dossier?.aantekeningen ?? []).map((aantekening) => sleutel.aantekening(id, aantekening.id))];
  return maakPlan(
    archief,
    namen.flatMap((naam) => haalWeg(archief, naam)),
    { dossiers: zet(archief.dossiers, id, undefined), concepten: zet(archief.concepten, id, undefined) },
  );
}
