import { useStore } from '@nanostores/preact';
import type { Verslag } from '../../../lib/beslisboom/index.ts';
import { woorden } from '../../../messages/afweging.ts';
import type { Afweging } from '../../../stores/afweging.ts';
import { adresVan } from './adres.ts';
import { Elders } from './Elders.tsx';
import type { Gegevens } from './soorten.ts';
import { adres } from '../../../adres.ts';

interface Props {
  readonly store: Afweging;
  readonly uit: Verslag;
  readonly gegevens: Gegevens;
}

/** Whether and how to speak with the parents, with the outcome of the aid about that talk once it has one. */
export function Ouders({ store, uit, gegevens }: Props) {
  const elders = useStore(store.$elders);
  const { ouders, vervolg } = uit.uitkomst;
  const naar = vervolg.find(({ bij }) => bij === 'ouders');
  const pad = naar && adresVan(naar.hulpmiddel, gegevens);
  if (ouders === undefined) return null;
  return (
    <section aria-labelledby="ouders">
      <h3 id="ouders" class="nl-heading">
        {woorden.ouders}
      </h3>
      <p>{ouders}</p>
      {naar && pad !== undefined && elders && gegevens.getoond && (
        <Elders store={store} uit={uit} elders={elders} getoond={gegevens.getoond} pad={pad} titel={gegevens.hulpmiddelen[naar.hulpmiddel] ?? ''} />
      )}
      {naar && pad !== undefined && !elders && (
        <p class="niet-op-papier">
          <a
            class="nl-link"
            href={adres(pad)}
            onClick={() => {
              store.draagOver(naar.hulpmiddel);
            }}
          >
            {naar.tekst}
          </a>{' '}
          ({gegevens.hulpmiddelen[naar.hulpmiddel]}). {woorden.vervolgUitleg}
        </p>
      )}
    </section>
  );
}
