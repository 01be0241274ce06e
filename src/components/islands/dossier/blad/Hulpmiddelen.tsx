import { hulpmiddelen as woorden } from '../../../../messages/dossier-aanbod.ts';
import type { Gegevens } from '../soorten.ts';
import { adres } from '../../../../adres.ts';

/** The way to the aids, each in a tab of its own. What is weighed there comes back here. */
export const Hulpmiddelen = ({ gegevens }: { readonly gegevens: Gegevens }) => (
  <section class="hulpmiddelvak niet-op-papier" aria-labelledby="hulpmiddelkop">
    <h4 id="hulpmiddelkop" class="nl-heading subkop">
      {woorden.kop}
    </h4>
    <p>{woorden.uitleg}</p>
    <ul>
      {Object.entries(gegevens.hulpmiddelen).map(([slug, { titel }]) => (
        <li key={slug}>
          <a class="nl-link" href={adres(`/hulpmiddelen/${slug}/`)} target="_blank" rel="noopener">
            {titel}
            <span class="vh">{woorden.nieuwTabblad}</span>
          </a>
        </li>
      ))}
    </ul>
  </section>
);
