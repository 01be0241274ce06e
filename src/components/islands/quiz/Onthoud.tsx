import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { woorden } from '../../../messages/quiz.ts';
import type { QuizStore } from '../../../stores/quiz.ts';

/** Whether the device remembers what went wrong, and what it remembers. */
export function Onthoud({ store }: { readonly store: QuizStore }) {
  const bewaard = useStore(store.$bewaard);
  const geweigerd = useStore(store.$geweigerd);
  const [vergeten, zetVergeten] = useState(false);
  const vergeet = (): void => {
    store.vergeet();
    zetVergeten(true);
  };
  return (
    <section class="quizonthoud niet-op-papier" aria-labelledby="quiz-onthoud">
      <h2 id="quiz-onthoud" class="nl-heading subkop">
        {woorden.bewaardKop}
      </h2>
      {bewaard && <p>{bewaard.length === 0 ? woorden.bewaardLeeg : woorden.bewaard(bewaard.length)}</p>}
      {bewaard && (
        <div class="knoppen">
          {bewaard.length > 0 && (
            <button
              type="button"
              class="nl-button nl-button--secondary"
              onClick={() => {
                void store.oefenBewaard();
              }}
            >
              {woorden.oefen}
            </button>
          )}
          <button type="button" class="tekstknop" onClick={vergeet}>
            {woorden.vergeet}
          </button>
        </div>
      )}
      <label class="quizschakelaar">
        <input
          type="checkbox"
          role="switch"
          checked={bewaard !== undefined}
          aria-describedby="quiz-onthoud-uitleg"
          onChange={({ currentTarget: { checked } }) => {
            zetVergeten(false);
            if (checked) store.onthoud();
            else vergeet();
          }}
        />
        {woorden.onthoud}
      </label>
      <p id="quiz-onthoud-uitleg" class="klein zacht">
        {woorden.onthoudUitleg}
      </p>
      <p role="status">{geweigerd ? woorden.geweigerd : vergeten && woorden.vergeten}</p>
    </section>
  );
}
