import type { OpenbareCasus } from '../../../lib/training/index.ts';
import { woorden } from '../../../messages/training-zaal.ts';

interface Props {
  readonly casus: OpenbareCasus;
  /** Last part that is known; the first is nought. */
  readonly tot: number;
  /** Inside another view, where that view has the heading. */
  readonly binnenin?: boolean;
}

/** What is known so far, the newest last. */
export function Situatie({ casus, tot, binnenin = false }: Props) {
  const delen = casus.situatie.slice(0, tot + 1);
  return (
    <section class={`situatie${binnenin ? ' binnenin niet-op-papier' : ''}`} aria-label={woorden.situatie}>
      {!binnenin && (
        <h2 class="nl-heading zaaltitel" tabIndex={-1} data-kop>
          {casus.titel} <span class="zacht">{woorden.groepGetal(casus.groep)}</span>
        </h2>
      )}
      <ol class="kaal">
        {delen.map(({ stap, tekst }, plaats) => (
          <li key={tekst} class={!binnenin && plaats === tot ? 'nieuw' : 'eerder'}>
            {delen[plaats - 1]?.stap !== stap && <b class="stapkop">{woorden.stap(stap)}</b>}
            <p>
              {!binnenin && plaats === tot && plaats > 0 && <span class="vh">{woorden.nieuw}</span>}
              {tekst}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
