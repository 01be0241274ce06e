import { describe, expect, it } from 'vitest';
import type { Laag } from '../../../src/lib/inhoud/index.ts';
import { maakProtocollaag } from '../../../src/stores/protocollaag.ts';
import { maakVoorkeur } from '../../../src/stores/voorkeur.ts';
import { nepPlatform } from '../../support/nep-platform.ts';

const laagVan = (protocol: string): Laag => ({ vragen: { acuut: { tekst: `woorden van ${protocol}`, bron: 'stap 5' } }, functies: {} });

/** A store whose loads end when the test says so. */
function begin() {
  const open: { readonly boom: string; readonly protocol: string; readonly geef: (laag: Laag) => void; readonly weiger: (reden: Error) => void }[] = [];
  const voorkeur = maakVoorkeur(nepPlatform());
  const store = maakProtocollaag('afwegingskader', voorkeur.$protocol, (boom, protocol) => {
    const { promise, resolve, reject } = Promise.withResolvers<Laag>();
    open.push({ boom, protocol, geef: resolve, weiger: reject });
    return promise;
  });
  const stop = store.start();
  /** Ends the load with this number, and lets the store hear of it. */
  const eindig = async (welke: number, goed: boolean): Promise<void> => {
    const een = open[welke];
    if (goed) een?.geef(laagVan(een.protocol));
    else een?.weiger(new Error('geen net'));
    await new Promise(setImmediate);
  };
  return { voorkeur, store, open, eindig, stop };
}

describe('the words of a protocol', () => {
  it('are not asked for without a choice', () => {
    const { store, open } = begin();
    expect(store.$stand.get()).toEqual({ soort: 'geen' });
    expect(open).toEqual([]);
  });

  it('are on their way, and then there', async () => {
    const { voorkeur, store, open, eindig } = begin();
    voorkeur.kies('gpo-wn');
    expect(store.$stand.get()).toEqual({ soort: 'laden', protocol: 'gpo-wn' });
    expect(open[0]).toMatchObject({ boom: 'afwegingskader', protocol: 'gpo-wn' });
    await eindig(0, true);
    expect(store.$stand.get()).toEqual({ soort: 'er', protocol: 'gpo-wn', laag: laagVan('gpo-wn') });
  });

  it.each([
    [0, 1],
    [1, 0],
  ])('are those of the last choice, whichever comes first', async (eerst, dan) => {
    const { voorkeur, store, eindig } = begin();
    voorkeur.kies('gpo-wn');
    voorkeur.kies('ikc-ijmond');
    await eindig(eerst, true);
    await eindig(dan, true);
    expect(store.$stand.get()).toMatchObject({ soort: 'er', protocol: 'ikc-ijmond' });
  });

  it('go at once when the choice goes, and a late answer does not bring them back', async () => {
    const { voorkeur, store, eindig } = begin();
    voorkeur.kies('gpo-wn');
    voorkeur.kies(undefined);
    await eindig(0, true);
    expect(store.$stand.get()).toEqual({ soort: 'geen' });
  });

  it('are loaded once', async () => {
    const { voorkeur, store, open, eindig } = begin();
    voorkeur.kies('gpo-wn');
    await eindig(0, true);
    voorkeur.kies(undefined);
    voorkeur.kies('gpo-wn');
    expect(store.$stand.get()).toMatchObject({ soort: 'er', protocol: 'gpo-wn' });
    expect(open).toHaveLength(1);
  });

  it('are not followed any more after stop', () => {
    const { voorkeur, open, stop } = begin();
    stop();
    voorkeur.kies('gpo-wn');
    expect(open).toEqual([]);
  });
});

describe('words that cannot be loaded', () => {
  it('are said to be missing, each time anew, until a try succeeds', async () => {
    const { voorkeur, store, eindig } = begin();
    voorkeur.kies('gpo-wn');
    await eindig(0, false);
    expect(store.$stand.get()).toEqual({ soort: 'mislukt', protocol: 'gpo-wn', keer: 1 });
    void store.opnieuw();
    expect(store.$stand.get()).toMatchObject({ soort: 'mislukt' });
    await eindig(1, false);
    expect(store.$stand.get()).toEqual({ soort: 'mislukt', protocol: 'gpo-wn', keer: 2 });
    void store.opnieuw();
    await eindig(2, true);
    expect(store.$stand.get()).toMatchObject({ soort: 'er', protocol: 'gpo-wn' });
    await store.opnieuw();
    expect(store.$stand.get()).toMatchObject({ soort: 'er' });
  });

  it('do not hide words that came in the meantime', async () => {
    const { voorkeur, store, eindig } = begin();
    voorkeur.kies('gpo-wn');
    voorkeur.kies('ikc-ijmond');
    voorkeur.kies('gpo-wn');
    await eindig(2, true);
    await eindig(0, false);
    expect(store.$stand.get()).toMatchObject({ soort: 'er', protocol: 'gpo-wn' });
  });

  it('of another protocol do not matter', async () => {
    const { voorkeur, store, eindig } = begin();
    voorkeur.kies('gpo-wn');
    voorkeur.kies('ikc-ijmond');
    await eindig(0, false);
    expect(store.$stand.get()).toEqual({ soort: 'laden', protocol: 'ikc-ijmond' });
  });
});
