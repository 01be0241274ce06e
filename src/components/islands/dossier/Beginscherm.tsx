import { useState } from 'preact/hooks';
import type { Plaats } from '../../../lib/kluis/index.ts';
import { begin, belofte, woorden } from '../../../messages/dossier-scherm.ts';
import type { Kluisstore } from '../../../stores/dossier/kluis.ts';
import { adres } from '../../../adres.ts';

const PLAATSEN = ['apparaat', 'venster'] as const;

/** First visit: where shall the dossiers be kept, and what is promised. */
export function Beginscherm({ kluis, verdwenen }: { readonly kluis: Kluisstore; readonly verdwenen: boolean }) {
  const [plaats, kies] = useState<Plaats>('apparaat');
  return (
    <form
      class="dossierscherm"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        kluis.kies(plaats);
      }}
    >
      {verdwenen && (
        <div class="melding" role="alert">
          <p>
            <b>{begin.verdwenen}</b>
          </p>
          <p>{begin.verdwenenHulp}</p>
        </div>
      )}
      <p class="intro">{begin.intro}</p>
      <fieldset>
        <legend>
          <h2 class="nl-heading nl-heading--level-2" data-kop tabIndex={-1}>
            {begin.kop}
          </h2>
        </legend>
        {PLAATSEN.map((een) => (
          <label key={een} class="keuze">
            <input
              type="radio"
              name="plaats"
              value={een}
              checked={plaats === een}
              onChange={() => {
                kies(een);
              }}
            />
            <b>{begin.plaats[een].naam}</b>
            <span>{begin.plaats[een].ja}</span>
            <span>{begin.plaats[een].nee}</span>
          </label>
        ))}
      </fieldset>
      <div class="knoppen">
        <button type="submit" class="nl-button nl-button--primary">
          {woorden.verder}
        </button>
      </div>
      <Belofte />
    </form>
  );
}

const Belofte = () => (
  <div class="belofte">
    <section>
      <h3 class="nl-heading nl-heading--level-3">{begin.beloven}</h3>
      <ul>
        {belofte.ja.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </section>
    <section>
      <h3 class="nl-heading nl-heading--level-3">{begin.nietBeloven}</h3>
      <ul>
        {belofte.nee.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </section>
    <p>
      <a class="nl-link" href={adres('/privacy/#nakijken')}>
        {begin.meer}
      </a>
    </p>
  </div>
);
