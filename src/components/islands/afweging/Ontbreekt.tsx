import type { Verslag } from '../../../lib/beslisboom/index.ts';
import { woorden } from '../../../messages/afweging.ts';
import type { Gegevens } from './soorten.ts';
import { uitgevers } from './verslagdelen.ts';

/** What still misses by these answers, what repairs it, and in which step; never a reason to wait with a report. */
export function Ontbreekt({ uit, bronnen }: { readonly uit: Verslag; readonly bronnen: Gegevens['bronnen'] }) {
  if (uit.aandachtspunten.length === 0) return null;
  return (
    <section aria-labelledby="ontbreekt">
      <h3 id="ontbreekt" class="nl-heading">
        {woorden.ontbreekt}
      </h3>
      <p>{woorden.ontbreektUitleg}</p>
      <ul class="lijn kaal" data-ontbreekt={uit.aandachtspunten.map((punt) => punt.id).join(' ')}>
        {uit.aandachtspunten.map((punt) => (
          <li key={punt.id}>
            <b>{punt.titel}</b>
            <span class="erbij">{punt.herstel}</span>
            <span class="klein zacht wiewanneer">
              {woorden.herstelIn(punt.stap)} {woorden.bron}
              {uitgevers(bronnen, punt.bronnen)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
