import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Dossier } from '../../../../lib/dossier/index.ts';
import { openfout, uit as w } from '../../../../messages/dossier-bestand-scherm.ts';
import { woorden } from '../../../../messages/dossier-scherm.ts';
import { type Geschreven, schrijfUit } from '../../../../stores/dossier/bestand.ts';
import { bestandsomgeving } from '../../../../stores/start-dossierbestand.ts';
import { Foutvak, type Veldmelding } from '../Foutvak.tsx';
import { useKopfocus } from '../kopfocus.ts';
import { Naarlijst } from '../Naarlijst.tsx';
import type { Binnenprops } from '../soorten.ts';
import { useWachtzinkeuze, Wachtzinkeuze } from '../Wachtzinkeuze.tsx';
import { Controle } from './Controle.tsx';
import { Dossierkeuze, type Keuze } from './Dossierkeuze.tsx';

type Stap =
  { readonly soort: 'vorm' } | { readonly soort: 'eerder' } | { readonly soort: 'controle'; readonly net: Geschreven; readonly woorden: string | undefined };

/** Writes a file with a passphrase of its own, and then has it checked. */
export function BestandUit(props: Binnenprops) {
  const [stap, zetStap] = useState<Stap>({ soort: 'vorm' });
  useKopfocus('.bestandscherm', stap);
  const naarVorm = (): void => {
    zetStap({ soort: 'vorm' });
  };
  if (stap.soort === 'controle') return <Controle key={stap.net.naam} {...props} net={stap.net} woorden={stap.woorden} terug={naarVorm} />;
  if (stap.soort === 'eerder') return <Controle {...props} terug={naarVorm} />;
  return (
    <Vorm
      {...props}
      eerder={() => {
        zetStap({ soort: 'eerder' });
      }}
      klaar={(net, zes) => {
        zetStap({ soort: 'controle', net, woorden: zes });
      }}
    />
  );
}

interface Vormprops extends Binnenprops {
  readonly eerder: () => void;
  /** The six words, when they were made here; what the reader thought of is not shown again. */
  readonly klaar: (net: Geschreven, zes: string | undefined) => void;
}

function Vorm(props: Vormprops) {
  const dossiers = [...useStore(props.open.archief.$archief).dossiers.values()];
  return (
    <section class="dossierscherm bestandscherm">
      <h2 class="nl-heading nl-heading--level-2" data-kop tabIndex={-1}>
        {w.kop}
      </h2>
      <p>{w.intro}</p>
      {dossiers.length === 0 ? <p>{w.leeg}</p> : <Formulier {...props} dossiers={dossiers} />}
      <p>
        <button type="button" class="tekstknop" onClick={props.eerder}>
          {w.eerder}
        </button>
      </p>
    </section>
  );
}

function Formulier({ kluis, scherm, omgeving, gegevens, dossiers, klaar }: Vormprops & { readonly dossiers: readonly Dossier[] }) {
  const [keuze, zetKeuze] = useState<Keuze>({ soort: 'alle', gekozen: new Set() });
  const zin = useWachtzinkeuze('bestand', kluis);
  const [fouten, zetFouten] = useState<readonly Veldmelding[]>([]);
  const [isBezig, zetBezig] = useState(false);
  const erin = keuze.soort === 'alle' ? dossiers : dossiers.filter(({ id }) => keuze.gekozen.has(id));

  const maak = async (): Promise<void> => {
    const mis = [...(erin.length === 0 ? [{ veld: 'dossierkeuze', tekst: w.kiesFout }] : []), ...zin.keur()];
    zetFouten(mis);
    if (mis.length > 0) return;
    zetBezig(true);
    const gemaakt = await schrijfUit(erin, zin.gekozen, { createdAt: omgeving.nu(), app: gegevens.app }, bestandsomgeving).catch(() => undefined);
    zetBezig(false);
    if (gemaakt?.ok) klaar(gemaakt.geschreven, zin.zin.soort === 'woorden' ? zin.gekozen : undefined);
    else zetFouten([{ tekst: gemaakt ? (gemaakt.reden === 'te-veel' ? w.fout['te-veel'] : openfout[gemaakt.reden]) : w.mislukt }]);
  };

  return (
    <form
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBezig) void maak();
      }}
    >
      <Foutvak titel={woorden.foutInvoer} fouten={fouten} />
      {dossiers.length > 1 && <Dossierkeuze dossiers={dossiers} keuze={keuze} isUit={isBezig} zet={zetKeuze} />}
      <Wachtzinkeuze keuze={zin} kop={<h3 class="nl-heading nl-heading--level-3">{w.wachtzin}</h3>} veld={w.wachtzin} fouten={fouten} isUit={isBezig}>
        <p>
          {w.eigenWachtzin} <b>{w.weg}</b>
        </p>
      </Wachtzinkeuze>
      <div class="knoppen">
        <button type="submit" class="nl-button nl-button--primary" disabled={isBezig}>
          {w.knop}
        </button>
        <Naarlijst scherm={scherm} woord={woorden.terug} isUit={isBezig} />
      </div>
      <p role="status">{isBezig && w.bezig}</p>
    </form>
  );
}
