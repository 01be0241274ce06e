import { type Concept, GROEP, VORMEN } from '../../../lib/eigencasus/index.ts';
import { vormen } from '../../../messages/casussen.ts';
import { formulier as woorden, fouttekst } from '../../../messages/eigen-casus-formulier.ts';
import { woorden as lijstwoorden } from '../../../messages/eigen-casussen.ts';
import { type Invulling, Tekstveld, veldId } from './Tekstveld.tsx';

interface Props extends Invulling {
  readonly concept: Concept;
  readonly vulIn: (wat: Partial<Concept>) => void;
}

const GROEPEN = Array.from({ length: GROEP.meest }, (_, plaats) => GROEP.minst + plaats);

/** What the case is called, for which class, how long it takes and what it is about. */
export function Algemeen({ concept, vulIn, ...invulling }: Props) {
  const fout = invulling.fouten.find(({ veld }) => veld === 'groep');
  const id = veldId('groep');
  return (
    <>
      <Tekstveld
        {...invulling}
        pad="titel"
        label={woorden.velden['titel'] ?? ''}
        hint={woorden.hints['titel']}
        waarde={concept.titel}
        lengte="titel"
        regels={1}
        verplicht
        bijWijzig={(titel) => {
          vulIn({ titel });
        }}
      />
      <div class="tweevelden">
        <div class={`casusveld${fout ? ' fout' : ''}`}>
          <label for={id}>{woorden.velden['groep']}</label>
          <p id={`${id}-fout`} class="foutregel">
            {fout && fouttekst('groep', fout.reden)}
          </p>
          <select
            id={id}
            class="veld"
            value={concept.groep}
            required
            aria-invalid={fout !== undefined}
            aria-describedby={`${id}-fout`}
            onChange={({ currentTarget }) => {
              vulIn({ groep: currentTarget.value });
            }}
          >
            <option value="">{woorden.kiesGroep}</option>
            {GROEPEN.map((groep) => (
              <option key={groep} value={String(groep)}>
                {lijstwoorden.groep(groep)}
              </option>
            ))}
          </select>
        </div>
        <Duur concept={concept} vulIn={vulIn} {...invulling} />
      </div>
      <Tekstveld
        {...invulling}
        pad="kort"
        label={woorden.velden['kort'] ?? ''}
        hint={woorden.hints['kort']}
        waarde={concept.kort}
        lengte="kort"
        regels={2}
        bijWijzig={(kort) => {
          vulIn({ kort });
        }}
      />
      <details class="vormvelden">
        <summary>{`${woorden.vormen} (${String(concept.vormen.length)})`}</summary>
        <fieldset>
          <legend class="vh">{woorden.vormen}</legend>
          {VORMEN.map((vorm) => (
            <label key={vorm} class="vinkje">
              <input
                type="checkbox"
                checked={concept.vormen.includes(vorm)}
                onChange={({ currentTarget }) => {
                  const anders = concept.vormen.filter((een) => een !== vorm);
                  vulIn({ vormen: currentTarget.checked ? [...anders, vorm] : anders });
                }}
              />
              {vormen[vorm]}
            </label>
          ))}
        </fieldset>
      </details>
    </>
  );
}

function Duur({ concept, vulIn, ...invulling }: Props) {
  return (
    <Tekstveld
      {...invulling}
      pad="duur"
      label={woorden.velden['duur'] ?? ''}
      hint={woorden.hints['duur']}
      waarde={concept.duur}
      regels={1}
      verplicht
      bijWijzig={(duur) => {
        vulIn({ duur });
      }}
    />
  );
}
