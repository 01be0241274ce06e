import { useStore } from '@nanostores/preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { aantalGevuld, GROOTSTE_BESTAND } from '../../../lib/sociale-kaart/index.ts';
import { woorden } from '../../../messages/sociale-kaart.ts';
import type { SocialeKaartStore } from '../../../stores/sociale-kaart.ts';
import { leesTekst } from '../../../stores/start.ts';
import { Kaarttabel } from './Kaarttabel.tsx';

interface Props {
  readonly store: SocialeKaartStore;
  readonly isUit: boolean;
}

/** Opens a file: first look, then use it. */
export function Invoer({ store, isUit }: Props) {
  const invoer = useStore(store.$invoer);
  const nu = useStore(store.$kaart);
  const kop = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (invoer.soort === 'voorbeeld' || invoer.soort === 'fout') kop.current?.focus();
  }, [invoer]);

  const kies = async (veld: HTMLInputElement): Promise<void> => {
    const bestand = veld.files?.[0];
    if (!bestand) return;
    const gelezen = await leesTekst(bestand, GROOTSTE_BESTAND);
    // The same file can be chosen again after it was repaired.
    veld.value = '';
    if (gelezen.ok) store.bekijk(gelezen.tekst);
    else store.weiger(gelezen.reden);
  };

  return (
    <div class="invoer">
      <p class="bestandveld">
        <label for="kaart-bestand">{woorden.openBestand}</label>
        <input
          id="kaart-bestand"
          class="veld"
          type="file"
          accept=".json,application/json"
          disabled={isUit}
          onChange={(event) => {
            void kies(event.currentTarget);
          }}
        />
      </p>
      {invoer.soort === 'fout' && (
        <section class="foutenlijst">
          <h3 ref={kop} tabIndex={-1}>
            {woorden.foutKop}
          </h3>
          <p>
            {woorden.fout[invoer.reden]}
            {invoer.bij !== undefined && woorden.foutBij(invoer.bij)} {woorden.foutNiets}
          </p>
          <button type="button" class="nl-button nl-button--secondary" onClick={store.sluitInvoer}>
            {woorden.sluit}
          </button>
        </section>
      )}
      {invoer.soort === 'voorbeeld' && (
        <section class="voorbeeld">
          <h3 ref={kop} tabIndex={-1}>
            {woorden.voorbeeldKop}
          </h3>
          {aantalGevuld(invoer.kaart) === 0 ? <p>{woorden.voorbeeldLeeg}</p> : <Kaarttabel kaart={invoer.kaart} alleenGevuld />}
          <p>{woorden.vervangt(aantalGevuld(nu))}</p>
          <p class="knoppen">
            <button type="button" class="nl-button nl-button--primary" onClick={store.gebruik}>
              {woorden.gebruik}
            </button>
            <button type="button" class="nl-button nl-button--secondary" onClick={store.sluitInvoer}>
              {woorden.annuleer}
            </button>
          </p>
        </section>
      )}
    </div>
  );
}
