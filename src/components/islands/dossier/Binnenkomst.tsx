import type { FunctionComponent } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { woorden } from '../../../messages/dossier-scherm.ts';
import { maakScherm } from '../../../stores/dossier/scherm.ts';
import { dossieromgeving } from '../../../stores/start-dossier.ts';
import { laadModule, platform } from '../../../stores/start.ts';
import type { Aanbodprops, Bladgegevens, Dossierprotocollen } from './soorten.ts';

type Props = Pick<Aanbodprops, 'kluis' | 'open' | 'aanbod'> & { readonly gegevens: Bladgegevens; readonly isGewist: boolean };
type Binnen = FunctionComponent<Aanbodprops & { readonly isGewist: boolean }>;

const haalProtocollen = () => laadModule<{ readonly protocollen: Dossierprotocollen }>('/dossier/protocollen.js');

/** Brings the screens of an open vault, and what they need of the protocols, when there is one: they are most of the program. */
export function Binnenkomst(props: Props) {
  const [Inhoud, zetInhoud] = useState<{ readonly Binnen: Binnen; readonly protocollen: Dossierprotocollen }>();
  const [isMislukt, zetMislukt] = useState(false);
  const scherm = useMemo(() => maakScherm(platform), []);
  const laad = (): void => {
    zetMislukt(false);
    Promise.all([import('./Binnen.tsx'), haalProtocollen()]).then(
      ([{ Binnen }, { protocollen }]) => {
        zetInhoud({ Binnen, protocollen });
      },
      () => {
        zetMislukt(true);
      },
    );
  };
  useEffect(laad, []);
  if (Inhoud) {
    const { Binnen, protocollen } = Inhoud;
    return <Binnen {...props} gegevens={{ ...props.gegevens, protocollen }} scherm={scherm} omgeving={dossieromgeving} />;
  }
  if (!isMislukt) return <p role="status">{woorden.opent}</p>;
  return (
    <div role="alert">
      <p>{woorden.opentNiet}</p>
      <button type="button" class="nl-button nl-button--secondary" onClick={laad}>
        {woorden.opnieuw}
      </button>
    </div>
  );
}
