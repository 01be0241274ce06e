import { useState } from 'preact/hooks';
import { leesHerstelcode, type Sleutel, type Wisselreden } from '../../../lib/kluis/index.ts';
import { instellingen } from '../../../messages/dossier-binnen.ts';
import { herstel, kluisfout, nieuw, woorden } from '../../../messages/dossier-scherm.ts';
import { Codeblad } from './Codeblad.tsx';
import { Foutvak, type Veldmelding } from './Foutvak.tsx';
import { Geheimveld } from './Geheimveld.tsx';
import type { Binnenprops } from './soorten.ts';
import { keurTweemaal } from './wachtzinkeuze.ts';

const GEEN: readonly Veldmelding[] = [];
const NIEUW = ['nieuwe-wachtzin', 'nieuwe-nog-eens'] as const;

/** What was typed opens as a code when it can be one: nobody chooses that as a passphrase by chance. */
const alsSleutel = (getypt: string): Sleutel => (leesHerstelcode(getypt).ok ? { herstelcode: getypt } : { wachtzin: getypt });

const weigering = (reden: Wisselreden): readonly Veldmelding[] => [{ tekst: reden === 'niet-bevestigd' ? instellingen.wissel[reden] : kluisfout[reden] }];

/** Changes what opens the vault. The old key holds until the new one is proved. */
export const Sleutels = (props: Binnenprops) => (
  <>
    <Wachtzinwissel {...props} />
    <Codewissel {...props} />
  </>
);

function Wachtzinwissel({ kluis, open }: Binnenprops) {
  const w = instellingen.sleutel;
  const [huidig, zetHuidig] = useState('');
  const [zin, zetZin] = useState({ een: '', ander: '' });
  const [isVerzonnen, zetVerzonnen] = useState(false);
  const [fouten, zetFouten] = useState(GEEN);
  const [stand, zetStand] = useState('');
  const isBezig = stand === woorden.bezig;
  const foutBij = (veld: string): string | undefined => fouten.find((fout) => fout.veld === veld)?.tekst;

  const verander = async (): Promise<void> => {
    const mis = [...leeg('huidig', huidig), ...keurTweemaal(NIEUW, zin.een, isVerzonnen ? zin.een : zin.ander)];
    zetFouten(mis);
    if (mis.length > 0) return;
    zetStand(woorden.bezig);
    const uit = await open.kluis.wijzigWachtzin(alsSleutel(huidig), zin.een);
    zetStand(uit.ok ? (uit.oudWeg ? w.klaar : w.klaarOud) : '');
    if (!uit.ok) {
      zetFouten(weigering(uit.reden));
      return;
    }
    zetHuidig('');
    zetZin({ een: '', ander: '' });
    zetVerzonnen(false);
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBezig) void verander();
      }}
    >
      <h3 class="nl-heading nl-heading--level-3">{w.kop}</h3>
      <Foutvak titel={woorden.foutInvoer} fouten={fouten} />
      <Geheimveld id="huidig" label={w.huidig} hint={w.huidigOf} waarde={huidig} fout={foutBij('huidig')} isUit={isBezig} bijWijzig={zetHuidig} />
      {isVerzonnen ? (
        <p>
          {w.nieuw}:{' '}
          <output class="geheimtekst" translate={false}>
            {zin.een}
          </output>
        </p>
      ) : (
        <>
          <Geheimveld
            id={NIEUW[0]}
            label={w.nieuw}
            hint={nieuw.eigenHulp}
            waarde={zin.een}
            fout={foutBij(NIEUW[0])}
            isUit={isBezig}
            bijWijzig={(een) => {
              zetZin({ ...zin, een });
            }}
          />
          <Geheimveld
            id={NIEUW[1]}
            label={nieuw.nogEens}
            waarde={zin.ander}
            fout={foutBij(NIEUW[1])}
            isUit={isBezig}
            bijWijzig={(ander) => {
              zetZin({ ...zin, ander });
            }}
          />
        </>
      )}
      <div class="knoppen">
        <button type="submit" class="nl-button nl-button--primary" disabled={isBezig}>
          {w.knop}
        </button>
        <button
          type="button"
          class="tekstknop"
          disabled={isBezig}
          onClick={() => {
            zetVerzonnen(true);
            void kluis.verzinWachtzin().then((een) => {
              zetZin({ een, ander: '' });
            });
          }}
        >
          {isVerzonnen ? nieuw.ander : w.verzin}
        </button>
      </div>
      <p role="status">{stand}</p>
    </form>
  );
}

function Codewissel({ open }: Binnenprops) {
  const w = instellingen.code;
  const [huidig, zetHuidig] = useState('');
  const [fouten, zetFouten] = useState(GEEN);
  const [stand, zetStand] = useState('');
  const [code, zetCode] = useState<string>();
  const isBezig = stand === woorden.bezig;

  const maak = async (): Promise<void> => {
    const mis = leeg('huidig-code', huidig);
    zetFouten(mis);
    if (mis.length > 0) return;
    zetStand(woorden.bezig);
    const uit = await open.kluis.nieuweHerstelcode(alsSleutel(huidig));
    zetStand('');
    if (uit.ok) {
      zetHuidig('');
      zetCode(uit.herstelcode);
    } else zetFouten(weigering(uit.reden));
  };

  if (code !== undefined)
    return (
      <section>
        <h3 class="nl-heading nl-heading--level-3 niet-op-papier">{herstel.kop}</h3>
        <Codeblad
          code={code}
          knop={herstel.klaar}
          verder={() => {
            zetCode(undefined);
            zetStand(w.klaar);
          }}
        />
      </section>
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBezig) void maak();
      }}
    >
      <h3 class="nl-heading nl-heading--level-3">{w.kop}</h3>
      <p>{w.uitleg}</p>
      <Foutvak titel={woorden.foutInvoer} fouten={fouten} />
      <Geheimveld
        id="huidig-code"
        label={instellingen.sleutel.huidig}
        waarde={huidig}
        fout={fouten[0]?.veld && fouten[0].tekst}
        isUit={isBezig}
        bijWijzig={zetHuidig}
      />
      <div class="knoppen">
        <button type="submit" class="nl-button nl-button--primary" disabled={isBezig}>
          {w.knop}
        </button>
      </div>
      <p role="status">{stand}</p>
    </form>
  );
}

const leeg = (veld: string, getypt: string): readonly Veldmelding[] => (getypt.trim() === '' ? [{ veld, tekst: instellingen.huidigLeeg }] : GEEN);
