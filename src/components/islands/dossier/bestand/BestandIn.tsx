import { useEffect, useRef, useState } from 'preact/hooks';
import type { Bestand } from '../../../../lib/dossier/index.ts';
import { in_ as w } from '../../../../messages/dossier-bestand-scherm.ts';
import { woorden } from '../../../../messages/dossier-scherm.ts';
import { openBestand } from '../../../../stores/dossier/bestand.ts';
import { bestandsomgeving } from '../../../../stores/start-dossierbestand.ts';
import { Foutvak, type Veldmelding } from '../Foutvak.tsx';
import { Geheimveld } from '../Geheimveld.tsx';
import { useKopfocus } from '../kopfocus.ts';
import type { Binnenprops } from '../soorten.ts';
import { Bestandkiezer, bijVeld, keurKeuze } from './Bestandkiezer.tsx';
import { Importvoorbeeld } from './Importvoorbeeld.tsx';

type Stap = { readonly soort: 'vorm' } | { readonly soort: 'voorbeeld'; readonly bestand: Bestand } | { readonly soort: 'klaar'; readonly aantal: number };
const VELDEN = { bestand: 'in-bestand', zin: 'in-zin' } as const;

/** Opens a file, shows what it would change, and takes over what is chosen. */
export function BestandIn(props: Binnenprops) {
  const [stap, zetStap] = useState<Stap>({ soort: 'vorm' });
  useKopfocus('.bestandscherm', stap.soort);
  return (
    <section class="dossierscherm bestandscherm">
      <h2 class="nl-heading nl-heading--level-2" data-kop tabIndex={-1}>
        {{ vorm: w.kop, voorbeeld: w.voorbeeld, klaar: w.klaarKop }[stap.soort]}
      </h2>
      {stap.soort === 'vorm' && (
        <Openformulier
          {...props}
          klaar={(bestand) => {
            zetStap({ soort: 'voorbeeld', bestand });
          }}
        />
      )}
      {stap.soort === 'voorbeeld' && (
        <Importvoorbeeld
          {...props}
          bestand={stap.bestand}
          terug={() => {
            zetStap({ soort: 'vorm' });
          }}
          klaar={(aantal) => {
            zetStap({ soort: 'klaar', aantal });
          }}
        />
      )}
      {stap.soort === 'klaar' && <Klaar {...props} aantal={stap.aantal} />}
    </section>
  );
}

function Openformulier({ scherm, klaar }: Binnenprops & { readonly klaar: (bestand: Bestand) => void }) {
  const [bestand, kies] = useState<File>();
  const [zin, zetZin] = useState('');
  const [fouten, zetFouten] = useState<readonly Veldmelding[]>([]);
  const [stand, zetStand] = useState('');
  /** Counts attempts: an answer to one that was stopped is dropped. */
  const poging = useRef(0);
  const isBezig = stand === w.bezig;
  const fout = (veld: string): string | undefined => fouten.find((een) => een.veld === veld)?.tekst;
  useEffect(() => () => void (poging.current += 1), []);

  const open = async (): Promise<void> => {
    const mis = keurKeuze(VELDEN, bestand, zin);
    zetFouten(mis);
    zetStand('');
    if (!bestand || mis.length > 0) return;
    const deze = (poging.current += 1);
    zetStand(w.bezig);
    const uit = await openBestand(bestand, zin, bestandsomgeving);
    if (deze !== poging.current) return;
    zetStand('');
    if (uit.ok) klaar(uit.bestand);
    else zetFouten([bijVeld(VELDEN, uit.reden)]);
  };

  return (
    <form
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBezig) void open();
      }}
    >
      <p>{w.intro}</p>
      <Foutvak titel={woorden.foutInvoer} fouten={fouten} />
      <Bestandkiezer id={VELDEN.bestand} label={w.bestand} fout={fout(VELDEN.bestand)} isUit={isBezig} bijKies={kies} />
      <Geheimveld id={VELDEN.zin} label={w.zin} hint={w.zinHulp} waarde={zin} fout={fout(VELDEN.zin)} isUit={isBezig} bijWijzig={zetZin} />
      <div class="knoppen">
        <button type="submit" class="nl-button nl-button--primary" disabled={isBezig}>
          {w.knop}
        </button>
        <button
          type="button"
          class="tekstknop"
          onClick={() => {
            if (!isBezig) {
              scherm.ga({ soort: 'lijst' });
              return;
            }
            poging.current += 1;
            zetStand(w.gestopt);
          }}
        >
          {isBezig ? w.stop : woorden.terug}
        </button>
      </div>
      <p role="status">{stand}</p>
    </form>
  );
}

const Klaar = ({ aantal, scherm }: Binnenprops & { readonly aantal: number }) => (
  <>
    <p>{w.klaar(aantal)}</p>
    <div class="knoppen">
      <button
        type="button"
        class="nl-button nl-button--primary"
        onClick={() => {
          scherm.ga({ soort: 'lijst' });
        }}
      >
        {w.naarLijst}
      </button>
    </div>
  </>
);
