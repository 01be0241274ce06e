import { atom } from 'nanostores';
import type { Trainingsboom, Trainingsomgeving } from '../../lib/platform.ts';
import { type Aantallen, type Begeleiding, type OpenbareCasus, type ZaalBericht, leesBericht, verpak } from '../../lib/training/index.ts';

/** Everything that the one who leads may see. */
export interface Begeleidersgegevens extends Trainingsboom {
  readonly id: string;
  readonly casus: OpenbareCasus;
  readonly begeleiding: Begeleiding;
}

/** State and actions of the second window: it follows one session, and passes on what is asked of it. */
export function maakNotitievenster({ bron, kanaal, boom }: Pick<Trainingsomgeving, 'bron' | 'kanaal' | 'boom'>, volgt: string) {
  let id = volgt;
  const $zaal = atom<ZaalBericht | undefined>(undefined);
  const $gegevens = atom<Begeleidersgegevens | 'laden' | 'mislukt' | undefined>(undefined);
  /** Kept for a window of the room that was loaded again. */
  let notities: ZaalBericht['notities'] = {};

  async function haal(van: ZaalBericht): Promise<void> {
    $gegevens.set('laden');
    const { stand } = van;
    try {
      const [tree, casus, begeleiding] = await Promise.all([boom(stand.boom), bron.openbaar(stand.casus), bron.begeleiding(stand.casus)]);
      if (stand.id === id) $gegevens.set({ ...tree, id, casus, begeleiding });
      const nu = $zaal.get();
      if (nu) geefWatMist(nu);
    } catch {
      if (stand.id === id) $gegevens.set('mislukt');
    }
  }

  /** The window of the room could not load something that is here. */
  function geefWatMist({ mist }: ZaalBericht): void {
    const gegevens = $gegevens.get();
    if (mist === undefined || typeof gegevens !== 'object') return;
    const antwoord = gegevens.begeleiding.antwoorden[mist];
    if (mist === '') kanaal.stuur(verpak({ van: 'notities', soort: 'napraten', id, napraten: gegevens.begeleiding.napraten }));
    else if (antwoord) kanaal.stuur(verpak({ van: 'notities', soort: 'antwoord', id, vraag: mist, antwoord }));
  }

  function hoor(bericht: ZaalBericht): void {
    const ander = bericht.stand.id !== id;
    if (ander && id !== '' && !bericht.nieuw) return;
    if (ander) notities = {};
    id = bericht.stand.id;
    notities = { ...notities, ...bericht.notities };
    $zaal.set({ ...bericht, notities });
    if (bericht.nieuw && Object.keys(notities).length > 0) kanaal.stuur(verpak({ van: 'notities', soort: 'notities', id, notities }));
    const gegevens = $gegevens.get();
    if (gegevens === undefined || (typeof gegevens === 'object' && gegevens.id !== id)) void haal(bericht);
    else geefWatMist(bericht);
  }

  return {
    $zaal,
    $gegevens,
    /** Asks who is there, and listens. Returns how to stop. */
    start: (): (() => void) => {
      const stop = kanaal.bij((ruw) => {
        const bericht = leesBericht(ruw);
        if (bericht?.van === 'zaal') hoor(bericht);
      });
      kanaal.stuur(verpak({ van: 'notities', soort: 'hallo' }));
      return stop;
    },
    /** Does in the window of the room what its own buttons do. */
    doe: (wat: 'verder' | 'terug' | 'tijd'): void => {
      kanaal.stuur(verpak({ van: 'notities', soort: 'doe', id, wat }));
    },
    legTellingVast: (scherm: string, aantallen: Aantallen): void => {
      kanaal.stuur(verpak({ van: 'notities', soort: 'telling', id, scherm, aantallen }));
    },
    haalOpnieuw: (): void => {
      const zaal = $zaal.get();
      if (zaal) void haal(zaal);
    },
  };
}
export type Notitievenster = ReturnType<typeof maakNotitievenster>;
