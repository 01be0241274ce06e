import { atom } from 'nanostores';
import { type Elders, type Overdracht, type Sessie, leesElders, leesOverdracht, maakElders, maakOverdracht, neemOver } from '../lib/beslisboom/index.ts';
import type { Beslisboom } from '../lib/inhoud/index.ts';
import type { Opslag } from '../lib/platform.ts';
import { tabgeheugen } from './tabgeheugen.ts';

/** How an aid stands to the others. */
export interface Buren {
  /** Slug of the aid whose outcome this report shows. */
  readonly toont?: string;
  /** Whether another aid shows the outcome of this one. */
  readonly wordtGetoond?: boolean;
}

/** What one aid tells the others of this site, and hears from them, in this tab (ADR 0009). */
export function maakUitwisseling(boom: Beslisboom, opslag: Opslag, { toont, wordtGetoond = false }: Buren) {
  const tab = tabgeheugen(opslag, boom.id);
  const daar = toont === undefined ? undefined : tabgeheugen(opslag, toont);
  /** What another aid handed over; shown at each of those questions. */
  const $overgenomen = atom<Overdracht | undefined>(undefined);
  /** The aid from which this one was opened, to go back to. */
  const $herkomst = atom<string | undefined>(undefined);
  /** The outcome of the aid that this report shows; codes only. */
  const $elders = atom<Elders | undefined>(undefined);

  /** Keeps what the other aid shows the same as what this one says now. */
  function legUitkomstKlaar(sessie: Sessie): void {
    if (!wordtGetoond) return;
    const uitkomst = maakElders(boom, sessie, $herkomst.get());
    if (uitkomst) tab.uitkomst.schrijf(uitkomst);
    else tab.uitkomst.wis();
  }

  function onthoudHerkomst(van: string, sessie: Sessie): void {
    $herkomst.set(van);
    tab.herkomst.schrijf(van);
    legUitkomstKlaar(sessie);
  }

  return {
    $overgenomen,
    $herkomst,
    $elders,
    legUitkomstKlaar,
    /** Looks at the outcome that the other aid left. */
    leesUitkomst: (): void => {
      const gelezen = leesElders(daar?.uitkomst.lees());
      $elders.set(gelezen?.boom === toont ? gelezen : undefined);
    },
    /** Takes up what this tab remembers of an earlier exchange. */
    herstel: (): void => {
      $overgenomen.set(leesOverdracht(tab.overgenomen.lees()));
      const herkomst = tab.herkomst.lees();
      if (typeof herkomst === 'string') $herkomst.set(herkomst);
    },
    /** Takes up what another aid left for this one, once: the session in which every answer of it waits, or undefined when nothing is new. */
    ontvang: (sessie: Sessie): Sessie | undefined => {
      const overdracht = leesOverdracht(tab.overdracht.lees());
      tab.overdracht.wis();
      if (!overdracht) return undefined;
      if (!overdracht.terug) onthoudHerkomst(overdracht.van, sessie);
      const nieuw = neemOver(boom, sessie, overdracht);
      if (!nieuw) return undefined;
      $overgenomen.set(nieuw.overgenomen);
      tab.overgenomen.schrijf(nieuw.overgenomen);
      return nieuw.sessie;
    },
    /** Leaves answers ready for another aid, or for the one from which this was opened. */
    draagOver: (hulpmiddel: string, sessie: Sessie): void => {
      const terug = hulpmiddel === $herkomst.get() && hulpmiddel !== toont;
      tabgeheugen(opslag, hulpmiddel).overdracht.schrijf({ ...maakOverdracht(boom, sessie), ...(terug ? { terug } : {}) });
    },
    /** A new weighing starts without what belonged to the old one, also in the aid whose outcome is shown here. */
    begin: (): void => {
      tab.overgenomen.wis();
      tab.uitkomst.wis();
      for (const plek of daar ? Object.values(daar) : []) plek.wis();
      $overgenomen.set(undefined);
      $elders.set(undefined);
    },
  };
}
