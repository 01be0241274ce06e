import { useStore } from '@nanostores/preact';
import { woorden } from '../../../messages/afweging.ts';
import type { Afweging } from '../../../stores/afweging.ts';
import { woordenVan } from './woorden-van.ts';
import { datum } from './datum.ts';
import { sindsBegin } from './sinds-begin.ts';
import type { Gegevens } from './soorten.ts';

/** What is different since this weighing was begun, so that nobody wonders why the advice is another one. */
export function Kaderwijziging({ store, gegevens }: { readonly store: Afweging; readonly gegevens: Gegevens }) {
  const { begonnenIn } = useStore(store.$sessie);
  const sinds = sindsBegin(gegevens, begonnenIn);
  if (begonnenIn === undefined) return null;
  if (!sinds) {
    return (
      <p class="melding">
        {woorden.begonnenIn(begonnenIn)} {woorden.begonnenOnbekend}
      </p>
    );
  }
  const laatste = [...Object.values(sinds.vragen), ...Object.values(sinds.regels)].sort().at(-1);
  if (laatste === undefined) return null;
  const regels = Object.keys(sinds.regels).map((vraag) => woordenVan(store.boom, vraag, '').kort.toLowerCase());
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
      {regels.length > 0 && <p>{woorden.regelsGewijzigd(regels.join(', '))}</p>}
    </div>
  );
}
