import { useStore } from '@nanostores/preact';
import type { Deel } from '../../../../stores/dossier/scherm.ts';
import type { Binnenprops } from '../soorten.ts';

/** One dossier. */
export function Dossierblad({ open, id, deel }: Binnenprops & { readonly id: string; readonly deel: Deel }) {
  const dossier = useStore(open.archief.$archief).dossiers.get(id);
  return (
    <section data-deel={deel}>
      <h2 class="nl-heading nl-heading--level-2" data-kop tabIndex={-1} translate={false}>
        {dossier?.omslag.label}
      </h2>
    </section>
  );
}
