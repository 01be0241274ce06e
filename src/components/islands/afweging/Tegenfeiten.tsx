import type { Tegenfeit, Verslag } from '../../../lib/beslisboom/index.ts';
import type { Beslisboom } from '../../../lib/inhoud/index.ts';
import { woorden } from '../../../messages/afweging.ts';
import { woordenVan } from './Waarom.tsx';

interface Regel {
  readonly vraag: string;
  readonly antwoorden: readonly string[];
  readonly gevolg: Tegenfeit['gevolg'];
}

const zelfde = (a: Tegenfeit['gevolg'], b: Tegenfeit['gevolg']): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Takes answers to the same question with the same effect together. */
function regels(feiten: readonly Tegenfeit[]): readonly Regel[] {
  return feiten.reduce<readonly Regel[]>((tot, { vraag, naar, gevolg }) => {
    const bestaand = tot.find((regel) => regel.vraag === vraag && zelfde(regel.gevolg, gevolg));
    if (!bestaand) return [...tot, { vraag, antwoorden: [naar], gevolg }];
    return tot.map((regel) => (regel === bestaand ? { ...regel, antwoorden: [...regel.antwoorden, naar] } : regel));
  }, []);
}

/** Which single answer, changed, would change the outcome; computed by the engine. */
export function Tegenfeiten({ boom, uit }: { readonly boom: Beslisboom; readonly uit: Verslag }) {
  const lijst = regels(uit.tegenfeiten);
  return (
    <section class="tegenfeit" aria-labelledby="tegenfeit">
      <h3 id="tegenfeit" class="nl-heading">
        {woorden.tegenfeit}
      </h3>
      {lijst.length === 0 ? (
        <p>{woorden.geenTegenfeit}</p>
      ) : (
        <>
          <p class="klein zacht">{woorden.tegenfeitUitleg}</p>
          <ul>
            {lijst.map(({ vraag, antwoorden, gevolg }) => (
              <li key={vraag + antwoorden.join()}>
                {woorden.bij} <b>{woordenVan(boom, vraag, '').kort.toLowerCase()}</b>{' '}
                {antwoorden.map((id) => `‘${woordenVan(boom, vraag, id).label.toLowerCase()}’`).join(' of ')}: {effect(boom, gevolg)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function effect(boom: Beslisboom, gevolg: Tegenfeit['gevolg']): string {
  if (gevolg.soort === 'verder') return woorden.danVerder(boom.schermen.find((scherm) => scherm.id === gevolg.scherm)?.halte.toLowerCase() ?? '');
  const uitkomst = boom.uitkomsten.find((een) => een.id === gevolg.uitkomst);
  return `${woorden.dan} ‘${uitkomst?.titel ?? ''}’`;
}
