import { useStore } from '@nanostores/preact';
import type { Tijdstand } from '../../../lib/training/index.ts';
import { woorden } from '../../../messages/training-zaal.ts';
import type { Zaal } from '../../../stores/training/zaal.ts';

/** Minutes and seconds, as on a clock. */
const kloktijd = (seconden: number): string => `${String(Math.floor(seconden / 60))}:${String(seconden % 60).padStart(2, '0')}`;

/** What a clock says. */
export const klokwoord = ({ rest }: Tijdstand): string => (rest === 0 ? woorden.tijdOm : woorden.nog(kloktijd(rest)));

const BIJNA = 30;

/** A clock that counts down in words, without sound; nothing happens when it ends. */
export function Klok({ zaal: { tijd, $sessie } }: { readonly zaal: Zaal }) {
  const stand = useStore(tijd.$tijd);
  const { beeld } = useStore($sessie);
  if (!stand || !['stemmen', 'uitslag', 'kader', 'afspraak'].includes(beeld.soort)) return null;
  const om = stand.rest === 0;
  return (
    <div class="klok" data-om={om} role="group" aria-label={woorden.klok}>
      <b role="timer" aria-live="off">
        {klokwoord(stand)}
      </b>
      <span class="vh" role="status">
        {om ? woorden.tijdOm : stand.loopt && stand.rest === BIJNA ? woorden.tijdBijna : ''}
      </span>
      <button type="button" class="tekstknop" onClick={tijd.wissel}>
        {stand.loopt ? woorden.klokPauze : woorden.klokStart}
      </button>
      <button type="button" class="tekstknop" onClick={tijd.minuutErbij}>
        {woorden.klokErbij}
      </button>
    </div>
  );
}
