import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { maakKluisstore } from '../../../stores/dossier/kluis.ts';
import { maakScherm } from '../../../stores/dossier/scherm.ts';
import { dossieromgeving } from '../../../stores/start-dossier.ts';
import { platform } from '../../../stores/start.ts';
import { Dossierblad } from './blad/Dossierblad.tsx';
import { useSchermfocus } from './kopfocus.ts';
import type { Binnenprops, Gegevens } from './soorten.ts';

const WACHTZIN = 'alleen voor de proef en in dit venster';

type Stores = Pick<Binnenprops, 'kluis' | 'scherm'>;

/** One open dossier in a vault of this window, for tests and for looking at; tests put entries into it from outside. */
export function Proefblad(gegevens: Gegevens) {
  const [stores, zetStores] = useState<Stores>();
  // Not while the page is built: there is no history there. Tests of the vault itself want nothing beside it.
  useEffect(() => {
    if (location.search !== '?blad') return;
    const kluis = maakKluisstore(dossieromgeving);
    void kluis.maak('venster', WACHTZIN).then(kluis.verder);
    zetStores({ kluis, scherm: maakScherm(platform) });
  }, []);
  return stores ? <Proef {...stores} gegevens={gegevens} /> : null;
}

function Proef({ kluis, scherm, gegevens }: Stores & { readonly gegevens: Gegevens }) {
  const staat = useStore(kluis.$staat);
  const nu = useStore(scherm.$scherm);
  useSchermfocus(scherm);
  useEffect(() => {
    if (staat.soort === 'open') Object.assign(globalThis, { proefblad: { archief: staat.open.archief, scherm, kluis } });
  }, [staat]);
  if (staat.soort !== 'open') return <p>{staat.soort}</p>;
  if (nu.soort !== 'dossier') return <p data-proefblad="klaar">{nu.soort}</p>;
  const props: Binnenprops = { kluis, open: staat.open, scherm, omgeving: dossieromgeving, gegevens };
  return (
    <div class="binnen">
      <Dossierblad {...props} id={nu.id} deel={nu.deel} bewaarDocument={() => Promise.resolve(true)} />
    </div>
  );
}
