import type { Verslag } from '../../../lib/beslisboom/index.ts';
import { vraagwoorden as woorden } from '../../../messages/vraag.ts';
import { normregels } from './uitkomstdelen.ts';

/** The norms behind the outcome; or, where the tree asks for it, where every norm stands. */
export function Normen({ uit }: { readonly uit: Verslag }) {
  const regels = normregels(uit);
  if (!regels) return null;
  return (
    <div class="normen">
      <b>{woorden.normen}: </b>
      {regels.length === 0 ? (
        woorden.geenNorm
      ) : (
        <ul>
          {regels.map(({ norm, stand }) => (
            <li key={norm.id}>
              <b>Norm {norm.id}.</b> {stand && <span class="label">{woorden.normstand[stand]}</span>} {norm.titel}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
