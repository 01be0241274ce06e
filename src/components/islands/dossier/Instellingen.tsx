import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { WACHTTIJDEN } from '../../../lib/kluis/index.ts';
import { instellingen as w } from '../../../messages/dossier-binnen.ts';
import { $spelling } from '../../../stores/dossier/spelling.ts';
import { Codewissel } from './Codewissel.tsx';
import type { Binnenprops } from './soorten.ts';
import { Wachtzinwissel } from './Wachtzinwissel.tsx';
import { Wissen } from './Wissen.tsx';

/** Everything about the vault that can be set. */
export function Instellingen(props: Binnenprops) {
  const { kluis, open } = props;
  const isLezer = useStore(kluis.$rol) === 'lezer';
  const opApparaat = open.kluis.plaats === 'apparaat';
  return (
    <section class="instellingen">
      <h2 class="nl-heading nl-heading--level-2" data-kop tabIndex={-1}>
        {w.kop}
      </h2>
      {!opApparaat && <p class="melding">{w.alleenVenster}</p>}
      <Wachttijdkeuze {...props} />
      <Spelling />
      {!isLezer && <Wachtzinwissel {...props} />}
      {!isLezer && <Codewissel {...props} />}
      {opApparaat && <Blijvend kluis={kluis} />}
      {opApparaat && <Wissen kluis={kluis} />}
    </section>
  );
}

function Wachttijdkeuze({ open: { archief }, kluis }: Binnenprops) {
  const { wachttijd } = useStore(archief.$archief).instellingen;
  const isLezer = useStore(kluis.$rol) === 'lezer';
  return (
    <fieldset disabled={isLezer}>
      <legend>
        <h3 class="nl-heading nl-heading--level-3">{w.wacht.kop}</h3>
      </legend>
      <p>{w.wacht.uitleg}</p>
      <p id="wachtvraag">{w.wacht.vraag}</p>
      <div class="keuzerij" role="radiogroup" aria-labelledby="wachtvraag">
        {WACHTTIJDEN.map((minuten) => (
          <label key={minuten} class="keuze">
            <input
              type="radio"
              autocomplete="off"
              name="wachttijd"
              value={minuten}
              checked={wachttijd === minuten}
              onChange={() => void archief.zetInstellingen({ wachttijd: minuten })}
            />
            <b>{w.wacht.minuten(minuten)}</b>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Spelling() {
  const isAan = useStore($spelling);
  return (
    <section>
      <h3 class="nl-heading nl-heading--level-3">{w.spelling.kop}</h3>
      <p id="spelling-uitleg">{w.spelling.uitleg}</p>
      <label class="keuze">
        <input
          type="checkbox"
          autocomplete="off"
          checked={isAan}
          aria-describedby="spelling-uitleg"
          onChange={() => {
            $spelling.set(!isAan);
          }}
        />
        <b>{w.spelling.vink}</b>
      </label>
    </section>
  );
}

function Blijvend({ kluis }: Pick<Binnenprops, 'kluis'>) {
  const [antwoord, zetAntwoord] = useState<'ja' | 'nee' | 'onbekend'>();
  useEffect(() => {
    void kluis.blijvend().then(zetAntwoord);
  }, []);
  return (
    <section>
      <h3 class="nl-heading nl-heading--level-3">{w.blijvend.kop}</h3>
      <p role="status">{antwoord && w.blijvend[antwoord]}</p>
      {antwoord === 'nee' && (
        <button type="button" class="nl-button nl-button--secondary" onClick={() => void kluis.blijvend('vraag').then(zetAntwoord)}>
          {w.blijvend.vraag}
        </button>
      )}
    </section>
  );
}
