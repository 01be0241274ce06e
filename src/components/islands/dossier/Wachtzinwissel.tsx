import { useState } from 'preact/hooks';
import { instellingen } from '../../../messages/dossier-binnen.ts';
import { woorden } from '../../../messages/dossier-scherm.ts';
import { Foutvak, type Veldmelding } from './Foutvak.tsx';
import { Geheimveld } from './Geheimveld.tsx';
import { alsSleutel, keurHuidig, weigering } from './huidigesleutel.ts';
import { useKopfocus } from './kopfocus.ts';
import type { Binnenprops } from './soorten.ts';
import { useWachtzinkeuze, Wachtzinkeuze } from './Wachtzinkeuze.tsx';

const w = instellingen.sleutel;
const HUIDIG = 'huidig';

/** What was changed: the new passphrase when it was made here, and whether the old one is gone. */
interface Klaar {
  readonly zes: string | undefined;
  readonly oudWeg: boolean;
}

/** Changes the passphrase. The old one holds until the new one is proved. */
export function Wachtzinwissel(props: Binnenprops) {
  const [klaar, zetKlaar] = useState<Klaar>();
  useKopfocus('.wachtzinwissel', klaar);
  return (
    <section class="wachtzinwissel">
      <h3 class="nl-heading nl-heading--level-3" tabIndex={-1} {...(klaar ? { 'data-kop': '' } : {})}>
        {klaar ? w.klaarKop : w.kop}
      </h3>
      {klaar ? <Uitslag {...klaar} /> : <Formulier {...props} klaar={zetKlaar} />}
    </section>
  );
}

const Uitslag = ({ zes, oudWeg }: Klaar) => (
  <>
    <p>{oudWeg ? w.klaar : w.klaarOud}</p>
    {zes !== undefined && (
      <>
        <p>
          <b>{w.schrijf}</b>
        </p>
        <output class="geheimtekst" translate={false} aria-label={w.nieuw}>
          {zes}
        </output>
      </>
    )}
  </>
);

function Formulier({ kluis, open, klaar }: Binnenprops & { readonly klaar: (klaar: Klaar) => void }) {
  const keuze = useWachtzinkeuze('nieuwe', kluis);
  const [huidig, zetHuidig] = useState('');
  const [fouten, zetFouten] = useState<readonly Veldmelding[]>([]);
  const [isBezig, zetBezig] = useState(false);

  const verander = async (): Promise<void> => {
    const mis = [...keurHuidig(HUIDIG, huidig), ...keuze.keur()];
    zetFouten(mis);
    if (mis.length > 0) return;
    zetBezig(true);
    const uit = await open.kluis.wijzigWachtzin(alsSleutel(huidig), keuze.gekozen);
    zetBezig(false);
    if (uit.ok) klaar({ oudWeg: uit.oudWeg, zes: keuze.zin.soort === 'woorden' ? keuze.gekozen : undefined });
    else zetFouten([weigering(HUIDIG, uit.reden)]);
  };

  return (
    <form
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBezig) void verander();
      }}
    >
      <Foutvak titel={woorden.foutInvoer} fouten={fouten} />
      <Geheimveld
        id={HUIDIG}
        label={w.huidig}
        hint={w.huidigOf}
        waarde={huidig}
        fout={fouten.find(({ veld }) => veld === HUIDIG)?.tekst}
        isUit={isBezig}
        bijWijzig={zetHuidig}
      />
      <Wachtzinkeuze keuze={keuze} kop={<b>{w.nieuw}</b>} veld={w.nieuw} fouten={fouten} isUit={isBezig} />
      <div class="knoppen">
        <button type="submit" class="nl-button nl-button--primary" aria-disabled={isBezig}>
          {w.knop}
        </button>
      </div>
      <p role="status">{isBezig && woorden.bezig}</p>
    </form>
  );
}
