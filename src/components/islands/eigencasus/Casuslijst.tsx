import { useStore } from '@nanostores/preact';
import { woorden } from '../../../messages/eigen-casussen.ts';
import type { EigenCasussen } from '../../../stores/eigencasus/lijst.ts';
import { Casusrij } from './Casusrij.tsx';
import type { Beeld, Gegevens } from './soorten.ts';

interface Props {
  readonly store: EigenCasussen;
  readonly gegevens: Gegevens;
  readonly isUit: boolean;
  readonly toon: (beeld: Beeld) => void;
}

/** The own cases with what one can do with each; what it is when there are none. */
export function Casuslijst({ store, gegevens, isUit, toon }: Props) {
  const casussen = useStore(store.$casussen);
  const vorige = useStore(store.$vorige);
  return (
    <>
      {casussen.length === 0 && (
        <div class="leeg">
          <p>{woorden.leeg}</p>
          <p>{woorden.leegBlijft}</p>
        </div>
      )}
      {vorige && (
        <p class="melding" role="status">
          {casussen.length < vorige.length && `${woorden.verwijderd} `}
          <button type="button" class="tekstknop" onClick={store.maakOngedaan}>
            {woorden.ongedaan}
          </button>
        </p>
      )}
      {casussen.length > 0 && (
        <ul class="eigenlijst kaal">
          {casussen.map((casus) => (
            <Casusrij key={casus.id} store={store} gegevens={gegevens} casus={casus} toon={toon} />
          ))}
        </ul>
      )}
      <p class="knoppen niet-op-papier">
        <button
          type="button"
          class="nl-button nl-button--primary"
          disabled={isUit}
          onClick={() => {
            toon({ soort: 'schrijf' });
          }}
        >
          {woorden.nieuw}
        </button>
      </p>
    </>
  );
}
