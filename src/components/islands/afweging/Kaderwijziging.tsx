import { useStore } from '@nanostores/preact';
import { woorden } from '../../../messages/afweging.ts';
import type { Afweging } from '../../../stores/afweging.ts';
import { datum } from './datum.ts';
import { kaderwijziging } from './sinds-begin.ts';
import type { Gegevens } from './soorten.ts';

/** What is different since this weighing was begun, so that nobody wonders why the advice is another one. */
export function Kaderwijziging({ store, gegevens }: { readonly store: Afweging; readonly gegevens: Gegevens }) {
  const { begonnenIn } = useStore(store.$sessie);
  const wijziging = kaderwijziging(gegevens, begonnenIn);
  if (begonnenIn === undefined || !wijziging) return null;
  const { datum: laatste, vragen } = wijziging;
  if (laatste === undefined) {
    return (
      <p class="melding">
        {woorden.begonnenIn(begonnenIn)} {woorden.begonnenOnbekend}
      </p>
    );
  }
  return (
    <div class="melding" data-kader-gewijzigd={laatste}>
      <p>
        <b>{woorden.kaderGewijzigd(datum(laatste))}.</b> {woorden.begonnenIn(begonnenIn)}
      </p>
      <ul>
        {store.boom.wijzigingen.map(({ wat }) => (
          <li key={wat}>{wat}</li>
        ))}
      </ul>
      {vragen.length > 0 && <p>{woorden.regelsGewijzigd(vragen.join(', '))}</p>}
    </div>
  );
}
