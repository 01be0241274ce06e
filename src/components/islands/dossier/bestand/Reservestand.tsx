import { useStore } from '@nanostores/preact';
import { type Reservestand as Stand, reservestand } from '../../../../lib/dossier/index.ts';
import { reserve as w } from '../../../../messages/dossier-bestand-scherm.ts';
import type { Binnenprops } from '../soorten.ts';

/** Always says how old the last checked back-up is, and what is not in it. */
export function Reservestand({ open, scherm, omgeving }: Binnenprops) {
  const { dossiers, instellingen } = useStore(open.archief.$archief);
  const { soort } = useStore(scherm.$scherm);
  const stand = reservestand([...dossiers.values()], instellingen.reservekopie, omgeving.nu());
  if (stand.stand === 'niets-te-bewaren') return null;
  return (
    <section class="reservestand niet-op-papier" aria-label={w.naam} data-reserve={stand.stand}>
      <p>{inWoorden(stand)}</p>
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

function inWoorden(stand: Exclude<Stand, { stand: 'niets-te-bewaren' }>): string {
  if (stand.stand === 'geen') return `${w.geen} ${w.geenAantal(stand.erbuiten)}`;
  const { dagen, erbuiten, omslagen } = stand;
  const mist = [erbuiten > 0 && w.erbuiten(erbuiten), omslagen > 0 && w.omslagen(omslagen)].filter((zin) => zin !== false);
  return [w.laatst(dagen), ...(mist.length > 0 ? mist : [w.bij])].join(' ');
}
