import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Plaats } from '../../../lib/kluis/index.ts';
import { kluisfout, nieuw, woorden } from '../../../messages/dossier-scherm.ts';
import type { Kluisstore } from '../../../stores/dossier/kluis.ts';
import { Foutvak, type Veldmelding } from './Foutvak.tsx';
import { Geheimveld } from './Geheimveld.tsx';
import { keurTweemaal } from './wachtzinkeuze.ts';

interface Props {
  readonly kluis: Kluisstore;
  readonly plaats: Plaats;
}
const VELDEN = ['eigen-wachtzin', 'eigen-nog-eens'] as const;
const GEEN: readonly Veldmelding[] = [];

/** Chooses a passphrase: six words that are made here, or one's own. */
export function Nieuwscherm({ kluis, plaats }: Props) {
  const [soort, zetSoort] = useState<'woorden' | 'eigen'>('woorden');
  const [zes, zetZes] = useState('');
  const [eigen, zetEigen] = useState({ zin: '', nogEens: '' });
  const [fouten, zetFouten] = useState(GEEN);
  const isBezig = useStore(kluis.$bezig);
  const fout = useStore(kluis.$fout);
  const verzin = (): void => {
    kluis.verzinWachtzin().then(zetZes, () => {
      // Without the program there are no words; making a vault then says why.
      zetSoort('eigen');
    });
  };
  useEffect(verzin, []);
  const foutBij = (veld: string): string | undefined => fouten.find((een) => een.veld === veld)?.tekst;

  const maak = (): void => {
    const nu = soort === 'eigen' ? keurTweemaal(VELDEN, eigen.zin, eigen.nogEens) : GEEN;
    zetFouten(nu);
    if (nu.length === 0) void kluis.maak(plaats, soort === 'eigen' ? eigen.zin : zes);
  };
  const keuze = (welke: typeof soort, naam: string, hulp: string) => (
    <label class="keuze">
      <input
        type="radio"
        name="soort"
        value={welke}
        checked={soort === welke}
        onChange={() => {
          zetSoort(welke);
          zetFouten(GEEN);
        }}
      />
      <b>{naam}</b>
      <span>{hulp}</span>
    </label>
  );

  return (
    <form
      class="dossierscherm"
      onSubmit={(event) => {
        event.preventDefault();
        maak();
      }}
    >
      <Foutvak titel={woorden.foutInvoer} fouten={fouten} />
      {fout && <Foutvak key={fout} titel={woorden.foutTitel} fouten={[{ tekst: kluisfout[fout] }]} />}
      <h2 class="nl-heading nl-heading--level-2" data-kop tabIndex={-1}>
        {nieuw.kop}
      </h2>
      <p>{nieuw.plaats[plaats]}</p>
      <p class="melding">
        <b>{nieuw.weg}</b>
      </p>
      <fieldset disabled={isBezig}>
        <legend class="vh">{nieuw.kop}</legend>
        {keuze('woorden', nieuw.woorden, nieuw.woordenHulp)}
        {soort === 'woorden' && (
          <div class="zeswoorden">
            <output class="geheimtekst" translate={false}>
              {zes}
            </output>
            <button type="button" class="tekstknop" onClick={verzin}>
              {nieuw.ander}
            </button>
          </div>
        )}
        {keuze('eigen', nieuw.eigen, nieuw.eigenHulp)}
        {soort === 'eigen' && (
          <div class="eigenzin">
            <Geheimveld
              id={VELDEN[0]}
              label={nieuw.veld}
              waarde={eigen.zin}
              fout={foutBij(VELDEN[0])}
              bijWijzig={(zin) => {
                zetEigen({ ...eigen, zin });
              }}
            />
            <Geheimveld
              id={VELDEN[1]}
              label={nieuw.nogEens}
              waarde={eigen.nogEens}
              fout={foutBij(VELDEN[1])}
              bijWijzig={(nogEens) => {
                zetEigen({ ...eigen, nogEens });
              }}
            />
          </div>
        )}
      </fieldset>
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
