import { useStore } from '@nanostores/preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { vraagwoorden as woorden } from '../../../messages/vraag.ts';
import type { Protocollaag } from '../../../stores/protocollaag.ts';
import type { Gegevens } from './soorten.ts';

/** Says that the words of the chosen protocol are not there, so that nobody takes the general ones for them. */
export function Laagmelding({ laag, protocollen }: { readonly laag: Protocollaag; readonly protocollen: Gegevens['protocollen'] }) {
  const stand = useStore(laag.$stand);
  const probeert = useRef(false);
  useLayoutEffect(() => {
    // The button that was pressed is gone; reading goes on at the question.
    if (stand.soort === 'er' && probeert.current) document.querySelector<HTMLElement>('[data-kop]')?.focus();
    if (stand.soort !== 'mislukt') probeert.current = false;
  }, [stand]);
  return (
    <div role="status">
      {stand.soort === 'mislukt' && (
        <div class="melding">
          <p>{woorden.laagMislukt(protocollen[stand.protocol]?.naam ?? '', stand.keer)}</p>
          <button
            type="button"
            class="tekstknop niet-op-papier"
            onClick={() => {
              probeert.current = true;
              void laag.opnieuw();
            }}
          >
            {woorden.laagOpnieuw}
          </button>
        </div>
      )}
    </div>
  );
}
