import { wegen, woorden } from '../../../messages/zoeken.ts';
import type { Stand } from '../../../stores/zoeken.ts';
import { Antwoordkaart } from './Antwoordkaart.tsx';
import { Antwoordresultaat, Resultaat } from './Resultaat.tsx';
import { adres } from '../../../adres.ts';

interface Props {
  readonly stand: Stand;
  readonly vraag: string;
  readonly protocol: string | undefined;
  readonly opnieuw: () => void;
  readonly zoekOveral: () => void;
  readonly meer: () => void;
}

/** What the search found, or what to do when it found nothing. The status line stays in the page, so that screen readers follow it. */
export function Uitkomst(props: Props) {
  const { stand } = props;
  return (
    <>
      <p class="zoekstatus" role="status" aria-live="polite">
        {status(stand, props.vraag)}
      </p>
      {stand.fase === 'fout' && <Fout opnieuw={props.opnieuw} />}
      {stand.fase === 'laden' && stand.antwoorden.length > 0 && <Lijst {...props} />}
      {stand.fase === 'klaar' && <Lijst {...props} />}
    </>
  );
}

function status(stand: Stand, vraag: string): string {
  if (stand.fase === 'laden') return woorden.laden;
  if (stand.fase === 'fout') return woorden.fout.titel;
  if (stand.fase === 'leeg') return '';
  const { antwoorden, treffers, aantal, gelezenAls } = stand.uitslag;
  const erbij = Math.min(antwoorden.length, 1);
  const totaal = aantal + erbij;
  if (totaal === 0) return woorden.geen.titel(vraag.trim());
  const delen = [woorden.aantal(totaal, treffers.length + erbij), ...(antwoorden.length > 0 ? [woorden.metAntwoord] : [])];
  return `${delen.join('; ')}.${gelezenAls === undefined ? '' : ` ${woorden.gelezenAls(gelezenAls)}`}`;
}

function Wegen() {
  return (
    <ul>
      {wegen.map(({ naam, href }) => (
        <li key={href}>
          <a class="nl-link" href={adres(href)}>
            {naam}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Fout({ opnieuw }: { readonly opnieuw: () => void }) {
  return (
    <div class="zoekfout">
      <p>{woorden.fout.tekst}</p>
      <p>
        <button type="button" class="zoekknop" onClick={opnieuw}>
          {woorden.fout.opnieuw}
        </button>
      </p>
      <Wegen />
    </div>
  );
}

function Lijst({ stand, protocol, zoekOveral, meer }: Props) {
  if (stand.fase !== 'klaar' && stand.fase !== 'laden') return null;
  const { antwoorden, treffers, aantal } = stand.fase === 'klaar' ? stand.uitslag : { antwoorden: stand.antwoorden, treffers: [], aantal: 0 };
  const [eerste] = antwoorden;
  if (antwoorden.length + treffers.length === 0) {
    return (
      <div class="zoekniets">
        {protocol !== undefined && (
          <p>
            {woorden.geen.inProtocol(protocol)}{' '}
            <button type="button" class="zoekknop" onClick={zoekOveral}>
              {woorden.geen.overal}
            </button>
          </p>
        )}
        <p>{woorden.geen.tip}</p>
        <Wegen />
      </div>
    );
  }
  return (
    <>
      {antwoorden.map((antwoord, plaats) => (
        <Antwoordkaart key={antwoord.id} antwoord={antwoord} metLink={plaats > 0} />
      ))}
      <h2 class="vh">{woorden.resultaten}</h2>
      <ol class="treffers kaal" data-zoekresultaten>
        {eerste && <Antwoordresultaat antwoord={eerste} />}
        {treffers.map((treffer) => (
          <Resultaat key={treffer.href} treffer={treffer} />
        ))}
      </ol>
      {treffers.length < aantal && (
        <p>
          <button type="button" class="zoekknop" onClick={meer}>
            {woorden.meer}
          </button>
        </p>
      )}
    </>
  );
}
