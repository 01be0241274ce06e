import { useStore } from '@nanostores/preact';
import { woorden } from '../../../messages/eigen-casussen.ts';
import type { EigenCasussen } from '../../../stores/eigencasus/lijst.ts';

/** Says where the cases are, and lets the reader choose; nothing is kept before that. */
export function Bewaarplek({ store, isUit }: { readonly store: EigenCasussen; readonly isUit: boolean }) {
  const plek = useStore(store.$plek);
  const casussen = useStore(store.$casussen);
  const aan = plek === 'apparaat' || plek === 'geblokkeerd';
  return (
    <section class="bewaarplek niet-op-papier" aria-labelledby="plek">
      <h2 class="nl-heading nl-heading--level-2" id="plek">
        {woorden.plekkop}
      </h2>
      <label class="vinkje">
        <input
          type="checkbox"
          checked={aan}
          disabled={isUit || plek === 'onleesbaar'}
          aria-describedby="plek-uitleg"
          onChange={({ currentTarget }) => {
            if (currentTarget.checked) store.bewaarHier();
            else store.haalVanApparaat();
          }}
        />
        {woorden.plekvraag}
      </label>
      <p id="plek-uitleg" class="klein zacht">
        {woorden.plekhint}
      </p>
      <p role="status" class={plek === 'geblokkeerd' || plek === 'onleesbaar' ? 'melding' : undefined}>
        {plek === 'venster' && casussen.length === 0 ? woorden.plekLeeg : woorden.plek[plek]}
      </p>
      {plek === 'apparaat' && <p class="altijd">{woorden.plekDaarna}</p>}
      {plek === 'onleesbaar' && (
        <p class="knoppen">
          <button type="button" class="nl-button nl-button--secondary" onClick={store.geefOnleesbaar}>
            {woorden.geefOnleesbaar}
          </button>
          <button type="button" class="nl-button nl-button--secondary" onClick={store.beginOpnieuw}>
            {woorden.beginOpnieuw}
          </button>
        </p>
      )}
    </section>
  );
}
