import { useStore } from '@nanostores/preact';
import { balk } from '../../../messages/dossier-binnen.ts';
import { Bewaarstand } from './Bewaarstand.tsx';
import { naarKop } from './kopfocus.ts';
import type { Binnenprops } from './soorten.ts';

/** Always in sight: how things are kept, where one can go, and the lock. */
export function Kluisbalk({ kluis, open, scherm }: Binnenprops) {
  const rol = useStore(kluis.$rol);
  const isGewist = useStore(kluis.$staat).soort === 'gewist';
  const isBezig = useStore(kluis.$bezig);
  const nu = useStore(scherm.$scherm);
  const plekken = [
    ['lijst', balk.lijst],
    ['instellingen', balk.instellingen],
  ] as const;
  return (
    <section class="kluisbalk niet-op-papier" aria-label={balk.naam}>
      <div>
        {plekken.map(([soort, naam]) => (
          <button
            key={soort}
            type="button"
            class="tekstknop"
            aria-current={nu.soort === soort ? 'page' : undefined}
            onClick={() => {
              scherm.ga({ soort });
            }}
          >
            {naam}
          </button>
        ))}
        <Bewaarstand kluis={kluis} open={open} />
        {!isGewist && (
          <button type="button" class="nl-button nl-button--primary slotknop" onClick={() => void kluis.sluit('zelf')}>
            {balk.slot}
          </button>
        )}
      </div>
      {rol === 'lezer' && (
        <p class="melding meelezen">
          {balk.leest}{' '}
          <button
            type="button"
            class="nl-button nl-button--secondary"
            disabled={isBezig}
            onClick={() =>
              void kluis.neemOver().then(() => {
                naarKop('.binnen');
              })
            }
          >
            {balk.neemOver}
          </button>
        </p>
      )}
    </section>
  );
}
