import type { Ref } from 'preact';
import type { Veldfout } from '../../../../lib/dossier/index.ts';
import { formulier as woorden, foutregel, fouttekst, label, vormVan } from '../../../../messages/dossier-blad.ts';
import { type Velden, veldenVan } from '../../../../stores/dossier/blad-velden.ts';
import { veldId } from './invulling.ts';

interface Props {
  readonly vak: Ref<HTMLDivElement>;
  readonly fouten: readonly Veldfout[];
  /** What was filled in: it says which fields there are. */
  readonly ingevuld: Velden;
}

/** The field that a path belongs to. */
const veldnaam = (pad: string): string => pad.replace(/^wordt\./, '').split('.')[0] ?? '';

/** Takes the reader to a field, also when it is folded away. */
function naarVeld(pad: string): void {
  const veld = document.getElementById(veldId(pad)) ?? document.getElementById(veldId(pad.replace(/\.\d+.*$/, '')));
  const dicht = veld?.closest('details');
  if (dicht) dicht.open = true;
  const doel = veld?.matches('input, select, textarea') ? veld : veld?.querySelector<HTMLElement>('input, select, textarea, button');
  doel?.focus();
}

/** What is wrong, with a link to each field; takes focus when it appears. */
export function Foutenlijst({ vak, fouten, ingevuld }: Props) {
  const keuzes = new Set(veldenVan(ingevuld).flatMap(({ naam, soort }) => (soort === 'keuze' || soort === 'meer' ? [naam] : [])));
  return (
    <div ref={vak} class="foutenlijst" role="alert" tabIndex={-1}>
      <h4 class="nl-heading">{woorden.fouttitel}</h4>
      <p>{woorden.foutniets}</p>
      <ul>
        {fouten.map(({ veld, reden }) => (
          <li key={veld}>
            <a
              href={`#${veldId(veld)}`}
              onClick={(event) => {
                // The address stays as it is: nothing of a form goes into the history.
                event.preventDefault();
                naarVeld(veld);
              }}
            >
              {foutregel(label(vormVan(ingevuld), veldnaam(veld)), fouttekst(reden, keuzes.has(veldnaam(veld))))}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
