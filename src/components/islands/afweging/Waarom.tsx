import { useStore } from '@nanostores/preact';
import type { Spoorstap, Verslag } from '../../../lib/beslisboom/index.ts';
import { woorden } from '../../../messages/afweging.ts';
import type { Afweging } from '../../../stores/afweging.ts';
import type { Gegevens } from './soorten.ts';
import { watDoet } from './verslagdelen.ts';
import { woordenVan } from './woorden-van.ts';
import { adres } from '../../../adres.ts';

interface Props {
  readonly store: Afweging;
  readonly uit: Verslag;
  readonly redenen: Readonly<Record<string, string>>;
  readonly gegevens: Gegevens;
}

/** Every answer with what it did, its source, its motivation and the way to change it. */
export function Waarom({ store, uit, redenen, gegevens }: Props) {
  const { boom } = store;
  return (
    <section aria-labelledby="waarom">
      <h3 id="waarom" class="nl-heading">
        {woorden.waaromDit}
      </h3>
      <p>{uit.omdat}</p>
      <table class="spoor">
        <thead>
          <tr>
            <th scope="col">{woorden.tabel.vraag}</th>
            <th scope="col">{gegevens.oefening ? woorden.tabel.antwoordOefening : woorden.tabel.antwoord}</th>
            <th scope="col">{woorden.tabel.doet}</th>
          </tr>
        </thead>
        <tbody>
          {uit.spoor.map((stap) => (
            <Rij key={stap.vraag} store={store} stap={stap} reden={redenen[stap.vraag]?.trim() ?? ''} doet={watDoet(uit, stap)} gegevens={gegevens} />
          ))}
        </tbody>
      </table>
      {uit.nietMeer.length > 0 && (
        <div class="nietmeer">
          <h4 class="nl-heading">{woorden.nietMeer}</h4>
          <p>{woorden.nietMeerUitleg}</p>
          <ul>
            {uit.nietMeer.map(({ vraag, antwoord }) => {
              const { kort, label } = woordenVan(boom, vraag, antwoord);
              return (
                <li key={vraag}>
                  <s>
                    {kort}: {label}
                  </s>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </section>
  );
}

interface Rijprops {
  readonly store: Afweging;
  readonly stap: Spoorstap;
  readonly reden: string;
  /** What this answer did, in words. */
  readonly doet: string;
  readonly gegevens: Gegevens;
}

function Rij({ store, stap, reden, doet, gegevens: { bronnen, hulpmiddelen, oefening } }: Rijprops) {
  const overgenomen = useStore(store.$overgenomen);
  const uit = overgenomen?.antwoorden[stap.vraag] === stap.antwoord ? hulpmiddelen[overgenomen.van] : undefined;
  const { kort, label } = woordenVan(store.boom, stap.vraag, stap.antwoord);
  return (
    <tr class={`rol-${stap.rol}`}>
      <th scope="row">{kort}</th>
      <td>
        <span class={`label label-${stap.antwoord}`}>{label}</span>
      </td>
      <td>
        {stap.rol === 'doorslag' ? <b>{doet}</b> : doet}
        {stap.normen.length > 0 && ` ${stap.normen.map(woorden.norm).join(' ')}`}
        {uit !== undefined && <p class="klein zacht">{woorden.overgenomenBevestigd(uit)}</p>}
        {reden && (
          <p class="reden">
            <b>{oefening ? woorden.redenOefening : woorden.jouwReden}</b>
            {reden}
          </p>
        )}
        <p class="bron">
          {woorden.bron}
          {stap.bronnen.map((id, i) => (
            <span key={id}>
              {i > 0 && ', '}
              <a class="nl-link" href={adres(`/over/#${id}`)}>
                {bronnen[id]?.uitgever}
              </a>
            </span>
          ))}
          <button
            type="button"
            class="tekstknop niet-op-papier"
            onClick={() => {
              store.wijzig(stap.vraag);
            }}
          >
            {woorden.wijzig}
            <span class="vh">{woorden.wijzigWat(kort)}</span>
          </button>
        </p>
      </td>
    </tr>
  );
}
