import { atom } from 'nanostores';
import {
  type EigenCasus,
  type Gelezen,
  type Keuze,
  type Oordeel,
  type Reden,
  leesCasussen,
  pastInBestand,
  schrijfCasussen,
  vergelijkImport,
  voegImportToe,
} from '../../lib/eigencasus/index.ts';
import type { Bestanden, Platform, VolgOpslag } from '../../lib/platform.ts';
import { SLEUTEL } from './sleutel.ts';

/**
 * Where the cases are. `venster`: in this window alone. `apparaat`: kept. `geblokkeerd`: the browser refused, so what is on screen is not kept.
 * `onleesbaar`: what the device holds cannot be read, and is left alone until the reader chooses.
 */
export type Plek = 'venster' | 'apparaat' | 'geblokkeerd' | 'onleesbaar';
/** A file that was opened. */
export type Inkomend =
  | { readonly soort: 'geen' }
  | { readonly soort: 'voorbeeld'; readonly oordelen: readonly Oordeel[] }
  | { readonly soort: 'fout'; readonly reden: Reden | 'past-niet'; readonly bij?: string }
  | { readonly soort: 'overgenomen'; readonly aantal: number };

export interface Lijstomgeving extends Pick<Platform, 'voorkeuren' | 'vandaag'> {
  readonly bestanden: Bestanden;
  readonly volg: VolgOpslag;
  /** A fresh id without meaning: small letters and digits. */
  readonly maakId: () => string;
  /** Milliseconds by the clock of the device. */
  readonly nu: () => number;
}

/** State and actions of the own cases of this device. Every change is written at once, where the reader chose to keep. */
export function maakEigenCasussen({ voorkeuren, vandaag, bestanden, volg, maakId, nu }: Lijstomgeving) {
  const $casussen = atom<readonly EigenCasus[]>([]);
  const $plek = atom<Plek>('venster');
  const $inkomend = atom<Inkomend>({ soort: 'geen' });
  /** The list before something was deleted or replaced, so that this can be undone. */
  const $vorige = atom<readonly EigenCasus[] | undefined>(undefined);
  /** Whether something on screen is in no file and not on the device. */
  const $los = atom(false);
  const $klaar = atom(false);
  /** What this tab last read or wrote: when the store holds something else, another tab was there. */
  let gezien: string | undefined;

  /** Takes over what another tab wrote. What is only in this window is never thrown away for it, and goes to the device only when the reader asks. */
  function haalBij(): void {
    const tekst = voorkeuren.lees(SLEUTEL);
    const plek = $plek.get();
    if (tekst === gezien || plek === 'onleesbaar' || (plek === 'venster' && $casussen.get().length > 0)) return;
    gezien = tekst;
    if (tekst === undefined) {
      if (plek === 'apparaat') laatLos();
    } else neemBij(tekst);
  }

  function neemBij(tekst: string): void {
    const gelezen = leesCasussen(tekst);
    if (!gelezen.ok) {
      $plek.set('onleesbaar');
      return;
    }
    $casussen.set($plek.get() === 'apparaat' ? gelezen.casussen : samen(gelezen.casussen, $casussen.get()));
    if ($plek.get() === 'venster') $plek.set('apparaat');
  }

  /** From here on the cases are in this window alone. */
  function laatLos(): void {
    $plek.set('venster');
    $los.set($casussen.get().length > 0);
  }

  function schrijf(): void {
    const casussen = $casussen.get();
    const tekst = schrijfCasussen(casussen);
    const isGelukt = pastInBestand(casussen) && voorkeuren.schrijf(SLEUTEL, tekst);
    if (isGelukt) gezien = tekst;
    $plek.set(isGelukt ? 'apparaat' : 'geblokkeerd');
    $los.set(!isGelukt);
  }

  /** Changes the list as it is now, also when another tab was there meanwhile. Errors: `past-niet`. */
  function wijzig(doe: (nu: readonly EigenCasus[]) => readonly EigenCasus[]): boolean {
    haalBij();
    const casussen = doe($casussen.get());
    if (!pastInBestand(casussen)) return false;
    $casussen.set(casussen);
    if ($plek.get() === 'apparaat' || $plek.get() === 'geblokkeerd') schrijf();
    else $los.set(casussen.length > 0);
    return true;
  }

  const onthoud = (): void => {
    $vorige.set($casussen.get());
  };

  return {
    $casussen,
    $plek,
    $inkomend,
    $vorige,
    $los,
    $klaar,
    maakId,
    /** This moment, as cases carry it. */
    moment: (): string => new Date(nu()).toISOString(),
    /** Reads what the device holds and starts to watch other tabs. Returns how to stop. */
    start: (): (() => void) => {
      haalBij();
      $klaar.set(true);
      return volg(SLEUTEL, haalBij);
    },
    /** Keeps the cases on this device from now on. */
    bewaarHier: (): void => {
      const tekst = voorkeuren.lees(SLEUTEL);
      gezien = tekst;
      if (tekst !== undefined) neemBij(tekst);
      if ($plek.get() !== 'onleesbaar') schrijf();
    },
    /** Takes the cases off the device; they stay in this window. */
    haalVanApparaat: (): void => {
      haalBij();
      voorkeuren.wis(SLEUTEL);
      gezien = voorkeuren.lees(SLEUTEL);
      laatLos();
    },
    /** What is on the device and cannot be read, as a file. */
    geefOnleesbaar: (): void => {
      bestanden.geef(`oefencasussen-onleesbaar-${vandaag()}.json`, voorkeuren.lees(SLEUTEL) ?? '');
    },
    /** Throws away what cannot be read, and keeps what is in this window. */
    beginOpnieuw: (): void => {
      gezien = voorkeuren.lees(SLEUTEL);
      schrijf();
    },
    /** Puts a case in the list, in the place of the one with the same id. False when it does not fit. */
    zet: (casus: EigenCasus): boolean =>
      wijzig((lijst) => (lijst.some(({ id }) => id === casus.id) ? lijst.map((een) => (een.id === casus.id ? casus : een)) : [...lijst, casus])),
    verdubbel: (casus: EigenCasus, titel: string): boolean =>
      wijzig((lijst) => [...lijst, { ...casus, id: maakId(), titel, gewijzigd: new Date(nu()).toISOString() }]),
    haalWeg: (id: string): void => {
      haalBij();
      onthoud();
      wijzig((lijst) => lijst.filter((een) => een.id !== id));
    },
    /** Brings back what was deleted or replaced; what came after it stays. */
    maakOngedaan: (): void => {
      const vorige = $vorige.get() ?? [];
      wijzig((lijst) => [...vorige, ...lijst.filter(({ id }) => !vorige.some((een) => een.id === id))]);
      $vorige.set(undefined);
      $inkomend.set({ soort: 'geen' });
    },
    geefEen: (casus: EigenCasus): void => {
      bestanden.geef(`oefencasus-${vandaag()}.json`, schrijfCasussen([casus]));
    },
    geefAlles: (): void => {
      bestanden.geef(`oefencasussen-${vandaag()}.json`, schrijfCasussen($casussen.get()));
      $los.set(false);
    },
    /** Looks into a file; the list changes only after the reader saw what is in it. */
    bekijk: (tekst: string): void => {
      haalBij();
      const gelezen: Gelezen = leesCasussen(tekst);
      $inkomend.set(
        gelezen.ok
          ? { soort: 'voorbeeld', oordelen: vergelijkImport($casussen.get(), gelezen.casussen) }
          : { soort: 'fout', reden: gelezen.reden, ...(gelezen.bij === undefined ? {} : { bij: gelezen.bij }) },
      );
    },
    weiger: (reden: Reden): void => {
      $inkomend.set({ soort: 'fout', reden });
    },
    /** Takes over what the preview showed, as the reader chose per case. */
    neemOver: (keuzes: Readonly<Record<string, Keuze>>): void => {
      const inkomend = $inkomend.get();
      if (inkomend.soort !== 'voorbeeld') return;
      const uit = inkomend.oordelen.map(({ casus }) => casus);
      haalBij();
      const voor = $casussen.get();
      const wasLos = $los.get();
      const past = wijzig((lijst) => voegImportToe(lijst, uit, keuzes, maakId));
      const aantal = $casussen.get().filter((casus) => !voor.includes(casus)).length;
      if (past && aantal > 0) $vorige.set(voor);
      // What came from a file is in that file.
      if (!wasLos && $plek.get() === 'venster' && !Object.values(keuzes).includes('kopie')) $los.set(false);
      $inkomend.set(past ? { soort: 'overgenomen', aantal } : { soort: 'fout', reden: 'past-niet' });
    },
    sluitInkomend: (): void => {
      $inkomend.set({ soort: 'geen' });
    },
  };
}

/** Two lists as one; of a case in both the one that was changed last. */
const samen = (daar: readonly EigenCasus[], hier: readonly EigenCasus[]): readonly EigenCasus[] => [
  ...daar.map((casus) => hier.find(({ id, gewijzigd }) => id === casus.id && gewijzigd > casus.gewijzigd) ?? casus),
  ...hier.filter(({ id }) => !daar.some((casus) => casus.id === id)),
];

export type EigenCasussen = ReturnType<typeof maakEigenCasussen>;
