import type { FunctionComponent } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { woorden } from '../../../messages/dossier-scherm.ts';
import { maakScherm } from '../../../stores/dossier/scherm.ts';
import { dossieromgeving } from '../../../stores/start-dossier.ts';
import { platform } from '../../../stores/start.ts';
import type { Aanbodprops } from './soorten.ts';

type Props = Pick<Aanbodprops, 'kluis' | 'open' | 'gegevens' | 'aanbod'> & { readonly isGewist: boolean };
type Binnen = FunctionComponent<Aanbodprops & { readonly isGewist: boolean }>;

/** Brings the screens of an open vault when there is one: they are most of the program. */
export function Binnenkomst(props: Props) {
  const [Inhoud, zetInhoud] = useState<{ readonly Binnen: Binnen }>();
  const [isMislukt, zetMislukt] = useState(false);
  const scherm = useMemo(() => maakScherm(platform), []);
  const laad = (): void => {
    zetMislukt(false);
    import('./Binnen.tsx').then(zetInhoud, () => {
      zetMislukt(true);
    });
  };
  useEffect(laad, []);
  if (Inhoud) return <Inhoud.Binnen {...props} scherm={scherm} omgeving={dossieromgeving} />;
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
