import { atom } from 'nanostores';
import { type Aanbodreden, GROOTSTE_AANBOD, type Ontvangerstand } from '../../lib/aanbod/index.ts';
import type { Lijnomgeving } from '../../lib/platform.ts';
import { maakPostbus } from './postbus.ts';

/** What came in, as it came: nobody has read it yet. */
export interface Ingekomen {
  /** Address of the page that handed it over. */
  readonly van: string;
  readonly tekst: string;
}

/** Most pages that can have something waiting here. */
const MEESTE = 5;

/**
 * Takes what pages hand to this dossier, and keeps it in memory until somebody decides. It is small, and begins before the rest of
 * the dossier: on a phone the page that hands something over can be put to sleep within seconds.
 */
export function maakOntvanger({ volgBladzijde, ...lijn }: Omit<Lijnomgeving, 'straks'>) {
  /** One for each page; what a page hands over later takes the place of what it handed over before. */
  const $binnen = atom<readonly Ingekomen[]>([]);
  let stand: Ontvangerstand = 'dicht';
  let isBegonnen = false;

  const meldJe = (): void => {
    post.omroep('hier', stand);
  };
  const vergeet = (van: string): void => {
    $binnen.set($binnen.get().filter((een) => een.van !== van));
  };

  function neem(van: string, tekst: string): void {
    const andere = $binnen.get().filter((een) => een.van !== van);
    const reden: Aanbodreden | undefined = tekst.length > GROOTSTE_AANBOD ? 'te-groot' : andere.length >= MEESTE ? 'te-veel' : undefined;
    if (reden !== undefined) {
      post.zeg(van, 'geweigerd', reden);
      return;
    }
    post.zeg(van, 'ontvangen');
    $binnen.set([...andere, { van, tekst }]);
  }

  const post = maakPostbus(lijn, ({ wat, van, inhoud }) => {
    if (wat === 'vraag') meldJe();
    else if (wat === 'neem') neem(van, inhoud);
    else if (wat === 'laat') vergeet(van);
  });

  return {
    $binnen: $binnen as Pick<typeof $binnen, 'get' | 'subscribe' | 'listen'>,
    /** Says that there is a dossier here, and listens. A second time does nothing. */
    begin: (): void => {
      if (isBegonnen) return;
      isBegonnen = true;
      post.luister();
      meldJe();
      volgBladzijde((wat) => {
        if (wat === 'terug') {
          post.luister();
          meldJe();
          return;
        }
        post.omroep('weg');
        post.zwijg();
        // A page that leaves keeps nothing of a case, not even in the memory of the browser.
        $binnen.set([]);
      });
    },
    /** How the dossier stands; pages that wait for it hear of it. */
    zetStand: (nieuw: Ontvangerstand): void => {
      if (nieuw === stand) return;
      stand = nieuw;
      meldJe();
    },
    /** Tells the page what happened to it, and forgets it here. */
    rondAf: (van: string, hoe: 'opgenomen' | 'klaargezet' | 'afgewezen' | 'geweigerd', inhoud = ''): void => {
      vergeet(van);
      post.zeg(van, hoe, inhoud);
    },
    /** Recording failed; it stays here. */
    meldMislukt: (van: string): void => {
      post.zeg(van, 'mislukt');
    },
  };
}
export type Ontvanger = ReturnType<typeof maakOntvanger>;
