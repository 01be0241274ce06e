import { woorden } from '../../../messages/training-zaal.ts';
import type { Zaal } from '../../../stores/training/zaal.ts';

/** Something could not be loaded: say where else it is, and try again. */
export function Misgelopen({ zaal, keer }: { readonly zaal: Zaal; readonly keer: number }) {
  return (
    <div class="melding" role="alert">
      <p>{woorden.kaderMislukt(keer)}</p>
      <button type="button" class="nl-button nl-button--secondary" onClick={zaal.haalOpnieuw}>
        {woorden.probeer}
      </button>
    </div>
  );
}
