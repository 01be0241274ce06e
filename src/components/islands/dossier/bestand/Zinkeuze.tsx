import type { Kluisstore } from '../../../../stores/dossier/kluis.ts';
import { uit as w } from '../../../../messages/dossier-bestand-scherm.ts';
import { nieuw } from '../../../../messages/dossier-scherm.ts';
import type { Veldmelding } from '../Foutvak.tsx';
import { Geheimveld } from '../Geheimveld.tsx';
import { keurTweemaal } from '../wachtzinkeuze.ts';

/** A passphrase as it is being chosen. */
export interface Zin {
  readonly soort: 'woorden' | 'eigen';
  readonly zes: string;
  readonly eigen: string;
  readonly nogEens: string;
}
export const GEEN_ZIN: Zin = { soort: 'woorden', zes: '', eigen: '', nogEens: '' };

const VELDEN = ['bestandszin', 'bestandszin-nog-eens'] as const;

export const gekozenZin = ({ soort, zes, eigen }: Zin): string => (soort === 'woorden' ? zes : eigen);

/** What is wrong with the chosen passphrase. */
export function keurZin({ soort, zes, eigen, nogEens }: Zin): readonly Veldmelding[] {
  if (soort === 'eigen') return keurTweemaal(VELDEN, eigen, nogEens);
  return zes === '' ? [{ tekst: w.geenWoorden }] : [];
}

interface Props {
  readonly kluis: Kluisstore;
  readonly zin: Zin;
  readonly fouten: readonly Veldmelding[];
  readonly isUit: boolean;
  readonly zet: (deel: Partial<Zin>) => void;
}

/** Six words that are made here, or a passphrase of one's own. */
export function Zinkeuze({ kluis, zin, fouten, isUit, zet }: Props) {
  const fout = (veld: string): string | undefined => fouten.find((een) => een.veld === veld)?.tekst;
  const soort = (welke: Zin['soort'], naam: string, hulp: string) => (
    <label class="keuze">
      <input
        type="radio"
        name="zinsoort"
        checked={zin.soort === welke}
        onChange={() => {
          zet({ soort: welke });
        }}
      />
      <b>{naam}</b>
      <span>{hulp}</span>
    </label>
  );
  return (
    <fieldset disabled={isUit}>
      <legend>
        <h3 class="nl-heading nl-heading--level-3">{w.wachtzin}</h3>
      </legend>
      <p>
        {w.eigenWachtzin} <b>{w.weg}</b>
      </p>
      {soort('woorden', nieuw.woorden, nieuw.woordenHulp)}
      {zin.soort === 'woorden' && (
        <div class="zeswoorden">
          <output class="geheimtekst" translate={false} aria-label={w.wachtzin}>
            {zin.zes}
          </output>
          <button
            type="button"
            class="tekstknop"
            onClick={() => {
              void verzin(kluis, zet);
            }}
          >
            {nieuw.ander}
          </button>
        </div>
      )}
      {soort('eigen', nieuw.eigen, nieuw.eigenHulp)}
      {zin.soort === 'eigen' && (
        <div class="eigenzin">
          <Geheimveld
            id={VELDEN[0]}
            label={w.wachtzin}
            waarde={zin.eigen}
            fout={fout(VELDEN[0])}
            bijWijzig={(eigen) => {
              zet({ eigen });
            }}
          />
          <Geheimveld
            id={VELDEN[1]}
            label={nieuw.nogEens}
            waarde={zin.nogEens}
            fout={fout(VELDEN[1])}
            bijWijzig={(nogEens) => {
              zet({ nogEens });
            }}
          />
        </div>
      )}
    </fieldset>
  );
}

/** Makes six words; without the program there are none, and one's own remains. */
export const verzin = (kluis: Kluisstore, zet: Props['zet']): Promise<void> =>
  kluis.verzinWachtzin().then(
    (zes) => {
      zet({ zes });
    },
    () => {
      zet({ soort: 'eigen' });
    },
  );
