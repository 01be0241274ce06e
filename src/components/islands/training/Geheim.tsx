import { useStore } from '@nanostores/preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Scherm } from '../../../lib/inhoud/index.ts';
import { aanDeBeurt, binnen, laatsteStemmer } from '../../../lib/training/index.ts';
import { woorden } from '../../../messages/training-zaal.ts';
import type { Zaal } from '../../../stores/training/zaal.ts';
import { Stembiljet } from './Stembiljet.tsx';
import { Stemkop, vragenVan } from './Stemvraag.tsx';

interface Props {
  readonly zaal: Zaal;
  readonly scherm: Scherm;
}

/** Secret voting on one device that goes round: hand over, choose, hidden, the next. */
export function Geheim({ zaal, scherm }: Props) {
  const { stemmingen, aantal, stemsoort } = useStore(zaal.$sessie);
  const stemming = stemmingen[scherm.id];
  const beurt = aanDeBeurt(stemming);
  // Who has the device right now; never kept, so that a page that is loaded again shows no ballot.
  const [kiest, zetKiest] = useState<number>();
  const vorige = laatsteStemmer(stemming);
  const naam = (stemmer: number): string => woorden.nummer(stemsoort, stemmer + 1);
  useKopfocus(`${String(beurt)} ${String(kiest)}`);

  if (stemming?.soort === 'onthuld') return <Gestemd zaal={zaal} scherm={scherm} />;
  if (beurt === undefined) {
    return (
      <section class="zaalmidden">
        <h2 class="nl-heading zaaltitel" tabIndex={-1} data-kop>
          {woorden.allesBinnen}
        </h2>
        <p>{woorden.nogVerborgen}</p>
        <details>
          <summary>{woorden.eenStemtOpnieuw}</summary>
          <p class="knoppen">
            {Array.from({ length: aantal }, (_, stemmer) => (
              <button
                key={stemmer}
                type="button"
                class="nl-button nl-button--secondary"
                onClick={() => {
                  zaal.neemTerug(scherm.id, stemmer);
                }}
              >
                {naam(stemmer)}
              </button>
            ))}
          </p>
        </details>
      </section>
    );
  }
  if (kiest === beurt) {
    return (
      <Stembiljet
        scherm={scherm}
        vragen={vragenVan(zaal, scherm)}
        wie={naam(beurt)}
        geef={(keuze) => {
          zetKiest(undefined);
          zaal.stem(scherm.id, keuze);
        }}
      />
    );
  }
  return (
    <section class="zaalmidden">
      {vorige === undefined ? <Voorlezen zaal={zaal} scherm={scherm} /> : <p role="status">{woorden.vastgelegd}</p>}
      <h2 class="nl-heading zaaltitel" tabIndex={-1} data-kop>
        {woorden.geef(naam(beurt))}
      </h2>
      <p>{woorden.geefUitleg}</p>
      <p class="knoppen">
        <button
          type="button"
          class="nl-button nl-button--primary"
          data-aan-de-beurt
          onClick={() => {
            zetKiest(beurt);
          }}
        >
          {woorden.toonVraag(naam(beurt))}
        </button>
        {vorige !== undefined && (
          <button
            type="button"
            class="tekstknop"
            onClick={() => {
              zaal.neemLaatsteTerug(scherm.id);
            }}
          >
            {woorden.vorigeOpnieuw(naam(vorige))}
          </button>
        )}
        <button
          type="button"
          class="tekstknop"
          onClick={() => {
            zaal.stem(scherm.id, 'geen');
          }}
        >
          {woorden.slaOver(naam(beurt))}
        </button>
      </p>
      <p class="zacht">{woorden.binnen(binnen(stemming, aantal), aantal)}</p>
    </section>
  );
}

/** What the room will vote about, before the device goes round. */
function Voorlezen({ zaal, scherm }: Props) {
  return (
    <div class="voorlezen">
      {vragenVan(zaal, scherm).map(({ id, vraag }) => (
        <p key={id}>{vraag}</p>
      ))}
    </div>
  );
}

/** A vote that the room has seen: look again, or vote again. */
export function Gestemd({ zaal, scherm }: Props) {
  return (
    <section class="zaalmidden">
      <Stemkop scherm={scherm} vragen={vragenVan(zaal, scherm)} />
      <p>{woorden.opnieuwUitleg}</p>
      <p class="knoppen">
        <button
          type="button"
          class="nl-button nl-button--secondary"
          onClick={() => {
            zaal.stemOpnieuw(scherm.id);
          }}
        >
          {woorden.opnieuw}
        </button>
      </p>
    </section>
  );
}

/** Within one view the screen changes with every voter: each starts at its heading. */
export function useKopfocus(stap: string): void {
  const eerste = useRef(true);
  useLayoutEffect(() => {
    if (!eerste.current) document.querySelector<HTMLElement>('[data-kop]')?.focus({ preventScroll: true });
    if (!eerste.current) scrollTo(0, 0);
    eerste.current = false;
  }, [stap]);
}
