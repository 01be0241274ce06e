import { useStore } from '@nanostores/preact';
import { useEffect, useMemo } from 'preact/hooks';
import { magErBij } from '../../lib/sociale-kaart/index.ts';
import { functies, woorden } from '../../messages/sociale-kaart.ts';
import { maakSocialeKaart } from '../../stores/sociale-kaart.ts';
import { bestanden, platform, volgOpslag } from '../../stores/start.ts';
import { Invoer } from './kaart/Invoer.tsx';
import { Kaarttabel } from './kaart/Kaarttabel.tsx';
import { Knoppen } from './kaart/Knoppen.tsx';
import { Rijveld } from './kaart/Rijveld.tsx';
import { Stand } from './kaart/Stand.tsx';

/** The social map that a school fills in itself. It stays on the device. */
export function SocialeKaart() {
  const store = useMemo(() => maakSocialeKaart({ ...platform, bestanden, volg: volgOpslag }), []);
  const kaart = useStore(store.$kaart);
  // Until the device was read, typing would be lost.
  const isUit = !useStore(store.$klaar);
  useEffect(() => store.start(), []);
  const eersteEigen = kaart.findIndex(({ soort }) => soort === 'eigen');
  return (
    <div class="eigenkaart">
      <div class="niet-op-papier">
        <Knoppen store={store} isUit={isUit} />
        <Stand store={store} />
        <Invoer store={store} isUit={isUit} />
        <fieldset class="kaartrijen" disabled={isUit}>
          <legend class="vh">{woorden.kop}</legend>
          {kaart.map((rij, plaats) => (
            <Rijveld
              key={plaats}
              rij={rij}
              id={`kaart-${String(plaats)}`}
              naam={rij.soort === 'eigen' ? rij.functie || woorden.eigen(plaats - eersteEigen + 1) : functies[rij.soort].naam}
              hulp={rij.soort === 'eigen' ? undefined : functies[rij.soort].hulp}
              bijWijzig={(veld, tekst) => {
                store.vulIn(plaats, veld, tekst);
              }}
              bijWeg={
                rij.soort === 'eigen'
                  ? () => {
                      store.haalWeg(plaats);
                    }
                  : undefined
              }
            />
          ))}
          {magErBij(kaart) ? (
            <button type="button" class="nl-button nl-button--secondary" onClick={store.voegToe}>
              {woorden.voegToe}
            </button>
          ) : (
            <p>{woorden.vol}</p>
          )}
        </fieldset>
      </div>
      <div class="op-papier">
        <Kaarttabel kaart={kaart} open={4} />
        <p>
          {woorden.datumPapier} ____________ {woorden.nagekeken} ____________
        </p>
      </div>
    </div>
  );
}
