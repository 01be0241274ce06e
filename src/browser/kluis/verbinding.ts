// How the database is opened and deleted, when other tabs may hold it.
import { deleteDB, openDB } from 'idb';
import type { Bouwstap, Database, Schema } from './opbouw.ts';
import type { Vertrek } from './rijen.ts';

const NAAM = 'm';
const KLADNAAM = 'n';
// After a crash the browser first repairs its files, which takes a slow laptop a while.
const GEDULD_MS = 20_000;
// Chromium never answers a question that it got in the moment of throwing a database away.
const ANTWOORD_MS = 1_000;

/**
 * Opens the database and brings it to the version of this program. Where there is none it gives `undefined`, unless it may make one:
 * who only reads leaves nothing behind, also not in the moment after a wipe.
 * Errors: those of IndexedDB, and `TimeoutError` when another tab does not let go.
 */
export function openDatabase(opbouw: readonly Bouwstap[], bijVertrek: (waarom: Vertrek) => void, magMaken: boolean): Promise<Database | undefined> {
  let ontbreekt = false;
  return binnen<Database | undefined>(
    async (isBegonnen) => {
      if (!magMaken && !(await bestaat())) return undefined;
      await beginSchoonLogboek();
      return openDB<Schema>(NAAM, opbouw.length, {
        upgrade: (db, was, _, tx) => {
          isBegonnen();
          // The reason comes with the request to open.
          tx.done.catch(negeer);
          if (was === 0 && !magMaken) {
            ontbreekt = true;
            breekAf(tx);
            return;
          }
          bouw(opbouw.slice(was), db, tx).catch(() => {
            breekAf(tx);
          });
        },
        // Another tab wipes or renews the database: let go, or it waits for ever.
        blocking: (_, nieuw) => {
          bijVertrek(nieuw === null ? 'gewist' : 'nieuwer');
        },
        terminated: () => {
          bijVertrek('gewist');
        },
      }).catch((fout: unknown) => {
        if (ontbreekt) return undefined;
        throw fout;
      });
    },
    (db) => {
      db?.close();
    },
  );
}

/** Deletes the database with everything in it. Error: `TimeoutError` when another tab does not let go. */
export const verwijderDatabase = (): Promise<void> => binnen(() => deleteDB(NAAM));

/**
 * Makes Chromium begin a new log before anything of ours is written. It writes first in a log, and goes on in the same one after a crash.
 * Killed in the middle of a record it puts the next behind the broken one; at the start after that it takes the whole for damaged and
 * destroys all that this site keeps. Deleting a database, even an empty one, puts the log in order. See ADR 0016.
 */
async function beginSchoonLogboek(): Promise<void> {
  try {
    // Only the browser that does so can tell that it did.
    if (!('dataLoss' in IDBVersionChangeEvent.prototype)) return;
    (await openDB(KLADNAAM)).close();
    await deleteDB(KLADNAAM);
  } catch {
    // What is wrong shows when the database itself is opened.
  }
}

/** Whether there is a database. A browser that cannot tell, or gives no answer because it just threw the database away, finds out when it opens one. */
async function bestaat(): Promise<boolean> {
  const { promise: geenAntwoord, resolve } = Promise.withResolvers<true>();
  const klok = setTimeout(resolve, ANTWOORD_MS, true);
  try {
    return await Promise.race([geenAntwoord, indexedDB.databases().then((alle) => alle.some(({ name }) => name === NAAM))]);
  } catch {
    return true;
  } finally {
    clearTimeout(klok);
  }
}

async function bouw(stappen: readonly Bouwstap[], ...[db, tx]: Parameters<Bouwstap>): Promise<void> {
  for (const stap of stappen) await stap(db, tx);
}

function breekAf(tx: Parameters<Bouwstap>[1]): void {
  try {
    tx.abort();
  } catch {
    // It broke by itself already.
  }
}

const negeer = (): undefined => undefined;

/**
 * A tab that does not let go makes the browser wait without end. What has begun ends by itself, however long it takes.
 * What comes too late is handed to `teLaat`: nobody waits for it.
 */
function binnen<T>(doe: (isBegonnen: () => void) => Promise<T>, teLaat: (gekregen: T) => void = negeer): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  let isTeLaat = false;
  const klok = setTimeout(() => {
    isTeLaat = true;
    reject(new DOMException('', 'TimeoutError'));
  }, GEDULD_MS);
  const stop = (): void => {
    clearTimeout(klok);
  };
  const belofte = doe(stop);
  void belofte.then((gekregen) => {
    if (isTeLaat) teLaat(gekregen);
  }, negeer);
  return Promise.race([belofte, promise]).finally(stop);
}
