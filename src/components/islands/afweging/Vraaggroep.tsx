import { useStore } from '@nanostores/preact';
import type { Vraag } from '../../../lib/inhoud/index.ts';
import { vraagwoorden as woorden } from '../../../messages/vraag.ts';
import type { Afweging } from '../../../stores/afweging.ts';
import { fout } from './Foutenlijst.tsx';
import { Tekstvak } from './Tekstvak.tsx';
import type { Gegevens, Protocolkeuze } from './soorten.ts';
import { adres } from '../../../adres.ts';

interface Props {
  readonly store: Afweging;
  readonly vraag: Vraag;
  /** Whether this is the only question on the screen; then it is the heading. */
  readonly alleen: boolean;
  readonly fout: boolean;
  readonly protocol: Protocolkeuze | undefined;
  readonly bronnen: Gegevens['bronnen'];
  /** Why the answer waits for confirmation, or why this is asked again. */
  readonly noot: string | undefined;
}

/** One question with its radios, examples, reasons and room for a motivation. */
export function Vraaggroep({ store, vraag, alleen, fout: mist, protocol, bronnen, noot }: Props) {
  const keuze = useStore(store.$keuzes)[vraag.id];
  const reden = useStore(store.$redenen)[vraag.id] ?? '';
  const woord = protocol?.laag?.vragen[vraag.id];
  const beschrijving = beschrijvers(vraag.id, noot !== undefined, mist);
  const vak = (
    <Tekstvak
      id={`${vraag.id}-reden`}
      label={woorden.reden}
      hint={woorden.redenHint}
      waarde={reden}
      bijWijzig={(tekst) => {
        store.zetReden(vraag.id, tekst);
      }}
    />
  );
  return (
    <div class={`vraaggroep${mist ? ' fout' : ''}`}>
      <fieldset data-vraag={vraag.id} aria-describedby={beschrijving}>
        <legend>
          {alleen ? (
            <h2 class="nl-heading vraagkop" tabIndex={-1} data-kop>
              {vraag.vraag}
            </h2>
          ) : (
            <h3 class="nl-heading subkop">{vraag.vraag}</h3>
          )}
        </legend>
        <p id={`${vraag.id}-uitleg`} class={alleen ? 'intro' : 'uitlegtekst'}>
          {vraag.uitleg}
        </p>
        {woord && (
          <p class="ditprotocol">
            <b>{woorden.inProtocol(protocol.naam)}:</b> {woord.tekst} <span class="bron">({woord.bron})</span>
            {woord.nu && ` Nu: ${woord.nu}`}
          </p>
        )}
        {noot !== undefined && (
          <p id={`${vraag.id}-noot`} class="melding">
            {noot}
          </p>
        )}
        {mist && (
          <p id={`${vraag.id}-fout`} class="foutregel">
            {fout(vraag.kort, vraag.antwoorden.length === 3)}
          </p>
        )}
        {vraag.antwoorden.map((antwoord) => (
          <label class="keuze" key={antwoord.id}>
            <input
              type="radio"
              id={`${vraag.id}-${antwoord.id}`}
              name={vraag.id}
              value={antwoord.id}
              checked={keuze === antwoord.id}
              aria-describedby={`${vraag.id}-${antwoord.id}-hint`}
              onChange={() => {
                store.kies(vraag.id, antwoord.id);
              }}
            />
            <b>{antwoord.label}</b>
            <span id={`${vraag.id}-${antwoord.id}-hint`}>{antwoord.betekenis}</span>
          </label>
        ))}
      </fieldset>
      {vraag.voorbeelden.length > 0 && (
        <details>
          <summary>
            {woorden.voorbeelden}
            {!alleen && `: ${vraag.kort.toLowerCase()}`}
          </summary>
          <ul>
            {vraag.voorbeelden.map((voorbeeld) => (
              <li key={voorbeeld}>{voorbeeld}</li>
            ))}
          </ul>
          <p class="klein zacht">{woorden.voorbeeldenNoot}</p>
        </details>
      )}
      <details>
        <summary>{woorden.waarom}</summary>
        <p>{vraag.waarom}</p>
        <ul class="klein">
          {vraag.bronnen.map((id) => (
            <li key={id}>
              <a class="nl-link" href={adres(`/over/#${id}`)}>
                {bronnen[id]?.titel}
              </a>{' '}
              ({bronnen[id]?.uitgever})
            </li>
          ))}
        </ul>
      </details>
      {alleen ? (
        vak
      ) : (
        <details open={reden !== ''}>
          <summary>{woorden.redenOpen}</summary>
          {vak}
        </details>
      )}
    </div>
  );
}

/** Ids of what describes a question: its explanation, why it is asked again, and what is wrong. */
const beschrijvers = (id: string, noot: boolean, mist: boolean): string =>
  [`${id}-uitleg`, ...(noot ? [`${id}-noot`] : []), ...(mist ? [`${id}-fout`] : [])].join(' ');
