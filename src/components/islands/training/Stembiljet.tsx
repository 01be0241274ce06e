import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Antwoorden } from '../../../lib/beslisboom/index.ts';
import type { Scherm, Vraag } from '../../../lib/inhoud/index.ts';
import { woorden } from '../../../messages/training-zaal.ts';

interface Props {
  readonly scherm: Scherm;
  readonly vragen: readonly Vraag[];
  readonly wie: string;
  readonly geef: (keuze: Antwoorden) => void;
}

/** The ballot of one voter: the questions of a screen with their answers. What is chosen is nowhere until it is handed in. */
export function Stembiljet({ scherm, vragen, wie, geef }: Props) {
  const [keuze, zetKeuze] = useState<Antwoorden>({});
  const [fout, zetFout] = useState(false);
  const melding = useRef<HTMLParagraphElement>(null);
  const mist = vragen.filter(({ id }) => keuze[id] === undefined);
  useLayoutEffect(() => {
    if (fout) melding.current?.focus();
  }, [fout]);
  return (
    <form
      class="stembiljet"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (mist.length === 0) geef(keuze);
        else zetFout(true);
        if (fout) melding.current?.focus();
      }}
    >
      <p class="zacht vanwie">{woorden.voor(wie)}</p>
      {scherm.kop !== undefined && (
        <h2 class="nl-heading zaaltitel" tabIndex={-1} data-kop>
          {scherm.kop}
        </h2>
      )}
      {fout && mist[0] && (
        <p class="melding foutregel" ref={melding} tabIndex={-1}>
          <a class="nl-link" href={`#${mist[0].id}-${mist[0].antwoorden[0]?.id ?? ''}`} onClick={naarVeld}>
            {woorden.kies(mist.map(({ kort }) => kort.toLowerCase()).join(', '))}
          </a>
        </p>
      )}
      <div class="biljetvragen">
        {vragen.map(({ id, vraag, uitleg, antwoorden }) => (
          <fieldset key={id} data-vraag={id}>
            <legend>
              {scherm.kop === undefined ? (
                <h2 class="nl-heading zaaltitel" tabIndex={-1} data-kop>
                  {vraag}
                </h2>
              ) : (
                <h3 class="nl-heading">{vraag}</h3>
              )}
            </legend>
            {scherm.kop === undefined && <p class="zacht">{uitleg}</p>}
            <div class="biljetkeuzes">
              {antwoorden.map((antwoord) => (
                <label class="keuze" key={antwoord.id}>
                  <input
                    type="radio"
                    id={`${id}-${antwoord.id}`}
                    name={id}
                    value={antwoord.id}
                    checked={keuze[id] === antwoord.id}
                    aria-describedby={`${id}-${antwoord.id}-hint`}
                    onChange={() => {
                      zetKeuze({ ...keuze, [id]: antwoord.id });
                    }}
                  />
                  <b>{antwoord.label}</b>
                  <span id={`${id}-${antwoord.id}-hint`}>{antwoord.betekenis}</span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      <p class="knoppen">
        <button type="submit" class="nl-button nl-button--primary">
          {woorden.legVast}
        </button>
      </p>
    </form>
  );
}

/** Moves focus without touching the address. */
function naarVeld(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById((event.currentTarget as HTMLAnchorElement).hash.slice(1))?.focus();
}
