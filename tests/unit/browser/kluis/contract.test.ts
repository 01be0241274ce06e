import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { maakRijenIdb } from '../../../../src/browser/kluis/rijen-idb.ts';
import type { Kluisdienst } from '../../../../src/lib/kluis/index.ts';
import { kluiscontract } from '../../../support/kluiscontract.ts';
import { dienstOp } from '../../../support/kluisgrond.ts';
import { kluistweeling } from '../../../support/kluistweeling.ts';

// Argon2id takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const diensten: readonly (readonly [string, 'apparaat' | 'venster', () => Kluisdienst])[] = [
  ['the twin for tests of stores', 'apparaat', () => kluistweeling()],
  ['the vault in the database', 'apparaat', () => dienstOp(maakRijenIdb())],
  ['the vault of this window', 'venster', () => dienstOp(maakRijenIdb())],
];

describe.each(diensten)('%s', (_, plaats, dienst) => {
  it.each(kluiscontract)('$naam', async ({ speel, verwacht }) => {
    expect(await speel(dienst, plaats)).toEqual(verwacht);
  });
});
