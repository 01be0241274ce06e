import { useStore } from '@nanostores/preact';
import { useEffect, useMemo } from 'preact/hooks';
import { woorden } from '../../messages/dossier-scherm.ts';
import { maakKluisstore } from '../../stores/dossier/kluis.ts';
import { dossieromgeving } from '../../stores/start-dossier.ts';
import type { Gegevens } from './dossier/soorten.ts';

/** The dossier: what is outside the vault is here, what is inside comes when it opens. */
export function Dossier({ protocollen }: Gegevens) {
  const kluis = useMemo(() => maakKluisstore(dossieromgeving), []);
  const staat = useStore(kluis.$staat);
  useEffect(() => {
    void kluis.start();
  }, []);
  return (
    <div class="dossier" data-staat={staat.soort} data-protocollen={Object.keys(protocollen).length}>
      {staat.soort === 'laden' && <p role="status">{woorden.laden}</p>}
    </div>
  );
}
