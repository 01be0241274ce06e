import { useState } from 'preact/hooks';
import { woorden } from '../../../messages/sociale-kaart.ts';
import type { SocialeKaartStore } from '../../../stores/sociale-kaart.ts';

interface Props {
  readonly store: SocialeKaartStore;
  readonly isUit: boolean;
}

/** Print, keep as a file, clear; clearing asks once more. */
export function Knoppen({ store, isUit }: Props) {
  const [vraagt, zetVraagt] = useState(false);
  return (
    <>
      <p class="knoppen">
        <button
          type="button"
          class="nl-button nl-button--primary"
          disabled={isUit}
          onClick={() => {
            print();
          }}
        >
          {woorden.afdrukken}
        </button>
        <button type="button" class="nl-button nl-button--secondary" disabled={isUit} onClick={store.geefBestand}>
          {woorden.geefBestand}
        </button>
        <button
          type="button"
          class="nl-button nl-button--secondary"
          disabled={isUit}
          aria-expanded={vraagt}
          onClick={() => {
            zetVraagt(!vraagt);
          }}
        >
          {woorden.wis}
        </button>
      </p>
      {vraagt && (
        <div class="melding" role="alert">
          <p>{woorden.wisZeker}</p>
          <p class="knoppen">
            <button
              type="button"
              class="nl-button nl-button--primary"
              onClick={() => {
                store.wis();
                zetVraagt(false);
              }}
            >
              {woorden.wisJa}
            </button>
            <button
              type="button"
              class="nl-button nl-button--secondary"
              onClick={() => {
                zetVraagt(false);
              }}
            >
              {woorden.wisNee}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
