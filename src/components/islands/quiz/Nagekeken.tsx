import { type Gesteld, oordeel } from '../../../lib/training/index.ts';
import { woorden } from '../../../messages/quiz.ts';
import { Plaats } from './Plaats.tsx';

/** The question with every answer, whether it is right, why, and where it can be read. */
export function Nagekeken({ gesteld }: { readonly gesteld: Gesteld }) {
  const { vraag, volgorde, gekozen = [] } = gesteld;
  const hoe = oordeel(gesteld) ?? 'fout';
  return (
    <div data-oordeel={hoe}>
      <p class="nl-heading vraagkop">{vraag.vraag}</p>
      <h2 class={`quizoordeel oordeel-${hoe}`} tabIndex={-1} data-kop>
        {woorden.oordeel[hoe]}
      </h2>
      <ul class="quizuitleg kaal">
        {volgorde.map((optie) => {
          const { tekst = '', goed = false, uitleg = '' } = vraag.opties[optie] ?? {};
          return (
            <li key={optie} class={goed ? 'klopt' : 'kloptniet'}>
              <p>
                <b class="quizmerk">{goed ? woorden.optieGoed : woorden.optieFout}</b> {gekozen.includes(optie) && <span class="quizjouw">{woorden.jouw}</span>}
              </p>
              <p class="quiztekst">{tekst}</p>
              <p>{uitleg}</p>
            </li>
          );
        })}
      </ul>
      <Plaats plaats={vraag.plaats} />
    </div>
  );
}
