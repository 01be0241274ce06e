import { useStore } from '@nanostores/preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { GROOTSTE_BESTAND } from '../../../lib/eigencasus/index.ts';
import { woorden } from '../../../messages/eigen-casussen.ts';
import type { EigenCasussen } from '../../../stores/eigencasus/lijst.ts';
import { leesTekst } from '../../../stores/start.ts';
import type { Voorbeeld } from './Voorbeeld.tsx';

interface Props {
  readonly store: EigenCasussen;
  readonly isUit: boolean;
  readonly bekend: readonly string[];
}

/** Files: give all, and open one. First look, then take over. */
export function Inkomend({ store, isUit, bekend }: Props) {
  const inkomend = useStore(store.$inkomend);
  const aantal = useStore(store.$casussen).length;
  const [deel, zetDeel] = useState<{ readonly is: typeof Voorbeeld }>();
  const [mislukt, zetMislukt] = useState(false);
  const kop = useRef<HTMLHeadingElement>(null);
  const veld = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (inkomend.soort === 'voorbeeld' || inkomend.soort === 'fout') kop.current?.focus();
    else if (document.activeElement === document.body && deel) veld.current?.focus();
  }, [inkomend, deel]);

  const kies = async (gekozen: HTMLInputElement): Promise<void> => {
    const bestand = gekozen.files?.[0];
    if (!bestand) return;
    const [gelezen, geladen] = await Promise.all([leesTekst(bestand, GROOTSTE_BESTAND), import('./Voorbeeld.tsx').catch(() => undefined)]);
    zetMislukt(geladen === undefined);
    // The same file can be chosen again after it was repaired.
    gekozen.value = '';
    if (!geladen) return;
    zetDeel({ is: geladen.Voorbeeld });
    if (gelezen.ok) store.bekijk(gelezen.tekst);
    else store.weiger(gelezen.reden);
  };

  return (
    <section class="niet-op-papier" aria-labelledby="bestanden">
      <h2 class="nl-heading nl-heading--level-2" id="bestanden">
        {woorden.bestandkop}
      </h2>
      <p>{woorden.bestandUitleg}</p>
      {aantal > 0 && (
        <p class="knoppen">
          <button type="button" class="nl-button nl-button--secondary" onClick={store.geefAlles}>
            {woorden.bestandAlles}
          </button>
        </p>
      )}
      <p class="casusveld">
        <label for="casusbestand">{woorden.open}</label>
        <input
          id="casusbestand"
          ref={veld}
          class="veld"
          type="file"
          accept=".json,application/json"
          disabled={isUit}
          onChange={({ currentTarget }) => {
            void kies(currentTarget);
          }}
        />
      </p>
      <p role="status">
        {mislukt && woorden.mislukt}
        {inkomend.soort === 'overgenomen' && woorden.inkomend.overgenomen(inkomend.aantal)}
      </p>
      {inkomend.soort === 'fout' && (
        <section class="foutenlijst" aria-labelledby="bestandfout">
          <h3 id="bestandfout" class="nl-heading" ref={kop} tabIndex={-1}>
            {woorden.inkomend.foutkop}
          </h3>
          <p>
            {woorden.inkomend.fout[inkomend.reden]}
            {inkomend.bij !== undefined && inkomend.bij !== '' && woorden.inkomend.bij(inkomend.bij)} {woorden.inkomend.foutNiets}
          </p>
          <button type="button" class="nl-button nl-button--secondary" onClick={store.sluitInkomend}>
            {woorden.inkomend.sluit}
          </button>
        </section>
      )}
      {inkomend.soort === 'voorbeeld' && deel && <deel.is store={store} oordelen={inkomend.oordelen} bekend={bekend} kop={kop} />}
    </section>
  );
}
