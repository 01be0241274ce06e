import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';

// Names that say nothing: they lie on the disk in plain text. a: header, b: records, c: head.
export const STORES = ['a', 'b', 'c'] as const;

export interface Schema extends DBSchema {
  a: { key: string; value: unknown };
  b: { key: string; value: unknown };
  c: { key: string; value: unknown };
}
export type Database = IDBPDatabase<Schema>;
type Verbouwing = IDBPTransaction<Schema, (typeof STORES)[number][], 'versionchange'>;

/**
 * Brings the database from one version to the next, within the one transaction that the browser has for it: all of it happens or nothing.
 * It waits for nothing but this database, and knows no key.
 */
export type Bouwstap = (db: Database, tx: Verbouwing) => Promise<void> | void;

/**
 * The first makes version 1 out of nothing, the next brings 1 to 2, and so on; what was released never changes.
 * A program does not open a database of a higher version. So a new format of what is encrypted gets a step too, one that does nothing:
 * it keeps tabs that still run the older program from writing the older format among the newer.
 */
export const OPBOUW: readonly Bouwstap[] = [
  (db) => {
    for (const store of STORES) db.createObjectStore(store);
  },
];
