import { atom } from 'nanostores';
import { type Gebruik, oordeelSlot, type Slotoordeel, type Wachttijd } from '../../lib/kluis/index.ts';
import type { Dossieromgeving } from '../../lib/platform.ts';

/** Why the vault was locked. */
export type Slotreden = Extract<Slotoordeel, { staat: 'dicht' }>['reden'] | 'zelf' | 'weg' | 'afgedekt' | 'ander-tabblad';

const TIK_MS = 1_000;

/** Watches an open vault: warns before it locks, and locks by absolute time, so that sleep and a changed clock lock too. */
export function maakWaak(
  { klok, straks, volgVenster }: Pick<Dossieromgeving, 'klok' | 'straks' | 'volgVenster'>,
  wachttijd: () => Wachttijd,
  sluit: (reden: Slotreden) => void,
) {
  /** Milliseconds until it locks, while the reader is warned. */
  const $waarschuwing = atom<number | undefined>(undefined);
  let gebruik: Gebruik = { laatst: klok() };
  let stopTik = (): void => undefined;

  function kijk(): Slotoordeel {
    const oordeel = oordeelSlot(wachttijd(), gebruik, klok());
    $waarschuwing.set(oordeel.staat === 'waarschuwing' ? oordeel.over : undefined);
    return oordeel;
  }

  function tik(): void {
    const oordeel = kijk();
    if (oordeel.staat === 'dicht') stop(oordeel.reden);
    else stopTik = straks(TIK_MS, tik);
  }

  /** What the reader does counts only when the vault was still open by the clock: who comes back to a laptop that slept finds it locked. */
  function verleng(): void {
    const oordeel = kijk();
    if (oordeel.staat === 'dicht') {
      stop(oordeel.reden);
      return;
    }
    gebruik = { laatst: klok() };
    kijk();
  }

  const stopVolgen = volgVenster((wat) => {
    if (wat === 'weg' || wat === 'afgedekt') stop(wat);
    else if (wat === 'verborgen') gebruik = { ...gebruik, verborgen: klok() };
    // During the warning only the answer to it counts, so that a cat on the keyboard keeps nothing open.
    else if (wat === 'zichtbaar' || $waarschuwing.get() === undefined) verleng();
  });

  function klaar(): void {
    stopTik();
    stopVolgen();
    $waarschuwing.set(undefined);
  }

  function stop(reden: Slotreden): void {
    klaar();
    sluit(reden);
  }

  stopTik = straks(TIK_MS, tik);
  return { $waarschuwing, verleng, stop: klaar };
}
export type Waak = ReturnType<typeof maakWaak>;
