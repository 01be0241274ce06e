import { atom, map } from 'nanostores';
import type { Antwoorden } from '../../lib/beslisboom/index.ts';
import type { Trainingsboom, Trainingsomgeving } from '../../lib/platform.ts';
import {
  type Aantallen,
  type Groepssessie,
  type Kaderantwoord,
  type Napraten,
  type NotitieBericht,
  type OpenbareCasus,
  getoondKader,
  isAanHetSlot,
  laatsteStemmer,
  leesBericht,
  legTellingVast,
  neemStemTerug,
  spreekAf,
  stem,
  stemOpnieuw,
  terug,
  verder,
  verpak,
  wachtOp,
  zaalstand,
} from '../../lib/training/index.ts';
import { maakTijd } from './tijd.ts';
import { zaalplek } from './zaalplek.ts';

/** Something that comes when it is needed: on its way, here, or not to be had (so many times now). */
export type Lading<Wat> = { readonly soort: 'laden' } | { readonly soort: 'er'; readonly wat: Wat } | { readonly soort: 'mislukt'; readonly keer: number };

/** What a session was loaded with. */
export interface Zaalgegevens extends Trainingsboom {
  readonly casus: OpenbareCasus;
}

/** State and actions of the window that a room looks at. Ids and counts survive a reload; what was typed lives in the open windows alone. */
export function maakZaal({ boom, bronnen, casus }: Zaalgegevens, begin: Groepssessie, omgeving: Trainingsomgeving) {
  const { bron, kanaal } = omgeving;
  const plek = zaalplek(omgeving.sessie);
  const stadia = casus.situatie.length;
  const $sessie = atom<Groepssessie>(begin);
  /** Question id → the framework's answer, from the moment that the room may see it. */
  const $kader = map<Record<string, Lading<Kaderantwoord | undefined>>>({});
  const $napraten = atom<Lading<Napraten> | undefined>(undefined);
  const $notities = map<Record<string, string>>({});
  const $melding = atom<'opslag-geblokkeerd' | 'venster-geblokkeerd' | undefined>(undefined);
  /** Counts views, so that the screen knows when to move focus. */
  const $beurt = atom(0);
  const tijd = maakTijd(omgeving, begin.seconden);

  const kaderNu = (): Readonly<Record<string, Kaderantwoord | undefined>> =>
    Object.fromEntries(Object.entries($kader.get()).map(([vraag, lading]) => [vraag, lading.soort === 'er' ? lading.wat : undefined]));

  function stuur(nieuw = false): void {
    const sessie = $sessie.get();
    const wacht = wachtOp(sessie);
    const stand = tijd.$tijd.get();
    const mist = Object.entries($kader.get()).find(([, lading]) => lading.soort === 'mislukt')?.[0] ?? ($napraten.get()?.soort === 'mislukt' ? '' : undefined);
    kanaal.stuur(
      verpak({
        van: 'zaal',
        stand: zaalstand(sessie),
        notities: $notities.get(),
        ...(stand ? { tijd: stand } : {}),
        ...(wacht === undefined ? {} : { wacht }),
        ...(mist === undefined ? {} : { mist }),
        ...(nieuw ? { nieuw } : {}),
      }),
    );
  }

  function bewaar(sessie: Groepssessie): void {
    const was = $sessie.get();
    $sessie.set(sessie);
    if (!plek.schrijf(sessie)) $melding.set('opslag-geblokkeerd');
    if (sessie.beeld !== was.beeld) {
      tijd.herstel();
      $beurt.set($beurt.get() + 1);
    }
    haalWatNodigIs();
    stuur();
  }

  function zetKader(vraag: string, lading: Lading<Kaderantwoord | undefined>): void {
    $kader.setKey(vraag, lading);
    const { beeld, afspraken } = $sessie.get();
    const voorstel = lading.soort === 'er' && beeld.soort === 'afspraak' && beeld.vraag === vraag && afspraken[vraag] === undefined ? lading.wat : undefined;
    if (voorstel) bewaar(spreekAf($sessie.get(), vraag, voorstel.antwoord));
    else stuur();
  }

  async function haalKader(vraag: string, keer: number): Promise<void> {
    const lading = await bron.antwoord(begin.casus, vraag).then(
      (wat): Lading<Kaderantwoord | undefined> => ({ soort: 'er', wat }),
      (): Lading<Kaderantwoord | undefined> => ({ soort: 'mislukt', keer }),
    );
    // A second window may have been faster.
    if ($kader.get()[vraag]?.soort !== 'er') zetKader(vraag, lading);
  }

  async function haalNapraten(keer: number): Promise<void> {
    const lading = await bron.napraten(begin.casus).then(
      (wat): Lading<Napraten> => ({ soort: 'er', wat }),
      (): Lading<Napraten> => ({ soort: 'mislukt', keer }),
    );
    if ($napraten.get()?.soort === 'er') return;
    $napraten.set(lading);
    stuur();
  }

  /** Nothing of the framework is here before the room may see it. */
  function haalWatNodigIs(): void {
    const sessie = $sessie.get();
    for (const vraag of getoondKader(boom, sessie, stadia)) {
      if ($kader.get()[vraag]) continue;
      $kader.setKey(vraag, { soort: 'laden' });
      void haalKader(vraag, 1);
    }
    if (isAanHetSlot(sessie) && !$napraten.get()) {
      $napraten.set({ soort: 'laden' });
      void haalNapraten(1);
    }
  }

  const zaal = {
    boom,
    bronnen,
    casus,
    stadia,
    tijd,
    $sessie,
    $kader,
    $napraten,
    $notities,
    $melding,
    $beurt,
    /** Writes the session down and listens to a second window from now on. Returns how to stop. */
    start: (): (() => void) => {
      bewaar($sessie.get());
      const stoppen = [
        kanaal.bij((ruw) => {
          const bericht = leesBericht(ruw);
          if (bericht?.van === 'notities') luister(bericht);
        }),
        tijd.$tijd.listen(() => {
          stuur();
        }),
      ];
      stuur(true);
      return () => {
        tijd.herstel();
        for (const stop of stoppen) stop();
      };
    },
    verder: (): void => {
      bewaar(verder(boom, $sessie.get(), { stadia, kader: kaderNu() }));
    },
    terug: (): void => {
      bewaar(terug(boom, $sessie.get(), stadia));
    },
    stem: (scherm: string, keuze: Antwoorden | 'geen'): void => {
      bewaar(stem(boom, $sessie.get(), scherm, keuze));
    },
    /** The voter that handed in last votes again. */
    neemLaatsteTerug: (scherm: string): void => {
      const laatste = laatsteStemmer($sessie.get().stemmingen[scherm]);
      if (laatste !== undefined) bewaar(neemStemTerug($sessie.get(), scherm, laatste));
    },
    neemTerug: (scherm: string, stemmer: number): void => {
      bewaar(neemStemTerug($sessie.get(), scherm, stemmer));
    },
    legTellingVast: (scherm: string, aantallen: Aantallen): void => {
      bewaar(legTellingVast($sessie.get(), scherm, aantallen));
    },
    stemOpnieuw: (scherm: string): void => {
      bewaar(stemOpnieuw(boom, $sessie.get(), scherm));
    },
    spreekAf: (vraag: string, antwoord: string): void => {
      bewaar(spreekAf($sessie.get(), vraag, antwoord));
    },
    zetNotitie: (vraag: string, tekst: string): void => {
      $notities.setKey(vraag, tekst);
      omgeving.vraagVoorSluiten(heeftNotities());
      stuur();
    },
    /** Tries again to load what did not come. */
    haalOpnieuw: (): void => {
      for (const [vraag, lading] of Object.entries($kader.get())) if (lading.soort === 'mislukt') void haalKader(vraag, lading.keer + 1);
      const napraten = $napraten.get();
      if (napraten?.soort === 'mislukt') void haalNapraten(napraten.keer + 1);
    },
    openNotities: (): void => {
      $melding.set(omgeving.openVenster(`${NOTITIES}#${begin.id}`) ? undefined : 'venster-geblokkeerd');
    },
    /** Forgets the session in this tab. */
    vergeet: (): void => {
      plek.wis();
      omgeving.vraagVoorSluiten(false);
    },
  };

  const heeftNotities = (): boolean => Object.values($notities.get()).some((tekst) => tekst.trim() !== '');

  function luister(bericht: NotitieBericht): void {
    if (bericht.soort === 'hallo') {
      stuur();
      return;
    }
    if (bericht.id !== begin.id) return;
    switch (bericht.soort) {
      case 'doe':
        if (bericht.wat === 'tijd') tijd.wissel();
        else zaal[bericht.wat]();
        return;
      case 'telling':
        zaal.legTellingVast(bericht.scherm, bericht.aantallen);
        return;
      case 'notities':
        // What was typed here since is newer.
        $notities.set({ ...bericht.notities, ...$notities.get() });
        omgeving.vraagVoorSluiten(heeftNotities());
        stuur();
        return;
      case 'antwoord':
        if ($kader.get()[bericht.vraag]?.soort === 'mislukt') zetKader(bericht.vraag, { soort: 'er', wat: bericht.antwoord });
        return;
      case 'napraten':
        if ($napraten.get()?.soort === 'mislukt') {
          $napraten.set({ soort: 'er', wat: bericht.napraten });
          stuur();
        }
    }
  }

  return zaal;
}
export type Zaal = ReturnType<typeof maakZaal>;

const NOTITIES = '/training/groep/notities/';
