import { useState } from 'preact/hooks';
import { wissen, woorden } from '../../../messages/dossier-scherm.ts';
import type { Kluisstore } from '../../../stores/dossier/kluis.ts';
import { STIL } from '../stil.ts';
import { Foutvak, type Veldmelding } from './Foutvak.tsx';

/** Destroys everything in this browser, after a word was typed. */
export function Wissen({ kluis }: { readonly kluis: Kluisstore }) {
  const [getypt, zetGetypt] = useState('');
  const [fouten, zetFouten] = useState<readonly Veldmelding[]>([]);
  return (
    <form
      class="wissen"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        const isGoed = getypt.trim().toLowerCase() === wissen.woord;
        zetFouten(isGoed ? [] : [{ veld: 'wiswoord', tekst: wissen.fout(wissen.woord) }]);
        if (isGoed) void kluis.wis();
      }}
    >
      <h3 class="nl-heading nl-heading--level-3">{wissen.kop}</h3>
      <Foutvak titel={woorden.foutInvoer} fouten={fouten} />
      <p>{wissen.uitleg}</p>
      <label for="wiswoord">{wissen.veld(`‘${wissen.woord}’`)}</label>
      <input
        {...STIL}
        id="wiswoord"
        class="veld"
        value={getypt}
        aria-invalid={fouten.length > 0 || undefined}
        onInput={(event) => {
          zetGetypt(event.currentTarget.value);
        }}
      />
      <div class="knoppen">
        <button type="submit" class="nl-button nl-button--secondary gevaarknop">
          {wissen.knop}
        </button>
      </div>
    </form>
  );
}
