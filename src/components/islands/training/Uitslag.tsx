import { useStore } from '@nanostores/preact';
import type { Vraag } from '../../../lib/inhoud/index.ts';
import { type Gespreksreden, gespreksredenen, verdeling } from '../../../lib/training/index.ts';
import { gespreksvraag, woorden } from '../../../messages/training-zaal.ts';
import type { Zaal } from '../../../stores/training/zaal.ts';
import { Staven } from './Staven.tsx';
import { schermVan } from './beeldwoorden.ts';

interface Props {
  readonly zaal: Zaal;
  readonly vraag: Vraag;
}

/** How the room divided over one question. */
export function useVerdeling(zaal: Zaal, vraag: Vraag) {
  const { stemmingen, aantal } = useStore(zaal.$sessie);
  const stemming = stemmingen[schermVan(zaal.boom, vraag.id)?.id ?? ''];
  return verdeling(vraag, stemming?.soort === 'onthuld' ? stemming.aantallen : {}, aantal);
}

/** The votes on one question, and what to talk about before the framework has spoken. */
export function Uitslag({ zaal, vraag }: Props) {
  const gestemd = useVerdeling(zaal, vraag);
  return (
    <section class="zaaldelen">
      <h2 class="nl-heading zaaltitel" tabIndex={-1} data-kop>
        {vraag.vraag}
      </h2>
      <Staven verdeling={gestemd} naam={`${woorden.uitslag}: ${vraag.kort}`} />
      <div>
        <Gesprek redenen={gespreksredenen(vraag, gestemd)} />
        <p class="zacht">{woorden.eerstPraten}</p>
      </div>
    </section>
  );
}

/** Questions to talk about, picked by what the votes show. */
export function Gesprek({ redenen }: { readonly redenen: readonly Gespreksreden[] }) {
  if (redenen.length === 0) return null;
  return (
    <>
      <h3 class="nl-heading">{woorden.bespreek}</h3>
      <ul class="gesprek">
        {redenen.map((reden) => (
          <li key={reden.soort}>{gespreksvraag(reden)}</li>
        ))}
      </ul>
    </>
  );
}
