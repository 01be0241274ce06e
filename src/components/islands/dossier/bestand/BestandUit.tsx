import type { Binnenprops } from '../soorten.ts';

/** Placeholder. */
export const BestandUit = ({ open }: Binnenprops) => (
  <section data-plaats={open.kluis.plaats}>
    <h2 class="nl-heading nl-heading--level-2" data-kop tabIndex={-1}>
      BestandUit
    </h2>
  </section>
);
