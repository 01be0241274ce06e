import { describe, expect, it } from 'vitest';
import { ALLE, SLEUTEL, maakQuiz } from '../../../src/stores/quiz.ts';
import { nepPlatform } from '../../support/nep-platform.ts';
import { BANK, goedeVan } from '../../support/quizbank.ts';

/** A quiz over the small bank; `offline` makes loading fail. */
function begin({ bewaard, weigert = false }: { readonly bewaard?: readonly string[]; readonly weigert?: boolean } = {}) {
  const platform = nepPlatform({ weigert });
  if (bewaard) platform.voorkeuren.inhoud.set(SLEUTEL, JSON.stringify(bewaard));
  const gehaald: string[] = [];
  const net = { offline: false };
  const store = maakQuiz(['een', 'twee'], {
    ...platform,
    maakZaad: () => 4,
    haal: (onderwerp) => {
      gehaald.push(onderwerp);
      return net.offline ? Promise.reject(new Error('geen net')) : Promise.resolve(BANK.filter((vraag) => vraag.onderwerp === onderwerp));
    },
  });
  store.start();
  const hier = () => {
    const beeld = store.$beeld.get();
    return beeld.soort === 'vraag' ? store.$ronde.get()[beeld.plaats] : undefined;
  };
  /** Answers the question on screen, right or wrong, and goes on. */
  const antwoord = (goed: boolean): void => {
    const vraag = hier()?.vraag;
    if (!vraag) throw new Error('no question on screen');
    const juist = goedeVan(vraag);
    const keuzes = goed ? juist : [...vraag.opties.keys()].filter((optie) => !juist.includes(optie)).slice(0, 1);
    keuzes.forEach(store.kies);
    store.kijkNa();
    store.verder();
  };
  const opApparaat = () => platform.voorkeuren.inhoud.get(SLEUTEL);
  return { store, platform, gehaald, net, hier, antwoord, opApparaat };
}

describe('beginning', () => {
  it('asks for a subject, and says when no question fits', async () => {
    const { store, gehaald } = begin();
    await store.begin();
    expect(store.$hinder.get()).toBe('geen-onderwerp');
    expect(gehaald).toEqual([]);
    store.zetKeuze({ onderwerpen: ['twee'], stap: 1 });
    await store.begin();
    expect(store.$hinder.get()).toBe('geen-vraag');
    expect(store.$beeld.get()).toEqual({ soort: 'begin' });
  });

  it('loads only the chosen subjects, each once', async () => {
    const { store, gehaald } = begin();
    store.zetKeuze({ onderwerpen: ['twee'] });
    await store.begin();
    store.nieuw();
    store.zetKeuze({ onderwerpen: ['een', 'twee'], aantal: ALLE });
    await store.begin();
    expect(gehaald).toEqual(['twee', 'een']);
    expect(store.$ronde.get()).toHaveLength(BANK.length);
  });

  it('says when loading failed, and tries again', async () => {
    const { store, net } = begin();
    store.zetKeuze({ onderwerpen: ['een'] });
    net.offline = true;
    await store.begin();
    expect(store.$hinder.get()).toBe('niet-geladen');
    expect(store.$laden.get()).toBe(false);
    net.offline = false;
    await store.begin();
    expect(store.$beeld.get()).toEqual({ soort: 'vraag', plaats: 0 });
  });
});

describe('a round', () => {
  const ronde = async (aantal = 3) => {
    const alles = begin();
    alles.store.zetKeuze({ onderwerpen: ['een'], aantal });
    await alles.store.begin();
    return alles;
  };

  it('waits for an answer, shows why, and only then goes on', async () => {
    const { store, hier } = await ronde();
    store.kijkNa();
    expect(store.$hinder.get()).toBe('niets-gekozen');
    store.verder();
    expect(store.$beeld.get()).toEqual({ soort: 'vraag', plaats: 0 });
    store.kies(0);
    store.kies(1);
    expect(store.$gekozen.get()).toEqual([1]);
    store.kijkNa();
    expect(hier()?.gekozen).toEqual([1]);
    store.kijkNa();
    expect(store.$hinder.get()).toBeUndefined();
    store.verder();
    expect(store.$beeld.get()).toEqual({ soort: 'vraag', plaats: 1 });
    expect(store.$gekozen.get()).toEqual([]);
  });

  it('takes a tick away where more than one answer is right', async () => {
    const { store } = begin();
    store.zetKeuze({ onderwerpen: ['twee'] });
    await store.begin();
    for (const optie of [0, 1, 0]) store.kies(optie);
    expect(store.$gekozen.get()).toEqual([1]);
  });

  it('ends in its result, and can be practised again with what went wrong', async () => {
    const { store, antwoord, hier } = await ronde();
    const tweede = store.$ronde.get()[1]?.vraag.id;
    antwoord(true);
    antwoord(false);
    antwoord(true);
    expect(store.$beeld.get()).toEqual({ soort: 'uitslag' });
    store.oefenFout();
    expect(store.$ronde.get().map(({ vraag }) => vraag.id)).toEqual([tweede]);
    expect(hier()?.gekozen).toBeUndefined();
    antwoord(true);
    store.oefenFout();
    expect(store.$hinder.get()).toBe('geen-vraag');
  });

  it('follows the browser back and forward, and never shows a question that is still ahead', async () => {
    const { store, platform, antwoord } = await ronde();
    antwoord(true);
    expect(platform.bezocht).toEqual([
      ['vervang', 0],
      ['duw', 1],
      ['duw', 2],
    ]);
    platform.browserNaar(1);
    expect(store.$beeld.get()).toEqual({ soort: 'vraag', plaats: 0 });
    platform.browserNaar(3);
    expect(store.$beeld.get()).toEqual({ soort: 'vraag', plaats: 1 });
    platform.browserNaar(0);
    expect(store.$beeld.get()).toEqual({ soort: 'begin' });
    store.hervat();
    expect(store.$beeld.get()).toEqual({ soort: 'vraag', plaats: 1 });
    store.terug();
    store.terug();
    expect(store.$beeld.get()).toEqual({ soort: 'begin' });
  });

  it('can be stopped, and gone on with', async () => {
    const { store, platform, antwoord } = await ronde();
    antwoord(true);
    store.stop();
    expect(store.$beeld.get()).toEqual({ soort: 'uitslag' });
    // Back to the question that was open, and forward to the result that was seen.
    platform.browserNaar(2);
    expect(store.$beeld.get()).toEqual({ soort: 'vraag', plaats: 1 });
    platform.browserNaar(store.$ronde.get().length + 1);
    expect(store.$beeld.get()).toEqual({ soort: 'uitslag' });
    store.terug();
    expect(store.$beeld.get()).toEqual({ soort: 'vraag', plaats: 1 });
    store.nieuw();
    expect(store.$ronde.get()).toEqual([]);
  });

  it('does nothing with answers outside a question', () => {
    const { store } = begin();
    store.kies(0);
    store.kijkNa();
    store.verder();
    expect(store.$beeld.get()).toEqual({ soort: 'begin' });
    expect(store.$gekozen.get()).toEqual([]);
  });
});

describe('what the device remembers', () => {
  it('is nothing, as long as nobody asks', async () => {
    const { store, platform, antwoord } = begin();
    store.zetKeuze({ onderwerpen: ['een'], aantal: 2 });
    await store.begin();
    antwoord(false);
    expect([...platform.voorkeuren.inhoud, ...platform.sessie.inhoud]).toEqual([]);
    expect(store.$bewaard.get()).toBeUndefined();
  });

  it('is ids alone, of this round too, and a right answer takes one off', async () => {
    const { store, antwoord, opApparaat } = begin();
    store.zetKeuze({ onderwerpen: ['een'], aantal: 2 });
    await store.begin();
    const [eerste, tweede] = store.$ronde.get().map(({ vraag }) => vraag.id);
    antwoord(false);
    store.onthoud();
    expect(opApparaat()).toBe(JSON.stringify([eerste]));
    antwoord(false);
    expect(store.$bewaard.get()).toEqual([eerste, tweede]);
    store.oefenFout();
    antwoord(true);
    expect(store.$bewaard.get()).toHaveLength(1);
    store.vergeet();
    expect(opApparaat()).toBeUndefined();
    expect(store.$bewaard.get()).toBeUndefined();
  });

  it('makes a round of its own, also after a reload, without what is no longer there', async () => {
    const { store, gehaald } = begin({ bewaard: ['een/b', 'een/weg', 'ander-onderwerp/x'] });
    expect(store.$bewaard.get()).toHaveLength(3);
    await store.oefenBewaard();
    expect(gehaald).toEqual(['een']);
    expect(store.$ronde.get().map(({ vraag }) => vraag.id)).toEqual(['een/b']);
  });

  it('is empty when it is not there any more', async () => {
    const { store } = begin();
    await store.oefenBewaard();
    expect(store.$hinder.get()).toBe('geen-vraag');
  });

  it('keeps what another tab wrote in the meantime', async () => {
    const { store, platform, antwoord, opApparaat } = begin({ bewaard: [] });
    store.zetKeuze({ onderwerpen: ['een'], aantal: 1 });
    await store.begin();
    platform.voorkeuren.inhoud.set(SLEUTEL, '["twee/a"]');
    antwoord(false);
    expect(opApparaat()).toContain('twee/a');
    expect(store.$bewaard.get()).toHaveLength(2);
  });

  it('is refused by a browser that keeps nothing, which is said', () => {
    const { store } = begin({ weigert: true });
    store.onthoud();
    expect(store.$geweigerd.get()).toBe(true);
    expect(store.$bewaard.get()).toBeUndefined();
  });
});
