import { useState } from 'preact/hooks';
import { instellingen } from '../../../messages/dossier-binnen.ts';
import { herstel, woorden } from '../../../messages/dossier-scherm.ts';
import { Codeblad } from './Codeblad.tsx';
import { Foutvak, type Veldmelding } from './Foutvak.tsx';
import { Geheimveld } from './Geheimveld.tsx';
import { alsSleutel, keurHuidig, weigering } from './huidigesleutel.ts';
import { useKopfocus } from './kopfocus.ts';
import type { Binnenprops } from './soorten.ts';

const w = instellingen.code;
const HUIDIG = 'huidig-code';
type Stap = { readonly soort: 'vorm' | 'klaar' } | { readonly soort: 'code'; readonly code: string };

/** Makes another recovery code. The old one holds until the new one is proved. */
export function Codewissel(props: Binnenprops) {
  const [stap, zetStap] = useState<Stap>({ soort: 'vorm' });
  useKopfocus('.codewissel', stap.soort);
  const klaar = (): void => {
    zetStap({ soort: 'klaar' });
  };
  return (
    <section class="codewissel">
      <h3 class="nl-heading nl-heading--level-3 niet-op-papier" tabIndex={-1} {...(stap.soort === 'vorm' ? {} : { 'data-kop': '' })}>
        {{ vorm: w.kop, code: herstel.kop, klaar: w.klaarKop }[stap.soort]}
      </h3>
      {stap.soort === 'vorm' && (
        <Formulier
          {...props}
          gemaakt={(code) => {
            zetStap({ soort: 'code', code });
          }}
        />
      )}
      {stap.soort === 'code' && <Codeblad code={stap.code} knop={herstel.klaar} verder={klaar} />}
      {stap.soort === 'klaar' && <p>{w.klaar}</p>}
    </section>
  );
}

function Formulier({ open, gemaakt }: Binnenprops & { readonly gemaakt: (code: string) => void }) {
  const [huidig, zetHuidig] = useState('');
  const [fouten, zetFouten] = useState<readonly Veldmelding[]>([]);
  const [isBezig, zetBezig] = useState(false);

  const maak = async (): Promise<void> => {
    const mis = keurHuidig(HUIDIG, huidig);
    zetFouten(mis);
    if (mis.length > 0) return;
    zetBezig(true);
    const uit = await open.kluis.nieuweHerstelcode(alsSleutel(huidig));
    zetBezig(false);
    if (uit.ok) gemaakt(uit.herstelcode);
    else zetFouten([weigering(HUIDIG, uit.reden)]);
  };

  return (
    <form
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBezig) void maak();
      }}
    >
      <p>{w.uitleg}</p>
      <Foutvak titel={woorden.foutInvoer} fouten={fouten} />
      <Geheimveld
        id={HUIDIG}
        label={instellingen.sleutel.huidig}
        waarde={huidig}
        fout={fouten.find(({ veld }) => veld === HUIDIG)?.tekst}
        isUit={isBezig}
        bijWijzig={zetHuidig}
      />
      <div class="knoppen">
        <button type="submit" class="nl-button nl-button--primary" aria-disabled={isBezig}>
          {w.knop}
        </button>
      </div>
      <p role="status">{isBezig && woorden.bezig}</p>
    </form>
  );
}
