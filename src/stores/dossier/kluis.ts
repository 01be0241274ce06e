import { atom } from 'nanostores';
import { reservestand } from '../../lib/dossier/index.ts';
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
  /** No vault: where shall it be? `verdwenen`: there was one, and nobody here wiped it. */
  | { readonly soort: 'begin'; readonly verdwenen: boolean }
  | { readonly soort: 'nieuw'; readonly plaats: Plaats }
  /** `nietBewaard`: what was typed last could not be kept, and waits in memory until the vault opens again. */
  | { readonly soort: 'op-slot'; readonly plaats: Plaats; readonly reden?: Slotreden; readonly nietBewaard?: boolean }
  /** The recovery code, once; then on. */
  | { readonly soort: 'herstelcode'; readonly code: string; readonly open: Open }
  | { readonly soort: 'open'; readonly open: Open }
  /** What is here cannot be used. */
  | { readonly soort: 'onbruikbaar'; readonly stand: Exclude<Kluisstand, 'geen' | 'op-slot'> }
  /** What was stored is gone; what is on screen is not. */
  | { readonly soort: 'gewist'; readonly open: Open };

export type Kluisfout = Openreden | Schrijfreden | 'bestaat-al' | 'te-kort' | 'te-lang';

/** Addresses that a vault leaves for. What stands after # says why, so that the page can tell it without a program. */
const OP_SLOT = '/dossier/op-slot/';
/** Behind the reason, when something that waited to be recorded is lost with the page. */
const WACHTTE = '-wacht';
/** The anchor tells the page that something was wiped; who comes another way reads that nothing was. */
const GEWIST = '/gewist/#klaar';
/** Remembered on the device as long as it has a vault: one that is gone must not look like a first visit. */
const HEEFT_KLUIS = 'meldcodewijzer:kluis';
/** Other tabs lock too. Not when one tab is closed or out of sight: the reader may be at work in another. */
const OVERAL: ReadonlySet<Slotreden> = new Set(['zelf', 'afgedekt', 'klok']);
/** The page stays: it is covered, or on its way out already. */
const BLIJFT: ReadonlySet<Slotreden> = new Set(['afgedekt', 'weg']);

const niets = (): Promise<unknown> => Promise.resolve();

/** The vault from first visit to lock: where it is kept, how it opens, and when it closes. `wachtEr`: whether something waits here to be recorded. */
export function maakKluisstore(omgeving: Dossieromgeving, wachtEr: () => boolean = () => false) {
  const $staat = atom<Staat>({ soort: 'laden' });
  const $bezig = atom(false);
  const $fout = atom<Kluisfout | undefined>(undefined);
  /** Whether this tab may write. */
  const $rol = atom<'schrijver' | 'lezer'>('schrijver');
  /** What must be kept before the vault closes: the draft on screen. */
  let bewaarEerst = niets;
  /** Drafts that could not be kept at the last lock. */
  let over: Archiefstore['ongeschreven'] = new Map();

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

  async function kijk(dienst: Kluisdienst): Promise<void> {
    const stand = await dienst.stand();
    if (stand === 'geen') zet({ soort: 'begin', verdwenen: omgeving.voorkeuren.lees(HEEFT_KLUIS) !== undefined });
    else if (stand === 'op-slot') zet({ soort: 'op-slot', plaats: 'apparaat' });
    else zet({ soort: 'onbruikbaar', stand });
  }

  async function begin(kluis: OpenKluis): Promise<Open | undefined> {
    const archief = maakArchiefstore(kluis, omgeving, over);
    const geladen = await archief.laad();
    if (!geladen.ok) {
      kluis.sluit();
      $fout.set(geladen.reden);
      return undefined;
    }
    over = new Map();
    if (kluis.plaats === 'apparaat') omgeving.voorkeuren.schrijf(HEEFT_KLUIS, 'ja');
    const waak = maakWaak(
      omgeving,
      () => archief.$archief.get().instellingen.wachttijd,
      (reden) => void sluit(reden),
    );
    const open: Open = { kluis, archief, waak };
    $rol.set(kluis.rol());
    kluis.voorOverdracht(() => bewaarEerst().then(() => archief.rust()));
    volg(open);
    return open;
  }

  function volg(open: Open): void {
    const { kluis, archief, waak } = open;
    kluis.bij((gebeurtenis) => {
      if (gebeurtenis === 'rol') $rol.set(kluis.rol());
      else if (gebeurtenis === 'gewijzigd') void archief.laad();
      else if (gebeurtenis === 'op-slot') void sluit('ander-tabblad');
      else if (gebeurtenis === 'nieuwere-versie') void sluit('nieuwere-versie');
      else {
        waak.pauzeer();
        omgeving.vraagVoorSluiten(true);
        zet({ soort: 'gewist', open });
      }
    });
    if (kluis.plaats === 'venster')
      archief.$archief.subscribe((inhoud) => {
        omgeving.vraagVoorSluiten(staatAlleenHier(inhoud, omgeving.nu()));
      });
  }

  /** Keeps what is typed, drops the keys and leaves: the page that held the text goes out of memory. A vault of the window cannot leave. */
  async function sluit(reden: Slotreden): Promise<void> {
    const staat = $staat.get();
    if (!('open' in staat)) return;
    // What is on screen is the only copy by now: no lock takes it away, only leaving the page.
    if (staat.soort === 'gewist' && reden !== 'weg') return;
    const { kluis, archief, waak } = staat.open;
    // The screen goes at once; what it held is still in this hand.
    const bewaar = bewaarEerst;
    bewaarEerst = niets;
    waak.stop();
    zet({ soort: 'op-slot', plaats: kluis.plaats, reden });
    await bewaar();
    await archief.rust();
    kluis.sluit(OVERAL.has(reden) ? 'overal' : undefined);
    over = archief.ongeschreven;
    if (over.size > 0) zet({ soort: 'op-slot', plaats: kluis.plaats, reden, nietBewaard: true });
    else if (kluis.plaats === 'apparaat' && !BLIJFT.has(reden)) omgeving.verlaat(`${OP_SLOT}#${reden}${wachtEr() ? WACHTTE : ''}`);
  }

  return {
    $staat,
    $bezig,
    $fout,
    $rol,
    /** Looks what is on this device. */
    start: () => bezig(kijk),
    /** Chooses where a new vault will be; `undefined` goes back. */
    kies: (plaats: Plaats | undefined): void => {
      if (plaats) zet({ soort: 'nieuw', plaats });
      else void bezig(kijk);
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
        // The answer stands in the settings; nobody waits for it.
        if (plaats === 'apparaat') void dienst.blijvend('vraag');
      }),
    /** The recovery code was kept. Until here the time stood still: nobody writes a code down in three minutes. */
    verder: (): void => {
      const staat = $staat.get();
      if (staat.soort !== 'herstelcode') return;
      staat.open.waak.start();
      zet({ soort: 'open', open: staat.open });
    },
    open: (plaats: Plaats, sleutel: Sleutel) =>
      bezig(async (dienst) => {
        const uit = await dienst.open(plaats, sleutel);
        if (!uit.ok) {
          $fout.set(uit.reden);
          return;
        }
        const open = await begin(uit.kluis);
        open?.waak.start();
        if (open) zet({ soort: 'open', open });
      }),
    sluit,
    /** What is kept before the vault closes; returns how to stop. */
    voorSluiten: (bewaar: () => Promise<unknown>): (() => void) => {
      bewaarEerst = bewaar;
      return () => {
        if (bewaarEerst === bewaar) bewaarEerst = niets;
      };
    },
    /** Tries once more to keep what is on screen. */
    bewaarNu: (): Promise<unknown> => bewaarEerst(),
    /** This tab wants to write. */
    neemOver: () =>
      bezig(async () => {
        const staat = $staat.get();
        if (!('open' in staat)) return;
        if (!(await staat.open.kluis.neemOver())) $fout.set('alleen-lezen');
        $rol.set(staat.open.kluis.rol());
        await staat.open.archief.laad();
      }),
    /** Whether the browser promised to keep what is stored. */
    blijvend: async (vraag?: 'vraag') => (await omgeving.dienst()).blijvend(vraag),
    /** Destroys everything on this device that belongs to dossiers, and goes to the page that makes the browser forget. */
    wis: () =>
      bezig(async (dienst) => {
        const staat = $staat.get();
        if ('open' in staat) await laatLos(staat.open);
        omgeving.vraagVoorSluiten(false);
        const uit = await dienst.wis();
        if (uit.ok) {
          // Here, not by a header alone: not every host sends it, and not every browser heeds it.
          omgeving.vergeet();
          omgeving.verlaat(GEWIST);
          return;
        }
        await kijk(dienst);
        $fout.set(uit.reden);
      }),
  };

  /** Lets go of everything without keeping a draft, and locks the other tabs: what they show is about to be destroyed. */
  async function laatLos({ kluis, archief, waak }: Open): Promise<void> {
    bewaarEerst = niets;
    waak.stop();
    zet({ soort: 'laden' });
    await archief.rust();
    kluis.sluit('overal');
  }
}
export type Kluisstore = ReturnType<typeof maakKluisstore>;

/** Whether closing the window would lose something: entries or drafts that are in no checked file. */
function staatAlleenHier({ dossiers, concepten, instellingen }: ReturnType<Archiefstore['$archief']['get']>, nu: string): boolean {
  const { stand } = reservestand([...dossiers.values()], instellingen.reservekopie, nu);
  return concepten.size > 0 || !['bij', 'niets-te-bewaren'].includes(stand);
}
