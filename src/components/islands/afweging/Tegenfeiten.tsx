import type { Verslag } from '../../../lib/beslisboom/index.ts';
import type { Beslisboom } from '../../../lib/inhoud/index.ts';
import { woorden } from '../../../messages/afweging.ts';
import { tegenfeitzinnen } from './verslagdelen.ts';

/** Which single answer, changed, would change the outcome; computed by the engine. */
export function Tegenfeiten({ boom, uit }: { readonly boom: Beslisboom; readonly uit: Verslag }) {
  const zinnen = tegenfeitzinnen(boom, uit);
  return (
    <section class="tegenfeit" aria-labelledby="tegenfeit">
      <h3 id="tegenfeit" class="nl-heading">
        {woorden.tegenfeit}
      </h3>
      {zinnen.length === 0 ? (
        <p>{woorden.geenTegenfeit}</p>
      ) : (
        <>
          <p class="klein zacht">{woorden.tegenfeitUitleg}</p>
          <ul>
            {zinnen.map(({ kort, rest }) => (
              <li key={kort + rest}>
                {woorden.bij} <b>{kort}</b> {rest}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
