import { atom, map } from 'nanostores';
import {
  type Overdracht,
  type Sessie,
  beantwoord,
  gaSamenVerder,
  leesOverdracht,
  leesSessie,
  loop,
  maakOverdracht,
  neemOver,
  nieuweSessie,
  zoekScherm,
} from '../lib/beslisboom/index.ts';
import type { Beslisboom, Scherm } from '../lib/inhoud/index.ts';
import type { Platform } from '../lib/platform.ts';

/** What is on screen: a question screen, or the report. */
export type Beeld = { readonly soort: 'vraag'; readonly scherm: Scherm } | { readonly soort: 'verslag' };
export type Melding = 'andere-versie' | 'beschadigd' | 'opslag-geblokkeerd';

/** State and actions of one weighing in the wizard. Choices survive a reload of the tab; text lives in memory only. */
export function maakAfweging(boom: Beslisboom, platform: Platform) {
  const sleutel = `meldcodewijzer:${boom.id}`;
  const sleutelOvergenomen = `${sleutel}:overgenomen`;
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
  /** What another aid handed over; shown at each of those questions. */
  const $overgenomen = atom<Overdracht | undefined>(undefined);
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
    if (!platform.sessie.schrijf(sleutel, JSON.stringify(sessie))) $melding.set('opslag-geblokkeerd');
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
    const ruw = platform.sessie.lees(sleutel);
    if (ruw === undefined) return;
    const gelezen = leesSessie(boom, ontleed(ruw));
    if (!gelezen.ok) {
      platform.sessie.wis(sleutel);
      $melding.set(gelezen.reden);
      return;
    }
    $sessie.set(gelezen.sessie);
    $overgenomen.set(leesOverdracht(ontleed(platform.sessie.lees(sleutelOvergenomen))));
    toon(volgende(gelezen.sessie));
  }

  /** Takes up what another aid left for this one, once. Every answer of it waits for confirmation. */
  function ontvang(): void {
    const overdracht = leesOverdracht(ontleed(platform.sessie.lees(sleutelOverdracht(boom.id))));
    platform.sessie.wis(sleutelOverdracht(boom.id));
    const nieuw = overdracht && neemOver(boom, $sessie.get(), overdracht);
    if (!nieuw) return;
    $overgenomen.set(nieuw.overgenomen);
    platform.sessie.schrijf(sleutelOvergenomen, JSON.stringify(nieuw.overgenomen));
    bewaar(nieuw.sessie);
    toon(volgende(nieuw.sessie));
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
    $beurt,
    plaats,
    /** Takes up what this tab remembers; shows the first open question, or the report. */
    herstel: () => {
      platform.geschiedenis.bij((naar) => {
        const beelden = pad();
        const beeld = beelden[Math.min(naar, beelden.length - 1)];
        if (beeld) toon(beeld);
      });
      herstelSessie();
      ontvang();
      platform.geschiedenis.vervang(plaats());
    },
    /** Leaves the answers of this walk ready for another aid; choices only, in this tab. */
    draagOver: (hulpmiddel: string) => {
      platform.sessie.schrijf(sleutelOverdracht(hulpmiddel), JSON.stringify(maakOverdracht(boom, $sessie.get())));
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
      platform.sessie.wis(sleutel);
      $sessie.set(nieuweSessie(boom));
      $redenen.set({});
      $afwijking.set(undefined);
      $overgenomen.set(undefined);
      platform.sessie.wis(sleutelOvergenomen);
      $melding.set(undefined);
      ga({ soort: 'vraag', scherm: eerste });
    },
  };
}
export type Afweging = ReturnType<typeof maakAfweging>;

const kies = (scherm: Scherm, antwoorden: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(scherm.vragen.flatMap((vraag) => (antwoorden[vraag] === undefined ? [] : [[vraag, antwoorden[vraag]]])));

const sleutelOverdracht = (hulpmiddel: string): string => `meldcodewijzer:overdracht:${hulpmiddel}`;

function ontleed(ruw: string | undefined): unknown {
  if (ruw === undefined) return undefined;
  try {
    return JSON.parse(ruw) as unknown;
  } catch {
    return undefined;
  }
}
