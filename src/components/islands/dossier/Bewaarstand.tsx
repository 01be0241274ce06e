import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { balk } from '../../../messages/dossier-binnen.ts';
import { kluisfout } from '../../../messages/dossier-scherm.ts';
import type { Bewaarstand as Stand } from '../../../stores/dossier/archief.ts';
import { klokTijd } from './tijd.ts';
import type { Binnenprops } from './soorten.ts';

/** A write is told after so long. Most are done by then, and a line that changes twice a second asks for attention it does not need. */
const LANG_MS = 150;
/** A failure stays so long after it is over: it takes room, and a button that moves away under a press is not pressed. */
const BLIJFT_MS = 500;

/** Says whether all is kept. A reader with a screen reader hears it only when saving fails, and when it works again. */
export function Bewaarstand({ kluis, open }: Pick<Binnenprops, 'kluis' | 'open'>) {
  const stand = useStore(open.archief.$bewaren);
  const isGewist = useStore(kluis.$staat).soort === 'gewist';
  const vak = useRef<HTMLDivElement>(null);
  const gezegd = useGezegd(stand);
  return (
    <div ref={vak} class={gezegd.soort === 'mislukt' ? 'bewaarstand bewaarfout' : 'bewaarstand'} data-bewaren={stand.soort} tabIndex={-1}>
      <span>
        {isGewist ? balk.gewist : inWoorden(gezegd)}
        {open.kluis.plaats === 'venster' && ` · ${balk.venster}`}
      </span>
      <div role="status">
        {gezegd.soort === 'mislukt' && (
          <>
            <p>
              <b>{balk.mislukt}</b> {gezegd.reden === 'conflict' ? balk.conflict : kluisfout[gezegd.reden]}
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

/** How long what is said stays when this has come in its place. */
function wachttijd(gezegd: Stand, nu: Stand): number {
  if (gezegd.soort === 'mislukt' && nu.soort !== 'mislukt') return BLIJFT_MS;
  return gezegd.soort === 'opgeslagen' && nu.soort === 'bezig' ? LANG_MS : 0;
}

/** What is said of how it stands. */
function useGezegd(stand: Stand): Stand {
  const [gezegd, zetGezegd] = useState(stand);
  const wacht = wachttijd(gezegd, stand);
  useEffect(() => {
    if (wacht === 0) {
      zetGezegd(stand);
      return undefined;
    }
    const wekker = setTimeout(() => {
      zetGezegd(stand);
    }, wacht);
    return () => {
      clearTimeout(wekker);
    };
  }, [stand]);
  return wacht === 0 ? stand : gezegd;
}

function inWoorden(stand: Stand): string {
  if (stand.soort === 'opgeslagen') return balk.opgeslagen(klokTijd(stand.op));
  if (stand.soort === 'bezig') return balk.bezig;
  return stand.soort === 'rust' ? balk.rust : '';
}
