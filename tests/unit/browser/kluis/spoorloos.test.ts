import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { maakRijenIdb } from '../../../../src/browser/kluis/rijen-idb.ts';
import { dienstOp, gelukt, kluisMet, WACHTZIN } from '../../../support/kluisgrond.ts';

// Argon2id takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const databases = async (): Promise<readonly (string | undefined)[]> => (await IDBFactory.prototype.databases.call(indexedDB)).map(({ name }) => name);

/** Takes the list of databases away, as in browsers that have none. */
const zonderLijst = (): void => {
  Object.defineProperty(indexedDB, 'databases', { value: undefined });
};

describe.each([
  ['a browser that tells which databases there are', (): void => undefined],
  ['a browser that does not', zonderLijst],
])('in %s', (_, maak) => {
  it('looking whether there is a vault leaves nothing behind', async () => {
    maak();
    const dienst = dienstOp(maakRijenIdb());
    expect(await dienst.stand()).toBe('geen');
    expect(await dienst.open('apparaat', { wachtzin: WACHTZIN })).toEqual({ ok: false, reden: 'geen-kluis' });
    expect(await dienst.wis()).toEqual({ ok: true });
    expect(await databases()).toEqual([]);
    // And nothing is in the way of making one.
    expect((await dienst.maak('apparaat', WACHTZIN)).ok).toBe(true);
    expect(await databases()).toEqual(['m']);
  });

  it('a tab that wrote when the storage was wiped finds nothing, and puts nothing back', async () => {
    maak();
    const rijen = maakRijenIdb();
    const kluis = await kluisMet(rijen, 1);
    gelukt(await dienstOp(maakRijenIdb()).wis());
    expect(await kluis.schrijf([{ id: 'r0', vorige: 1, inhoud: 'terug' }])).toEqual({ ok: false, reden: 'gewist' });
    expect(await kluis.lees()).toEqual({ ok: false, reden: 'gewist' });
    expect(await databases()).toEqual([]);
  });
});

it('one who makes a vault while another looks is not held up', async () => {
  const dienst = dienstOp(maakRijenIdb());
  const [stand, gemaakt] = await Promise.all([dienst.stand(), dienst.maak('apparaat', WACHTZIN)]);
  expect(stand).toBe('geen');
  expect(gemaakt.ok).toBe(true);
});

it('storage that goes away in the middle of a write is told as gone, and an error of the disk as an error', async () => {
  const rijen = maakRijenIdb();
  let voorDeFout = (): Promise<unknown> => Promise.resolve();
  const zet = async (): Promise<{ readonly ok: false; readonly reden: 'opslag-fout' }> => {
    await voorDeFout();
    return { ok: false, reden: 'opslag-fout' };
  };
  const kluis = await kluisMet({ ...rijen, zet }, 0);
  expect(await kluis.schrijf([{ id: 'a', vorige: 0, inhoud: 1 }])).toEqual({ ok: false, reden: 'opslag-fout' });
  voorDeFout = () => maakRijenIdb().wis();
  expect(await kluis.schrijf([{ id: 'a', vorige: 0, inhoud: 1 }])).toEqual({ ok: false, reden: 'gewist' });
});
