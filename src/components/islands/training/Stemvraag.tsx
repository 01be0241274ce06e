import type { Scherm, Vraag } from '../../../lib/inhoud/index.ts';
import type { Zaal } from '../../../stores/training/zaal.ts';
import { vraagVan } from './beeldwoorden.ts';

/** The questions of a screen, in order. */
export const vragenVan = ({ boom }: Zaal, { vragen }: Scherm): readonly Vraag[] => vragen.flatMap((id) => vraagVan(boom, id) ?? []);

/** What is asked, in the words of the tree: the heading of the screen, or its one question. */
export function Stemkop({ scherm, vragen }: { readonly scherm: Scherm; readonly vragen: readonly Vraag[] }) {
  const alleen = scherm.kop === undefined ? vragen[0] : undefined;
  return (
    <>
      <h2 class="nl-heading zaaltitel" tabIndex={-1} data-kop>
        {scherm.kop ?? alleen?.vraag}
      </h2>
      {alleen && <p class="zacht">{alleen.uitleg}</p>}
    </>
  );
}
