import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { maakRijenIdb } from '../../../../src/browser/kluis/rijen-idb.ts';
import type { Rij } from '../../../../src/browser/kluis/rijen.ts';
import type { OpgeslagenKop, OpenKluis, Vak } from '../../../../src/lib/kluis/index.ts';
import { dienstOp, gelukt, kluisMet, WACHTZIN } from '../../../support/kluisgrond.ts';
import { alles, bewerk, metBit, type Ruw } from '../../../support/ruwe-opslag.ts';

// Argon2id takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const rij = (ruw: unknown): Rij => ruw as Rij;
const lees = async (kluis: OpenKluis) => gelukt(await kluis.lees());
const soorten = async (kluis: OpenKluis): Promise<readonly string[]> => (await lees(kluis)).gebreken.map(({ soort }) => soort);

// Every single bit is tried in bits.test.ts; here some of them go by way of the database.
describe('a flipped bit', () => {
  it.each<[string, Ruw, string, keyof Rij]>([
    ['in the IV of a record', 'b', 'r1', 'iv'],
    ['in the ciphertext of a record', 'b', 'r1', 'd'],
    ['in the IV of the head', 'c', 'h', 'iv'],
    ['in the ciphertext of the head', 'c', 'h', 'd'],
  ])('%s is noticed, the rest stays readable, and nothing is deleted', async (_, store, sleutel, veld) => {
    const kluis = await kluisMet(maakRijenIdb(), 3);
    let heel: unknown;
    await bewerk(store, sleutel, (oud) => (heel = oud));
    const lengte = (rij(heel)[veld] as Uint8Array).length * 8;
    const bits = Array.from({ length: 6 }, (__, nummer) => Math.floor((nummer * (lengte - 1)) / 5));
    const verwacht = store === 'b' ? ['r0', 'r2'] : ['r0', 'r1', 'r2'];
    for (const bit of bits) {
      await bewerk(store, sleutel, () => ({ ...rij(heel), [veld]: metBit(rij(heel)[veld] as Uint8Array, bit) }));
      const voor = await alles();
      const gelezen = await lees(kluis);
      expect(gelezen.gebreken, `bit ${String(bit)}`).toContainEqual(store === 'b' ? { soort: 'beschadigd', id: 'r1' } : { soort: 'hoofd-beschadigd' });
      expect(gelezen.records.map(({ id }) => id)).toEqual(verwacht);
      expect(await alles()).toEqual(voor);
    }
    await bewerk(store, sleutel, () => heel);
    expect(await soorten(kluis)).toEqual([]);
  });

  it('in what a record is bound to is noticed: its id, its revision, its vault', async () => {
    const kluis = await kluisMet(maakRijenIdb(), 3);
    let heel: unknown;
    await bewerk('b', 'r1', (oud) => (heel = oud));
    for (const anders of [{ id: 'r9' }, { r: 2 }, { r: 0 }, { iv: new Uint8Array(11) }, { d: 'tekst' }, { id: undefined }]) {
      await bewerk('b', 'r1', () => ({ ...rij(heel), ...anders }));
      expect((await lees(kluis)).gebreken).toContainEqual({ soort: 'beschadigd', id: 'r1' });
    }
    for (const onzin of [null, 7, 'tekst', []]) {
      await bewerk('b', 'r1', () => onzin);
      expect((await lees(kluis)).gebreken).toContainEqual({ soort: 'beschadigd', id: 'r1' });
    }
    await bewerk('b', 'r1', () => heel);
    await bewerk('a', 'k', (kop) => ({ ...(kop as OpgeslagenKop), id: metBit((kop as OpgeslagenKop).id, 3) }));
    expect(await dienstOp(maakRijenIdb()).open('apparaat', { wachtzin: WACHTZIN })).toEqual({ ok: false, reden: 'verkeerde-wachtzin' });
  });
});

describe('a set of records that was changed from outside', () => {
  const ingrepen: readonly (readonly [string, (oud: ReadonlyMap<string, unknown>) => Promise<void>, readonly string[], readonly string[]])[] = [
    ['a removed record', () => bewerk('b', 'r1', () => undefined), ['ontbreekt'], ['r0', 'r2']],
    ['a record that was added', (oud) => bewerk('b', 'r7', () => oud.get('r1')), ['te-veel', 'beschadigd'], ['r0', 'r1', 'r2']],
    ['a record put back to how it was', (oud) => bewerk('b', 'r1', () => oud.get('r1')), ['verwisseld'], ['r0', 'r1', 'r2']],
    ['a removed head', () => bewerk('c', 'h', () => undefined), ['hoofd-weg'], ['r0', 'r1', 'r2']],
    ['a head put back to how it was', (oud) => bewerk('c', 'h', () => oud.get('h')), ['ouder', 'verwisseld'], ['r0', 'r1', 'r2']],
    ['a head that is no head', () => bewerk('c', 'h', () => ({ id: 'h' })), ['hoofd-beschadigd'], ['r0', 'r1', 'r2']],
  ];

  it.each(ingrepen)('%s is noticed', async (_, ingreep, gebreken, leesbaar) => {
    const kluis = await kluisMet(maakRijenIdb(), 3);
    const oud = new Map<string, unknown>();
    await bewerk('b', 'r1', (een) => (oud.set('r1', een), een));
    await bewerk('c', 'h', (een) => (oud.set('h', een), een));
    gelukt(await kluis.schrijf([{ id: 'r1', vorige: 1, inhoud: 'nieuw' }]));
    expect(await soorten(kluis)).toEqual([]);
    await ingreep(oud);
    expect((await lees(kluis)).records.map(({ id }) => id)).toEqual(leesbaar);
    expect(await soorten(kluis)).toEqual(gebreken);
  });

  it('two records that changed places are both noticed', async () => {
    const kluis = await kluisMet(maakRijenIdb(), 3);
    const oud = new Map<string, unknown>();
    for (const id of ['r0', 'r1']) await bewerk('b', id, (een) => (oud.set(id, een), een));
    await bewerk('b', 'r0', () => oud.get('r1'));
    await bewerk('b', 'r1', () => oud.get('r0'));
    expect((await lees(kluis)).gebreken).toEqual([{ soort: 'verwisseld' }, ...['r0', 'r1'].map((id) => ({ soort: 'beschadigd', id }))]);
    await bewerk('b', 'r0', () => ({ ...rij(oud.get('r1')), id: 'r0' }));
    await bewerk('b', 'r1', () => ({ ...rij(oud.get('r0')), id: 'r1' }));
    expect((await lees(kluis)).gebreken).toEqual([{ soort: 'verwisseld' }, ...['r0', 'r1'].map((id) => ({ soort: 'beschadigd', id }))]);
  });

  it('stays reported after later writes and after a new start, until the reader accepts it', async () => {
    const kluis = await kluisMet(maakRijenIdb(), 3);
    await bewerk('b', 'r1', () => undefined);
    expect(await soorten(kluis)).toEqual(['ontbreekt']);
    gelukt(await kluis.schrijf([{ id: 'r5', vorige: 0, inhoud: 5 }]));
    expect(await soorten(kluis)).toEqual(['eerder-gemerkt']);
    kluis.sluit();
    const { kluis: opnieuw } = gelukt(await dienstOp(maakRijenIdb()).open('apparaat', { wachtzin: WACHTZIN }));
    expect(await soorten(opnieuw)).toEqual(['eerder-gemerkt']);
    gelukt(await opnieuw.aanvaardGebreken());
    expect(await soorten(opnieuw)).toEqual([]);
    expect((await lees(opnieuw)).records.map(({ id }) => id)).toEqual(['r0', 'r2', 'r5']);
  });

  it('does not keep the reader from writing when the head is gone or broken', async () => {
    for (const kapot of [undefined, { id: 'h' }]) {
      globalThis.indexedDB = new IDBFactory();
      const kluis = await kluisMet(maakRijenIdb(), 2);
      await bewerk('c', 'h', () => kapot);
      gelukt(await kluis.schrijf([{ id: 'r5', vorige: 0, inhoud: 5 }]));
      expect((await lees(kluis)).records.map(({ id }) => id)).toEqual(['r0', 'r1', 'r5']);
      expect(await soorten(kluis)).toEqual(['eerder-gemerkt']);
    }
  });

  it('reads all others when a record lies under a key that is no id', async () => {
    const kluis = await kluisMet(maakRijenIdb(), 2);
    const db = await openDB('m');
    const vreemd = ['kind één', 'a b', '', 'x'.repeat(65), 7, new Date(0), ['r1'], new Uint8Array([1])];
    for (const sleutel of vreemd) await db.put('b', { ...rij(await db.get('b', 'r1')), id: sleutel }, sleutel);
    db.close();
    const { records, gebreken } = await lees(kluis);
    expect(records.map(({ id }) => id)).toEqual(['r0', 'r1']);
    expect(gebreken.filter(({ soort }) => soort === 'beschadigd')).toHaveLength(vreemd.length);
    expect(gebreken).toContainEqual({ soort: 'te-veel', aantal: vreemd.length });
    expect(await kluis.schrijf([{ id: 'r1', vorige: 1, inhoud: 'verder' }])).toMatchObject({ ok: true });
  });

  it('never lets a new record take the place of one that cannot be read', async () => {
    const kluis = await kluisMet(maakRijenIdb(), 2);
    await bewerk('b', 'r1', () => 'onzin');
    expect(await kluis.schrijf([{ id: 'r1', vorige: 0, inhoud: 5 }])).toEqual({ ok: false, reden: 'conflict', id: 'r1', huidig: undefined });
  });
});

describe('a damaged header', () => {
  const metVak = (soort: Vak['soort'], doe: (vak: Vak) => unknown) => (kop: unknown) => {
    const { vakken, ...rest } = kop as OpgeslagenKop;
    return { ...rest, vakken: vakken.map((vak) => ((vak as Vak).soort === soort ? doe(vak as Vak) : vak)) };
  };
  const open = async (sleutel: Parameters<ReturnType<typeof dienstOp>['open']>[1]) => {
    const uit = await dienstOp(maakRijenIdb()).open('apparaat', sleutel);
    return uit.ok ? (await lees(uit.kluis)).records.length : uit.reden;
  };

  it.each<[string, (vak: Vak) => unknown, string]>([
    ['a bit in its IV', (vak) => ({ ...vak, iv: metBit(vak.iv, 5) }), 'verkeerde-wachtzin'],
    ['a bit in its box', (vak) => ({ ...vak, doos: metBit(vak.doos, 77) }), 'verkeerde-wachtzin'],
    ['a bit in its salt', (vak) => ({ ...vak, zout: metBit(vak.zout, 0) }), 'verkeerde-wachtzin'],
    ['other parameters within the limits', (vak) => ({ ...vak, kdf: { naam: 'argon2id', m: 19 * 1024, t: 3, p: 1 } }), 'verkeerde-wachtzin'],
    ['parameters outside the limits', (vak) => ({ ...vak, kdf: { naam: 'argon2id', m: 4 * 1024 * 1024, t: 1, p: 1 } }), 'kdf-buiten-grenzen'],
    ['a short salt', (vak) => ({ ...vak, zout: new Uint8Array(8) }), 'kdf-buiten-grenzen'],
    ['half of it gone', (vak) => ({ soort: vak.soort }), 'vak-beschadigd'],
  ])('with %s keeps the passphrase out and lets the recovery code in', async (_, schade, reden) => {
    const { kluis, herstelcode } = gelukt(await dienstOp(maakRijenIdb()).maak('apparaat', WACHTZIN));
    gelukt(await kluis.schrijf([{ id: 'a', vorige: 0, inhoud: 1 }]));
    await bewerk('a', 'k', metVak('w', schade));
    const voor = await alles();
    expect(await open({ wachtzin: WACHTZIN })).toBe(reden);
    expect(await open({ herstelcode })).toBe(1);
    expect(await alles()).toEqual(voor);
    // With the code a new passphrase is set, and the damaged slot does not stand in its way.
    const { kluis: hersteld } = gelukt(await dienstOp(maakRijenIdb()).open('apparaat', { herstelcode }));
    gelukt(await hersteld.wijzigWachtzin({ herstelcode }, 'een verse wachtzin'));
    expect(await open({ wachtzin: 'een verse wachtzin' })).toBe(1);
  });

  it('with a damaged recovery slot still opens with the passphrase', async () => {
    const { kluis, herstelcode } = gelukt(await dienstOp(maakRijenIdb()).maak('apparaat', WACHTZIN));
    gelukt(await kluis.schrijf([{ id: 'a', vorige: 0, inhoud: 1 }]));
    await bewerk(
      'a',
      'k',
      metVak('c', (vak) => ({ ...vak, doos: metBit(vak.doos, 1) })),
    );
    expect([await open({ wachtzin: WACHTZIN }), await open({ herstelcode })]).toEqual([1, 'verkeerde-code']);
    await bewerk(
      'a',
      'k',
      metVak('c', () => null),
    );
    expect([await open({ wachtzin: WACHTZIN }), await open({ herstelcode })]).toEqual([1, 'vak-beschadigd']);
  });

  it('never starts Argon2id with parameters outside the limits', async () => {
    await kluisMet(maakRijenIdb(), 1);
    // Four gibibytes: a run would be noticed.
    await bewerk(
      'a',
      'k',
      metVak('w', (vak) => ({ ...vak, kdf: { naam: 'argon2id', m: 4 * 1024 * 1024, t: 100, p: 1 } })),
    );
    const begin = performance.now();
    expect(await open({ wachtzin: WACHTZIN })).toBe('kdf-buiten-grenzen');
    expect(performance.now() - begin).toBeLessThan(1000);
  });

  it('is told apart: newer, broken, gone, and no vault at all', async () => {
    const dienst = dienstOp(maakRijenIdb());
    expect(await dienst.stand()).toBe('geen');
    await kluisMet(maakRijenIdb(), 1);
    expect(await dienst.stand()).toBe('op-slot');
    const standen = [];
    for (const kop of [(oud: unknown) => ({ ...(oud as OpgeslagenKop), v: 2 }), () => 'onzin', () => undefined]) {
      await bewerk('a', 'k', kop);
      standen.push([await dienst.stand(), await open({ wachtzin: WACHTZIN }), (await dienst.maak('apparaat', WACHTZIN)).ok]);
    }
    expect(standen).toEqual([
      ['nieuwere-versie', 'nieuwere-versie', false],
      ['kop-beschadigd', 'kop-beschadigd', false],
      ['kop-beschadigd', 'kop-beschadigd', false],
    ]);
  });
});
