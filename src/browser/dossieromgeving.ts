import type { Dossieromgeving } from '../lib/platform.ts';
import { getekend } from './getekend.ts';
import { maakId, straks } from './klok.ts';
import { laadKluisdienst } from './kluis/laad.ts';
import { vergeetAlles } from './opslag.ts';
import { browserPlatform } from './platform.ts';
import { adres } from '../adres.ts';

const vraag = (gebeurtenis: BeforeUnloadEvent): void => {
  gebeurtenis.preventDefault();
};

/** What the dossier needs of a real browser. */
export const dossieromgeving: Dossieromgeving = {
  voorkeuren: browserPlatform.voorkeuren,
  dienst: laadKluisdienst,
  nu: () => new Date(Date.now()).toISOString(),
  vandaag: () => browserPlatform.vandaag(),
  klok: () => ({ wand: Date.now(), teller: performance.now() }),
  maakId,
  straks,
  getekend,
  volgVenster: (doe) => {
    const stop = new AbortController();
    const bij = (doel: EventTarget, namen: readonly string[], dan: () => void): void => {
      for (const naam of namen) doel.addEventListener(naam, dan, { signal: stop.signal, passive: true, capture: true });
    };
    bij(globalThis, ['keydown', 'pointerdown', 'wheel', 'touchmove'], () => {
      doe('actief');
    });
    bij(globalThis, ['blur'], () => {
      doe('losgelaten');
    });
    bij(globalThis, ['pagehide'], () => {
      doe('weg');
    });
    bij(globalThis, ['afgedekt'], () => {
      doe('afgedekt');
    });
    bij(document, ['visibilitychange'], () => {
      doe(document.visibilityState === 'hidden' ? 'verborgen' : 'zichtbaar');
    });
    return () => {
      stop.abort();
    };
  },
  vraagVoorSluiten: (aan) => {
    removeEventListener('beforeunload', vraag);
    if (aan) addEventListener('beforeunload', vraag);
  },
  vergeet: vergeetAlles,
  verlaat: (pad) => {
    location.replace(adres(pad));
  },
};

/** Whether this window may encrypt at all: not over http, and not in a very old browser. */
export const kanVersleutelen = (): boolean => isSecureContext && typeof (crypto as Partial<Crypto>).subtle === 'object' && typeof Worker === 'function';
