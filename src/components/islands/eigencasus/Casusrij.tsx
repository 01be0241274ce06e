import { useStore } from '@nanostores/preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { nederlandseDag } from '../../../lib/dag.ts';
import { type EigenCasus, afIn, eigenNaam } from '../../../lib/eigencasus/index.ts';
import { woorden } from '../../../messages/eigen-casussen.ts';
import type { EigenCasussen } from '../../../stores/eigencasus/lijst.ts';
import { datum } from '../afweging/datum.ts';
import { Zeker } from './Zeker.tsx';
import type { Beeld, Gegevens } from './soorten.ts';
import { adres } from '../../../adres.ts';

interface Props {
  readonly store: EigenCasussen;
  readonly gegevens: Gegevens;
  readonly casus: EigenCasus;
  readonly toon: (beeld: Beeld) => void;
}

/** One case in the list, with what one can do with it. */
export function Casusrij({ store, gegevens, casus, toon }: Props) {
  const plek = useStore(store.$plek);
  const { titel, nietAf } = casus;
  const isAf = afIn(casus).length > 0;
  const namen = gegevens.bomen.filter(({ id }) => nietAf.includes(id)).map((boom) => boom.titel);
  const naar = (soort: 'weeg' | 'schrijf' | 'blad-groep' | 'blad-begeleider') => () => {
    toon({ soort, casus });
  };
  return (
    <li>
      <h3 class="nl-heading">{titel}</h3>
      <p class="klein zacht">
        {[woorden.groep(casus.groep), woorden.minuten(casus.duur), woorden.gewijzigd(datum(nederlandseDag(new Date(casus.gewijzigd))))].join(' · ')}
      </p>
      {casus.kort !== '' && <p>{casus.kort}</p>}
      {namen.length > 0 && <p class="klein">{woorden.nietAf(namen.join(', '))}</p>}
      {casus.hulpmiddelen.length === 0 && <p class="klein">{woorden.geenHulpmiddel}</p>}
      <p class="knoppen niet-op-papier">
        {isAf && <Knop tekst={woorden.weeg} titel={titel} doe={naar('weeg')} />}
        <Knop tekst={woorden.wijzig} titel={titel} doe={naar('schrijf')} />
        {isAf && plek === 'apparaat' && (
          <a class="nl-link" href={adres(`/training/groep/#${eigenNaam(casus)}`)}>
            {woorden.samen}
            <span class="vh"> {titel}</span>
          </a>
        )}
      </p>
      {isAf && plek !== 'apparaat' && <p class="klein zacht niet-op-papier">{woorden.samenNiet}</p>}
      <details class="niet-op-papier">
        <summary>
          {woorden.meer}
          <span class="vh"> {titel}</span>
        </summary>
        <p class="meerknoppen">
          <Tekstknop tekst={woorden.bladGroep} titel={titel} doe={naar('blad-groep')} />
          <Tekstknop tekst={woorden.bladBegeleider} titel={titel} doe={naar('blad-begeleider')} />
          <Tekstknop
            tekst={woorden.kopie}
            titel={titel}
            doe={() => {
              toon({ soort: 'lijst', melding: store.verdubbel(casus, woorden.kopieVan(titel)) ? woorden.bewaard : woorden.pastNiet });
            }}
          />
          <Tekstknop
            tekst={woorden.bestandEen}
            titel={titel}
            doe={() => {
              store.geefEen(casus);
            }}
          />
        </p>
        <Verwijder
          titel={titel}
          doe={() => {
            store.haalWeg(casus.id);
            toon({ soort: 'lijst', melding: '' });
          }}
        />
      </details>
    </li>
  );
}

interface Knopprops {
  readonly tekst: string;
  readonly titel: string;
  readonly doe: () => void;
}

const Knop = ({ tekst, titel, doe }: Knopprops) => (
  <button type="button" class="nl-button nl-button--secondary" onClick={doe}>
    {tekst}
    <span class="vh"> {titel}</span>
  </button>
);

/** `metFocus`: it comes back after a question that had focus. */
function Tekstknop({ tekst, titel, doe, metFocus = false }: Knopprops & { readonly metFocus?: boolean }) {
  const knop = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (metFocus) knop.current?.focus();
  }, []);
  return (
    <button type="button" class="tekstknop" onClick={doe} ref={knop}>
      {tekst}
      <span class="vh"> {titel}</span>
    </button>
  );
}

/** Deleting asks once more. */
function Verwijder({ titel, doe }: Omit<Knopprops, 'tekst'>) {
  const [vraagt, zetVraagt] = useState(false);
  const [terug, zetTerug] = useState(false);
  const wissel = (): void => {
    zetTerug(vraagt);
    zetVraagt(!vraagt);
  };
  return vraagt ? (
    <Zeker vraag={woorden.verwijderZeker(titel)} ja={woorden.verwijderJa} nee={woorden.verwijderNee} bijJa={doe} bijNee={wissel} />
  ) : (
    <Tekstknop tekst={woorden.verwijder} titel={titel} doe={wissel} metFocus={terug} />
  );
}
