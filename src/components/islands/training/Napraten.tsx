import { useStore } from '@nanostores/preact';
import { woorden } from '../../../messages/training-zaal.ts';
import type { Zaal } from '../../../stores/training/zaal.ts';
import { Misgelopen } from './Misgelopen.tsx';
import { variantRegel } from './beeldwoorden.ts';

/** What to talk about at the end, and what one takes away. */
export function Napraten({ zaal }: { readonly zaal: Zaal }) {
  const lading = useStore(zaal.$napraten);
  return (
    <section>
      <h2 class="nl-heading zaaltitel" tabIndex={-1} data-kop>
        {woorden.napraten}
      </h2>
      {lading?.soort === 'mislukt' && <Misgelopen zaal={zaal} keer={lading.keer} />}
      {lading?.soort === 'er' && (
        <div class="zaaldelen">
          <Lijst kop={woorden.bespreek} punten={lading.wat.bespreken} />
          <Lijst kop={woorden.leerpunten} punten={lading.wat.leerpunten} />
          <Lijst kop={woorden.protocollen} punten={lading.wat.protocollen.map(variantRegel)} />
        </div>
      )}
    </section>
  );
}

function Lijst({ kop, punten }: { readonly kop: string; readonly punten: readonly string[] }) {
  if (punten.length === 0) return null;
  return (
    <div>
      <h3 class="nl-heading">{kop}</h3>
      <ul>
        {punten.map((punt) => (
          <li key={punt}>{punt}</li>
        ))}
      </ul>
    </div>
  );
}
