import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Plaats } from '../../../lib/kluis/index.ts';
import { nieuw, woorden } from '../../../messages/dossier-scherm.ts';
import type { Kluisstore } from '../../../stores/dossier/kluis.ts';
import { Foutvak, Kluisfoutvak, type Veldmelding } from './Foutvak.tsx';
import { useWachtzinkeuze, Wachtzinkeuze } from './Wachtzinkeuze.tsx';

interface Props {
  readonly kluis: Kluisstore;
  readonly plaats: Plaats;
}

/** Chooses a passphrase, and makes the vault. */
export function Nieuwscherm({ kluis, plaats }: Props) {
  const keuze = useWachtzinkeuze('wachtzin', kluis);
  const [fouten, zetFouten] = useState<readonly Veldmelding[]>([]);
  const isBezig = useStore(kluis.$bezig);
  const fout = useStore(kluis.$fout);
  const maak = (): void => {
    const mis = keuze.keur();
    zetFouten(mis);
    if (mis.length === 0) void kluis.maak(plaats, keuze.gekozen);
  };

  return (
    <form
      class="dossierscherm"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        maak();
      }}
    >
      <Foutvak titel={woorden.foutInvoer} fouten={fouten} />
      <Kluisfoutvak fout={fout} />
      <h2 class="nl-heading nl-heading--level-2" data-kop tabIndex={-1}>
        {nieuw.kop}
      </h2>
      <p>{nieuw.plaats[plaats]}</p>
      <p class="melding">
        <b>{nieuw.weg}</b>
      </p>
      <Wachtzinkeuze keuze={keuze} kop={<span class="vh">{nieuw.kop}</span>} veld={nieuw.veld} fouten={fouten} isUit={isBezig} />
      <div class="knoppen">
        <button type="submit" class="nl-button nl-button--primary" disabled={isBezig}>
          {nieuw.maak}
        </button>
        <button
          type="button"
          class="tekstknop"
          disabled={isBezig}
          onClick={() => {
            kluis.kies(undefined);
          }}
        >
          {woorden.terug}
        </button>
      </div>
      <p role="status">{isBezig && woorden.bezig}</p>
    </form>
  );
}
