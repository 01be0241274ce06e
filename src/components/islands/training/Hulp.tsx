import { woorden } from '../../../messages/training-zaal.ts';
import type { Zaal } from '../../../stores/training/zaal.ts';
import { Stoppen } from './Stoppen.tsx';

interface Props {
  readonly zaal: Zaal;
  readonly letters: boolean;
  readonly zetLetters: (aan: boolean) => void;
  readonly sluit: () => void;
  readonly bijEinde: () => void;
}

/** One screen with every key, how a session goes, the second window, and how to stop. */
export function Hulp({ zaal, letters, zetLetters, sluit, bijEinde }: Props) {
  return (
    <section class="zaalhulp niet-op-papier">
      <h2 class="nl-heading zaaltitel" tabIndex={-1} data-kop>
        {woorden.hulp}
      </h2>
      <div class="zaaldelen">
        <div>
          <dl class="toetsen">
            {woorden.toetsen.map(([toets, doet]) => (
              <div key={toets}>
                <dt>
                  <kbd>{toets}</kbd>
                </dt>
                <dd>{doet}</dd>
              </div>
            ))}
          </dl>
          <p>
            <label class="vinkje">
              <input
                type="checkbox"
                checked={letters}
                aria-describedby="letters-uitleg"
                onChange={({ currentTarget }) => {
                  zetLetters(currentTarget.checked);
                }}
              />
              {woorden.letters}
            </label>
            <span id="letters-uitleg" class="zacht klein">
              {woorden.lettersUitleg}
            </span>
          </p>
        </div>
        <div>
          <h3 class="nl-heading">{woorden.gang}</h3>
          <ol>
            {woorden.gangPunten.map((punt) => (
              <li key={punt}>{punt}</li>
            ))}
          </ol>
        </div>
      </div>
      <div class="knoppen">
        <button type="button" class="nl-button nl-button--primary" onClick={sluit}>
          {woorden.hulpSluit}
        </button>
        <button type="button" class="nl-button nl-button--secondary" onClick={zaal.openNotities}>
          {woorden.notitiesOpen}
        </button>
        <Stoppen zaal={zaal} bijEinde={bijEinde} />
      </div>
    </section>
  );
}
