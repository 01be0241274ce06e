import { useStore } from '@nanostores/preact';
import { balk } from '../../../messages/dossier-binnen.ts';
import { Bewaarstand } from './Bewaarstand.tsx';
import { naarKop } from './kopfocus.ts';
import type { Binnenprops } from './soorten.ts';

/** Always in sight: how things are kept, where one can go, and the lock. */
export function Kluisbalk({ kluis, open, scherm }: Binnenprops) {
  const rol = useStore(kluis.$rol);
  const isGewist = useStore(kluis.$staat).soort === 'gewist';
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
      {rol === 'lezer' && <Meelezen kluis={kluis} />}
    </section>
  );
}

/** Another tab writes: this one can take over, or hears why not. */
function Meelezen({ kluis }: Pick<Binnenprops, 'kluis'>) {
  const isBezig = useStore(kluis.$bezig);
  const fout = useStore(kluis.$fout);
  const neemOver = async (): Promise<void> => {
    await kluis.neemOver();
    // The button is gone when it worked.
    if (kluis.$rol.get() === 'schrijver') naarKop('.binnen');
  };
  return (
    <div class="melding meelezen">
      <p>{balk.leest}</p>
      <button type="button" class="nl-button nl-button--secondary" aria-disabled={isBezig} onClick={() => void neemOver()}>
        {balk.neemOver}
      </button>
      <p role="status">{fout && balk.neemOverNiet}</p>
    </div>
  );
}
