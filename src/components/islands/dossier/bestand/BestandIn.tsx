import type { Binnenprops } from '../soorten.ts';

/** Placeholder. */
export const BestandIn = ({ open }: Binnenprops) => (
  <section data-plaats={open.kluis.plaats}>
    <h2 class="nl-heading nl-heading--level-2" data-kop tabIndex={-1}>
      BestandIn
    </h2>
  </section>
);
