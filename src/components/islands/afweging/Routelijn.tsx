import { useStore } from '@nanostores/preact';
import { loop } from '../../../lib/beslisboom/index.ts';
import { vraagwoorden as woorden } from '../../../messages/vraag.ts';
import type { Afweging } from '../../../stores/afweging.ts';

/** Progress along the route; it shows, it does not navigate, so nothing in it takes focus. */
export function Routelijn({ store }: { readonly store: Afweging }) {
  const { antwoorden, samen } = useStore(store.$sessie);
  const beeld = useStore(store.$beeld);
  const gelopen = new Set(loop(store.boom, antwoorden, samen).bezocht.map(({ scherm }) => scherm.id));
  return (
    <div class="wizardroute" aria-hidden="true">
      <ol class="route">
        {store.boom.schermen.map((scherm) => {
          const hier = beeld.soort === 'vraag' && beeld.scherm.id === scherm.id;
          return (
            <li key={scherm.id} class={hier ? 'hier' : gelopen.has(scherm.id) ? 'gedaan' : 'later'}>
              <span class="halte">{scherm.nummer ?? '·'}</span>
              {scherm.halte}
              {gelopen.has(scherm.id) && !hier && <small>{scherm.vragen.map((vraag) => label(store, vraag, antwoorden[vraag])).join(' · ')}</small>}
            </li>
          );
        })}
        <li class={beeld.soort === 'verslag' ? 'hier' : 'later'}>
          <span class="halte">
            <svg viewBox="0 0 24 24" width="16" height="16">
              <path d="M5 13l4 4L19 7" />
            </svg>
          </span>
          {woorden.verslag}
        </li>
      </ol>
    </div>
  );
}

const label = (store: Afweging, vraagId: string, antwoord: string | undefined): string =>
  store.boom.vragen.find((vraag) => vraag.id === vraagId)?.antwoorden.find((een) => een.id === antwoord)?.label ?? '';
