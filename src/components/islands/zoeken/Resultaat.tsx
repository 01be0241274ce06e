import type { Antwoord, Treffer } from '../../../lib/zoeken/index.ts';
import { woorden } from '../../../messages/zoeken.ts';
import { adres } from '../../../adres.ts';

/** One page: title, place, and the text around what was asked. */
export function Resultaat({ treffer }: { readonly treffer: Treffer }) {
  const plaats = [treffer.protocol, treffer.plaats, treffer.kop].filter((deel) => deel !== undefined).join(' · ');
  return (
    <li>
      <p class="treffertitel">
        <a class="nl-link" href={adres(treffer.href)}>
          {treffer.titel}
        </a>
      </p>
      {plaats !== '' && <p class="plaats klein zacht">{plaats}</p>}
      <p class="uittreksel">{treffer.uittreksel.map(({ tekst, raak }, index) => (raak ? <mark key={index}>{tekst}</mark> : tekst))}</p>
    </li>
  );
}

/** The page that belongs to an answer: always the first result. */
export function Antwoordresultaat({ antwoord }: { readonly antwoord: Antwoord }) {
  const [pagina] = antwoord.paginas;
  return pagina === undefined ? null : (
    <li>
      <p class="treffertitel">
        <a class="nl-link" href={adres(pagina.href)}>
          {antwoord.titel}
        </a>
      </p>
      <p class="plaats klein zacht">{woorden.plaatsNu(pagina.naam)}</p>
    </li>
  );
}
