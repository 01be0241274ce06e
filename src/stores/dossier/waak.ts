import { atom } from 'nanostores';
import { type Gebruik, oordeelSlot, type Slotoordeel, type Wachttijd } from '../../lib/kluis/index.ts';
import type { Dossieromgeving } from '../../lib/platform.ts';

/** Why the vault was locked. */
export type Slotreden = Extract<Slotoordeel, { staat: 'dicht' }>['reden'] | 'zelf' | 'weg' | 'afgedekt' | 'ander-tabblad' | 'nieuwere-versie';

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
  // Without a limit in time the vault still closes when the page goes.
  let isBegonnen = false;
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
    if (!isBegonnen) return;
    const oordeel = kijk();
    if (oordeel.staat === 'dicht') {
      stop(oordeel.reden);
      return;
    }
    gebruik = { laatst: klok() };
    kijk();
  }

  const stopVolgen = volgVenster((wat) => {
    if (wat === 'weg') stop(wat);
    // Leaving a field is not a sign of somebody being there.
    else if (!isBegonnen || wat === 'losgelaten') return;
    else if (wat === 'afgedekt') stop(wat);
    else if (wat === 'verborgen') gebruik = { ...gebruik, verborgen: klok() };
    // A key or a click is an answer to the warning too: who types is there.
    else verleng();
  });

  function start(): void {
    if (isBegonnen) return;
    isBegonnen = true;
    gebruik = { laatst: klok() };
    stopTik = straks(TIK_MS, tik);
  }

  /** Lets the time stand still. */
  function pauzeer(): void {
    isBegonnen = false;
    stopTik();
    $waarschuwing.set(undefined);
  }

  function klaar(): void {
    pauzeer();
    stopVolgen();
  }

  function stop(reden: Slotreden): void {
    klaar();
    sluit(reden);
  }

  return { $waarschuwing, start, pauzeer, verleng, stop: klaar };
}
export type Waak = ReturnType<typeof maakWaak>;
