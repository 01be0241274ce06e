import { atom } from 'nanostores';
import type { Offlinedienst, Offlinestand } from '../lib/offline/index.ts';
import type { Opslag } from '../lib/platform.ts';

/** Remembers one word: that this device keeps no copy of the site. */
const SLEUTEL = 'meldcodewijzer:zonder-internet';
const NIET = 'nee';

/** How it stands with using the site without internet, and what the reader can do about it. */
export function maakOffline(dienst: Offlinedienst, voorkeuren: Opslag) {
  const $stand = atom<Offlinestand>({ soort: 'bezig', deel: 0 });
  /** A new version was asked for, and something is open in another tab. */
  const $eerstSluiten = atom(false);

  function begin(): void {
    if (!dienst.kan) $stand.set({ soort: 'kan-niet' });
    else if (voorkeuren.lees(SLEUTEL) === NIET) $stand.set({ soort: 'uit' });
    else
      dienst.begin((stand) => {
        $stand.set(stand);
      });
  }

  return {
    $stand,
    $eerstSluiten,
    begin,
    /** Takes the new version when nothing can be disturbed by it. */
    vernieuw: async (): Promise<void> => {
      $eerstSluiten.set(false);
      if ((await dienst.vernieuw()) === 'eerst-sluiten') $eerstSluiten.set(true);
    },
    /** Keeps no copy on this device, now and later. */
    zetUit: async (): Promise<void> => {
      voorkeuren.schrijf(SLEUTEL, NIET);
      await dienst.ruimOp();
      $stand.set({ soort: 'uit' });
    },
    zetAan: (): void => {
      voorkeuren.wis(SLEUTEL);
      $stand.set({ soort: 'bezig', deel: 0 });
      begin();
    },
  };
}
