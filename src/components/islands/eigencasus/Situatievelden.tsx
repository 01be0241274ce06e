import { AANTALLEN, type Concept, STAP } from '../../../lib/eigencasus/index.ts';
import { formulier as woorden } from '../../../messages/eigen-casus-formulier.ts';
import { type Invulling, Tekstveld, veldId } from './Tekstveld.tsx';
import { useLijstfocus } from './lijstfocus.ts';

interface Props extends Invulling {
  readonly concept: Concept;
  readonly vulIn: (wat: Partial<Concept>) => void;
}
type Deel = Concept['situatie'][number];

const STAPPEN = Array.from({ length: STAP.meest }, (_, plaats) => STAP.minst + plaats);

/** What becomes known, part by part. */
export function Situatievelden({ concept: { situatie }, vulIn, ...invulling }: Props) {
  const vak = useLijstfocus<HTMLElement>(situatie.length);
  const zet = (plaats: number, wat: Partial<Deel>): void => {
    vulIn({ situatie: situatie.map((deel, index) => (index === plaats ? { ...deel, ...wat } : deel)) });
  };
  return (
    <section aria-labelledby="situatiekop" ref={vak}>
      <h3 class="nl-heading nl-heading--level-3" id="situatiekop" tabIndex={-1}>
        {woorden.situatie}
      </h3>
      <p>{woorden.situatieHint}</p>
      {situatie.map((deel, plaats) => (
        <fieldset key={plaats} class="casusdeel">
          <legend>{woorden.deel(plaats + 1)}</legend>
          <p class="casusveld">
            <label for={veldId(`situatie.${String(plaats)}.stap`)}>{woorden.stap}</label>
            <select
              id={veldId(`situatie.${String(plaats)}.stap`)}
              class="veld"
              value={deel.stap}
              onChange={({ currentTarget }) => {
                zet(plaats, { stap: currentTarget.value });
              }}
            >
              {STAPPEN.map((stap) => (
                <option key={stap} value={String(stap)}>
                  {woorden.stapNummer(stap)}
                </option>
              ))}
            </select>
          </p>
          <Tekstveld
            {...invulling}
            pad={`situatie.${String(plaats)}.tekst`}
            label={woorden.tekst}
            waarde={deel.tekst}
            lengte="situatie"
            regels={4}
            verplicht
            bijWijzig={(tekst) => {
              zet(plaats, { tekst });
            }}
          />
          {situatie.length > 1 && (
            <button
              type="button"
              class="tekstknop"
              onClick={() => {
                vulIn({ situatie: situatie.filter((_, index) => index !== plaats) });
              }}
            >
              {woorden.weg}
              <span class="vh"> {woorden.deel(plaats + 1)}</span>
            </button>
          )}
        </fieldset>
      ))}
      {situatie.length < AANTALLEN.situatie && (
        <button
          type="button"
          class="nl-button nl-button--secondary"
          data-erbij
          onClick={() => {
            vulIn({ situatie: [...situatie, { stap: situatie.at(-1)?.stap ?? '1', tekst: '' }] });
          }}
        >
          {woorden.deelErbij}
        </button>
      )}
    </section>
  );
}
