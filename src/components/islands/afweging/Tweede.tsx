import { useStore } from '@nanostores/preact';
import { type Verslag, loop } from '../../../lib/beslisboom/index.ts';
import { woorden } from '../../../messages/afweging.ts';
import type { Afweging } from '../../../stores/afweging.ts';

/** The second decision of step 5, which never changes the first. */
export function Tweede({ store, uit }: { readonly store: Afweging; readonly uit: Verslag }) {
  const { waarde, omdat } = uit.tweede;
  const samen = uit.uitkomst.samenVerder;
  const compleet = loop(store.boom, useStore(store.$sessie).antwoorden, true).open === undefined;
  return (
    <section aria-labelledby="tweede">
      <h3 id="tweede" class="nl-heading">
        {woorden.tweedeKop}: {store.boom.tweedeBesluit.vraag.toLowerCase()}
      </h3>
      <p>
        <span class={`label label-tweede-${waarde}`}>{woorden.tweede[waarde]}</span> {omdat}
      </p>
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
