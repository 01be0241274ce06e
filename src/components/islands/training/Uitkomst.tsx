import { useStore } from '@nanostores/preact';
import { type Verschil, uitkomstVan, vergelijking } from '../../../lib/training/index.ts';
import { vraagwoorden } from '../../../messages/vraag.ts';
import { woorden } from '../../../messages/training-zaal.ts';
import type { Zaal } from '../../../stores/training/zaal.ts';
import { Misgelopen } from './Misgelopen.tsx';
import { gevolgzin, labelVan, titelVan } from './beeldwoorden.ts';

/** Where the group came out, beside where the framework comes out, and which answers make the difference. */
export function Uitkomst({ zaal }: { readonly zaal: Zaal }) {
  const sessie = useStore(zaal.$sessie);
  const lading = useStore(zaal.$napraten);
  const { boom } = zaal;
  const uitkomst = uitkomstVan(boom, sessie);
  const naast = lading?.soort === 'er' ? vergelijking(boom, sessie, lading.wat.antwoorden) : undefined;
  if (!uitkomst) return null;
  const zin = (van: Verschil, woord: (typeof woorden)['verschil']): string =>
    woord(van.vraag.kort, labelVan(van.vraag, van.groep), labelVan(van.vraag, van.kader));
  const gevolg = (van: Verschil): string =>
    woorden.alleenDit(JSON.stringify(van.gevolg) === JSON.stringify(naast?.kader) ? woorden.zelfdeAdvies : gevolgzin(boom, van.gevolg));
  return (
    <section data-uitkomst={uitkomst.id}>
      <div class={`uitkomst niveau-${uitkomst.niveau}`}>
        <div>
          <p class="niveau">
            {woorden.jullieUitkomst}: {vraagwoorden.niveau[uitkomst.niveau].toLowerCase()}
          </p>
          <h2 class="nl-heading zaaltitel" tabIndex={-1} data-kop>
            {uitkomst.titel}
          </h2>
          <p>{uitkomst.zin}</p>
        </div>
      </div>
      <div class="zaaldelen uitkomstdelen">
        <div>
          <h3 class="nl-heading">{woorden.kaderUitkomst}</h3>
          {lading?.soort === 'laden' && <p role="status">{woorden.laden}</p>}
          {lading?.soort === 'mislukt' && <Misgelopen zaal={zaal} keer={lading.keer} />}
          {naast && (
            <>
              <p>
                {naast.kader.soort === 'uitkomst' && <b>{titelVan(boom, naast.kader.uitkomst)}. </b>}
                {naast.zelfde ? woorden.zelfdeUitkomst : woorden.anderePlek}
              </p>
              {[
                ...naast.afspraken.map((een) => `${zin(een, woorden.verschil)} ${gevolg(een)}`),
                ...naast.stemmen.map((een) => `${zin(een, woorden.stemVerschil)} ${gevolg(een)}`),
              ].map((regel, plaats, alle) => (
                <p key={regel} class={plaats === alle.length - 1 ? undefined : 'dicht'}>
                  {regel}
                </p>
              ))}
              {naast.afspraken.length + naast.stemmen.length === 0 && <p>{woorden.geenVerschil}</p>}
            </>
          )}
        </div>
        <div>
          <h3 class="nl-heading">{woorden.watNu}</h3>
          <ol>
            {uitkomst.doen.map(({ wat }) => (
              <li key={wat}>{wat}</li>
            ))}
          </ol>
        </div>
      </div>
    </section>
  );
}
