import { atom } from 'nanostores';
import type { Kluisdienst, Kluisstand, OpenKluis, Openreden, Plaats, Schrijfreden, Sleutel } from '../../lib/kluis/index.ts';
import type { Dossieromgeving } from '../../lib/platform.ts';
import { type Archiefstore, maakArchiefstore } from './archief.ts';
import { maakWaak, type Slotreden, type Waak } from './waak.ts';

/** A vault that is open, with what is in it. */
export interface Open {
  readonly kluis: OpenKluis;
  readonly archief: Archiefstore;
  readonly waak: Waak;
}

/** What the dossier shows. */
export type Staat =
  | { readonly soort: 'laden' }
  /** No vault yet: where shall it be? */
  | { readonly soort: 'begin' }
  | { readonly soort: 'nieuw'; readonly plaats: Plaats }
  | { readonly soort: 'op-slot'; readonly plaats: Plaats; readonly reden?: Slotreden }
  /** The recovery code, once; then on. */
  | { readonly soort: 'herstelcode'; readonly code: string; readonly open: Open }
  | { readonly soort: 'open'; readonly open: Open }
  /** What is here cannot be used. */
  | { readonly soort: 'onbruikbaar'; readonly stand: Exclude<Kluisstand, 'geen' | 'op-slot'> }
  /** What was stored is gone; what is on screen is not. */
  | { readonly soort: 'gewist'; readonly open: Open };

export type Kluisfout = Openreden | Schrijfreden | 'bestaat-al' | 'te-kort' | 'te-lang';

/** Address of the page that a locked vault leaves behind. */
export const OP_SLOT = '/dossier/op-slot/';
const GEWIST = '/gewist/';

/** The vault from first visit to lock: where it is kept, how it opens, and when it closes. */
export function maakKluisstore(omgeving: Dossieromgeving) {
  const $staat = atom<Staat>({ soort: 'laden' });
  const $bezig = atom(false);
  const $fout = atom<Kluisfout | undefined>(undefined);
  /** Whether this tab may write. */
  const $rol = atom<'schrijver' | 'lezer'>('schrijver');
  /** What must be kept before the vault closes: the draft on screen. */
  let bewaarEerst: () => Promise<unknown> = () => Promise.resolve();

  const zet = (staat: Staat): void => {
    $fout.set(undefined);
    $staat.set(staat);
  };

  /** Does one thing at a time, and says so. */
  async function bezig(doe: (dienst: Kluisdienst) => Promise<void>): Promise<void> {
    if ($bezig.get()) return;
    $bezig.set(true);
    $fout.set(undefined);
    try {
      await doe(await omgeving.dienst());
    } catch {
      // The program of the vault could not be loaded.
      $fout.set('werker');
    } finally {
      $bezig.set(false);
    }
  }

  async function begin(kluis: OpenKluis): Promise<Open | undefined> {
    const archief = maakArchiefstore(kluis, omgeving);
    const geladen = await archief.laad();
    if (!geladen.ok) {
      kluis.sluit();
      $fout.set(geladen.reden);
      return undefined;
    }
    const waak = maakWaak(
      omgeving,
      () => archief.$archief.get().instellingen.wachttijd,
      (reden) => void sluit(reden),
    );
    const open: Open = { kluis, archief, waak };
    $rol.set(kluis.rol());
    kluis.voorOverdracht(() => bewaarEerst().then(() => archief.rust()));
    kluis.bij((gebeurtenis) => {
      if (gebeurtenis === 'rol') $rol.set(kluis.rol());
      else if (gebeurtenis === 'gewijzigd') void archief.laad();
      else if (gebeurtenis === 'op-slot') void sluit('ander-tabblad');
      else zet({ soort: 'gewist', open });
    });
    return open;
  }

  /** Keeps what is typed, drops the keys and leaves: the page that held the text goes out of memory. A vault of the window cannot leave. */
  async function sluit(reden: Slotreden): Promise<void> {
    const staat = $staat.get();
    if (!('open' in staat)) return;
    const { kluis, archief, waak } = staat.open;
    // The screen goes at once; what it held is still in this hand.
    const bewaar = bewaarEerst;
    bewaarEerst = () => Promise.resolve();
    waak.stop();
    zet({ soort: 'op-slot', plaats: kluis.plaats, reden });
    await bewaar();
    await archief.rust();
    kluis.sluit(reden === 'ander-tabblad' ? undefined : 'overal');
    if (kluis.plaats === 'apparaat') omgeving.verlaat(OP_SLOT);
  }

  return {
    $staat,
    $bezig,
    $fout,
    $rol,
    /** Looks what is on this device. */
    start: () =>
      bezig(async (dienst) => {
        const stand = await dienst.stand();
        if (stand === 'geen') zet({ soort: 'begin' });
        else if (stand === 'op-slot') zet({ soort: 'op-slot', plaats: 'apparaat' });
        else zet({ soort: 'onbruikbaar', stand });
      }),
    /** Chooses where a new vault will be; `undefined` goes back. */
    kies: (plaats: Plaats | undefined): void => {
      zet(plaats ? { soort: 'nieuw', plaats } : { soort: 'begin' });
    },
    verzinWachtzin: async (): Promise<string> => (await omgeving.dienst()).verzinWachtzin(),
    maak: (plaats: Plaats, wachtzin: string) =>
      bezig(async (dienst) => {
        const uit = await dienst.maak(plaats, wachtzin);
        if (!uit.ok) {
          $fout.set(uit.reden);
          return;
        }
        const open = await begin(uit.kluis);
        if (open) zet({ soort: 'herstelcode', code: uit.herstelcode, open });
        if (plaats === 'apparaat') await dienst.blijvend('vraag');
      }),
    /** The recovery code was seen. */
    verder: (): void => {
      const staat = $staat.get();
      if (staat.soort === 'herstelcode') zet({ soort: 'open', open: staat.open });
    },
    open: (plaats: Plaats, sleutel: Sleutel) =>
      bezig(async (dienst) => {
        const uit = await dienst.open(plaats, sleutel);
        if (!uit.ok) {
          $fout.set(uit.reden);
          return;
        }
        const open = await begin(uit.kluis);
        if (open) zet({ soort: 'open', open });
      }),
    sluit,
    /** What is kept before the vault closes; returns how to stop. */
    voorSluiten: (bewaar: () => Promise<unknown>): (() => void) => {
      bewaarEerst = bewaar;
      return () => {
        if (bewaarEerst === bewaar) bewaarEerst = () => Promise.resolve();
      };
    },
    /** This tab wants to write. */
    neemOver: () =>
      bezig(async () => {
        const staat = $staat.get();
        if (!('open' in staat)) return;
        await staat.open.kluis.neemOver();
        $rol.set(staat.open.kluis.rol());
        await staat.open.archief.laad();
      }),
    /** Destroys everything on this device that belongs to dossiers, and goes to the page that makes the browser forget. */
    wis: () =>
      bezig(async (dienst) => {
        const uit = await dienst.wis();
        if (uit.ok) omgeving.verlaat(GEWIST);
        else $fout.set(uit.reden);
      }),
  };
}
export type Kluisstore = ReturnType<typeof maakKluisstore>;
