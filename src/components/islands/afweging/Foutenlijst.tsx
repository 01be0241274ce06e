import type { Ref } from 'preact';
import type { Beslisboom } from '../../../lib/inhoud/index.ts';
import { vraagwoorden as woorden } from '../../../messages/vraag.ts';

interface Props {
  readonly boom: Beslisboom;
  readonly fouten: readonly string[];
  /** Where focus goes. */
  readonly vak: Ref<HTMLDivElement>;
}

/** What is still missing, with a link to each question; takes focus when it appears. */
export function Foutenlijst({ boom, fouten, vak }: Props) {
  return (
    <div ref={vak} class="foutenlijst" role="alert" tabIndex={-1}>
      <h2 class="nl-heading">{woorden.fouttitel}</h2>
      <ul>
        {fouten.map((id) => {
          const vraag = boom.vragen.find((een) => een.id === id);
          return (
            <li key={id}>
              <a
                href={`#${id}-${vraag?.antwoorden[0]?.id ?? ''}`}
                onClick={(event) => {
                  // The address stays as it is: nothing of a question or answer goes into the history.
                  event.preventDefault();
                  document.querySelector<HTMLElement>(`[data-vraag="${id}"] input`)?.focus();
                }}
              >
                {fout(vraag?.kort ?? id, vraag?.antwoorden.length === 3)}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

export const fout = (kort: string, jaTwijfelNee: boolean): string => (jaTwijfelNee ? woorden.fout(kort) : woorden.foutAnders(kort));
