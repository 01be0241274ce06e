import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { type Keuze, type Oordeel, letOp } from '../../../lib/eigencasus/index.ts';
import { woorden } from '../../../messages/eigen-casussen.ts';
import type { EigenCasussen } from '../../../stores/eigencasus/lijst.ts';

interface Props {
  readonly store: EigenCasussen;
  readonly oordelen: readonly Oordeel[];
  readonly bekend: readonly string[];
  /** Where focus goes. */
  readonly kop: Ref<HTMLHeadingElement>;
}

const KEUZES: readonly Keuze[] = ['overslaan', 'kopie', 'vervangen'];

/** What is in a file, and what to do with a case that differs from the one that is here. */
export function Voorbeeld({ store, oordelen, bekend, kop }: Props) {
  const [keuzes, zetKeuzes] = useState<Readonly<Record<string, Keuze>>>({});
  const { inkomend } = woorden;
  return (
    <section class="voorbeeld" aria-labelledby="voorbeeldkop">
      <h3 id="voorbeeldkop" class="nl-heading" ref={kop} tabIndex={-1}>
        {inkomend.kop}
      </h3>
      {oordelen.length === 0 && <p>{inkomend.leeg}</p>}
      <ul class="kaal">
        {oordelen.map(({ casus, verhouding }) => (
          <li key={casus.id}>
            <p>
              <b>{casus.titel}</b> <span class="klein zacht">{woorden.groep(casus.groep)}</span>
              <br />
              {inkomend.verhouding[verhouding]}
            </p>
            <Gevonden casus={casus} bekend={bekend} />
            {(verhouding === 'anders' || verhouding === 'hier-nieuwer') && (
              <fieldset>
                <legend>{inkomend.keuzekop(casus.titel)}</legend>
                {KEUZES.map((keuze) => (
                  <label key={keuze} class="vinkje">
                    <input
                      type="radio"
                      name={`keuze-${casus.id}`}
                      value={keuze}
                      checked={(keuzes[casus.id] ?? 'overslaan') === keuze}
                      onChange={() => {
                        zetKeuzes({ ...keuzes, [casus.id]: keuze });
                      }}
                    />
                    {inkomend.keuzes[keuze]}
                  </label>
                ))}
              </fieldset>
            )}
          </li>
        ))}
      </ul>
      <p>{inkomend.niets}</p>
      <p class="knoppen">
        {oordelen.length > 0 && (
          <button
            type="button"
            class="nl-button nl-button--primary"
            onClick={() => {
              store.neemOver(keuzes);
            }}
          >
            {inkomend.neemOver}
          </button>
        )}
        <button type="button" class="nl-button nl-button--secondary" onClick={store.sluitInkomend}>
          {inkomend.annuleer}
        </button>
      </p>
    </section>
  );
}

/** More finds than this do not help anybody to look. */
const MEESTE = 5;

function Gevonden({ casus, bekend }: { readonly casus: Oordeel['casus']; readonly bekend: readonly string[] }) {
  const vondsten = [...new Set(letOp(casus, bekend).map(({ tekst }) => `‘${tekst}’`))].slice(0, MEESTE);
  return vondsten.length === 0 ? null : <p class="letop">{woorden.inkomend.letOp(vondsten.join(', '))}</p>;
}
