import { useLayoutEffect, useRef } from 'preact/hooks';
import { gewist } from '../../../messages/dossier-binnen.ts';
import type { Schermstore } from '../../../stores/dossier/scherm.ts';

/** What was stored is gone. What is on screen is the only copy. */
export function Gewistmelding({ scherm }: { readonly scherm: Schermstore }) {
  const vak = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    vak.current?.focus();
  }, []);
  return (
    <section ref={vak} class="foutenlijst niet-op-papier" role="alert" tabIndex={-1}>
      <h2 class="nl-heading nl-heading--level-3">{gewist.kop}</h2>
      <p>{gewist.uitleg}</p>
      <div class="knoppen">
        <button
          type="button"
          class="nl-button nl-button--primary"
          onClick={() => {
            scherm.ga({ soort: 'bestand-uit' });
          }}
        >
          {gewist.knop}
        </button>
      </div>
      <p>{gewist.opnieuw}</p>
    </section>
  );
}
