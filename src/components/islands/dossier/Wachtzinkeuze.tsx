import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { nieuw } from '../../../messages/dossier-scherm.ts';
import type { Kluisstore } from '../../../stores/dossier/kluis.ts';
import type { Veldmelding } from './Foutvak.tsx';
import { Geheimveld } from './Geheimveld.tsx';
import { gekozenZin, keurZin, type Zin } from './wachtzin.ts';

/** A passphrase while it is chosen: the state of the choice and what changes it. */
export interface Keuze {
  readonly id: string;
  readonly zin: Zin;
  /** The passphrase that is chosen now. */
  readonly gekozen: string;
  readonly keur: () => readonly Veldmelding[];
  readonly zet: (deel: Partial<Zin>) => void;
  readonly verzin: () => void;
}

/** Begins with six words that are made here; without the program there are none, and one's own remains. */
export function useWachtzinkeuze(id: string, kluis: Kluisstore): Keuze {
  const [zin, zetZin] = useState<Zin>({ soort: 'woorden', zes: '', eigen: '', nogEens: '' });
  const zet = (deel: Partial<Zin>): void => {
    zetZin((nu) => ({ ...nu, ...deel }));
  };
  const verzin = (): void => {
    kluis.verzinWachtzin().then(
      (zes) => {
        zet({ zes });
      },
      () => {
        zet({ soort: 'eigen' });
      },
    );
  };
  useEffect(verzin, []);
  return { id, zin, gekozen: gekozenZin(zin), keur: () => keurZin(id, zin), zet, verzin };
}

interface Props {
  readonly keuze: Keuze;
  /** Names the group; hidden where the heading of the screen says the same. */
  readonly kop: ComponentChildren;
  /** Name of the field for a passphrase of one's own. */
  readonly veld: string;
  readonly fouten: readonly Veldmelding[];
  readonly isUit: boolean;
  readonly children?: ComponentChildren;
}

/** Six words that are made here, or a passphrase of one's own. */
export function Wachtzinkeuze({ keuze: { id, zin, zet, verzin }, kop, veld, fouten, isUit, children }: Props) {
  const soort = (welke: Zin['soort'], naam: string, hulp: string) => (
    <label class="keuze">
      <input
        type="radio"
        name={`${id}-soort`}
        autocomplete="off"
        checked={zin.soort === welke}
        onChange={() => {
          zet({ soort: welke });
        }}
      />
      <b>{naam}</b>
      <span>{hulp}</span>
    </label>
  );
  const eigen = (deel: 'eigen' | 'nogEens', naam: string) => (
    <Geheimveld
      id={`${id}-${deel}`}
      label={naam}
      waarde={zin[deel]}
      fout={fouten.find((fout) => fout.veld === `${id}-${deel}`)?.tekst}
      bijWijzig={(tekst) => {
        zet({ [deel]: tekst });
      }}
    />
  );
  return (
    <fieldset disabled={isUit}>
      <legend>{kop}</legend>
      {children}
      {soort('woorden', nieuw.woorden, nieuw.woordenHulp)}
      {zin.soort === 'woorden' && (
        <div class="zeswoorden">
          <output class="geheimtekst" translate={false} aria-label={veld}>
            {zin.zes}
          </output>
          <button type="button" class="tekstknop" onClick={verzin}>
            {nieuw.ander}
          </button>
        </div>
      )}
      {soort('eigen', nieuw.eigen, nieuw.eigenHulp)}
      {zin.soort === 'eigen' && (
        <div class="eigenzin">
          {eigen('eigen', veld)}
          {eigen('nogEens', nieuw.nogEens)}
        </div>
      )}
    </fieldset>
  );
}
