import type { InhoudVan } from '../../../../lib/dossier/index.ts';
import { aanbod as woorden } from '../../../../messages/dossier-aanbod.ts';
import { documenten } from '../../../../messages/dossier-documenten.ts';
import { Wegingvelden } from '../blad/Wegingvelden.tsx';

/** A weighing that waits, as it will stand in the dossier. Everything is unfolded: nothing is recorded unseen. */
export const Weging = ({ weging }: { readonly weging: InhoudVan<'weging'> }) => (
  <section class="wachtvak" aria-labelledby="wachtkop">
    <h3 id="wachtkop" class="nl-heading">
      {weging.titel}
    </h3>
    <p>{woorden.gewogen(documenten.datum(weging.gebeurdOp))}</p>
    <Wegingvelden weging={weging} zoek="" isOpen />
  </section>
);
