import type { Aanbiedomgeving, Lijnomgeving } from '../lib/platform.ts';
import { maakId, straks } from './klok.ts';

/** What src/adres.ts does, in place: a page with signals has no room for another file. */
const BASIS = import.meta.env.BASE_URL;

/** What is needed to speak with other tabs, in a real browser. */
export const lijnomgeving: Lijnomgeving = {
  openKanaal: (naam, bij) => {
    const kanaal = new BroadcastChannel(naam);
    kanaal.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      bij(data);
    });
    return {
      zeg: (bericht) => {
        kanaal.postMessage(bericht);
      },
      sluit: () => {
        kanaal.close();
      },
    };
  },
  maakId,
  straks,
  volgBladzijde: (doe) => {
    addEventListener('pagehide', () => {
      doe('weg');
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) doe('terug');
    });
  },
};

/** What a page needs to hand something over. */
export const aanbiedomgeving: Aanbiedomgeving = {
  ...lijnomgeving,
  adres: () => location.pathname.slice(BASIS.length - 1),
  openErnaast: (pad) => {
    // A link that is pressed: no policy or blocker takes it for something that a page does by itself.
    const link = document.createElement('a');
    Object.assign(link, { href: BASIS + pad.slice(1), target: '_blank', rel: 'noopener' });
    link.click();
  },
};

/** Whether tabs can speak with each other here: not over http, and not in a very old browser. */
export const kanPraten = (): boolean => isSecureContext && typeof BroadcastChannel === 'function';
