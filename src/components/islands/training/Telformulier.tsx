import { useState } from 'preact/hooks';
import type { Vraag } from '../../../lib/inhoud/index.ts';
import { type Aantallen, type Telfout, leesTelling } from '../../../lib/training/index.ts';
import { woorden } from '../../../messages/training-zaal.ts';
import { STIL } from '../stil.ts';

interface Props {
  readonly vragen: readonly Vraag[];
  readonly stemmers: number;
  readonly legVast: (aantallen: Aantallen) => void;
}

/** What was counted, typed per answer. Used by both windows; what is typed is nowhere until it is handed in. */
export function Telformulier({ vragen, stemmers, legVast }: Props) {
  const [getypt, zetGetypt] = useState<Readonly<Record<string, Readonly<Record<string, string>>>>>({});
  const [fout, zetFout] = useState<{ readonly vraag: Vraag; readonly reden: Telfout }>();
  const som = (vraag: Vraag): number => Object.values(getypt[vraag.id] ?? {}).reduce((tot, tekst) => tot + (Number.parseInt(tekst, 10) || 0), 0);
  const lever = (): void => {
    const gelezen = vragen.map((vraag) => ({ vraag, uit: leesTelling(vraag, getypt[vraag.id] ?? {}, stemmers) }));
    for (const { vraag, uit } of gelezen) {
      if (uit.ok) continue;
      zetFout({ vraag, reden: uit.reden });
      document.getElementById(`tel-${vraag.id}-${vraag.antwoorden[0]?.id ?? ''}`)?.focus();
      return;
    }
    legVast(Object.fromEntries(gelezen.flatMap(({ vraag, uit }) => (uit.ok ? [[vraag.id, uit.aantallen]] : []))));
  };
  return (
    <form
      class="telformulier"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        lever();
      }}
    >
      {vragen.map((vraag) => (
        <fieldset key={vraag.id} data-vraag={vraag.id} class={fout?.vraag.id === vraag.id ? 'fout' : undefined}>
          <legend>{vraag.vraag}</legend>
          {fout?.vraag.id === vraag.id && (
            <p class="foutregel" id={`tel-${vraag.id}-fout`} role="alert">
              {woorden.telfout[fout.reden](vraag.kort)}
            </p>
          )}
          <div class="telvelden">
            {vraag.antwoorden.map(({ id, label }) => (
              <label key={id}>
                <b aria-hidden="true">{label}</b>
                <input
                  {...STIL}
                  id={`tel-${vraag.id}-${id}`}
                  class="veld"
                  inputMode="numeric"
                  maxLength={3}
                  size={3}
                  aria-label={woorden.hoeveel(label, vraag.kort)}
                  aria-describedby={fout?.vraag.id === vraag.id ? `tel-${vraag.id}-fout` : undefined}
                  value={getypt[vraag.id]?.[id] ?? ''}
                  onInput={({ currentTarget }) => {
                    zetGetypt({ ...getypt, [vraag.id]: { ...getypt[vraag.id], [id]: currentTarget.value } });
                  }}
                />
              </label>
            ))}
            <p class="zacht">{woorden.totaal(som(vraag), stemmers)}</p>
          </div>
        </fieldset>
      ))}
      <p class="knoppen">
        <button type="submit" class="nl-button nl-button--primary">
          {woorden.legTellingVast}
        </button>
      </p>
    </form>
  );
}
