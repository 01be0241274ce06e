import { useStore } from '@nanostores/preact';
import { isGesloten, posten } from '../../../../lib/dossier/index.ts';
import { aanbod as woorden } from '../../../../messages/dossier-aanbod.ts';
import { lijst } from '../../../../messages/dossier-binnen.ts';
import { laatstVeranderdEerst } from '../volgorde.ts';
import type { Aanbodprops } from '../soorten.ts';

interface Props extends Aanbodprops {
  readonly gekozen: string | undefined;
  readonly kies: (dossier: string) => void;
  readonly isFout: boolean;
}

/** Which dossier. None is chosen beforehand: what is recorded in the wrong one stays there. */
export function Dossierkiezer({ open, kluis, scherm, gegevens, gekozen, kies, isFout }: Props) {
  const { dossiers } = useStore(open.archief.$archief);
  const isLezer = useStore(kluis.$rol) === 'lezer';
  const alle = [...dossiers.values()].sort(laatstVeranderdEerst);
  return (
    <>
      {alle.length === 0 ? (
        <p>{woorden.geenDossier}</p>
      ) : (
        <fieldset id="aanbod-dossiers" tabIndex={-1} aria-describedby={isFout ? 'aanbod-fout' : undefined}>
          <legend>
            <b>{woorden.waarin}</b>
          </legend>
          {isFout && (
            <p id="aanbod-fout" class="foutregel">
              {woorden.kies}
            </p>
          )}
          {alle.map((dossier) => (
            <label key={dossier.id} class="keuze">
              <input
                type="radio"
                name="aanbod-dossier"
                value={dossier.id}
                autocomplete="off"
                checked={dossier.id === gekozen}
                onChange={() => {
                  kies(dossier.id);
                }}
              />
              <b translate={false}>{dossier.omslag.label}</b>
              <span>
                {dossier.omslag.protocol ? (gegevens.protocollen[dossier.omslag.protocol.slug]?.naam ?? lijst.onbekendProtocol) : lijst.geenProtocol}
                {isGesloten(posten(dossier)) && ` · ${woorden.gesloten}`}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {!isLezer && (
        <p>
          <button
            type="button"
            class={alle.length === 0 ? 'nl-button nl-button--primary' : 'tekstknop'}
            onClick={() => {
              scherm.ga({ soort: 'nieuw' });
            }}
          >
            {woorden.nieuw}
          </button>
        </p>
      )}
    </>
  );
}
