import { useStore } from '@nanostores/preact';
import { aantalGevuld } from '../../../lib/sociale-kaart/index.ts';
import { woorden } from '../../../messages/sociale-kaart.ts';
import type { SocialeKaartStore } from '../../../stores/sociale-kaart.ts';

/** Says whether the map is kept, and asks what to do when another tab changed it. */
export function Stand({ store }: { readonly store: SocialeKaartStore }) {
  const stand = useStore(store.$stand);
  const kaart = useStore(store.$kaart);
  const invoer = useStore(store.$invoer);
  const vorige = useStore(store.$vorige);
  const gevuld = aantalGevuld(kaart);
  return (
    <div class={stand === 'bewaard' ? 'kaartstand' : 'kaartstand melding'}>
      <p role="status">
        {invoer.soort === 'overgenomen' && `${woorden.overgenomen} `}
        {woorden.gevuld(gevuld)} {(gevuld > 0 || stand !== 'bewaard') && woorden.stand[stand]}
      </p>
      {stand === 'elders' && (
        <p class="knoppen">
          <button type="button" class="nl-button nl-button--primary" onClick={store.neemOver}>
            {woorden.neemOver}
          </button>
          <button type="button" class="nl-button nl-button--secondary" onClick={store.houd}>
            {woorden.houd}
          </button>
        </p>
      )}
      {stand === 'onleesbaar' && (
        <p class="knoppen">
          <button type="button" class="nl-button nl-button--secondary" onClick={store.houd}>
            {woorden.opnieuw}
          </button>
        </p>
      )}
      {vorige && (
        <button type="button" class="tekstknop" onClick={store.maakOngedaan}>
          {woorden.ongedaan}
        </button>
      )}
    </div>
  );
}
