import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { maakRijenIdb } from '../../../../src/browser/kluis/rijen-idb.ts';
import type { Rijen } from '../../../../src/browser/kluis/rijen.ts';
import type { Kluisdienst } from '../../../../src/lib/kluis/index.ts';
import { dienstOp, gelukt, WACHTZIN } from '../../../support/kluisgrond.ts';

// Argon2id takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const NIEUW = 'een nieuwe wachtzin';
const WEIGERING = { ok: false, reden: 'opslag-fout' } as const;

/** Rows that stop working: from the call with this number on, before or after it was carried out. */
function stopBij(rijen: Rijen, nummer: number, wanneer: 'voor' | 'na'): { readonly rijen: Rijen; readonly telling: () => number } {
  let geteld = 0;
  const stop =
    <A extends readonly unknown[], T>(doe: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T | typeof WEIGERING> => {
      geteld++;
      if (geteld < nummer) return doe(...args);
      if (geteld === nummer && wanneer === 'na') await doe(...args);
      return WEIGERING;
    };
  return {
    rijen: {
      ...rijen,
      lees: stop(() => rijen.lees()),
      leesKop: stop(() => rijen.leesKop()),
      leesRij: stop((id) => rijen.leesRij(id)),
      zetKop: stop((was, kop, hoofd) => rijen.zetKop(was, kop, hoofd)),
      zet: stop((zet) => rijen.zet(zet)),
      wis: stop(() => rijen.wis()),
    },
    telling: () => geteld,
  };
}

const opent = async (dienst: Kluisdienst, wachtzin: string): Promise<boolean> => {
  const uit = await dienst.open('apparaat', { wachtzin });
  if (!uit.ok) return false;
  const gelezen = gelukt(await uit.kluis.lees());
  uit.kluis.sluit();
  return gelezen.records.length === 1 && gelezen.gebreken.length === 0;
};

describe('a change of passphrase that stops', () => {
  const PUNTEN = [1, 2, 3, 4].flatMap((nummer) => (['voor', 'na'] as const).map((wanneer) => [nummer, wanneer] as const));

  it.each(PUNTEN)('at step %i, %s it: the old or the new passphrase opens, never neither', async (nummer, wanneer) => {
    const { kluis } = gelukt(await dienstOp(maakRijenIdb()).maak('apparaat', WACHTZIN));
    gelukt(await kluis.schrijf([{ id: 'a', vorige: 0, inhoud: 1 }]));
    kluis.sluit();
    const heel = maakRijenIdb();
    const { kluis: open } = gelukt(await dienstOp(heel).open('apparaat', { wachtzin: WACHTZIN }));
    open.sluit();
    const gestopt = stopBij(heel, nummer + 1, wanneer);
    const { kluis: stil } = gelukt(await dienstOp(gestopt.rijen).open('apparaat', { wachtzin: WACHTZIN }));
    const uit = await stil.wijzigWachtzin({ wachtzin: WACHTZIN }, NIEUW);
    const [oud, nieuw] = [await opent(dienstOp(maakRijenIdb()), WACHTZIN), await opent(dienstOp(maakRijenIdb()), NIEUW)];
    expect(oud || nieuw).toBe(true);
    // What was reported as done is done.
    if (uit.ok) expect(nieuw).toBe(true);
    // Opening with the new one finishes the change.
    if (nieuw) expect(await opent(dienstOp(maakRijenIdb()), WACHTZIN)).toBe(false);
  });

  it('takes four steps with storage, so that every one of them was tried', async () => {
    const { kluis } = gelukt(await dienstOp(maakRijenIdb()).maak('apparaat', WACHTZIN));
    kluis.sluit();
    const geteld = stopBij(maakRijenIdb(), 99, 'voor');
    const { kluis: open } = gelukt(await dienstOp(geteld.rijen).open('apparaat', { wachtzin: WACHTZIN }));
    const voor = geteld.telling();
    gelukt(await open.wijzigWachtzin({ wachtzin: WACHTZIN }, NIEUW));
    expect([voor, geteld.telling() - voor]).toEqual([1, 4]);
  });

  it('does not remove the old slot when the new one, read back, does not open', async () => {
    const { kluis } = gelukt(await dienstOp(maakRijenIdb()).maak('apparaat', WACHTZIN));
    gelukt(await kluis.schrijf([{ id: 'a', vorige: 0, inhoud: 1 }]));
    kluis.sluit();
    const heel = maakRijenIdb();
    // Storage that writes something else than it was given.
    const liegt: Rijen = {
      ...heel,
      zetKop: (was, kop) =>
        heel.zetKop(was, { ...kop, vakken: kop.vakken.map((vak, plaats) => (plaats === 2 ? { ...(vak as object), doos: new Uint8Array(48) } : vak)) }),
    };
    const { kluis: open } = gelukt(await dienstOp(liegt).open('apparaat', { wachtzin: WACHTZIN }));
    expect(await open.wijzigWachtzin({ wachtzin: WACHTZIN }, NIEUW)).toEqual({ ok: false, reden: 'niet-bevestigd' });
    expect(await opent(dienstOp(maakRijenIdb()), WACHTZIN)).toBe(true);
  });
});

describe('storage that does not work', () => {
  it('is a value when there is none', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const dienst = dienstOp(maakRijenIdb());
    expect([await dienst.stand(), await dienst.maak('apparaat', WACHTZIN), await dienst.open('apparaat', { wachtzin: WACHTZIN }), await dienst.wis()]).toEqual([
      'geen-opslag',
      ...Array.from({ length: 3 }, () => ({ ok: false, reden: 'geen-opslag' })),
    ]);
    // Without storage there is still the vault of this window.
    expect((await dienst.maak('venster', WACHTZIN)).ok).toBe(true);
    vi.unstubAllGlobals();
  });

  it('is a value when it is full, and what was stored stays', async () => {
    const { kluis } = gelukt(await dienstOp(maakRijenIdb()).maak('apparaat', WACHTZIN));
    gelukt(await kluis.schrijf([{ id: 'a', vorige: 0, inhoud: 1 }]));
    const vol = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await kluis.schrijf([{ id: 'b', vorige: 0, inhoud: 2 }])).toEqual({ ok: false, reden: 'vol' });
    vol.mockRestore();
    expect(gelukt(await kluis.lees()).records).toEqual([{ id: 'a', revisie: 1, inhoud: 1 }]);
    expect(gelukt(await kluis.lees()).gebreken).toEqual([]);
    expect((await kluis.schrijf([{ id: 'b', vorige: 0, inhoud: 2 }])).ok).toBe(true);
  });

  it('says that the worker stopped, and opens nothing', async () => {
    const dienst = dienstOp(maakRijenIdb(), { werk: () => Promise.resolve({ ok: false, reden: 'werker' }) as never });
    expect(await dienst.maak('apparaat', WACHTZIN)).toEqual({ ok: false, reden: 'werker' });
    expect(await dienst.stand()).toBe('geen');
  });

  it('was made by a newer version of the site: it is refused and left alone', async () => {
    const { openDB } = await import('idb');
    (await openDB('m', 2, { upgrade: (db) => void db.createObjectStore('nieuw') })).close();
    expect(await dienstOp(maakRijenIdb()).stand()).toBe('nieuwere-versie');
  });

  it('tells an open vault that it was wiped in another tab', async () => {
    const { kluis } = gelukt(await dienstOp(maakRijenIdb()).maak('apparaat', WACHTZIN));
    gelukt(await kluis.lees());
    const gehoord = new Promise((klaar) => kluis.bij(klaar));
    gelukt(await dienstOp(maakRijenIdb()).wis());
    expect(await gehoord).toBe('gewist');
    expect(await kluis.schrijf([{ id: 'a', vorige: 0, inhoud: 1 }])).toEqual({ ok: false, reden: 'gewist' });
    expect(await kluis.lees()).toEqual({ ok: false, reden: 'gewist' });
  });

  it('holds no vault after a wipe that stopped halfway, and lets nobody put one on top of what is left', async () => {
    const { kluis } = gelukt(await dienstOp(maakRijenIdb()).maak('apparaat', WACHTZIN));
    gelukt(await kluis.schrijf([{ id: 'a', vorige: 0, inhoud: 1 }]));
    kluis.sluit();
    const verwijder = vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    const dienst = dienstOp(maakRijenIdb());
    expect(await dienst.wis()).toEqual({ ok: false, reden: 'opslag-fout' });
    expect([await dienst.stand(), await opent(dienst, WACHTZIN)]).toEqual(['kop-beschadigd', false]);
    verwijder.mockRestore();
    expect([await dienst.wis(), await dienst.stand()]).toEqual([{ ok: true }, 'geen']);
  });
});
