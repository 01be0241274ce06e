import type { Elders as Uitkomstspoor, Verslag } from '../../../lib/beslisboom/index.ts';
import { woorden } from '../../../messages/afweging.ts';
import type { Afweging } from '../../../stores/afweging.ts';
import { botsingzin, eldersstand } from './elders.ts';
import type { Getoond } from './soorten.ts';
import { adres } from '../../../adres.ts';

interface Props {
  readonly store: Afweging;
  readonly uit: Verslag;
  readonly elders: Uitkomstspoor;
  readonly getoond: Getoond;
  /** Where the other aid is. */
  readonly pad: string;
  /** Title of the other aid. */
  readonly titel: string;
}

/** The outcome of another aid. Never silently: where it comes from, and whether it still fits the answers given here. */
export function Elders({ store: { boom, draagOver }, uit, elders, getoond, pad, titel }: Props) {
  const stand = eldersstand(uit, elders, getoond);
  const past = stand.soort === 'past';
  return (
    <div class={past ? `elders niveau-${stand.uitkomst.niveau}` : 'melding'} data-elders={past ? elders.uitkomst : ''}>
      {past && (
        <>
          <p>
            <b>
              {woorden.niveau[stand.uitkomst.niveau]}: {stand.uitkomst.titel}.
            </b>{' '}
            {stand.uitkomst.zin}
          </p>
          <p class="klein">
            {woorden.elders(titel)} {elders.via !== boom.id && woorden.eldersLos}
          </p>
        </>
      )}
      {stand.soort === 'vernieuwd' && <p>{woorden.eldersVernieuwd(titel)}</p>}
      {stand.soort === 'botst' && (
        <>
          <p>
            <b>{woorden.eldersAnders(titel)}</b>
          </p>
          <ul>
            {stand.botsingen.map((botsing) => (
              <li key={botsing.vraag}>{botsingzin(boom, botsing)}</li>
            ))}
          </ul>
          <p class="klein">
            {woorden.eldersToen}‘{stand.uitkomst.titel}’.
          </p>
        </>
      )}
      <p class="niet-op-papier">
        <a
          class="nl-link"
          href={adres(pad)}
          onClick={() => {
            draagOver(getoond.hulpmiddel);
          }}
        >
          {past ? woorden.eldersWijzig(titel) : woorden.eldersOpnieuw(titel)}
        </a>
      </p>
    </div>
  );
}
