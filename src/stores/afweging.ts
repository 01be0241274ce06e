import { atom, map } from 'nanostores';
import { type Sessie, type Veranderd, beantwoord, gaSamenVerder, leesSessie, loop, nieuweSessie, zetOver, zoekScherm } from '../lib/beslisboom/index.ts';
import type { Beslisboom, Scherm } from '../lib/inhoud/index.ts';
import type { Platform } from '../lib/platform.ts';
import { tabgeheugen } from './tabgeheugen.ts';
import { type Buren, maakUitwisseling } from './uitwisseling.ts';

/** What is on screen: a question screen, or the report. */
export type Beeld = { readonly soort: 'vraag'; readonly scherm: Scherm } | { readonly soort: 'verslag' };
export type Melding = 'nieuwe-versie' | 'andere-versie' | 'beschadigd' | 'opslag-geblokkeerd';

/** What a page knows beside the tree itself. */
export interface Omgeving extends Buren {
  /** Older version of the tree → what changed since. */
  readonly oudere?: Readonly<Record<string, Veranderd>>;
}

/** State and actions of one weighing in the wizard. Choices survive a reload of the tab; text lives in memory only. */
export function maakAfweging(boom: Beslisboom, platform: Platform, { oudere = {}, ...buren }: Omgeving = {}) {
  const { sessie: plek } = tabgeheugen(platform.sessie, boom.id);
  const uitwisseling = maakUitwisseling(boom, platform.sessie, buren);
  const { $overgenomen, $herkomst, $elders } = uitwisseling;
  const eerste = zoekScherm(boom, boom.begin);
  const $sessie = atom<Sessie>(nieuweSessie(boom));
  const $beeld = atom<Beeld>({ soort: 'vraag', scherm: eerste });
  /** Radios on this screen, before Verder. */
  const $keuzes = map<Record<string, string>>({});
  /** Questions without an answer, after Verder. */
  const $fouten = atom<readonly string[]>([]);
  const $melding = atom<Melding | undefined>(undefined);
  const $redenen = map<Record<string, string>>({});
  const $afwijking = atom<{ readonly reden: string; readonly met: string } | undefined>(undefined);
  /** Counts views, so that the screen knows when to move focus. */
  const $beurt = atom(0);

  function toon(beeld: Beeld): void {
    const { antwoorden, eerder } = $sessie.get();
    $fouten.set([]);
    $keuzes.set(beeld.soort === 'vraag' ? kies(beeld.scherm, { ...eerder, ...antwoorden }) : {});
    $beeld.set(beeld);
    $beurt.set($beurt.get() + 1);
  }

  const uitkomstVan = ({ antwoorden, samen }: Sessie): string | undefined => loop(boom, antwoorden, samen).uitkomst;

  function bewaar(sessie: Sessie): void {
    // A reason to set one advice aside says nothing about another advice.
    if (uitkomstVan(sessie) !== uitkomstVan($sessie.get())) $afwijking.set(undefined);
    $sessie.set(sessie);
    if (!plek.schrijf(sessie)) $melding.set('opslag-geblokkeerd');
    uitwisseling.legUitkomstKlaar(sessie);
  }

  const volgende = (sessie: Sessie): Beeld => {
    const { open } = loop(boom, sessie.antwoorden, sessie.samen);
    return open ? { soort: 'vraag', scherm: open } : { soort: 'verslag' };
  };

  /** Everything that can be shown now: the walked screens, the open question if there is one, the report if there is one. */
  function pad(): readonly Beeld[] {
    const { antwoorden, samen } = $sessie.get();
    const { bezocht, open, uitkomst } = loop(boom, antwoorden, samen);
    const schermen = [...bezocht.map(({ scherm }) => scherm), ...(open ? [open] : [])];
    const verslag: readonly Beeld[] = uitkomst === undefined ? [] : [{ soort: 'verslag' }];
    return [...schermen.map((scherm): Beeld => ({ soort: 'vraag', scherm })), ...verslag];
  }

  const zelfde = (a: Beeld, b: Beeld): boolean => (a.soort === 'vraag' ? b.soort === 'vraag' && a.scherm.id === b.scherm.id : b.soort === 'verslag');

  /** Place of what is on screen in the path. */
  const plaats = (): number =>
    Math.max(
      0,
      pad().findIndex((beeld) => zelfde(beeld, $beeld.get())),
    );

  function ga(beeld: Beeld): void {
    toon(beeld);
    platform.geschiedenis.duw(plaats());
  }

  function herstelSessie(): void {
    const ruw = plek.lees();
    if (ruw === undefined) return;
    const gelezen = leesSessie(boom, ruw);
    const over = gelezen.ok ? undefined : zetOver(boom, ruw, oudere);
    const sessie = gelezen.ok ? gelezen.sessie : over?.sessie;
    if (!sessie) {
      plek.wis();
      $melding.set('beschadigd');
      return;
    }
    if (over) {
      bewaar(sessie);
      if (over.wijziging !== 'geen') $melding.set(over.wijziging === 'bekend' ? 'nieuwe-versie' : 'andere-versie');
    } else $sessie.set(sessie);
    toon(volgende(sessie));
  }

  function ontvang(): void {
    const sessie = uitwisseling.ontvang($sessie.get());
    if (sessie) {
      bewaar(sessie);
      toon(volgende(sessie));
    }
    uitwisseling.leesUitkomst();
  }

  return {
    boom,
    $sessie,
    $beeld,
    $keuzes,
    $fouten,
    $melding,
    $redenen,
    $afwijking,
    $overgenomen,
    $herkomst,
    $elders,
    $beurt,
    plaats,
    /** Takes up what this tab remembers; shows the first open question, or the report. */
    herstel: () => {
      platform.geschiedenis.bij((naar) => {
        const beelden = pad();
        const beeld = beelden[Math.min(naar, beelden.length - 1)];
        if (beeld) toon(beeld);
      });
      uitwisseling.herstel();
      herstelSessie();
      ontvang();
      platform.geschiedenis.vervang(plaats());
    },
    /** Looks again at what other aids left: the browser can bring a page back as it was. */
    ververs: uitwisseling.leesUitkomst,
    /** Leaves the answers of this walk ready for another aid, or for the one from which this was opened; choices only, in this tab. */
    draagOver: (hulpmiddel: string) => {
      uitwisseling.draagOver(hulpmiddel, $sessie.get());
    },
    kies: (vraag: string, antwoord: string) => {
      $keuzes.setKey(vraag, antwoord);
    },
    zetReden: (vraag: string, tekst: string) => {
      $redenen.setKey(vraag, tekst);
    },
    verder: () => {
      const beeld = $beeld.get();
      if (beeld.soort !== 'vraag') return;
      const uit = beantwoord(boom, $sessie.get(), beeld.scherm, $keuzes.get());
      if (!uit.ok) {
        $fouten.set(uit.vragen);
        return;
      }
      if ($melding.get() !== 'opslag-geblokkeerd') $melding.set(undefined);
      bewaar(uit.sessie);
      ga(volgende(uit.sessie));
    },
    /** One screen back in the path. */
    terug: () => {
      const vorige = pad()[plaats() - 1];
      if (vorige) ga(vorige);
    },
    /** Opens the screen of one question to change its answer. */
    wijzig: (vraag: string) => {
      const scherm = boom.schermen.find((s) => s.vragen.includes(vraag));
      if (scherm) ga({ soort: 'vraag', scherm });
    },
    /** On with the questions about help, after a decision to report. */
    samenVerder: () => {
      const sessie = gaSamenVerder($sessie.get());
      bewaar(sessie);
      ga(volgende(sessie));
    },
    naarVerslag: () => {
      if (uitkomstVan($sessie.get()) !== undefined) ga({ soort: 'verslag' });
    },
    opnieuw: () => {
      plek.wis();
      uitwisseling.begin();
      $sessie.set(nieuweSessie(boom));
      $redenen.set({});
      $afwijking.set(undefined);
      $melding.set(undefined);
      ga({ soort: 'vraag', scherm: eerste });
    },
  };
}
export type Afweging = ReturnType<typeof maakAfweging>;

const kies = (scherm: Scherm, antwoorden: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(scherm.vragen.flatMap((vraag) => (antwoorden[vraag] === undefined ? [] : [[vraag, antwoorden[vraag]]])));
