import { useStore } from '@nanostores/preact';
import { geweigerd, wachtend } from '../../../../messages/dossier-aanbod.ts';
import type { Aanbodstore, Wachtend } from '../../../../stores/dossier/aanbod.ts';
import type { Schermstore } from '../../../../stores/dossier/scherm.ts';

interface Props {
  readonly aanbod: Aanbodstore;
  /** Of an open vault; without it nothing is told but that something waits. */
  readonly scherm?: Schermstore;
}

/** Says in words that something waits, or was refused; of what is in it not a word. */
export function Wachtmelding({ aanbod, scherm }: Props) {
  const wacht = useStore(aanbod.$wacht);
  return (
    <div class="wachtmelding niet-op-papier">
      <Geweigerd aanbod={aanbod} />
      <div role="status">
        {wacht.length > 0 && (
          <p class="melding">
            <span>
              <b>{watWacht(wacht)}</b> {!scherm && wachtend.hulp}
            </span>
            {scherm && (
              <button
                type="button"
                class="nl-button nl-button--secondary"
                onClick={() => {
                  scherm.ga({ soort: 'aanbod' });
                }}
              >
                {wachtend.bekijk}
              </button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}

function watWacht([eerste, ...meer]: readonly Wachtend[]): string {
  if (meer.length > 0) return wachtend.meer(meer.length + 1);
  return wachtend[eerste?.aanbod.soort ?? 'weging'];
}

function Geweigerd({ aanbod }: Pick<Props, 'aanbod'>) {
  const reden = useStore(aanbod.$geweigerd);
  return (
    <div role="alert">
      {reden && (
        <p class="melding">
          <span>
            <b>{geweigerd.reden[reden]}</b> {geweigerd.niets}
          </span>
          <button type="button" class="tekstknop" onClick={aanbod.gezien}>
            {geweigerd.gezien}
          </button>
        </p>
      )}
    </div>
  );
}
