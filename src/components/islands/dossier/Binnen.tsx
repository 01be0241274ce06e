import { useStore } from '@nanostores/preact';
import { useRef } from 'preact/hooks';
import { schrijfbank } from '../../../stores/start-bestand.ts';
import { BestandIn } from './bestand/BestandIn.tsx';
import { BestandUit } from './bestand/BestandUit.tsx';
import { Reservestand } from './bestand/Reservestand.tsx';
import { Vernietig } from './bestand/Vernietig.tsx';
import { Dossierblad } from './blad/Dossierblad.tsx';
import type { BewaarDocument } from './blad/soorten.ts';
import { Gebreken } from './Gebreken.tsx';
import { Gewistmelding } from './Gewistmelding.tsx';
import { Instellingen } from './Instellingen.tsx';
import { Kluisbalk } from './Kluisbalk.tsx';
import { useSchermfocus } from './kopfocus.ts';
import { Lijst } from './Lijst.tsx';
import { NieuwDossier } from './NieuwDossier.tsx';
import type { Binnenprops } from './soorten.ts';
import { useSpelling } from './spelling.ts';
import { Waakmelding } from './Waakmelding.tsx';

/** An open vault: the bar with how things are kept, and the screen below it. */
export function Binnen({ isGewist, ...props }: Binnenprops & { readonly isGewist: boolean }) {
  const vak = useRef<HTMLDivElement>(null);
  useSpelling(vak);
  useSchermfocus(props.scherm);
  return (
    <div ref={vak} class="binnen">
      {isGewist && <Gewistmelding scherm={props.scherm} />}
      <Kluisbalk {...props} />
      <Reservestand {...props} />
      <Gebreken {...props} />
      <Binnenscherm {...props} />
      <Waakmelding waak={props.open.waak} />
    </div>
  );
}

function Binnenscherm(props: Binnenprops) {
  const scherm = useStore(props.scherm.$scherm);
  switch (scherm.soort) {
    case 'lijst':
      return <Lijst {...props} />;
    case 'nieuw':
      return <NieuwDossier {...props} />;
    case 'dossier':
      return <Dossierblad key={scherm.id} {...props} id={scherm.id} deel={scherm.deel} bewaarDocument={bewaarBlad} />;
    case 'instellingen':
      return <Instellingen {...props} />;
    case 'bestand-uit':
      return <BestandUit {...props} />;
    case 'bestand-in':
      return <BestandIn {...props} />;
    case 'vernietig':
      return <Vernietig key={scherm.id} {...props} id={scherm.id} />;
  }
}

/** Hands a sheet to the reader as a file; false when what writes it could not be loaded. */
const bewaarBlad: BewaarDocument = (soort, document) =>
  schrijfbank().then(
    ({ bewaarDocument }) => bewaarDocument('blad', document, soort).then(() => true),
    () => false,
  );
