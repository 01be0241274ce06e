import { useStore } from '@nanostores/preact';
import { eersteOpen } from '../../../lib/training/index.ts';
import { woorden } from '../../../messages/quiz.ts';
import { ALLE, type Hinder, type QuizStore } from '../../../stores/quiz.ts';
import { Foutvak } from './Foutvak.tsx';
import { Onthoud } from './Onthoud.tsx';
import type { Onderwerp, Onderwerpen } from './soorten.ts';

const AANTALLEN = [5, 10, 20, ALLE];
/** Where what hinders the reader can be mended, when that is not the first subject. */
const VELD: Partial<Record<Hinder, string>> = { 'geen-vraag': 'quiz-stap', 'niet-geladen': 'quiz-begin' };
const STAPPEN = [0, 1, 2, 3, 4, 5, 6];

interface Props {
  readonly store: QuizStore;
  readonly onderwerpen: Onderwerpen;
  /** Before the program is there, a press on the button would do nothing. */
  readonly wakker: boolean;
}

/** What to practise, and how much of it. */
export function Beginscherm({ store, onderwerpen, wakker }: Props) {
  const hinder = useStore(store.$hinder);
  const laden = useStore(store.$laden);
  const { aantal, stap, onderwerpen: gekozen } = useStore(store.$keuze);
  const eerste = `onderwerp-${onderwerpen[0]?.id ?? ''}`;
  const groep = (naam: string, lijst: Onderwerpen) => (
    <div class="quizgroep" role="group" aria-label={naam}>
      <p class="groepkop">{naam}</p>
      {lijst.map((een) => (
        <Vinkje key={een.id} store={store} onderwerp={een} aan={gekozen.includes(een.id)} />
      ))}
    </div>
  );
  return (
    <form
      class="vraagscherm"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!laden) void store.begin();
      }}
    >
      {hinder && <Foutvak hinder={hinder} veld={VELD[hinder] ?? eerste} />}
      <Bezig store={store} />
      <fieldset class="vraaggroep">
        <legend>
          <h2 class="nl-heading vraagkop" tabIndex={-1} data-kop>
            {woorden.onderwerpen}
          </h2>
        </legend>
        <div class="quizkolommen">
          {groep(
            woorden.algemeen,
            onderwerpen.filter(({ isProtocol }) => !isProtocol),
          )}
          {groep(
            woorden.protocollen,
            onderwerpen.filter(({ isProtocol }) => isProtocol),
          )}
        </div>
        <button
          type="button"
          class="tekstknop"
          disabled={!wakker}
          onClick={() => {
            store.zetKeuze({ onderwerpen: gekozen.length === onderwerpen.length ? [] : onderwerpen.map(({ id }) => id) });
          }}
        >
          {gekozen.length === onderwerpen.length ? woorden.kiesNiets : woorden.kiesAlles}
        </button>
      </fieldset>
      <p class="quizstap">
        <label for="quiz-stap">{woorden.stap}</label>
        <select
          id="quiz-stap"
          class="veld"
          value={stap === undefined ? '' : String(stap)}
          onChange={({ currentTarget: { value } }) => {
            store.zetKeuze({ stap: value === '' ? undefined : Number(value) });
          }}
        >
          <option value="">{woorden.alleStappen}</option>
          {STAPPEN.map((een) => (
            <option key={een} value={String(een)}>
              {woorden.stapNaam(een)}
            </option>
          ))}
        </select>
      </p>
      <fieldset>
        <legend class="groepkop">{woorden.hoeveel}</legend>
        <div class="quizaantal">
          {AANTALLEN.map((een) => (
            <label key={een}>
              <input
                type="radio"
                name="quiz-aantal"
                value={String(een)}
                checked={een === aantal}
                onChange={() => {
                  store.zetKeuze({ aantal: een });
                }}
              />
              {een === ALLE ? woorden.hoeveelAlle : String(een)}
            </label>
          ))}
        </div>
      </fieldset>
      <div class="knoppen">
        <button type="submit" id="quiz-begin" class="nl-button nl-button--primary" disabled={!wakker}>
          {woorden.begin}
        </button>
      </div>
      <p role="status" class={laden ? 'melding' : undefined}>
        {laden && woorden.laden}
      </p>
      <Onthoud store={store} />
    </form>
  );
}

interface Vinkprops {
  readonly store: QuizStore;
  readonly onderwerp: Onderwerp;
  readonly aan: boolean;
}

function Vinkje({ store, onderwerp: { id, titel, kort, aantal }, aan }: Vinkprops) {
  return (
    <label class="keuze">
      <input
        type="checkbox"
        id={`onderwerp-${id}`}
        name="onderwerp"
        value={id}
        checked={aan}
        aria-describedby={`onderwerp-${id}-hint`}
        onChange={() => {
          const { onderwerpen } = store.$keuze.get();
          store.zetKeuze({ onderwerpen: aan ? onderwerpen.filter((een) => een !== id) : [...onderwerpen, id] });
        }}
      />
      <b>{titel}</b>
      <span id={`onderwerp-${id}-hint`}>
        {kort} {woorden.aantalVragen(aantal)}.
      </span>
    </label>
  );
}

/** A round that is not finished, for who came here with the back button. */
function Bezig({ store }: { readonly store: QuizStore }) {
  const ronde = useStore(store.$ronde);
  const gedaan = ronde.filter(({ gekozen }) => gekozen !== undefined).length;
  if (gedaan === 0 || eersteOpen(ronde) === ronde.length) return null;
  return (
    <section class="melding" aria-labelledby="quiz-bezig">
      <h2 id="quiz-bezig" class="nl-heading subkop">
        {woorden.openKop}
      </h2>
      <p>{woorden.open(gedaan, ronde.length)}</p>
      <button type="button" class="nl-button nl-button--secondary" onClick={store.hervat}>
        {woorden.hervat}
      </button>
    </section>
  );
}
