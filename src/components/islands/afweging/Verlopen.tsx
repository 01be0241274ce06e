import { useEffect, useState } from 'preact/hooks';
import { vraagwoorden as woorden } from '../../../messages/vraag.ts';
import { platform } from '../../../stores/start.ts';
import { datum } from './datum.ts';

/** Says that a newer framework came into force after this page was made. */
export function Verlopen({ volgende }: { readonly volgende: string | undefined }) {
  const [verlopen, zetVerlopen] = useState(false);
  useEffect(() => {
    zetVerlopen(volgende !== undefined && platform.vandaag() >= volgende);
  }, []);
  return verlopen && volgende !== undefined ? (
    <p class="melding" role="status">
      {woorden.verlopen(datum(volgende))}
    </p>
  ) : null;
}
