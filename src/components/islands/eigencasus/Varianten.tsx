import type { EigenCasus } from '../../../lib/eigencasus/index.ts';
import { wegen as woorden } from '../../../messages/eigen-casus-wegen.ts';

/** What protocols have otherwise in an own case, each with its place there and what holds now. */
export function Varianten({ protocollen }: Pick<EigenCasus, 'protocollen'>) {
  if (protocollen.length === 0) return null;
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3">{woorden.varianten}</h3>
      {protocollen.map(({ protocol, naam, tekst, plek, nu }) => (
        <section key={protocol} class="variant">
          <h4 class="nl-heading">{naam}</h4>
          <p class="metregels">{tekst}</p>
          <p class="bron">{woorden.plek(plek)}</p>
          {nu !== '' && (
            <p class="variant-nu metregels">
              <b>{woorden.vandaag}</b> {nu}
            </p>
          )}
        </section>
      ))}
    </>
  );
}
