import { useStore } from '@nanostores/preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
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
import { Aanbodscherm } from './aanbod/Aanbodscherm.tsx';
import { Wachtmelding } from './aanbod/Wachtmelding.tsx';
import type { Aanbodprops } from './soorten.ts';
import { useSpelling } from './spelling.ts';
import { Waakmelding } from './Waakmelding.tsx';

/** An open vault: the bar with how things are kept, and the screen below it. */
export function Binnen({ isGewist, ...props }: Aanbodprops & { readonly isGewist: boolean }) {
  const vak = useRef<HTMLDivElement>(null);
  const { soort } = useStore(props.scherm.$scherm);
  useSpelling(vak);
  useWachtend(props);
  useSchermfocus(props.scherm);
  return (
    <div ref={vak} class="binnen">
      {isGewist && <Gewistmelding scherm={props.scherm} />}
      <Kluisbalk {...props} />
      <Reservestand {...props} />
      <Gebreken {...props} />
      {soort !== 'aanbod' && soort !== 'nieuw' && <Wachtmelding aanbod={props.aanbod} scherm={props.scherm} />}
      <Binnenscherm {...props} />
      <Waakmelding waak={props.open.waak} />
    </div>
  );
}

function Binnenscherm(props: Aanbodprops) {
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
    case 'aanbod':
      return <Aanbodscherm {...props} gekozen={scherm.gekozen} />;
  }
}

/** Hands a sheet to the reader as a file; false when what writes it could not be loaded. */
const bewaarBlad: BewaarDocument = (soort, document) =>
  schrijfbank().then(
    ({ bewaarDocument }) => bewaarDocument('blad', document, soort).then(() => true),
    () => false,
  );

/** Who comes in, or looks at the list, is taken to what waits. Who is at work is told, and goes there when it suits. */
function useWachtend({ aanbod, scherm }: Aanbodprops): void {
  const aantal = useStore(aanbod.$wacht).length;
  useLayoutEffect(() => {
    if (aantal > 0 && scherm.$scherm.get().soort === 'lijst') scherm.ga({ soort: 'aanbod' });
  }, [aantal > 0]);
}
