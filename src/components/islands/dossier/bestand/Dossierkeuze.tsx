import type { Dossier } from '../../../../lib/dossier/index.ts';
import { uit as w } from '../../../../messages/dossier-bestand-scherm.ts';

export interface Keuze {
  readonly soort: 'alle' | 'sommige';
  readonly gekozen: ReadonlySet<string>;
}
interface Props {
  readonly dossiers: readonly Dossier[];
  readonly keuze: Keuze;
  readonly isUit: boolean;
  readonly zet: (keuze: Keuze) => void;
}

/** Which dossiers go into a file: all of them, or some. */
export function Dossierkeuze({ dossiers, keuze, isUit, zet }: Props) {
  const soort = (welke: Keuze['soort'], naam: string, hulp: string) => (
    <label class="keuze">
      <input
        type="radio"
        name="welke"
        checked={keuze.soort === welke}
        onChange={() => {
          zet({ ...keuze, soort: welke });
        }}
      />
      <b>{naam}</b>
      <span>{hulp}</span>
    </label>
  );
  return (
    <fieldset disabled={isUit}>
      <legend>
        <h3 class="nl-heading nl-heading--level-3">{w.welke}</h3>
      </legend>
      {soort('alle', w.alle(dossiers.length), w.alleHulp)}
      {soort('sommige', w.sommige, w.sommigeHulp)}
      {keuze.soort === 'sommige' && (
        <div id="dossierkeuze" class="dossierkeuze" role="group" aria-label={w.kies} tabIndex={-1}>
          {dossiers.map(({ id, omslag, aantekeningen }) => (
            <label key={id} class="vinkje">
              <input
                type="checkbox"
                checked={keuze.gekozen.has(id)}
                onChange={() => {
                  const gekozen = new Set(keuze.gekozen);
                  if (!gekozen.delete(id)) gekozen.add(id);
                  zet({ ...keuze, gekozen });
                }}
              />
              <span translate={false}>{w.regel(omslag.label, aantekeningen.length)}</span>
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}
