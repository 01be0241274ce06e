import type { IDBPTransaction } from 'idb';
import type { Opslagreden, Weigering } from '../../lib/kluis/index.ts';
import { type Bouwstap, type Database, OPBOUW, type Schema, STORES } from './opbouw.ts';
import { isKopVan, kopRevisie, naamVanSleutel, revisieVan, type Gezet, type Rijen, type Vertrek, type Zet } from './rijen.ts';
import { openDatabase, verwijderDatabase } from './verbinding.ts';

const KOP = 'k';
const HOOFD = 'h';
// A tab with a newer program waits so long for this one to save what is typed.
const LOSLATEN_MS = 3_000;

type Uitkomst<Vraag extends 'lees' | 'leesKop' | 'leesRij' | 'zetKop' | 'wis'> = Awaited<ReturnType<Rijen[Vraag]>>;
type Schrijf = IDBPTransaction<Schema, typeof STORES, 'readwrite'>;

/** Gives up on a transaction with a reason instead of an error. */
const AFGEBROKEN = Symbol('afgebroken');

/** Rows in IndexedDB. Nothing is opened before the first call. Tests bring steps of their own. */
export function maakRijenIdb(opbouw: readonly Bouwstap[] = OPBOUW): Rijen {
  let verbinding: Promise<Database | undefined> | undefined;
  let weg: (waarom: Vertrek) => boolean = () => false;

  const laatLos = (): void => {
    const oud = verbinding;
    verbinding = undefined;
    void oud?.then((db) => {
      db?.close();
    }, negeer);
  };
  const vertrek = (waarom: Vertrek): void => {
    const nu = verbinding;
    if (waarom === 'nieuwer' && weg(waarom)) {
      setTimeout(() => {
        if (verbinding === nu) laatLos();
      }, LOSLATEN_MS);
      return;
    }
    laatLos();
    if (waarom === 'gewist') weg(waarom);
  };
  const verbind = (magMaken: boolean): Promise<Database | undefined> => {
    const nu = (verbinding ??= openDatabase(opbouw, vertrek, magMaken));
    const vergeet = (): void => {
      if (verbinding === nu) verbinding = undefined;
    };
    nu.then((db) => {
      if (db === undefined) vergeet();
    }, vergeet);
    return nu;
  };
  /** Does something with the database; where there is none, `zonder` is the answer, or `'maak'` makes one. */
  const probeer = async <T>(zonder: (() => T) | 'maak', doe: (db: Database) => Promise<T>): Promise<T | Weigering<Opslagreden>> => {
    let db: Database | undefined;
    try {
      db = await verbind(zonder === 'maak');
      // It may have joined one who only reads.
      if (zonder === 'maak') db ??= await verbind(true);
    } catch (fout) {
      return { ok: false, reden: OPENREDENEN[naamVan(fout)] ?? 'geen-opslag' };
    }
    if (db === undefined) return zonder === 'maak' ? { ok: false, reden: 'opslag-fout' } : zonder();
    try {
      return await doe(db);
    } catch (fout) {
      return { ok: false, reden: REDENEN[naamVan(fout)] ?? 'opslag-fout' };
    }
  };

  return {
    lees: () =>
      probeer<Uitkomst<'lees'>>(
        () => ({ ok: true, kop: undefined, hoofd: undefined, rijen: [] }),
        async (db) => {
          const tx = db.transaction(STORES, 'readonly');
          const b = tx.objectStore('b');
          const [kop, hoofd, sleutels, rijen] = await Promise.all([
            tx.objectStore('a').get(KOP),
            tx.objectStore('c').get(HOOFD),
            b.getAllKeys(),
            b.getAll(),
            tx.done,
          ]);
          return { ok: true, kop, hoofd, rijen: sleutels.map((sleutel, plaats) => ({ sleutel: naamVanSleutel(sleutel), ruw: rijen[plaats] })) };
        },
      ),
    leesKop: () =>
      probeer<Uitkomst<'leesKop'>>(
        () => ({ ok: true, kop: undefined, aantal: 0, rest: false }),
        async (db) => {
          const tx = db.transaction(STORES, 'readonly');
          const [kop, aantal, hoofd] = await Promise.all([tx.objectStore('a').get(KOP), tx.objectStore('b').count(), tx.objectStore('c').count(), tx.done]);
          return { ok: true, kop, aantal, rest: kop === undefined && aantal + hoofd > 0 };
        },
      ),
    leesRij: (id) =>
      probeer<Uitkomst<'leesRij'>>(
        () => ({ ok: true, rij: undefined }),
        async (db) => ({ ok: true, rij: await db.get('b', id) }),
      ),
    zetKop: (was, kop, hoofd) =>
      probeer<Uitkomst<'zetKop'>>(was === 0 ? 'maak' : () => ({ ok: false, reden: 'conflict' }), (db) =>
        schrijf<{ readonly ok: true } | Weigering<'conflict'>>(db, async (tx) => {
          if (kopRevisie(await tx.objectStore('a').get(KOP)) !== was) return { ok: false, reden: 'conflict' };
          await Promise.all([tx.objectStore('a').put(kop, KOP), hoofd && tx.objectStore('c').put(hoofd, HOOFD)]);
          return { ok: true };
        }),
      ),
    zet: (zet) =>
      probeer<Gezet>(
        () => ({ ok: false, reden: 'gewist' }),
        (db) => schrijf<Gezet>(db, (tx) => vergelijkEnZet(tx, zet)),
      ),
    wis: () =>
      probeer<Uitkomst<'wis'>>(
        () => ({ ok: true }),
        async (db) => {
          // The slots first, on disk before anything else is tried: without them the rest is noise.
          const tx = db.transaction(['a'], 'readwrite', { durability: 'strict' });
          await Promise.all([tx.objectStore('a').clear(), tx.done]);
          laatLos();
          await verwijderDatabase();
          return { ok: true };
        },
      ),
    bijWeg: (doe) => {
      weg = doe;
    },
    sluit: laatLos,
  };
}

/** Writes with strict durability and resolves after the transaction completed; a refusal of `doe` undoes everything. */
async function schrijf<T extends { readonly ok: boolean }>(db: Database, doe: (tx: Schrijf) => Promise<T>): Promise<T> {
  const tx = db.transaction(STORES, 'readwrite', { durability: 'strict' });
  // The reason of a broken transaction is in `done`; both must be waited for.
  const [uit, klaar] = await Promise.allSettled([doe(tx).then((antwoord) => (antwoord.ok ? antwoord : breekAf(tx, antwoord))), tx.done]);
  if (uit.status === 'fulfilled' && (klaar.status === 'fulfilled' || !uit.value.ok)) return uit.value;
  throw klaar.status === 'rejected' && klaar.reason !== null ? klaar.reason : uit.status === 'rejected' ? uit.reason : AFGEBROKEN;
}

function breekAf<T>(tx: Schrijf, antwoord: T): T {
  tx.abort();
  return antwoord;
}

async function vergelijkEnZet(tx: Schrijf, { kluis, hoofd, hoofdWas, rijen }: Zet): Promise<Gezet> {
  const [kop, nu, ...gevonden] = await Promise.all([
    tx.objectStore('a').get(KOP),
    tx.objectStore('c').get(HOOFD),
    ...rijen.map(({ id }) => tx.objectStore('b').get(id)),
  ]);
  if (!isKopVan(kop, kluis)) return { ok: false, reden: 'gewist' };
  const anders = rijen.find(({ was }, plaats) => revisieVan(gevonden[plaats]) !== was);
  if (anders) return { ok: false, reden: 'conflict', id: anders.id };
  if (revisieVan(nu) !== hoofdWas) return { ok: false, reden: 'hoofd' };
  const b = tx.objectStore('b');
  await Promise.all([tx.objectStore('c').put(hoofd, HOOFD), ...rijen.map(({ id, nieuw }) => (nieuw ? b.put(nieuw, id) : b.delete(id)))]);
  return { ok: true };
}

const negeer = (): undefined => undefined;

const OPENREDENEN: Readonly<Record<string, Opslagreden>> = {
  QuotaExceededError: 'vol',
  TimeoutError: 'geblokkeerd',
  VersionError: 'nieuwere-versie',
  // A step to the version of this program failed: the database is what it was.
  AbortError: 'opslag-fout',
};
// The last two: the connection or the stores went while they were in use.
const REDENEN: Readonly<Record<string, Opslagreden>> = { ...OPENREDENEN, InvalidStateError: 'gewist', NotFoundError: 'gewist' };

const naamVan = (fout: unknown): string => (typeof fout === 'object' && fout !== null && 'name' in fout ? String(fout.name) : '');
