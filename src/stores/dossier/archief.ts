import { atom } from 'nanostores';
import {
  type Archief,
  type Concept,
  type Instellingen,
  LEEG_ARCHIEF,
  leesArchief,
  type Plan,
  planConcept,
  planDossiers,
  planInstellingen,
  planVernietig,
  planVernieuw,
} from '../../lib/archief/index.ts';
import {
  type Concept as Formulier,
  type Dossier,
  type DossierUit,
  type Migratie,
  nieuwDossier,
  samenvoegen,
  type Veldfout,
  voegToe,
  wijzigOmslag,
} from '../../lib/dossier/index.ts';
import type { Gebrek, OpenKluis, Opslagreden, Schrijfreden } from '../../lib/kluis/index.ts';
import type { Dossieromgeving } from '../../lib/platform.ts';

/** What the reader is told about keeping. `opgeslagen` is said only when it is on disk, or in the memory of a vault of the window. */
export type Bewaarstand =
  | { readonly soort: 'rust' }
  | { readonly soort: 'bezig' }
  | { readonly soort: 'opgeslagen'; readonly op: string }
  | { readonly soort: 'mislukt'; readonly reden: Schrijfreden | 'conflict' };

export type Bewaard =
  | { readonly ok: true }
  | { readonly ok: false; readonly reden: Schrijfreden | 'conflict' }
  | { readonly ok: false; readonly reden: 'fouten'; readonly fouten: readonly Veldfout[] };

/** What became of something that gets an id. */
type Erbij = (Bewaard & { readonly ok: false }) | { readonly ok: true; readonly id: string };

type Geladen = { readonly ok: true } | { readonly ok: false; readonly reden: Opslagreden | 'dicht' };
type Omslaginvoer = Parameters<typeof nieuwDossier>[0];

const POGINGEN = 5;

/** The dossiers of an open vault and every way to change them. Changes go one after the other; one that fails changes nothing. */
export function maakArchiefstore(
  kluis: OpenKluis,
  { maakId, nu, getekend }: Pick<Dossieromgeving, 'maakId' | 'nu' | 'getekend'>,
  over: ReadonlyMap<string, Concept['velden']> = new Map(),
  migraties?: readonly Migratie[],
) {
  const $archief = atom<Archief>(LEEG_ARCHIEF);
  const $bewaren = atom<Bewaarstand>({ soort: 'rust' });
  /** What is wrong with the vault as a whole; the reader must see it before it is accepted. */
  const $gebreken = atom<readonly Gebrek[]>([]);
  /** Drafts that could not be written yet, by dossier: they stay in memory until they are. */
  const ongeschreven = new Map<string, Concept['velden']>(over);
  let rij: Promise<unknown> = Promise.resolve();

  async function lees(): Promise<Geladen> {
    const lezing = await kluis.lees();
    if (!lezing.ok) return lezing;
    $gebreken.set(lezing.gebreken);
    $archief.set(leesArchief(lezing.records, migraties));
    return { ok: true };
  }

  /** Reads, and lets the tab that writes bring what is old to the format of today. When that fails it can still be read. */
  async function laad(): Promise<Geladen> {
    const gelezen = await lees();
    const isOud = $archief.get().verouderd.size > 0;
    // Where something is wrong the reader sees it first; then the first write does it.
    const magNu = kluis.rol() === 'schrijver' && $gebreken.get().length === 0;
    if (gelezen.ok && isOud && magNu) await voer((archief) => ({ wijzigingen: [], na: () => archief }), POGINGEN);
    return gelezen;
  }

  async function voer(maak: (archief: Archief) => Plan, pogingen: number): Promise<Bewaard> {
    const archief = $archief.get();
    // What lies there in an older format is written in that of today first: a dossier is never of two formats.
    const isOud = archief.verouderd.size > 0;
    const plan = isOud ? planVernieuw(archief, maakId) : maak(archief);
    if (plan.wijzigingen.length === 0) {
      $archief.set(plan.na([]));
      $bewaren.set({ soort: 'opgeslagen', op: nu() });
      return { ok: true };
    }
    $bewaren.set({ soort: 'bezig' });
    const uit = await kluis.schrijf(plan.wijzigingen);
    if (uit.ok) {
      // It is written: that is told first, and then everything that shows the dossier is drawn anew.
      $bewaren.set({ soort: 'opgeslagen', op: nu() });
      await getekend();
      $archief.set(plan.na(uit.revisies));
      return isOud ? voer(maak, pogingen) : { ok: true };
    }
    // Another tab wrote in between: read what is there now and make the change again on top of it.
    if (uit.reden === 'conflict' && pogingen > 1 && (await lees()).ok) return voer(maak, pogingen - 1);
    $bewaren.set({ soort: 'mislukt', reden: uit.reden });
    return { ok: false, reden: uit.reden };
  }

  function opBeurt<T>(werk: () => Promise<T>): Promise<T> {
    const beurt = rij.then(werk);
    rij = beurt.catch(() => undefined);
    return beurt;
  }

  const doe = (maak: (archief: Archief) => Plan): Promise<Bewaard> => opBeurt(() => voer(maak, POGINGEN));

  async function zetConcept(id: string, velden: Concept['velden'] | undefined): Promise<Bewaard> {
    if (velden === undefined) ongeschreven.delete(id);
    else ongeschreven.set(id, velden);
    const uit = await doe((archief) => planConcept(archief, id, velden && { velden, op: nu() }, maakId));
    if (uit.ok && ongeschreven.get(id) === velden) ongeschreven.delete(id);
    return uit;
  }

  /** The draft of this dossier went with what was done. */
  async function zonderConcept(id: string, gedaan: Promise<Bewaard>): Promise<Bewaard> {
    const uit = await gedaan;
    if (uit.ok) ongeschreven.delete(id);
    return uit;
  }

  /** Makes a change to a dossier: first to see whether it may be, then on what is stored by then. */
  function wijzig(id: string, hoe: (dossier: Dossier) => DossierUit, zonderConcept?: string): Promise<Bewaard> {
    const nu_ = $archief.get().dossiers.get(id);
    if (nu_ === undefined) return Promise.resolve({ ok: false, reden: 'conflict' });
    const proef = hoe(nu_);
    if (!proef.ok) return Promise.resolve({ ok: false, reden: 'fouten', fouten: proef.fouten });
    return doe((archief) => {
      const vers = archief.dossiers.get(id);
      const uit = vers === undefined || vers === nu_ ? proef : hoe(vers);
      return planDossiers(archief, [uit.ok ? uit.dossier : ((vers && samenvoegen(vers, proef.dossier)) ?? proef.dossier)], maakId, zonderConcept);
    });
  }

  return {
    $archief,
    $bewaren,
    $gebreken,
    ongeschreven: ongeschreven as ReadonlyMap<string, Concept['velden']>,
    /** Reads what is stored, after everything that was handed over before. */
    laad: (): Promise<Geladen> => opBeurt(laad),
    /** Everything that was handed over so far is kept, or has failed. */
    rust: (): Promise<unknown> => rij,
    /** A new dossier; gives its id. */
    begin: async (omslag: Omslaginvoer): Promise<Erbij> => {
      const gemaakt = nieuwDossier(omslag, { id: maakId(), nu: nu() });
      if (!gemaakt.ok) return { ok: false, reden: 'fouten', fouten: gemaakt.fouten };
      const uit = await doe((archief) => planDossiers(archief, [gemaakt.dossier], maakId));
      return uit.ok ? { ok: true, id: gemaakt.dossier.id } : uit;
    },
    zetOmslag: (id: string, omslag: Omslaginvoer): Promise<Bewaard> => wijzig(id, (dossier) => wijzigOmslag(dossier, omslag, nu())),
    /** Records an entry, and drops the draft that it came from; gives the id of the entry. */
    voegToe: async (id: string, formulier: Formulier): Promise<Erbij> => {
      const stempel = { id: maakId(), nu: nu() };
      const uit = await zonderConcept(
        id,
        wijzig(id, (dossier) => voegToe(dossier, formulier, stempel), id),
      );
      return uit.ok ? { ok: true, id: stempel.id } : uit;
    },
    /** Records an entry that did not come from a form: the draft of the dossier stays. It keeps the id that it brings, unless that is taken there. */
    zetErbij: async (id: string, formulier: Formulier, eigen: string): Promise<Erbij> => {
      const isVrij = !$archief
        .get()
        .dossiers.get(id)
        ?.aantekeningen.some((aantekening) => aantekening.id === eigen);
      const stempel = { id: isVrij ? eigen : maakId(), nu: nu() };
      const uit = await wijzig(id, (dossier) => voegToe(dossier, formulier, stempel));
      return uit.ok ? { ok: true, id: stempel.id } : uit;
    },
    /** Writes dossiers as an import made them, all or nothing. */
    neemOver: (dossiers: readonly Dossier[]): Promise<Bewaard> => doe((archief) => planDossiers(archief, dossiers, maakId)),
    zetConcept,
    zetInstellingen: (wijziging: Partial<Instellingen>): Promise<Bewaard> =>
      doe((archief) => planInstellingen(archief, { ...archief.instellingen, ...wijziging }, maakId)),
    vernietig: (id: string): Promise<Bewaard> =>
      zonderConcept(
        id,
        doe((archief) => planVernietig(archief, id)),
      ),
    /** The reader has seen what is wrong with the vault. */
    aanvaard: (): Promise<void> =>
      opBeurt(async () => {
        const uit = await kluis.aanvaardGebreken();
        if (uit.ok) $gebreken.set([]);
        else $bewaren.set({ soort: 'mislukt', reden: uit.reden });
      }),
  };
}
export type Archiefstore = ReturnType<typeof maakArchiefstore>;
