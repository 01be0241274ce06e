import { LENGTES, type Rij, type Veld, letOp } from '../../../lib/sociale-kaart/index.ts';
import { woorden } from '../../../messages/sociale-kaart.ts';
import { STIL } from '../stil.ts';

interface Props {
  readonly rij: Rij;
  readonly id: string;
  readonly naam: string;
  readonly hulp?: string | undefined;
  readonly bijWijzig: (veld: Veld, tekst: string) => void;
  readonly bijWeg?: (() => void) | undefined;
}

/** One row of the map: who it is, the number, a remark. */
export function Rijveld({ rij, id, naam, hulp, bijWijzig, bijWeg }: Props) {
  const let_ = letOp(rij);
  const veld = (soort: Veld, hint?: string, noot?: string) => (
    <div class={`kaartveld kaartveld-${soort}`}>
      <label for={`${id}-${soort}`}>
        {woorden.velden[soort]}
        <span class="vh"> van {naam}</span>
      </label>
      <input
        {...STIL}
        id={`${id}-${soort}`}
        class="veld"
        type="text"
        inputMode={soort === 'nummer' ? 'tel' : 'text'}
        maxLength={LENGTES[soort]}
        value={rij[soort]}
        placeholder={hint}
        aria-describedby={noot ? `${id}-${soort}-noot` : undefined}
        onInput={(event) => {
          bijWijzig(soort, event.currentTarget.value);
        }}
      />
      {soort === 'nummer' && (
        <p id={`${id}-${soort}-noot`} class="letop" role="status">
          {noot}
        </p>
      )}
    </div>
  );
  return (
    <fieldset class="kaartrij">
      <legend>
        {naam}
        {hulp && <small>{hulp}</small>}
      </legend>
      {rij.soort === 'eigen' && veld('functie')}
      {veld('naam')}
      {veld('nummer', undefined, let_ && woorden.letOp[let_])}
      {veld('opmerking')}
      {bijWeg && (
        <button type="button" class="tekstknop" onClick={bijWeg}>
          {woorden.haalWeg}
          <span class="vh"> {naam}</span>
        </button>
      )}
    </fieldset>
  );
}
