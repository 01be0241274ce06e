import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { type Bestand, type Importkeuze, type Verschil, vergelijkImport } from '../../../../lib/dossier/index.ts';
import { importfout, importkeuze, oordeel } from '../../../../messages/dossier-bestand.ts';
import { in_ as w } from '../../../../messages/dossier-bestand-scherm.ts';
import { balk } from '../../../../messages/dossier-binnen.ts';
import { kluisfout, woorden } from '../../../../messages/dossier-scherm.ts';
import { type Importkeuzes, type Ingelezen, neemIn } from '../../../../stores/dossier/bestand-in.ts';
import { Foutvak, type Veldmelding } from '../Foutvak.tsx';
import { Naarlijst } from '../Naarlijst.tsx';
import type { Binnenprops } from '../soorten.ts';
import { dagVan, klokTijd } from '../tijd.ts';

interface Props extends Binnenprops {
  readonly bestand: Bestand;
  readonly terug: () => void;
  readonly klaar: (aantal: number) => void;
}

/** What a file would change, with a choice for each dossier; the first choice never puts older over newer. */
export function Importvoorbeeld({ open, omgeving, scherm, bestand, terug, klaar }: Props) {
  const { dossiers } = useStore(open.archief.$archief);
  const verschillen = vergelijkImport([...dossiers.values()], bestand);
  const [keuzes, zetKeuzes] = useState<Importkeuzes>({});
  const [fouten, zetFouten] = useState<readonly Veldmelding[]>([]);
  const [isBezig, zetBezig] = useState(false);
  const gekozen = ({ id, keuzes: [eerste, ...rest] }: Verschil): Importkeuze => [eerste, ...rest].find((een) => een === keuzes[id]) ?? eerste;
  const doetNiets = verschillen.every(({ keuzes: mogelijk }) => mogelijk.length === 1 && mogelijk[0] === 'overslaan');

  const neem = async (): Promise<void> => {
    zetFouten([]);
    zetBezig(true);
    const gezien = Object.fromEntries(verschillen.map((verschil) => [verschil.id, gekozen(verschil)]));
    const uit = await neemIn(open.archief, bestand, gezien, omgeving);
    zetBezig(false);
    if (uit.ok) klaar(uit.aantal);
    else zetFouten([{ tekst: inWoorden(uit.reden) }]);
  };

  return (
    <form
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBezig) void neem();
      }}
    >
      <p>
        {w.gemaakt(dagVan(bestand.createdAt), klokTijd(bestand.createdAt))} <b>{w.nogNiets}</b>
      </p>
      <Foutvak titel={woorden.foutTitel} fouten={fouten} />
      {verschillen.length === 0 && <p>{w.leeg}</p>}
      {verschillen.map((verschil) => (
        <Regel
          key={verschil.id}
          verschil={verschil}
          gekozen={gekozen(verschil)}
          isUit={isBezig}
          kies={(keuze) => {
            zetKeuzes({ ...keuzes, [verschil.id]: keuze });
          }}
        />
      ))}
      {doetNiets && verschillen.length > 0 && <p>{w.niets}</p>}
      <div class="knoppen">
        {!doetNiets && (
          <button type="submit" class="nl-button nl-button--primary" disabled={isBezig}>
            {w.neem}
          </button>
        )}
        <button type="button" class="nl-button nl-button--secondary" disabled={isBezig} onClick={terug}>
          {w.terug}
        </button>
        <Naarlijst scherm={scherm} woord={w.annuleer} isUit={isBezig} />
      </div>
      <p role="status">{isBezig && w.bezigNeem}</p>
    </form>
  );
}

interface Regelprops {
  readonly verschil: Verschil;
  readonly gekozen: Importkeuze;
  readonly isUit: boolean;
  readonly kies: (keuze: Importkeuze) => void;
}

function Regel({ verschil, gekozen, isUit, kies }: Regelprops) {
  const { id, labelBestand, labelHier, erbij, alleenHier, botsend, keuzes } = verschil;
  return (
    <fieldset class="importregel" data-oordeel={verschil.oordeel} disabled={isUit}>
      <legend>
        <h3 class="nl-heading nl-heading--level-3" translate={false}>
          {labelBestand}
        </h3>
      </legend>
      <p>
        {verschil.oordeel === 'nieuwer' && erbij.length === 0 ? w.omslag : oordeel[verschil.oordeel]}{' '}
        {labelHier !== undefined && labelHier !== labelBestand && w.hier(labelHier)}
      </p>
      {(erbij.length > 0 || alleenHier > 0 || botsend.length > 0) && (
        <ul>
          {erbij.length > 0 && <li>{w.erbij(erbij.length)}</li>}
          {alleenHier > 0 && <li>{w.alleenHier(alleenHier)}</li>}
          {botsend.length > 0 && <li>{w.botsend(botsend.length)}</li>}
        </ul>
      )}
      {keuzes.length > 1 && (
        <div role="radiogroup" aria-label={`${w.wat} ${labelBestand}`}>
          {keuzes.map((keuze) => (
            <label key={keuze} class="keuze">
              <input
                type="radio"
                name={`keuze-${id}`}
                checked={gekozen === keuze}
                onChange={() => {
                  kies(keuze);
                }}
              />
              <b>{importkeuze[keuze]}</b>
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}

function inWoorden(reden: Extract<Ingelezen, { ok: false }>['reden']): string {
  if (reden === 'conflict') return balk.conflict;
  return reden in importfout ? importfout[reden as keyof typeof importfout] : kluisfout[reden as keyof typeof kluisfout];
}
