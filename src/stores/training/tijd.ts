import { atom } from 'nanostores';
import type { Trainingsomgeving } from '../../lib/platform.ts';
import type { Tijdstand } from '../../lib/training/index.ts';

const MINUUT = 60;

/** A clock that counts down for a room. Nothing happens at nought: it only says so. */
export function maakTijd({ nu, iedereSeconde }: Pick<Trainingsomgeving, 'nu' | 'iedereSeconde'>, seconden: number) {
  const $tijd = atom<Tijdstand | undefined>(seconden === 0 ? undefined : { rest: seconden, loopt: false });
  let einde = 0;
  let stop: (() => void) | undefined;

  function houdStil(): void {
    stop?.();
    stop = undefined;
  }
  const resterend = (): number => Math.max(0, Math.ceil((einde - nu()) / 1000));

  function loop(rest: number): void {
    einde = nu() + rest * 1000;
    $tijd.set({ rest, loopt: true });
    stop ??= iedereSeconde(() => {
      const over = resterend();
      $tijd.set({ rest: over, loopt: over > 0 });
      if (over === 0) houdStil();
    });
  }

  return {
    $tijd,
    /** Starts, or pauses what runs. */
    wissel: (): void => {
      const stand = $tijd.get();
      if (!stand) return;
      if (stand.loopt) {
        houdStil();
        $tijd.set({ rest: resterend(), loopt: false });
      } else loop(stand.rest === 0 ? seconden : stand.rest);
    },
    minuutErbij: (): void => {
      const stand = $tijd.get();
      if (!stand) return;
      const rest = stand.rest + MINUUT;
      if (stand.loopt) einde += MINUUT * 1000;
      $tijd.set({ ...stand, rest });
    },
    /** Back to the whole time, standing still. */
    herstel: (): void => {
      houdStil();
      if ($tijd.get()) $tijd.set({ rest: seconden, loopt: false });
    },
  };
}
