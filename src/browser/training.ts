import type { Trainingsboom, Trainingsomgeving } from '../lib/platform.ts';
import type { Begeleiding, Casusbron, Kaderantwoord, Napraten, OpenbareCasus } from '../lib/training/index.ts';
import { laadModule } from './module.ts';
import { maakOpslag } from './opslag.ts';

const MAP = '/training/groep';
const NAAM = 'meldcodewijzer-training';

/** The parts of a case of this site, each a module of its own: the room's window loads one when it may show it. */
const bron: Casusbron = {
  openbaar: async (casus) => (await laadModule<{ readonly deel: OpenbareCasus }>(`${MAP}/casussen/${casus}/openbaar.js`)).deel,
  antwoord: async (casus, vraag) => (await laadModule<{ readonly deel: Kaderantwoord | undefined }>(`${MAP}/casussen/${casus}/antwoord/${vraag}.js`)).deel,
  napraten: async (casus) => (await laadModule<{ readonly deel: Napraten }>(`${MAP}/casussen/${casus}/napraten.js`)).deel,
  begeleiding: async (casus) => (await laadModule<{ readonly deel: Begeleiding }>(`${MAP}/casussen/${casus}/begeleiding.js`)).deel,
};

const vraag = (gebeurtenis: BeforeUnloadEvent): void => {
  gebeurtenis.preventDefault();
};

/** What a group that weighs together needs of a real browser. */
export const trainingsomgeving: Trainingsomgeving = {
  sessie: maakOpslag('sessionStorage'),
  eigen: maakOpslag('localStorage'),
  bron,
  boom: async (slug) => (await laadModule<{ readonly deel: Trainingsboom }>(`${MAP}/bomen/${slug}.js`)).deel,
  kanaal: {
    stuur: (bericht) => {
      kanaal()?.postMessage(bericht);
    },
    bij: (doe) => {
      const luister = ({ data }: MessageEvent): void => {
        doe(data);
      };
      kanaal()?.addEventListener('message', luister);
      return () => {
        kanaal()?.removeEventListener('message', luister);
      };
    },
  },
  maakId: () => Array.from(crypto.getRandomValues(new Uint32Array(2)), (getal) => getal.toString(36)).join(''),
  nu: () => Date.now(),
  iedereSeconde: (doe) => {
    const wekker = setInterval(doe, 1000);
    return () => {
      clearInterval(wekker);
    };
  },
  // The opener is needed to tell a refused window from an opened one.
  openVenster: (pad) => open(pad, NAAM, 'popup,width=760,height=900') !== null,
  vraagVoorSluiten: (aan) => {
    removeEventListener('beforeunload', vraag);
    if (aan) addEventListener('beforeunload', vraag);
  },
};

let ene: BroadcastChannel | undefined;

/** The channel between the windows of this browser; without one everything works in one window. */
function kanaal(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel !== 'function') return undefined;
  ene ??= new BroadcastChannel(NAAM);
  return ene;
}
