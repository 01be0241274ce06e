import { atom } from 'nanostores';
import type { Bestanden, Platform, VolgOpslag } from '../lib/platform.ts';
import {
  type Gelezen,
  type Kaart,
  type Reden,
  type Veld,
  haalRijWeg,
  leesKaart,
  legeKaart,
  schrijfKaart,
  voegRijToe,
  vulIn,
} from '../lib/sociale-kaart/index.ts';

export const SLEUTEL = 'meldcodewijzer:sociale-kaart';

/** What the reader must know about keeping. `elders`: another tab wrote a different map; until the reader chooses, nothing is written. */
export type Stand = 'bewaard' | 'geblokkeerd' | 'elders' | 'onleesbaar';
export type Invoer =
  | { readonly soort: 'geen' }
  | { readonly soort: 'voorbeeld'; readonly kaart: Kaart }
  | { readonly soort: 'fout'; readonly reden: Reden; readonly bij?: string }
  | { readonly soort: 'overgenomen' };

interface Omgeving extends Pick<Platform, 'voorkeuren' | 'vandaag'> {
  readonly bestanden: Bestanden;
  readonly volg: VolgOpslag;
}

/** State and actions of the own social map. It holds no case data, and stays on the device. */
export function maakSocialeKaart({ voorkeuren, vandaag, bestanden, volg }: Omgeving) {
  const $kaart = atom<Kaart>(legeKaart());
  const $stand = atom<Stand>('bewaard');
  const $invoer = atom<Invoer>({ soort: 'geen' });
  /** The map before it was cleared or replaced, so that this can be undone. */
  const $vorige = atom<Kaart | undefined>(undefined);
  const $klaar = atom(false);
  /** What this tab last read or wrote: when the store holds something else, another tab was there. */
  let gezien: string | undefined;

  function bewaar(): void {
    if (voorkeuren.lees(SLEUTEL) !== gezien) {
      $stand.set('elders');
      return;
    }
    if ($stand.get() === 'onleesbaar') return;
    const tekst = schrijfKaart($kaart.get());
    const isGelukt = voorkeuren.schrijf(SLEUTEL, tekst);
    if (isGelukt) gezien = tekst;
    $stand.set(isGelukt ? 'bewaard' : 'geblokkeerd');
  }

  function zet(kaart: Kaart): void {
    $kaart.set(kaart);
    bewaar();
  }

  function neemOver(): void {
    const tekst = voorkeuren.lees(SLEUTEL);
    const gelezen: Gelezen = tekst === undefined ? { ok: true, kaart: legeKaart() } : leesKaart(tekst);
    gezien = tekst;
    $stand.set(gelezen.ok ? 'bewaard' : 'onleesbaar');
    if (gelezen.ok) $kaart.set(gelezen.kaart);
  }

  return {
    $kaart,
    $stand,
    $invoer,
    $vorige,
    $klaar,
    /** Reads what the device holds and starts to watch other tabs. Returns how to stop. */
    start: (): (() => void) => {
      neemOver();
      $klaar.set(true);
      return volg(SLEUTEL, () => {
        if (voorkeuren.lees(SLEUTEL) !== gezien) $stand.set('elders');
      });
    },
    vulIn: (plaats: number, veld: Veld, tekst: string): void => {
      zet(vulIn($kaart.get(), plaats, veld, tekst));
    },
    voegToe: (): void => {
      zet(voegRijToe($kaart.get()));
    },
    haalWeg: (plaats: number): void => {
      $vorige.set($kaart.get());
      zet(haalRijWeg($kaart.get(), plaats));
    },
    /** The reader chose the map of the other tab. */
    neemOver: (): void => {
      $vorige.set($kaart.get());
      neemOver();
    },
    /** The reader chose this map, over what another tab wrote or what could not be read. */
    houd: (): void => {
      gezien = voorkeuren.lees(SLEUTEL);
      $stand.set('bewaard');
      bewaar();
    },
    wis: (): void => {
      $vorige.set($kaart.get());
      $kaart.set(legeKaart());
      voorkeuren.wis(SLEUTEL);
      gezien = voorkeuren.lees(SLEUTEL);
      if ($stand.get() !== 'geblokkeerd') $stand.set('bewaard');
    },
    maakOngedaan: (): void => {
      const vorige = $vorige.get();
      if (vorige) zet(vorige);
      $vorige.set(undefined);
      $invoer.set({ soort: 'geen' });
    },
    geefBestand: (): void => {
      bestanden.geef(`sociale-kaart-${vandaag()}.json`, schrijfKaart($kaart.get()));
    },
    /** Looks into a file; the map changes only after the reader saw what is in it. */
    bekijk: (tekst: string): void => {
      const gelezen = leesKaart(tekst);
      $invoer.set(
        gelezen.ok
          ? { soort: 'voorbeeld', kaart: gelezen.kaart }
          : { soort: 'fout', reden: gelezen.reden, ...(gelezen.bij === undefined ? {} : { bij: gelezen.bij }) },
      );
    },
    weiger: (reden: Reden): void => {
      $invoer.set({ soort: 'fout', reden });
    },
    gebruik: (): void => {
      const invoer = $invoer.get();
      if (invoer.soort !== 'voorbeeld') return;
      $vorige.set($kaart.get());
      $invoer.set({ soort: 'overgenomen' });
      zet(invoer.kaart);
    },
    sluitInvoer: (): void => {
      $invoer.set({ soort: 'geen' });
    },
  };
}
export type SocialeKaartStore = ReturnType<typeof maakSocialeKaart>;
