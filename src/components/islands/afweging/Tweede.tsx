import { useStore } from '@nanostores/preact';
import { type Tweede as Besluit, type Verslag, loop } from '../../../lib/beslisboom/index.ts';
import { woorden } from '../../../messages/afweging.ts';
import type { Afweging } from '../../../stores/afweging.ts';
import { tweedekop } from './verslagdelen.ts';

interface Props {
  readonly store: Afweging;
  readonly uit: Verslag;
}

/** The second decision where the tree has one, and the way to walk on together with Veilig Thuis; neither changes the first decision. */
export function Tweede({ store, uit }: Props) {
  const kop = tweedekop(store.boom, uit.uitkomst);
  const samen = uit.uitkomst.samenVerder;
  const compleet = loop(store.boom, useStore(store.$sessie).antwoorden, true).open === undefined;
  if (kop === undefined) return null;
  return (
    <section aria-labelledby="tweede">
      <h3 id="tweede" class="nl-heading">
        {kop}
      </h3>
      {uit.tweede && <Waarde {...uit.tweede} />}
      {samen && <p>{samen.uitleg}</p>}
      {samen && !compleet && (
        <p class="niet-op-papier">
          <button type="button" class="nl-button nl-button--secondary" onClick={store.samenVerder}>
            {woorden.samen}
          </button>
        </p>
      )}
    </section>
  );
}

const Waarde = ({ waarde, omdat }: Besluit) => (
  <p>
    <span class={`label label-tweede-${waarde}`}>{woorden.tweede[waarde]}</span> {omdat}
  </p>
);
