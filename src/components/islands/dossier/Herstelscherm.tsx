import { herstel } from '../../../messages/dossier-scherm.ts';
import type { Kluisstore } from '../../../stores/dossier/kluis.ts';
import { Codeblad } from './Codeblad.tsx';

/** A vault was made: keep its recovery code before going in. */
export const Herstelscherm = ({ kluis, code }: { readonly kluis: Kluisstore; readonly code: string }) => (
  <section class="dossierscherm">
    <h2 class="nl-heading nl-heading--level-2 niet-op-papier" data-kop tabIndex={-1}>
      {herstel.kop}
    </h2>
    <Codeblad code={code} knop={herstel.naarBinnen} verder={kluis.verder} />
  </section>
);
