import type { Ref } from 'preact';
import { type Concept, type Veldfout, letOpConcept } from '../../../lib/eigencasus/index.ts';
import { formulier, fouttekst, letOp, veldnaam } from '../../../messages/eigen-casus-formulier.ts';
import { veldId } from './Tekstveld.tsx';

/** What is wrong, with a link to each field; takes focus when it appears. */
export function Foutenlijst({ vak, fouten }: { readonly vak: Ref<HTMLDivElement>; readonly fouten: readonly Veldfout[] }) {
  return (
    <div ref={vak} class="foutenlijst" role="alert" tabIndex={-1}>
      <h3 class="nl-heading">{formulier.foutkop}</h3>
      <ul>
        {fouten.map(({ veld, reden }) => (
          <li key={veld}>
            <NaarVeld veld={veld} tekst={`${veldnaam(veld)}: ${fouttekst(veld, reden)}`} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What looks like a real person's data, with the way to it; it stops nobody. */
export function Vondstenlijst({ concept, bekend }: { readonly concept: Concept; readonly bekend: readonly string[] }) {
  const vondsten = letOpConcept(concept, bekend);
  if (vondsten.length === 0) return null;
  return (
    <div class="melding">
      <p>{formulier.letOpKop(vondsten.length)}</p>
      <ul>
        {vondsten.map(({ veld, vondst }) => (
          <li key={`${veld} ${String(vondst.plaats)}`}>
            <NaarVeld veld={veld} tekst={veldnaam(veld)} />: {letOp(vondst)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function NaarVeld({ veld, tekst }: { readonly veld: string; readonly tekst: string }) {
  return (
    <a
      href={`#${veldId(veld)}`}
      onClick={(event) => {
        // The address stays as it is: nothing of a form goes into the history.
        event.preventDefault();
        document.getElementById(veldId(veld))?.focus();
      }}
    >
      {tekst}
    </a>
  );
}
