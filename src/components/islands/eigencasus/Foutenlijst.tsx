import type { Ref } from 'preact';
import type { Veldfout } from '../../../lib/eigencasus/index.ts';
import { formulier, fouttekst, veldnaam } from '../../../messages/eigen-casussen.ts';
import { veldId } from './Tekstveld.tsx';

/** What is wrong, with a link to each field; takes focus when it appears. */
export function Foutenlijst({ vak, fouten }: { readonly vak: Ref<HTMLDivElement>; readonly fouten: readonly Veldfout[] }) {
  return (
    <div ref={vak} class="foutenlijst" role="alert" tabIndex={-1}>
      <h3 class="nl-heading">{formulier.foutkop}</h3>
      <ul>
        {fouten.map(({ veld, reden }) => (
          <li key={veld}>
            <a
              href={`#${veldId(veld)}`}
              onClick={(event) => {
                // The address stays as it is: nothing of a form goes into the history.
                event.preventDefault();
                const doel = document.getElementById(veldId(veld));
                doel?.closest('details')?.setAttribute('open', '');
                doel?.focus();
              }}
            >
              {`${veldnaam(veld)}: ${fouttekst(veld, reden)}`}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
