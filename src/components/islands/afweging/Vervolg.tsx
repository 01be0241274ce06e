import { useStore } from '@nanostores/preact';
import type { Verslag } from '../../../lib/beslisboom/index.ts';
import { woorden } from '../../../messages/afweging.ts';
import type { Afweging } from '../../../stores/afweging.ts';
import { adresVan } from './adres.ts';
import type { Gegevens } from './soorten.ts';
import { adres } from '../../../adres.ts';

interface Props {
  readonly store: Afweging;
  readonly uit: Verslag;
  readonly gegevens: Gegevens;
}

/** Back to the aid from which this one was opened, and the aids to go on with; the answers go along in this tab, never in the address. Practice goes on in practice, or not at all. */
export function Vervolg({ store, uit, gegevens }: Props) {
  const { hulpmiddelen, getoond, wordtGetoond } = gegevens;
  const herkomst = useStore(store.$herkomst);
  const geblokkeerd = useStore(store.$melding) === 'opslag-geblokkeerd';
  const terug = herkomst !== undefined && herkomst !== getoond?.hulpmiddel && Object.hasOwn(hulpmiddelen, herkomst) ? herkomst : undefined;
  const verder = uit.uitkomst.vervolg.filter(({ hulpmiddel, bij }) => bij === undefined && hulpmiddel !== terug);
  const weg = uit.uitkomst.vervolg.length > 0 || wordtGetoond === true;
  const terugLink = terug === undefined ? [] : [{ hulpmiddel: terug, tekst: woorden.terugNaar(hulpmiddelen[terug] ?? '') }];
  const links = [...terugLink, ...verder].flatMap(({ hulpmiddel, tekst }) => {
    const pad = adresVan(hulpmiddel, gegevens);
    return pad === undefined ? [] : [{ hulpmiddel, tekst, pad }];
  });
  if (links.length === 0 && !(geblokkeerd && weg)) return null;
  return (
    <section class="niet-op-papier" aria-labelledby="vervolg">
      <h3 id="vervolg" class="nl-heading">
        {woorden.vervolg}
      </h3>
      {geblokkeerd ? <p class="melding">{woorden.gaatNietMee}</p> : <p>{woorden.vervolgUitleg}</p>}
      <ul>
        {links.map(({ hulpmiddel, tekst, pad }) => (
          <li key={hulpmiddel}>
            <a
              class="nl-link"
              href={adres(pad)}
              onClick={() => {
                store.draagOver(hulpmiddel);
              }}
            >
              {tekst}
            </a>
            {hulpmiddel !== terug && ` (${hulpmiddelen[hulpmiddel] ?? ''})`}
          </li>
        ))}
      </ul>
    </section>
  );
}
