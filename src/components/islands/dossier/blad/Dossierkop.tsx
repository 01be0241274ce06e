import { useStore } from '@nanostores/preact';
import type { Deel } from '../../../../stores/dossier/scherm.ts';
import { woorden } from '../../../../messages/dossier-blad.ts';
import type { Deelprops } from './soorten.ts';

const DELEN: readonly Deel[] = ['tijdlijn', 'stappen', 'erbij', 'bladen', 'omslag'];

/** Whose dossier this is, by which protocol, and the way to its parts. */
export function Dossierkop({ id, deel, dossier, protocol, scherm, blad, isGesloten, isLezer }: Deelprops & { readonly isGesloten: boolean }) {
  // Who opens a dossier hears first which one it is; every other part begins at its own heading.
  const isBegin = useStore(blad.$doel) === undefined && deel === 'tijdlijn';
  return (
    <header class="dossierkop niet-op-papier">
      <h2 class="nl-heading dossiernaam" tabIndex={-1} translate={false} {...(isBegin ? { 'data-kop': '' } : {})}>
        {dossier.omslag.label}
      </h2>
      <p class="zacht">
        {protocol?.naam ?? woorden.geenProtocol}
        {isGesloten && ` · ${woorden.gesloten}`}
      </p>
      <nav aria-label={woorden.navigatie}>
        <ul class="bladdelen kaal">
          {DELEN.filter((naam) => !(isLezer && naam === 'erbij')).map((naam) => (
            <li key={naam}>
              <button
                type="button"
                aria-current={naam === deel ? 'page' : undefined}
                onClick={() => {
                  blad.$melding.set(undefined);
                  blad.ruimOp();
                  scherm.ga({ soort: 'dossier', id, deel: naam });
                }}
              >
                {woorden.delen[naam]}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
