import { useStore } from '@nanostores/preact';
import { uitslag } from '../../../lib/training/index.ts';
import { woorden } from '../../../messages/quiz.ts';
import type { QuizStore } from '../../../stores/quiz.ts';
import { Onthoud } from './Onthoud.tsx';
import { Plaats } from './Plaats.tsx';
import type { Onderwerpen } from './soorten.ts';

interface Props {
  readonly store: QuizStore;
  readonly onderwerpen: Onderwerpen;
}

/** How the round went, per subject, with what to look at again. Nothing of it is kept unless the reader asks. */
export function Uitslag({ store, onderwerpen }: Props) {
  const { goed, totaal, open, perOnderwerp, fout } = uitslag(useStore(store.$ronde));
  const titel = (id: string): string => onderwerpen.find((een) => een.id === id)?.titel ?? id;
  return (
    <section class="vraagscherm quizuitslag" aria-labelledby="quiz-uitslag" data-goed={goed} data-totaal={totaal}>
      <h2 id="quiz-uitslag" class="nl-heading vraagkop" tabIndex={-1} data-kop>
        {woorden.uitslag}: {totaal === 0 ? woorden.nietsBeantwoord : woorden.goedVan(goed, totaal)}
      </h2>
      <p>
        {woorden.geenCijfer} {open > 0 && totaal > 0 && woorden.overgeslagen(open)}
      </p>
      <dl class="invulregels op-papier">
        {woorden.papier.map((veld) => (
          <div key={veld}>
            <dt>{veld}</dt>
            <dd />
          </div>
        ))}
      </dl>
      {totaal > 0 && (
        <table class="quiztabel">
          <caption>{woorden.perOnderwerp}</caption>
          <thead>
            <tr>
              <th scope="col">{woorden.tabel.onderwerp}</th>
              <th scope="col">{woorden.tabel.goed}</th>
              <th scope="col">{woorden.tabel.totaal}</th>
            </tr>
          </thead>
          <tbody>
            {perOnderwerp.map((een) => (
              <tr key={een.onderwerp}>
                <th scope="row">{titel(een.onderwerp)}</th>
                <td>{een.goed}</td>
                <td>{een.totaal}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {totaal > 0 && fout.length === 0 && <p>{woorden.allesGoed}</p>}
      {fout.length > 0 && (
        <>
          <h3 class="nl-heading">{woorden.foutKop}</h3>
          <ul class="quizfout">
            {fout.map(({ id, situatie, vraag, opties, plaats }) => (
              <li key={id}>
                {situatie && <p>{situatie}</p>}
                <p>
                  <b>{vraag}</b>
                </p>
                {opties
                  .filter((optie) => optie.goed)
                  .map((optie) => (
                    <p key={optie.tekst}>
                      <span class="quizmerk klopt">{woorden.optieGoed}</span> {optie.tekst} <span class="zacht">{optie.uitleg}</span>
                    </p>
                  ))}
                <Plaats plaats={plaats} />
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="knoppen niet-op-papier">
        {fout.length > 0 && (
          <button type="button" class="nl-button nl-button--primary" onClick={store.oefenFout}>
            {woorden.oefen}
          </button>
        )}
        <button type="button" class="nl-button nl-button--secondary" onClick={store.nieuw}>
          {woorden.nieuw}
        </button>
        <button
          type="button"
          class="nl-button nl-button--secondary"
          onClick={() => {
            print();
          }}
        >
          {woorden.afdrukken}
        </button>
        {open > 0 && (
          <button type="button" class="tekstknop" onClick={store.terug}>
            {woorden.terug}
          </button>
        )}
      </div>
      <Onthoud store={store} />
    </section>
  );
}
