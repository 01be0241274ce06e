import { useStore } from '@nanostores/preact';
import type { Gebrek } from '../../../lib/kluis/index.ts';
import { gebreken as woorden } from '../../../messages/dossier-binnen.ts';
import { naarKop } from './kopfocus.ts';
import type { Binnenprops } from './soorten.ts';

/** What is wrong with the vault as a whole. The reader says that it was seen; nothing is taken away. */
export function Gebreken({ open: { archief }, kluis }: Binnenprops) {
  const gebreken = useStore(archief.$gebreken);
  const { onleesbaar } = useStore(archief.$archief);
  const isLezer = useStore(kluis.$rol) === 'lezer';
  const zinnen = [...gebreken.map(inWoorden), ...onleesbaar.map(({ reden }) => woorden.onleesbaar[reden])];
  if (zinnen.length === 0) return null;
  const elk = Map.groupBy(zinnen, (zin) => zin);
  return (
    <section class="foutenlijst niet-op-papier" role="alert">
      <h2 class="nl-heading nl-heading--level-3">{woorden.kop}</h2>
      <ul>
        {[...elk].map(([zin, keren]) => (
          <li key={zin}>{keren.length > 1 ? `${zin} (${String(keren.length)}×)` : zin}</li>
        ))}
      </ul>
      <p>{woorden.rest}</p>
      {gebreken.length > 0 && !isLezer && (
        <button
          type="button"
          class="nl-button nl-button--secondary"
          onClick={() =>
            void archief.aanvaard().then(() => {
              naarKop('.binnen');
            })
          }
        >
          {woorden.aanvaard}
        </button>
      )}
    </section>
  );
}

function inWoorden(gebrek: Gebrek): string {
  if ('aantal' in gebrek) return woorden.soort[gebrek.soort](gebrek.aantal);
  return woorden.soort[gebrek.soort];
}
