import type { Gebeurtenis, Kluisdienst, OpenKluis } from '../../src/lib/kluis/index.ts';
import type { Dossieromgeving } from '../../src/lib/platform.ts';
import { kluistweeling } from './kluistweeling.ts';
import { nepPlatform } from './nep-platform.ts';

type Wat = Parameters<Parameters<Dossieromgeving['volgVenster']>[0]>[0];

/** The world around a dossier, in the hand of a test: its clock, its window and what goes wrong in its vault. */
export interface NepOmgeving {
  readonly omgeving: Dossieromgeving;
  readonly tweeling: Kluisdienst;
  /** Lets time pass on both clocks, with every timer that comes due. */
  readonly verstrijk: (ms: number) => Promise<void>;
  /** Moves the clock on the wall alone, or both without any timer: a laptop that sleeps. */
  readonly zetKlok: (wand: number, teller?: number) => void;
  readonly doe: (wat: Wat) => Promise<void>;
  /** Something happens to the open vault elsewhere. */
  readonly elders: (gebeurtenis: Gebeurtenis) => Promise<void>;
  /** Replaces parts of every open vault, until it is called again. */
  readonly verstoor: (anders: (echt: OpenKluis) => Partial<OpenKluis>) => void;
  /** What the dossier did to the window. */
  readonly verlaten: readonly string[];
  readonly vraagtVoorSluiten: () => boolean;
  /** How each vault was closed. */
  readonly gesloten: readonly ('overal' | 'hier')[];
}

/** Waits until everything that was started has settled: the twin needs no time of its own. */
export async function rust(): Promise<void> {
  for (let beurt = 0; beurt < 50; beurt++) await Promise.resolve();
}

export function nepOmgeving(tweeling: Kluisdienst = kluistweeling()): NepOmgeving {
  let klok = { wand: Date.parse('2026-11-23T13:10:00.000Z'), teller: 5_000 };
  let ids = 0;
  let vraagt = false;
  let anders: (echt: OpenKluis) => Partial<OpenKluis> = () => ({});
  const wekkers = new Set<{ readonly op: number; readonly doe: () => void }>();
  const volgers = new Set<(wat: Wat) => void>();
  const luisteraars = new Set<(gebeurtenis: Gebeurtenis) => void>();
  const { voorkeuren } = nepPlatform();
  const verlaten: string[] = [];
  const gesloten: ('overal' | 'hier')[] = [];

  const omwikkel = (kluis: OpenKluis): OpenKluis => ({
    ...kluis,
    lees: () => (anders(kluis).lees ?? kluis.lees)(),
    schrijf: (wijzigingen) => (anders(kluis).schrijf ?? kluis.schrijf)(wijzigingen),
    aanvaardGebreken: () => (anders(kluis).aanvaardGebreken ?? kluis.aanvaardGebreken)(),
    rol: () => (anders(kluis).rol ?? kluis.rol)(),
    neemOver: () => (anders(kluis).neemOver ?? kluis.neemOver)(),
    voorOverdracht: (bewaar) => {
      (anders(kluis).voorOverdracht ?? kluis.voorOverdracht)(bewaar);
    },
    bij: (doe) => {
      luisteraars.add(doe);
      return () => luisteraars.delete(doe);
    },
    sluit: (overal) => {
      gesloten.push(overal ?? 'hier');
      luisteraars.clear();
      kluis.sluit(overal);
    },
  });
  const dienst: Kluisdienst = {
    ...tweeling,
    maak: async (...wat) => {
      const uit = await tweeling.maak(...wat);
      return uit.ok ? { ...uit, kluis: omwikkel(uit.kluis) } : uit;
    },
    open: async (...wat) => {
      const uit = await tweeling.open(...wat);
      return uit.ok ? { ...uit, kluis: omwikkel(uit.kluis) } : uit;
    },
  };

  return {
    tweeling,
    verlaten,
    gesloten,
    vraagtVoorSluiten: () => vraagt,
    verstoor: (nieuw) => {
      anders = nieuw;
    },
    zetKlok: (wand, teller = 0) => {
      klok = { wand: klok.wand + wand, teller: klok.teller + teller };
    },
    verstrijk: async (ms) => {
      const eind = klok.teller + ms;
      for (;;) {
        const eerst = [...wekkers].filter(({ op }) => op <= eind).sort((a, b) => a.op - b.op)[0];
        if (!eerst) break;
        klok = { wand: klok.wand + eerst.op - klok.teller, teller: eerst.op };
        wekkers.delete(eerst);
        eerst.doe();
        await rust();
      }
      klok = { wand: klok.wand + eind - klok.teller, teller: eind };
      await rust();
    },
    doe: async (wat) => {
      for (const volger of volgers) volger(wat);
      await rust();
    },
    elders: async (gebeurtenis) => {
      for (const luisteraar of luisteraars) luisteraar(gebeurtenis);
      await rust();
    },
    omgeving: {
      voorkeuren,
      dienst: () => Promise.resolve(dienst),
      nu: () => new Date(klok.wand).toISOString(),
      getekend: () => Promise.resolve(),
      vandaag: () => '2026-11-23',
      klok: () => klok,
      maakId: () => `id${String(++ids)}`,
      straks: (ms, doe) => {
        const wekker = { op: klok.teller + ms, doe };
        wekkers.add(wekker);
        return () => wekkers.delete(wekker);
      },
      volgVenster: (doe) => {
        volgers.add(doe);
        return () => volgers.delete(doe);
      },
      vraagVoorSluiten: (aan) => {
        vraagt = aan;
      },
      vergeet: () => {
        voorkeuren.inhoud.clear();
      },
      verlaat: (pad) => verlaten.push(pad),
    },
  };
}
