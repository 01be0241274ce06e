import { afterEach, expect, it, vi } from 'vitest';
import { dienstOp } from '../../../support/kluisgrond.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each<[string, Partial<StorageManager> | undefined, readonly string[]]>([
  ['promises', { persisted: () => Promise.resolve(false), persist: () => Promise.resolve(true) }, ['nee', 'ja']],
  ['refuses', { persisted: () => Promise.resolve(false), persist: () => Promise.resolve(false) }, ['nee', 'nee']],
  ['fails', { persisted: () => Promise.reject(new Error()), persist: () => Promise.reject(new Error()) }, ['onbekend', 'onbekend']],
  ['cannot be asked', undefined, ['onbekend', 'onbekend']],
])('tells it as it is when the browser %s to keep what is stored, and asks only when told to', async (_, storage, verwacht) => {
  vi.stubGlobal('navigator', { storage });
  const dienst = dienstOp();
  expect([await dienst.blijvend(), await dienst.blijvend('vraag')]).toEqual(verwacht);
});
