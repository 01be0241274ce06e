import type { Antwoord } from '../../../lib/zoeken/index.ts';
import { woorden } from '../../../messages/zoeken.ts';
import { adres } from '../../../adres.ts';

/** What holds now, with the numbers to call. The page that says so is the first result below. */
export function Antwoordkaart({ antwoord, metLink }: { readonly antwoord: Antwoord; readonly metLink: boolean }) {
  const [pagina] = antwoord.paginas;
  return (
    <section class="zoekantwoord" aria-label={`${woorden.nu}: ${antwoord.titel}`}>
      <h2 class="antwoordtitel">
        <span class="nu-merk">{woorden.nu}</span> {antwoord.titel}
      </h2>
      <p>{antwoord.tekst}</p>
      {antwoord.nummers.length > 0 && (
        <ul class="zoeknummers kaal">
          {antwoord.nummers.map(({ naam, nummer, tel }) => (
            <li key={tel}>
              {woorden.bel(naam)}{' '}
              <a class="nl-link nr" href={`tel:${tel}`}>
                {nummer}
              </a>
            </li>
          ))}
        </ul>
      )}
      {metLink && pagina && (
        <p>
          {woorden.lees}{' '}
          <a class="nl-link" href={adres(pagina.href)}>
            {pagina.naam}
          </a>
        </p>
      )}
    </section>
  );
}
