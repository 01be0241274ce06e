import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Bouwstap, OPBOUW } from '../../../../src/browser/kluis/opbouw.ts';
import { maakRijenIdb } from '../../../../src/browser/kluis/rijen-idb.ts';
import { FORMAAT } from '../../../../src/lib/dossier/index.ts';
import type { OpenKluis } from '../../../../src/lib/kluis/index.ts';
import { dienstOp, gelukt, kluisMet, WACHTZIN } from '../../../support/kluisgrond.ts';

// Argon2id takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The database of tomorrow: every record moves to a place of its own and back, and a store comes in. */
const verhuis: Bouwstap = async (db, tx) => {
  const nieuw = db.createObjectStore('c2' as 'c');
  const b = tx.objectStore('b');
  for (const sleutel of await b.getAllKeys()) {
    const rij = await b.get(sleutel);
    await nieuw.put(rij, sleutel);
    await b.delete(sleutel);
    await b.put(rij, sleutel);
  }
};
const MORGEN = [...OPBOUW, verhuis];

const versie = async (): Promise<number | undefined> => (await indexedDB.databases()).find(({ name }) => name === 'm')?.version;
const open = async (opbouw?: readonly Bouwstap[]): Promise<OpenKluis> =>
  gelukt(await dienstOp(maakRijenIdb(opbouw)).open('apparaat', { wachtzin: WACHTZIN })).kluis;
const inhoud = async (kluis: OpenKluis) => {
  const gelezen = gelukt(await kluis.lees());
  return [gelezen.records.map(({ id }) => id), gelezen.gebreken];
};
const DRIE = [['r0', 'r1', 'r2'], []];

describe('the database of the vault', () => {
  it('is brought from one version to the next with all that is in it', async () => {
    (await kluisMet(maakRijenIdb(), 3)).sluit();
    expect(await versie()).toBe(1);
    const kluis = await open(MORGEN);
    expect([await inhoud(kluis), await versie()]).toEqual([DRIE, 2]);
    expect(await kluis.schrijf([{ id: 'r3', vorige: 0, inhoud: 3 }])).toMatchObject({ ok: true });
  });

  it('is made at once as the newest when there is none', async () => {
    (await kluisMet(maakRijenIdb(MORGEN), 1)).sluit();
    expect(await versie()).toBe(2);
  });

  const FOUTEN: readonly (readonly [string, Bouwstap])[] = [
    [
      'at once',
      () => {
        throw new Error('halverwege');
      },
    ],
    [
      'after some of its work',
      async (db, tx) => {
        await verhuis(db, tx);
        await tx.objectStore('b').clear();
        throw new Error('halverwege');
      },
    ],
    [
      'because the browser broke it off',
      (_, tx) => {
        tx.abort();
        throw new Error('afgebroken');
      },
    ],
  ];
  it.each(FOUTEN)('stays what it was when a step fails %s, and says that it did', async (_, stap) => {
    (await kluisMet(maakRijenIdb(), 3)).sluit();
    const dienst = dienstOp(maakRijenIdb([...OPBOUW, stap]));
    expect([await dienst.stand(), await versie()]).toEqual(['opslag-fout', 1]);
    expect(await inhoud(await open())).toEqual(DRIE);
  });

  it('keeps programs of an older format out: every format has a version', () => {
    expect(OPBOUW.length).toBeGreaterThanOrEqual(FORMAAT);
  });
});

describe('a tab with an older program', () => {
  it('hears that a newer one waits, saves what is typed, and lets go; then the newer goes on with all of it', async () => {
    const oud = await kluisMet(maakRijenIdb(), 2);
    const gehoord: string[] = [];
    oud.bij((gebeurtenis) => {
      gehoord.push(gebeurtenis);
      void oud.schrijf([{ id: 'r2', vorige: 0, inhoud: 'net getypt' }]);
      oud.sluit();
    });
    const nieuw = await open(MORGEN);
    expect([gehoord, await inhoud(nieuw), await versie()]).toEqual([['nieuwere-versie'], DRIE, 2]);
  });

  it('is refused from then on, and changes nothing', async () => {
    const rijen = maakRijenIdb();
    const oud = await kluisMet(rijen, 3);
    oud.bij(() => {
      oud.sluit();
    });
    const nieuw = await open(MORGEN);
    const dienst = dienstOp(rijen);
    expect([await dienst.stand(), await dienst.open('apparaat', { wachtzin: WACHTZIN }), await dienst.wis()]).toEqual([
      'nieuwere-versie',
      { ok: false, reden: 'nieuwere-versie' },
      { ok: false, reden: 'nieuwere-versie' },
    ]);
    expect(await inhoud(nieuw)).toEqual(DRIE);
  });

  it('lets go at once when no vault is open', async () => {
    (await kluisMet(maakRijenIdb(), 3)).sluit();
    const oud = dienstOp(maakRijenIdb());
    expect(await oud.stand()).toBe('op-slot');
    // No clock runs.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    expect(await inhoud(await open(MORGEN))).toEqual(DRIE);
  });

  it('is let go of after three seconds when nobody listens', async () => {
    const oud = await kluisMet(maakRijenIdb(), 3);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const klok = vi.spyOn(globalThis, 'setTimeout');
    const nieuw = open(MORGEN);
    // The other has heard of it when the browser says that it is in the way.
    await vi.waitFor(() => {
      expect(klok).toHaveBeenCalledWith(expect.any(Function), 3_000);
    });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await inhoud(await nieuw)).toEqual(DRIE);
    expect(await oud.schrijf([{ id: 'r3', vorige: 0, inhoud: 3 }])).toEqual({ ok: false, reden: 'nieuwere-versie' });
  });
});

describe('a tab with a newer program', () => {
  it('says so when another tab does not let go, and does not keep what comes too late', async () => {
    (await kluisMet(maakRijenIdb(), 3)).sluit();
    // A tab that hangs: it holds the database and hears nothing.
    const { promise, resolve } = Promise.withResolvers<IDBDatabase>();
    const vraag = indexedDB.open('m');
    vraag.onsuccess = () => {
      resolve(vraag.result);
    };
    const hangt = await promise;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const stand = dienstOp(maakRijenIdb(MORGEN)).stand();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await stand).toBe('geblokkeerd');
    vi.useRealTimers();
    hangt.close();
    // What was asked for is done after all, and let go of: the next one does not wait.
    expect(await inhoud(await open([...MORGEN, () => undefined]))).toEqual(DRIE);
    expect(await versie()).toBe(3);
  });
});
