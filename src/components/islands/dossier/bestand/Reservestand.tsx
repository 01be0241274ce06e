import { useStore } from '@nanostores/preact';
import { type Reservestand as Reserve, reservestand } from '../../../../lib/dossier/index.ts';
import { reserve as w, reservezin } from '../../../../messages/dossier-bestand-scherm.ts';
import type { Binnenprops } from '../soorten.ts';

/** Always says how old the last checked back-up is, and what is not in it. */
export function Reservestand({ open, scherm, omgeving }: Binnenprops) {
  const { dossiers, instellingen } = useStore(open.archief.$archief);
  const { soort } = useStore(scherm.$scherm);
  const stand = reservestand([...dossiers.values()], instellingen.reservekopie, omgeving.nu());
  if (stand.stand === 'niets-te-bewaren') return null;
  return (
    <section class="reservestand niet-op-papier" aria-label={w.naam} data-reserve={stand.stand} data-rustig={isRustig(stand) || undefined}>
      <p>{reservezin(stand)}</p>
      {soort !== 'bestand-uit' && (
        <button
          type="button"
          class="tekstknop"
          onClick={() => {
            scherm.ga({ soort: 'bestand-uit' });
          }}
        >
          {w.knop}
        </button>
      )}
    </section>
  );
}

/** Nothing that was written stands here alone for long: said, and not shouted. */
const isRustig = (stand: Reserve): boolean => stand.stand === 'bij' || stand.stand === 'achter' || (stand.stand === 'geen' && stand.erbuiten === 0);
