import type { EigenCasus } from '../../../lib/eigencasus/index.ts';
import type { Trainingsboom } from '../../../lib/platform.ts';
import { weegCasus } from '../../../lib/training/index.ts';
import { vormen } from '../../../messages/casussen.ts';
import { wegen as woorden } from '../../../messages/eigen-casus-wegen.ts';
import { woorden as lijstwoorden } from '../../../messages/eigen-casussen.ts';
import { Begeleidersdeel } from './Begeleidersdeel.tsx';
import { Laadmelding } from './Laadmelding.tsx';
import { Stappen } from './Stappen.tsx';
import { Varianten } from './Varianten.tsx';
import { Punten } from './Vergelijking.tsx';
import { useBomen } from './bomen.ts';
import type { Gegevens } from './soorten.ts';

interface Props {
  readonly casus: EigenCasus;
  readonly gegevens: Gegevens;
  /** For whoever leads; the sheet to hand out tells no answer. */
  readonly metAntwoorden: boolean;
}

/** One sheet of an own case, for paper. */
export function Bladscherm({ casus, metAntwoorden }: Props) {
  const slugs = metAntwoorden ? casus.hulpmiddelen : casus.hulpmiddelen.slice(0, 1);
  const { stand, bomen, opnieuw } = useBomen(slugs);
  const onder = [
    lijstwoorden.groep(casus.groep),
    lijstwoorden.minuten(casus.duur),
    ...(metAntwoorden && casus.vormen.length > 0 ? [casus.vormen.map((vorm) => vormen[vorm]).join(', ')] : []),
  ];
  return (
    <article class="casusblad">
      <h2 class="nl-heading nl-heading--level-2" tabIndex={-1} data-kop>
        {metAntwoorden && `${lijstwoorden.bladBegeleider}: `}
        {casus.titel}
      </h2>
      <p class="zacht">{onder.join(' · ')}</p>
      <p class="niet-op-papier">{metAntwoorden ? woorden.metAntwoorden : woorden.zonderAntwoorden}</p>
      <p class="knoppen niet-op-papier">
        <button
          type="button"
          class="nl-button nl-button--primary"
          disabled={stand !== 'er'}
          onClick={() => {
            print();
          }}
        >
          {woorden.afdrukken}
        </button>
      </p>
      {metAntwoorden && (
        <>
          <Punten kop={woorden.begeleider} punten={casus.begeleider} />
          <p class="altijd">{woorden.altijd}</p>
        </>
      )}
      <h3 class="nl-heading nl-heading--level-3">{woorden.situatie}</h3>
      <Stappen situatie={casus.situatie} />
      {stand !== 'er' && <Laadmelding mislukt={stand === 'mislukt'} opnieuw={opnieuw} />}
      {stand === 'er' && !metAntwoorden && bomen[0] && <Antwoordblad boom={bomen[0]} />}
      {stand === 'er' && metAntwoorden && (
        <Begeleidersdeel
          gewogen={bomen.flatMap((boom) => {
            const weging = weegCasus(boom.boom, casus);
            return weging ? [{ ...boom, weging }] : [];
          })}
        />
      )}
      <Punten kop={woorden.bespreken} punten={casus.bespreken} />
      {metAntwoorden && (
        <>
          <Punten kop={woorden.leerpunten} punten={casus.leerpunten} />
          <Varianten protocollen={casus.protocollen} />
        </>
      )}
    </article>
  );
}

/** On paper alone: the questions of an aid with boxes to tick, and nothing that tells the answer. */
function Antwoordblad({ boom: { boom } }: { readonly boom: Trainingsboom }) {
  return (
    <section class="antwoordblad op-papier">
      <h3 class="nl-heading nl-heading--level-3">{woorden.weegZelf(boom.titel)}</h3>
      <p>{woorden.weegZelfUitleg}</p>
      <table class="casustabel">
        <thead>
          <tr>
            <th scope="col">{woorden.vraag}</th>
            <th scope="col">{woorden.kruis}</th>
            <th scope="col">{woorden.waarom}</th>
          </tr>
        </thead>
        <tbody>
          {boom.vragen.map(({ id, vraag, antwoorden }) => (
            <tr key={id}>
              <th scope="row">{vraag}</th>
              <td>
                <ul class="kaal">
                  {antwoorden.map((antwoord) => (
                    <li key={antwoord.id}>{antwoord.label}</li>
                  ))}
                </ul>
              </td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
