import { kluisfout, onbruikbaar, slot, uitweg, woorden } from '../../../messages/dossier-scherm.ts';
import { useStore } from '@nanostores/preact';
import type { Kluisstore } from '../../../stores/dossier/kluis.ts';
import { Wissen } from './Wissen.tsx';

interface Props {
  readonly kluis: Kluisstore;
  readonly stand: keyof typeof onbruikbaar;
}

/** What is here cannot be used: why, and the ways on. Nothing is deleted unless somebody asks. */
export function Uitwegscherm({ kluis, stand }: Props) {
  const isBezig = useStore(kluis.$bezig);
  const fout = useStore(kluis.$fout);
  const kanWel = stand !== 'geen-versleuteling';
  return (
    <section class="dossierscherm">
      <h2 class="nl-heading nl-heading--level-2" data-kop tabIndex={-1}>
        {uitweg.kop}
      </h2>
      <p class="melding" role="alert">
        {onbruikbaar[stand]} {kanWel && uitweg.niets}
      </p>
      {fout && fout !== stand && <p role="alert">{kluisfout[fout]}</p>}
      {kanWel && (
        <>
          <p>{uitweg.vensterUitleg}</p>
          <div class="knoppen">
            <button
              type="button"
              class="nl-button nl-button--primary"
              onClick={() => {
                kluis.kies('venster');
              }}
            >
              {uitweg.venster}
            </button>
            <button type="button" class="nl-button nl-button--secondary" disabled={isBezig} onClick={() => void kluis.start()}>
              {woorden.opnieuw}
            </button>
          </div>
        </>
      )}
      <p>{uitweg.lezen}</p>
      {stand === 'kop-beschadigd' && (
        <details>
          <summary>{slot.kwijt}</summary>
          <Wissen kluis={kluis} />
        </details>
      )}
    </section>
  );
}
