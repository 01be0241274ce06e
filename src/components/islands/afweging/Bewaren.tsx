import { useState } from 'preact/hooks';
import { woorden } from '../../../messages/afweging.ts';
import { type Documentsoort, schrijfbank } from '../../../stores/start-bestand.ts';
import type { Verslaginhoud } from './verslagdocument.ts';

/** Print, or keep the report as a file that is made in this window. */
export function Bewaren({ inhoud }: { readonly inhoud: () => Verslaginhoud }) {
  const [stand, zetStand] = useState<keyof typeof woorden.bestand>();
  const bewaar = async (soort: Documentsoort): Promise<void> => {
    if (stand === 'bezig') return;
    zetStand('bezig');
    try {
      const [{ verslagDocument }, { bewaarDocument }] = await Promise.all([import('./verslagdocument.ts'), schrijfbank()]);
      await bewaarDocument('verslag', verslagDocument(inhoud()), soort);
      zetStand('klaar');
    } catch {
      zetStand('mislukt');
    }
  };
  return (
    <section class="bewaren niet-op-papier" aria-labelledby="bewaren">
      <h3 id="bewaren" class="nl-heading">
        {woorden.bewaren}
      </h3>
      <p>{woorden.bewarenUitleg}</p>
      <div class="knoppen">
        <button
          type="button"
          class="nl-button nl-button--primary"
          onClick={() => {
            print();
          }}
        >
          {woorden.afdrukken}
        </button>
        {SOORTEN.map((soort) => (
          <button
            key={soort}
            type="button"
            class="nl-button nl-button--secondary"
            onClick={() => {
              void bewaar(soort);
            }}
          >
            {woorden.bewaar[soort]}
          </button>
        ))}
      </div>
      <p role="status" class={stand && 'melding'}>
        {stand && woorden.bestand[stand]}
      </p>
    </section>
  );
}

const SOORTEN = ['docx', 'html'] as const;
