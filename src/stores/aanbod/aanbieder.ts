import { type Aanbodkern, type Bericht, ONTVANGERSTANDEN, schrijfAanbod } from '../../lib/aanbod/index.ts';
import type { Aanbiedomgeving } from '../../lib/platform.ts';
import { maakPostbus } from './postbus.ts';

/** How it stands with what this page hands over. */
export type Aanbiedstand =
  /** Nothing was handed over. */
  | { readonly soort: 'rust' }
  /** A dossier opens in another tab; it gets this as soon as it begins. */
  | { readonly soort: 'opent' }
  /** Handed over; no answer yet. */
  | { readonly soort: 'geeft' }
  /** The dossier has it, and nothing is recorded yet; `leest-mee`: in a tab that only reads; `mislukt`: it could not write it. */
  | { readonly soort: 'wacht' | 'leest-mee' | 'mislukt' }
  /** The dossier closed or locked before anything was recorded. It gets this when it begins again. */
  | { readonly soort: 'weg' }
  /** No dossier answered. */
  | { readonly soort: 'stil' }
  | { readonly soort: 'afgewezen' }
  /** `op`: when, in UTC. `klaargezet`: it stands in a form, and is not recorded. */
  | { readonly soort: 'opgenomen' | 'klaargezet'; readonly op: string }
  | { readonly soort: 'geweigerd'; readonly reden: string };

const DOSSIER = '/dossier/';
/** How long a dossier may take to answer. One that is open answers at once; one that sleeps in the background does not. */
const GEDULD_MS = 1_500;

const WACHT_OP_DOSSIER: ReadonlySet<string> = new Set(['opent', 'weg', 'stil']);
const NOG_NIETS: ReadonlySet<string> = new Set(['wacht', 'leest-mee']);
const LIGT_DAAR: ReadonlySet<string> = new Set(['geeft', 'wacht', 'leest-mee', 'mislukt']);

/**
 * Hands one thing to a dossier in another tab of this browser, from memory to memory (ADR 0014). It calls back instead of having a
 * store: a page with signals has no room for one.
 */
export function maakAanbieder({ straks, adres, openErnaast, volgBladzijde, ...lijn }: Aanbiedomgeving, bij: (stand: Aanbiedstand) => void) {
  let soort: Aanbiedstand['soort'] = 'rust';
  /** Address of a dossier → how it stands. */
  const dossiers = new Map<string, string>();
  /** Dossiers that got what is handed over now. */
  const gegeven = new Set<string>();
  let kern = '';
  let id = '';
  let tekst = '';
  /** The dossier that has it. */
  let houder = '';
  let stopWachten = (): void => undefined;
  let isGestopt = false;

  const zet = (stand: Aanbiedstand): void => {
    stopWachten();
    ({ soort } = stand);
    bij(stand);
  };
  const is = (standen: ReadonlySet<string>): boolean => standen.has(soort);
  const beste = (): string | undefined => ONTVANGERSTANDEN.flatMap((hoe) => [...dossiers].filter(([, stand]) => stand === hoe))[0]?.[0];
  const post = maakPostbus(lijn, hoor);

  /** A dossier that sleeps, and wakes up later, must not have it beside another one. */
  function laatLos(welke: string): void {
    gegeven.delete(welke);
    post.zeg(welke, 'laat');
  }

  function geef(naar: string): void {
    houder = naar;
    gegeven.add(naar);
    zet({ soort: 'geeft' });
    stopWachten = straks(GEDULD_MS, () => {
      dossiers.delete(naar);
      laatLos(naar);
      geefDeBeste('stil');
    });
    post.zeg(naar, 'neem', tekst);
  }

  function geefDeBeste(anders: 'stil' | 'weg'): void {
    const naar = beste();
    if (naar === undefined) zet({ soort: anders });
    else geef(naar);
  }

  /** Another dossier began while one has it. The new one gets it only when the old one does not answer any more. */
  function kijkOfDieErNogIs(nieuw: string): void {
    const oud = houder;
    dossiers.delete(oud);
    straks(GEDULD_MS, () => {
      if (dossiers.has(oud) || houder !== oud || !is(LIGT_DAAR)) return;
      laatLos(oud);
      geef(nieuw);
    });
    post.omroep('vraag');
  }

  function hoorHier(van: string, stand: string): void {
    if (!(ONTVANGERSTANDEN as readonly string[]).includes(stand)) return;
    const isNieuw = !dossiers.has(van);
    dossiers.set(van, stand);
    if (is(WACHT_OP_DOSSIER)) geef(van);
    else if (van === houder && is(NOG_NIETS)) zet({ soort: stand === 'lezer' ? 'leest-mee' : 'wacht' });
    else if (van !== houder && isNieuw && is(LIGT_DAAR)) kijkOfDieErNogIs(van);
  }

  function hoorAntwoord({ wat, van, inhoud }: Bericht): void {
    if (wat === 'ontvangen') zet({ soort: dossiers.get(van) === 'lezer' ? 'leest-mee' : 'wacht' });
    else if (wat === 'geweigerd') zet({ soort: wat, reden: inhoud });
    else if (wat === 'afgewezen' || wat === 'mislukt') zet({ soort: wat });
    else if ((wat === 'opgenomen' || wat === 'klaargezet') && !Number.isNaN(Date.parse(inhoud))) {
      zet({ soort: wat, op: inhoud });
    }
  }

  function hoor(bericht: Bericht): void {
    const { wat, van, inhoud } = bericht;
    if (wat === 'hier') hoorHier(van, inhoud);
    else if (wat === 'weg') {
      dossiers.delete(van);
      if (van === houder && is(LIGT_DAAR)) geefDeBeste('weg');
    } else if (gegeven.has(van)) hoorAntwoord(bericht);
  }

  return {
    /** Listens for dossiers, and asks whether there is one. */
    begin: (): void => {
      const luister = (): void => {
        post.luister();
        post.omroep('vraag');
      };
      luister();
      volgBladzijde((wat) => {
        if (isGestopt) return;
        if (wat === 'terug') luister();
        else {
          dossiers.clear();
          post.zwijg();
        }
      });
    },
    /** Hands this over, to a dossier that is there or to one that opens beside this page. In answer to a press of the reader. */
    bied: (wat: Aanbodkern): void => {
      const nieuw = JSON.stringify(wat);
      // The same thing keeps its id, so that a dossier sees that it has it already.
      if (nieuw !== kern) id = lijn.maakId();
      kern = nieuw;
      tekst = schrijfAanbod({ ...wat, id, vandaan: adres() });
      const naar = beste();
      for (const ander of gegeven) if (ander !== naar) laatLos(ander);
      if (naar !== undefined) {
        geef(naar);
        return;
      }
      zet({ soort: 'opent' });
      openErnaast(DOSSIER);
    },
    /** Says and hears no more. What was handed over stays where it is. */
    stop: (): void => {
      isGestopt = true;
      stopWachten();
      post.zwijg();
    },
    /** Whether what is here now is what was handed over. */
    isZelfde: (wat: Aanbodkern): boolean => JSON.stringify(wat) === kern,
  };
}
