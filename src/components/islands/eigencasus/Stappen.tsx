import type { EigenCasus } from '../../../lib/eigencasus/index.ts';
import { wegen as woorden } from '../../../messages/eigen-casus-wegen.ts';

/** What becomes known in a case, along the line of the route. */
export function Stappen({ situatie }: Pick<EigenCasus, 'situatie'>) {
  return (
    <ol class="stappen kaal">
      {situatie.map(({ stap, tekst }, plaats) => (
        <li key={plaats}>
          {situatie[plaats - 1]?.stap !== stap && <b class="stapkop">{woorden.stap(stap)}</b>}
          <p class="metregels">{tekst}</p>
        </li>
      ))}
    </ol>
  );
}
