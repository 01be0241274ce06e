import { useStore } from '@nanostores/preact';
import { useRef } from 'preact/hooks';
import { balk } from '../../../messages/dossier-binnen.ts';
import { kluisfout } from '../../../messages/dossier-scherm.ts';
import type { Bewaarstand as Stand } from '../../../stores/dossier/archief.ts';
import { klokTijd } from './tijd.ts';
import type { Binnenprops } from './soorten.ts';

/** Says whether all is kept. A reader with a screen reader hears it only when saving fails, and when it works again. */
export function Bewaarstand({ kluis, open }: Pick<Binnenprops, 'kluis' | 'open'>) {
  const stand = useStore(open.archief.$bewaren);
  const isGewist = useStore(kluis.$staat).soort === 'gewist';
  const vak = useRef<HTMLDivElement>(null);
  const isMislukt = stand.soort === 'mislukt';
  return (
    <div ref={vak} class="bewaarstand" data-bewaren={stand.soort} tabIndex={-1}>
      <span>
        {isGewist ? balk.gewist : inWoorden(stand)}
        {open.kluis.plaats === 'venster' && ` · ${balk.venster}`}
      </span>
      <div role="status">
        {isMislukt && (
          <>
            <p>
              <b>{balk.mislukt}</b> {stand.reden === 'conflict' ? balk.conflict : kluisfout[stand.reden]}
            </p>
            <button
              type="button"
              class="nl-button nl-button--secondary"
              onClick={() => {
                // The button goes while it is tried; whoever pressed it stays here.
                vak.current?.focus();
                void kluis.bewaarNu();
              }}
            >
              {balk.opnieuw}
            </button>
          </>
        )}
      </div>
    </div>
  );
}

function inWoorden(stand: Stand): string {
  if (stand.soort === 'opgeslagen') return balk.opgeslagen(klokTijd(stand.op));
  if (stand.soort === 'bezig') return balk.bezig;
  return stand.soort === 'rust' ? balk.rust : '';
}
