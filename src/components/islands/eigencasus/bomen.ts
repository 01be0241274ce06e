import { useEffect, useState } from 'preact/hooks';
import type { Trainingsboom } from '../../../lib/platform.ts';
import { trainingsomgeving as omgeving } from '../../../stores/start-training.ts';

/** Trees that are needed now. */
interface Geladen {
  readonly stand: 'laden' | 'mislukt' | 'er';
  readonly bomen: readonly Trainingsboom[];
  readonly opnieuw: () => void;
}

/** Loads trees by their slugs; they are data of this site and come once they are used. */
export function useBomen(slugs: readonly string[]): Geladen {
  const [poging, zetPoging] = useState(0);
  const [geladen, zetGeladen] = useState<Omit<Geladen, 'opnieuw'>>({ stand: 'laden', bomen: [] });
  useEffect(() => {
    let weg = false;
    Promise.all(slugs.map((slug) => omgeving.boom(slug))).then(
      (bomen) => {
        if (!weg) zetGeladen({ stand: 'er', bomen });
      },
      () => {
        if (!weg) zetGeladen({ stand: 'mislukt', bomen: [] });
      },
    );
    return () => {
      weg = true;
    };
  }, [poging, slugs.join(' ')]);
  return {
    ...geladen,
    opnieuw: () => {
      zetGeladen({ stand: 'laden', bomen: [] });
      zetPoging(poging + 1);
    },
  };
}
