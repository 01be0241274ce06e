import { useMemo } from 'preact/hooks';
import { afspraakstand, afsprakenVan } from '../../../../lib/dossier/index.ts';
import { documenten } from '../../../../messages/dossier-documenten.ts';
import { stand as woorden } from '../../../../messages/dossier-blad.ts';
import type { Deelprops } from './soorten.ts';
import { useDeel } from './deel.ts';
import { Meerknop } from './Meerknop.tsx';
import { Teken } from './Teken.tsx';

/** What was agreed and is not settled, the earliest day first: so what is over comes before what is near. */
export function Afspraken({ lijst, blad, vandaag, isLezer }: Deelprops & { readonly vandaag: string }) {
  const open = useMemo(
    () =>
      afsprakenVan(lijst)
        .map((afspraak) => ({ ...afspraak, stand: afspraakstand(afspraak, vandaag) }))
        .filter(({ stand }) => stand !== 'gedaan'),
    [lijst, vandaag],
  );
  const { lijst: regels, getoond, over, toonAlles } = useDeel<(typeof open)[number], HTMLUListElement>(open);
  return (
    <>
      <h4 class="nl-heading subkop">{woorden.afsprakenKop}</h4>
      {open.length === 0 && <p>{woorden.geenAfspraken}</p>}
      <ul ref={regels} class="takenlijst kaal">
        {getoond.map(({ bij, welke, wat, wie, datum, stand }) => (
          <li key={`${bij} ${welke}`} class={`afspraak-${stand}`} data-afspraak={stand} tabIndex={-1}>
            <p class="merken">
              <span class={`merk merk-${stand === 'voorbij' ? 'stop' : 'rust'}`}>
                <Teken naam={stand === 'voorbij' ? 'let-op' : 'begonnen'} />{' '}
                <span class="merkwoord">
                  {datum !== undefined && `${documenten.datum(datum)}: `}
                  {woorden.afspraak[stand]}
                </span>
              </span>
            </p>
            <p class="literair" translate={false}>
              {wat}
              {wie !== undefined && ` (${wie})`}
            </p>
            <p class="taakknoppen">
              {!isLezer && (
                <button
                  type="button"
                  class="tekstknop"
                  onClick={() => {
                    blad.begin({ rondtAf: [{ bij, welke }] });
                  }}
                >
                  {woorden.afgerond}
                  <span class="vh">: {wat}</span>
                </button>
              )}
              <button
                type="button"
                class="tekstknop"
                onClick={() => {
                  blad.toonPost(bij);
                }}
              >
                {woorden.naarAantekening}
                <span class="vh">: {wat}</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
      <Meerknop over={over} toonAlles={toonAlles} />
    </>
  );
}
