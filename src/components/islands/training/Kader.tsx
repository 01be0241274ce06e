import { useStore } from '@nanostores/preact';
import type { Vraag } from '../../../lib/inhoud/index.ts';
import { gespreksredenen } from '../../../lib/training/index.ts';
import { woorden } from '../../../messages/training-zaal.ts';
import type { Zaal } from '../../../stores/training/zaal.ts';
import { Misgelopen } from './Misgelopen.tsx';
import { Staven } from './Staven.tsx';
import { Gesprek, useVerdeling } from './Uitslag.tsx';
import { labelVan } from './beeldwoorden.ts';

/** More questions than a group talks about do not fit on a screen; the most urgent come first. */
const MEESTE = 3;

/** The answer of the framework beside the votes, with its reason and where that stands. */
export function Kader({ zaal, vraag }: { readonly zaal: Zaal; readonly vraag: Vraag }) {
  const gestemd = useVerdeling(zaal, vraag);
  const lading = useStore(zaal.$kader)[vraag.id];
  const kader = lading?.soort === 'er' ? lading.wat : undefined;
  return (
    <section class="zaaldelen">
      <h2 class="nl-heading zaaltitel" tabIndex={-1} data-kop>
        {vraag.vraag}
      </h2>
      <Staven verdeling={gestemd} naam={`${woorden.uitslag}: ${vraag.kort}`} kader={kader?.antwoord} />
      <div>
        <div class="kaderantwoord" role="status">
          <h3 class="nl-heading">
            {woorden.kader}
            {kader && (
              <>
                : <span class="kaderwoord">{labelVan(vraag, kader.antwoord)}</span>
              </>
            )}
          </h3>
          {kader && (
            <>
              <p>
                <b>{woorden.waarom}</b>
                {kader.waarom}
              </p>
              <p class="bron">
                {woorden.bron}
                {vraag.bronnen.map((id) => zaal.bronnen[id]?.titel ?? id).join('; ')}
              </p>
            </>
          )}
          {lading?.soort === 'er' && !kader && <p>{woorden.kaderGeen}</p>}
          {lading?.soort === 'laden' && <p class="zacht">{woorden.laden}</p>}
          {lading?.soort === 'mislukt' && <Misgelopen zaal={zaal} keer={lading.keer} />}
        </div>
        {kader && <Gesprek redenen={gespreksredenen(vraag, gestemd, kader.antwoord).slice(0, MEESTE)} />}
      </div>
    </section>
  );
}
