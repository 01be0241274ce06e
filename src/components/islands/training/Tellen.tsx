import { useStore } from '@nanostores/preact';
import type { Scherm } from '../../../lib/inhoud/index.ts';
import { woorden } from '../../../messages/training-zaal.ts';
import type { Zaal } from '../../../stores/training/zaal.ts';
import { Gestemd, useKopfocus } from './Geheim.tsx';
import { Stemkop, vragenVan } from './Stemvraag.tsx';
import { Telformulier } from './Telformulier.tsx';

/** Votes by hands or cards, counted by the one who leads. Once written down they are hidden until they are shown. */
export function Tellen({ zaal, scherm }: { readonly zaal: Zaal; readonly scherm: Scherm }) {
  const { stemmingen, aantal, stemsoort } = useStore(zaal.$sessie);
  const vragen = vragenVan(zaal, scherm);
  const stemming = stemmingen[scherm.id];
  useKopfocus(String(stemming?.soort));
  if (stemming?.soort === 'onthuld') return <Gestemd zaal={zaal} scherm={scherm} />;
  if (stemming?.soort === 'geteld') {
    return (
      <section class="zaalmidden">
        <h2 class="nl-heading zaaltitel" tabIndex={-1} data-kop>
          {woorden.geteld}
        </h2>
        <p role="status">{woorden.getelduitleg}</p>
        <p class="knoppen">
          <button
            type="button"
            class="tekstknop"
            onClick={() => {
              zaal.stemOpnieuw(scherm.id);
            }}
          >
            {woorden.telOpnieuw}
          </button>
        </p>
      </section>
    );
  }
  return (
    <section>
      <Stemkop scherm={scherm} vragen={vragen} />
      <p>
        {woorden.telUitleg(woorden.wie(stemsoort, aantal))} <span class="zacht">{woorden.telNotities}</span>
      </p>
      <Telformulier
        vragen={vragen}
        stemmers={aantal}
        legVast={(aantallen) => {
          zaal.legTellingVast(scherm.id, aantallen);
        }}
      />
    </section>
  );
}
