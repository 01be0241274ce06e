import { atom } from 'nanostores';
import type { HaalVragen, MaakZaad, Platform } from '../lib/platform.ts';
import {
  type Quizvraag,
  type Ronde,
  beantwoordVraag,
  beginRonde,
  eersteOpen,
  foutenNa,
  heeftMeer,
  kiesVragen,
  leesFouten,
  onderwerpenVan,
  uitslag,
} from '../lib/training/index.ts';

/** Ids of questions that went wrong; there only when the reader asked for it. */
export const SLEUTEL = 'meldcodewijzer:quiz-fouten';
/** As many questions as there are. */
export const ALLE = Infinity;

export type Beeld = { readonly soort: 'begin' } | { readonly soort: 'vraag'; readonly plaats: number } | { readonly soort: 'uitslag' };
/** What hinders the reader: nothing ticked, no question that fits, no answer chosen, or questions that could not be loaded. */
export type Hinder = 'geen-onderwerp' | 'geen-vraag' | 'niets-gekozen' | 'niet-geladen';

export interface Keuze {
  readonly onderwerpen: readonly string[];
  readonly stap: number | undefined;
  readonly aantal: number;
}

interface Omgeving extends Pick<Platform, 'voorkeuren' | 'geschiedenis'> {
  readonly haal: HaalVragen;
  readonly maakZaad: MaakZaad;
}

/** State and actions of the quiz. A round lives in memory; the device remembers only ids, and only when asked. */
export function maakQuiz(bekend: readonly string[], { voorkeuren, geschiedenis, haal, maakZaad }: Omgeving) {
  const $keuze = atom<Keuze>({ onderwerpen: [], stap: undefined, aantal: 10 });
  const $beeld = atom<Beeld>({ soort: 'begin' });
  const $ronde = atom<Ronde>([]);
  /** Places in `opties` that are ticked and not looked at yet. */
  const $gekozen = atom<readonly number[]>([]);
  const $hinder = atom<Hinder | undefined>(undefined);
  const $laden = atom(false);
  /** What to practise again; undefined as long as the device remembers nothing. */
  const $bewaard = atom<readonly string[] | undefined>(undefined);
  const $geweigerd = atom(false);
  /** Counts views, so that the screen knows when to move focus. */
  const $beurt = atom(0);
  const geladen = new Map<string, readonly Quizvraag[]>();
  /** Whether the reader saw the result of this round before its end; the browser may then come back to it. */
  let gestopt = false;

  function toon(beeld: Beeld): void {
    $hinder.set(undefined);
    $gekozen.set([]);
    $beeld.set(beeld);
    $beurt.set($beurt.get() + 1);
  }

  const plaatsVan = (beeld: Beeld): number => {
    if (beeld.soort === 'vraag') return beeld.plaats + 1;
    return beeld.soort === 'begin' ? 0 : $ronde.get().length + 1;
  };

  function ga(beeld: Beeld): void {
    toon(beeld);
    geschiedenis.duw(plaatsVan(beeld));
  }

  /** What stands at a place of the history now. A question that is still ahead is not shown, nor a result that nobody asked for. */
  function beeldBij(nummer: number): Beeld {
    const ronde = $ronde.get();
    if (nummer <= 0 || ronde.length === 0) return { soort: 'begin' };
    if (gestopt && nummer > ronde.length) return { soort: 'uitslag' };
    const plaats = Math.min(nummer - 1, eersteOpen(ronde));
    return plaats < ronde.length ? { soort: 'vraag', plaats } : { soort: 'uitslag' };
  }

  function bewaar(fouten: readonly string[]): void {
    const isGelukt = voorkeuren.schrijf(SLEUTEL, JSON.stringify(fouten));
    $geweigerd.set(!isGelukt);
    $bewaard.set(isGelukt ? fouten : undefined);
  }

  /** Another tab may have practised too, so the device is read before each change. */
  const opApparaat = (): readonly string[] | undefined => {
    const ruw = voorkeuren.lees(SLEUTEL);
    return ruw === undefined ? undefined : leesFouten(ruw);
  };

  async function laad(onderwerpen: readonly string[]): Promise<readonly Quizvraag[] | undefined> {
    $laden.set(true);
    try {
      for (const een of onderwerpen) if (!geladen.has(een)) geladen.set(een, await haal(een));
      return onderwerpen.flatMap((een) => geladen.get(een) ?? []);
    } catch {
      return undefined;
    } finally {
      $laden.set(false);
    }
  }

  function begin(vragen: readonly Quizvraag[], zaad: number): void {
    if (vragen.length === 0) {
      $hinder.set('geen-vraag');
      return;
    }
    gestopt = false;
    $ronde.set(beginRonde(vragen, zaad));
    ga({ soort: 'vraag', plaats: 0 });
  }

  async function begonnen(onderwerpen: readonly string[], kies: (bank: readonly Quizvraag[], zaad: number) => readonly Quizvraag[]): Promise<void> {
    $hinder.set(undefined);
    const bank = await laad(onderwerpen);
    const zaad = maakZaad();
    if (bank) begin(kies(bank, zaad), zaad);
    else $hinder.set('niet-geladen');
  }

  return {
    $keuze,
    $beeld,
    $ronde,
    $gekozen,
    $hinder,
    $laden,
    $bewaard,
    $geweigerd,
    $beurt,
    /** Reads what the device remembers, and follows the browser back and forward. */
    start: (): void => {
      $bewaard.set(opApparaat());
      geschiedenis.vervang(0);
      geschiedenis.bij((nummer) => {
        toon(beeldBij(nummer));
      });
    },
    zetKeuze: (deel: Partial<Keuze>): void => {
      $keuze.set({ ...$keuze.get(), ...deel });
    },
    /** Loads what was chosen and shows the first question. */
    begin: async (): Promise<void> => {
      const { onderwerpen, stap, aantal } = $keuze.get();
      if (onderwerpen.length === 0) {
        $hinder.set('geen-onderwerp');
        return;
      }
      await begonnen(onderwerpen, (bank, zaad) => kiesVragen(bank, { onderwerpen, aantal, ...(stap === undefined ? {} : { stap }) }, zaad));
    },
    /** A round with what the device remembers. */
    oefenBewaard: async (): Promise<void> => {
      const fouten = opApparaat() ?? [];
      const onderwerpen = onderwerpenVan(fouten).filter((een) => bekend.includes(een));
      await begonnen(onderwerpen, (bank, zaad) =>
        kiesVragen(
          bank.filter(({ id }) => fouten.includes(id)),
          { onderwerpen, aantal: ALLE },
          zaad,
        ),
      );
    },
    /** A round with what went wrong in this one. */
    oefenFout: (): void => {
      begin(uitslag($ronde.get()).fout, maakZaad());
    },
    /** Ticks an answer, or takes the tick away where more than one may be right. */
    kies: (optie: number): void => {
      const beeld = $beeld.get();
      const hier = beeld.soort === 'vraag' ? $ronde.get()[beeld.plaats] : undefined;
      if (!hier) return;
      const al = $gekozen.get();
      if (!heeftMeer(hier.vraag)) $gekozen.set([optie]);
      else $gekozen.set(al.includes(optie) ? al.filter((een) => een !== optie) : [...al, optie]);
    },
    /** Looks at the answer. */
    kijkNa: (): void => {
      const beeld = $beeld.get();
      if (beeld.soort !== 'vraag') return;
      const uit = beantwoordVraag($ronde.get(), beeld.plaats, $gekozen.get());
      if (!uit.ok) {
        if (uit.reden === 'niets-gekozen') $hinder.set(uit.reden);
        return;
      }
      $hinder.set(undefined);
      $ronde.set(uit.ronde);
      const gesteld = uit.ronde[beeld.plaats];
      const fouten = opApparaat();
      if (fouten && gesteld) bewaar(foutenNa(fouten, gesteld));
      $beurt.set($beurt.get() + 1);
    },
    /** The next question, or the result. */
    verder: (): void => {
      const beeld = $beeld.get();
      if (beeld.soort === 'vraag') ga(beeldBij(beeld.plaats + 2));
    },
    terug: (): void => {
      ga(beeldBij(plaatsVan($beeld.get()) - 1));
    },
    /** On with the round that is open. */
    hervat: (): void => {
      ga(beeldBij(eersteOpen($ronde.get()) + 1));
    },
    /** The result of what was answered so far. */
    stop: (): void => {
      gestopt = true;
      ga({ soort: 'uitslag' });
    },
    nieuw: (): void => {
      $ronde.set([]);
      ga({ soort: 'begin' });
    },
    /** Begins to remember on this device what went wrong, this round included. */
    onthoud: (): void => {
      bewaar($ronde.get().reduce<readonly string[]>(foutenNa, opApparaat() ?? []));
    },
    /** Forgets it, and remembers nothing any more. */
    vergeet: (): void => {
      voorkeuren.wis(SLEUTEL);
      $bewaard.set(undefined);
      $geweigerd.set(false);
    },
  };
}
export type QuizStore = ReturnType<typeof maakQuiz>;
