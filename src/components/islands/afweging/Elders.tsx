import { type Elders as Uitkomstspoor, type Verslag, botsingen } from '../../../lib/beslisboom/index.ts';
import { woorden } from '../../../messages/afweging.ts';
import type { Afweging } from '../../../stores/afweging.ts';
import { woordenVan } from './woorden-van.ts';
import type { Getoond } from './soorten.ts';

interface Props {
  readonly store: Afweging;
  readonly uit: Verslag;
  readonly elders: Uitkomstspoor;
  readonly getoond: Getoond;
  /** Title of the other aid. */
  readonly titel: string;
}

/** The outcome of another aid. Never silently: where it comes from, and whether it still fits the answers given here. */
export function Elders({ store: { boom, draagOver }, uit, elders, getoond: { hulpmiddel, versie, uitkomsten }, titel }: Props) {
  const hier = Object.fromEntries(uit.spoor.map(({ vraag, antwoord }) => [vraag, antwoord]));
  const anders = botsingen(hier, elders);
  const uitkomst = elders.versie === versie && Object.hasOwn(uitkomsten, elders.uitkomst) ? uitkomsten[elders.uitkomst] : undefined;
  const past = uitkomst !== undefined && anders.length === 0;
  return (
    <div class={past ? `elders niveau-${uitkomst.niveau}` : 'melding'} data-elders={past ? elders.uitkomst : ''}>
      {past && (
        <>
          <p>
            <b>
              {woorden.niveau[uitkomst.niveau]}: {uitkomst.titel}.
            </b>{' '}
            {uitkomst.zin}
          </p>
          <p class="klein">
            {woorden.elders(titel)} {elders.via !== boom.id && woorden.eldersLos}
          </p>
        </>
      )}
      {!uitkomst && <p>{woorden.eldersVernieuwd(titel)}</p>}
      {uitkomst && !past && (
        <>
          <p>
            <b>{woorden.eldersAnders(titel)}</b>
          </p>
          <ul>
            {anders.map(({ vraag, daar, hier: nu }) => (
              <li key={vraag}>
                {woorden.eldersBotsing(
                  woordenVan(boom, vraag, '').kort,
                  woordenVan(boom, vraag, daar).label.toLowerCase(),
                  woordenVan(boom, vraag, nu).label.toLowerCase(),
                )}
              </li>
            ))}
          </ul>
          <p class="klein">
            {woorden.eldersToen}‘{uitkomst.titel}’.
          </p>
        </>
      )}
      <p class="niet-op-papier">
        <a
          class="nl-link"
          href={`/hulpmiddelen/${hulpmiddel}/`}
          onClick={() => {
            draagOver(hulpmiddel);
          }}
        >
          {past ? woorden.eldersWijzig(titel) : woorden.eldersOpnieuw(titel)}
        </a>
      </p>
    </div>
  );
}
