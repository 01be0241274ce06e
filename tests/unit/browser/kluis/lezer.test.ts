import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { eersteHoofd, maakKern } from '../../../../src/browser/kluis/kern.ts';
import { lezerOpAfstand } from '../../../../src/browser/kluis/lezer-op-afstand.ts';
import { leesHier } from '../../../../src/browser/kluis/lezer.ts';
import { maakRijenIdb } from '../../../../src/browser/kluis/rijen-idb.ts';
import { recordSleutel, toeval } from '../../../../src/browser/kluis/sleutels.ts';
import { openDatabase } from '../../../../src/browser/kluis/verbinding.ts';
import { OPBOUW } from '../../../../src/browser/kluis/opbouw.ts';
import { VERSIE } from '../../../../src/lib/kluis/index.ts';
import { gelukt } from '../../../support/kluisgrond.ts';
import { werkerInNode } from '../../../support/werker-in-node.ts';

vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const VEEL = 500;

/** A large vault in the database, with a row that is damaged, one in the place of another, and one that was never a row. */
async function groteKluis() {
  const kluis = toeval(16);
  const sleutel = { kluis, sleutel: await recordSleutel(toeval(32), kluis) };
  const rijen = maakRijenIdb();
  gelukt(await rijen.zetKop(0, { v: VERSIE, id: kluis, revisie: 1, vakken: [] }, await eersteHoofd(sleutel)));
  const kern = maakKern(sleutel, rijen);
  gelukt(
    await kern.schrijf(Array.from({ length: VEEL }, (_, nummer) => ({ id: `r${String(nummer)}`, vorige: 0, inhoud: { nummer, ['__proto__x']: ['é', null] } }))),
  );
  const db = await openDatabase(OPBOUW, () => undefined, false);
  if (db === undefined) throw new Error('no database');
  const een = (await db.get('b', 'r1')) as { d: Uint8Array };
  await db.put('b', { ...een, d: een.d.map((byte, plaats) => (plaats === 5 ? byte ^ 1 : byte)) }, 'r1');
  await db.put('b', await db.get('b', 'r2'), 'r3');
  await db.put('b', 'geen rij', 'vreemd');
  db.close();
  return { sleutel, rijen };
}

const werker = await werkerInNode(() => import('../../../../src/browser/kluis/lees-worker.ts'));

describe('a large vault', () => {
  it('reads the same in a worker as on the page, damage included, and on the page when the worker breaks', async () => {
    const { sleutel, rijen } = await groteKluis();
    const eerder = werker.gestart();
    const hier = gelukt(await leesHier(sleutel, rijen));
    expect(hier.geopend.filter((een) => 'soort' in een)).toHaveLength(3);
    expect(hier.geopend).toHaveLength(VEEL + 1);
    expect(gelukt(await lezerOpAfstand(sleutel, rijen))).toEqual(hier);
    expect(werker.gestart()).toBe(eerder + 1);
    const op = (lezer: typeof leesHier) => maakKern(sleutel, rijen, lezer).lees();
    expect(await op(lezerOpAfstand)).toEqual(await op(leesHier));
    werker.breek(true);
    expect(gelukt(await lezerOpAfstand(sleutel, rijen))).toEqual(hier);
    expect(werker.gestart()).toBe(eerder + 3);
    werker.breek(false);
  });

  it('is written to after it was read in a worker', async () => {
    const { sleutel, rijen } = await groteKluis();
    const kern = maakKern(sleutel, rijen, lezerOpAfstand);
    gelukt(await kern.lees());
    gelukt(await kern.schrijf([{ id: 'nieuw', vorige: 0, inhoud: 'erbij' }]));
    const gelezen = gelukt(await maakKern(sleutel, rijen).lees());
    expect(gelezen.records.find(({ id }) => id === 'nieuw')?.inhoud).toBe('erbij');
    // Only what was seen before, and not the set.
    expect(gelezen.gebreken.map(({ soort }) => soort).toSorted()).toEqual(['beschadigd', 'beschadigd', 'beschadigd', 'eerder-gemerkt']);
  });

  it('with few records is read without a worker', async () => {
    const kluis = toeval(16);
    const sleutel = { kluis, sleutel: await recordSleutel(toeval(32), kluis) };
    const rijen = maakRijenIdb();
    gelukt(await rijen.zetKop(0, { v: VERSIE, id: kluis, revisie: 1, vakken: [] }, await eersteHoofd(sleutel)));
    const eerder = werker.gestart();
    expect(gelukt(await lezerOpAfstand(sleutel, rijen)).geopend).toEqual([]);
    expect(werker.gestart()).toBe(eerder);
  });
});
