import { EMMERS, ZEGEL_BYTES, emmerBytes, emmerVan, setBytes, type Bytes, type Regel } from '../../lib/kluis/index.ts';

const HASH_BYTES = 32;

type Emmer = ReadonlyMap<string, Regel>;

/** The set of all records with its hash, in parts: a change touches the parts of its records alone, however many records there are. */
export interface Recordset {
  readonly emmers: readonly Emmer[];
  readonly hashes: readonly Uint8Array[];
  readonly aantal: number;
  /** SHA-256 over the set, in hexadecimal. */
  readonly hash: string;
}

const sha256 = async (bytes: Bytes): Promise<Uint8Array> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
const hashVan = (emmer: Emmer): Promise<Uint8Array> => sha256(emmerBytes([...emmer.values()]));
const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Makes the set of these records. */
export async function maakSet(regels: readonly Regel[]): Promise<Recordset> {
  const emmers = verdeel(regels);
  return rond(emmers, await Promise.all(emmers.map(hashVan)));
}

function verdeel(regels: readonly Regel[]): readonly Emmer[] {
  const emmers = Array.from({ length: EMMERS }, () => new Map<string, Regel>());
  for (const regel of regels) emmers[emmerVan(regel.id)]?.set(regel.id, regel);
  return emmers;
}

/** The records of a set. */
export const regelsVan = ({ emmers }: Recordset): readonly Regel[] => emmers.flatMap((emmer) => [...emmer.values()]);

/** The set of these records, of which the seals and the hashes of the parts stand one after the other. */
export function setVan(regels: readonly (readonly [id: string, revisie: number])[], zegels: Bytes, hashes: Bytes): Promise<Recordset> {
  const delen = Array.from({ length: EMMERS }, (_, nummer) => hashes.subarray(nummer * HASH_BYTES, (nummer + 1) * HASH_BYTES));
  return rond(
    verdeel(regels.map(([id, revisie], plaats) => ({ id, revisie, zegel: zegels.subarray(plaats * ZEGEL_BYTES, (plaats + 1) * ZEGEL_BYTES) }))),
    delen,
  );
}

/** Gives the set after a change: `nieuw` is absent where a record goes. */
export async function wijzigSet(set: Recordset, wijzigingen: readonly { readonly id: string; readonly nieuw: Regel | undefined }[]): Promise<Recordset> {
  const emmers = [...set.emmers];
  const hashes = [...set.hashes];
  for (const [nummer, delen] of Map.groupBy(wijzigingen, ({ id }) => emmerVan(id))) {
    const emmer = new Map(emmers[nummer]);
    for (const { id, nieuw } of delen) {
      if (nieuw) emmer.set(id, nieuw);
      else emmer.delete(id);
    }
    emmers[nummer] = emmer;
    hashes[nummer] = await hashVan(emmer);
  }
  return rond(emmers, hashes);
}

async function rond(emmers: readonly Emmer[], hashes: readonly Uint8Array[]): Promise<Recordset> {
  const aantal = emmers.reduce((som, emmer) => som + emmer.size, 0);
  return { emmers, hashes, aantal, hash: hex(await sha256(setBytes(hashes))) };
}
