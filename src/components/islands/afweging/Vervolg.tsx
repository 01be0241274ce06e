import type { Verslag } from '../../../lib/beslisboom/index.ts';
import { woorden } from '../../../messages/afweging.ts';
import type { Afweging } from '../../../stores/afweging.ts';
import type { Gegevens } from './soorten.ts';

interface Props {
  readonly store: Afweging;
  readonly uit: Verslag;
  readonly hulpmiddelen: Gegevens['hulpmiddelen'];
}

/** The aids to go on with; the answers go along in this tab, never in the address. */
export function Vervolg({ store, uit, hulpmiddelen }: Props) {
  const { vervolg } = uit.uitkomst;
  if (vervolg.length === 0) return null;
  return (
    <section class="niet-op-papier" aria-labelledby="vervolg">
      <h3 id="vervolg" class="nl-heading">
        {woorden.vervolg}
      </h3>
      <p>{woorden.vervolgUitleg}</p>
      <ul>
        {vervolg.map(({ hulpmiddel, tekst }) => (
          <li key={hulpmiddel}>
            <a
              class="nl-link"
              href={`/hulpmiddelen/${hulpmiddel}/`}
              onClick={() => {
                store.draagOver(hulpmiddel);
              }}
            >
              {tekst}
            </a>{' '}
            ({hulpmiddelen[hulpmiddel]})
          </li>
        ))}
      </ul>
    </section>
  );
}
