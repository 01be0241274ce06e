import { useEffect, useState } from 'preact/hooks';
import type { Opzet } from '../../../lib/training/index.ts';
import { woorden } from '../../../messages/training-groep.ts';
import { schrijfbank } from '../../../stores/start-bestand.ts';
import { trainingsomgeving } from '../../../stores/start-training.ts';
import { metEigenCasussen } from '../../../stores/training/bron.ts';
import { eigenBron } from '../../../stores/training/eigenbron.ts';
import { beginZaal, hervatZaal } from '../../../stores/training/laad.ts';
import type { Zaal } from '../../../stores/training/zaal.ts';
import { Zaalscherm } from './Zaalscherm.tsx';

// Comes with the program of a session: nobody needs it before.
export { eigenKeuzes } from '../../../stores/training/eigenbron.ts';

interface Props {
  /** What was chosen; absent when the tab takes up what it remembers. */
  readonly opzet?: Opzet;
  /** The session is over, or there is none; then with the reason. */
  readonly bijEinde: (reden?: string) => void;
}

/** Loads a case and begins a session with it, or goes on with the one that the tab remembers. */
export function Zaalprogramma({ opzet, bijEinde }: Props) {
  const [zaal, zetZaal] = useState<Zaal>();
  useEffect(() => {
    const omgeving = metEigenCasussen(trainingsomgeving, () => Promise.resolve(eigenBron));
    let weg = false;
    let stop: (() => void) | undefined;
    void (opzet ? beginZaal(opzet, omgeving) : hervatZaal(omgeving)).then((geladen) => {
      if (weg) return;
      if (!geladen.ok) {
        bijEinde(woorden[geladen.reden]);
        return;
      }
      stop = geladen.zaal.start();
      zetZaal(geladen.zaal);
      // A room can lose its network halfway: what the end needs comes at the beginning.
      Promise.all([import('./uitslagdocument.ts'), schrijfbank().then(({ bereidVoor }) => bereidVoor())]).catch(() => undefined);
    });
    return () => {
      weg = true;
      stop?.();
    };
  }, []);
  return zaal ? <Zaalscherm zaal={zaal} bijEinde={bijEinde} /> : <p role="status">{woorden.laden}</p>;
}
