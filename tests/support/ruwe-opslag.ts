import { openDB } from 'idb';

/** The stores of the vault as they lie in the database: header, records, head. */
export type Ruw = 'a' | 'b' | 'c';

/** Changes what is stored behind the back of the vault; undefined removes. */
export async function bewerk(store: Ruw, sleutel: string, doe: (oud: unknown) => unknown): Promise<void> {
  const db = await openDB('m');
  const nieuw = doe(await db.get(store, sleutel));
  if (nieuw === undefined) await db.delete(store, sleutel);
  else await db.put(store, nieuw, sleutel);
  db.close();
}

/** Everything that is stored, to compare before and after. */
export async function alles(): Promise<unknown> {
  const db = await openDB('m');
  const stores = await Promise.all((['a', 'b', 'c'] as const).map(async (store) => [await db.getAllKeys(store), await db.getAll(store)]));
  db.close();
  return stores;
}

/** Flips one bit. */
export const metBit = (bytes: Uint8Array, bit: number): Uint8Array =>
  Uint8Array.from(bytes, (byte, plaats) => (plaats === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
