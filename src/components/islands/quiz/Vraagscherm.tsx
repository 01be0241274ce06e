import { useStore } from '@nanostores/preact';
import { type Gesteld, heeftMeer } from '../../../lib/training/index.ts';
import { woorden } from '../../../messages/quiz.ts';
import type { QuizStore } from '../../../stores/quiz.ts';
import { Foutvak } from './Foutvak.tsx';
import { Nagekeken } from './Nagekeken.tsx';

interface Props {
  readonly store: QuizStore;
  readonly plaats: number;
  readonly gesteld: Gesteld;
  readonly onderwerp: string;
}

/** One question with its answers; after looking at it, with why each is right or wrong. */
export function Vraagscherm({ store, plaats, gesteld, onderwerp }: Props) {
  const hinder = useStore(store.$hinder);
  const totaal = useStore(store.$ronde).length;
  const { vraag, gekozen } = gesteld;
  const eerste = `optie-${String(gesteld.volgorde[0])}`;
  return (
    <form
      class="vraagscherm quizvraag"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        store.kijkNa();
      }}
    >
      <p class="voortgang klein zacht">
        {woorden.voortgang(plaats + 1, totaal)} · {onderwerp}
        {vraag.stap !== undefined && ` · ${woorden.stapNaam(vraag.stap)}`}
      </p>
      {hinder && <Foutvak hinder={hinder} veld={eerste} />}
      {vraag.situatie && (
        <p class="quizsituatie" id="quiz-situatie">
          {vraag.situatie}
        </p>
      )}
      {gekozen === undefined ? <Opties store={store} gesteld={gesteld} mist={hinder !== undefined} /> : <Nagekeken gesteld={gesteld} />}
      <div class="knoppen">
        {gekozen === undefined ? (
          <button key="kijk-na" type="submit" class="nl-button nl-button--primary">
            {woorden.kijkNa}
          </button>
        ) : (
          <button key="verder" type="button" class="nl-button nl-button--primary" onClick={store.verder}>
            {plaats + 1 === totaal ? woorden.naarUitslag : woorden.verder}
          </button>
        )}
        <button type="button" class="nl-button nl-button--secondary" onClick={store.terug}>
          {woorden.terug}
        </button>
        <button type="button" class="tekstknop" onClick={store.stop}>
          {woorden.stop}
        </button>
      </div>
    </form>
  );
}

interface Optieprops {
  readonly store: QuizStore;
  readonly gesteld: Gesteld;
  readonly mist: boolean;
}

function Opties({ store, gesteld: { vraag, volgorde }, mist }: Optieprops) {
  const aan = useStore(store.$gekozen);
  const meer = heeftMeer(vraag);
  const beschrijving = [...(vraag.situatie ? ['quiz-situatie'] : []), 'quiz-hoe', ...(mist ? ['quiz-fout'] : [])].join(' ');
  return (
    <fieldset class={mist ? 'vraaggroep fout' : 'vraaggroep'} data-quizvraag={vraag.id} aria-describedby={beschrijving}>
      <legend>
        <h2 class="nl-heading vraagkop" tabIndex={-1} data-kop>
          {vraag.vraag}
        </h2>
      </legend>
      <p id="quiz-hoe">{meer ? woorden.kiesMeer : woorden.kiesEen}</p>
      {mist && (
        <p id="quiz-fout" class="foutregel">
          {woorden.hinder['niets-gekozen']}
        </p>
      )}
      {volgorde.map((optie) => (
        <label class="keuze quizoptie" key={optie}>
          <input
            type={meer ? 'checkbox' : 'radio'}
            id={`optie-${String(optie)}`}
            name="optie"
            value={String(optie)}
            checked={aan.includes(optie)}
            onChange={() => {
              store.kies(optie);
            }}
          />
          <span>{vraag.opties[optie]?.tekst}</span>
        </label>
      ))}
    </fieldset>
  );
}
