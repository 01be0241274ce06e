import * as v from 'valibot';
import { plak, velden, type Bytes } from './bytes.ts';

/** IV and authentication tag. */
export const ZEGEL_BYTES = 28;

/** One stored record as the set sees it: its seal (IV and tag) changes with everything that is written. */
export interface Regel {
  readonly id: string;
  readonly revisie: number;
  /** IV and authentication tag. */
  readonly zegel: Uint8Array;
}

/** The set is hashed in so many parts, so that one write hashes one part. */
export const EMMERS = 256;

/** In which part of the set a record is counted. */
export function emmerVan(id: string): number {
  let som = 7;
  for (let plaats = 0; plaats < id.length; plaats++) som = (som * 31 + id.charCodeAt(plaats)) % 65_521;
  return som % EMMERS;
}

/** The bytes of one part of the set, which do not depend on the order of the records. */
export const emmerBytes = (regels: readonly Regel[]): Bytes =>
  plak(regels.toSorted((een, ander) => (een.id < ander.id ? -1 : 1)).map(({ id, revisie, zegel }) => velden(id, revisie, zegel)));

/** The bytes of the whole set, from the hashes of its parts in their order. */
export const setBytes = (hashes: readonly Uint8Array[]): Bytes => velden('set', ...hashes);

const hoofdSchema = v.strictObject({
  v: v.literal(1),
  /** How many records there are. */
  aantal: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** How often something was written; also the revision of the head. */
  volgnummer: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** SHA-256 over the set, in hexadecimal. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** A fault was seen and nobody has said yet that it was read. */
  gemerkt: v.boolean(),
});
/** What the head record says about all the others. */
export type Hoofd = v.InferOutput<typeof hoofdSchema>;

/** Reads the decrypted head; undefined when it is not one. */
export function leesHoofd(ruw: unknown): Hoofd | undefined {
  const hoofd = v.safeParse(hoofdSchema, ruw);
  return hoofd.success ? hoofd.output : undefined;
}

/** What is wrong with the whole of a vault. `id` stands where it is known which record it is. */
export type Gebrek =
  | { readonly soort: 'beschadigd'; readonly id: string }
  | { readonly soort: 'ontbreekt' | 'te-veel'; readonly aantal: number }
  | { readonly soort: 'hoofd-weg' | 'hoofd-beschadigd' | 'verwisseld' | 'ouder' | 'eerder-gemerkt' };

/** What was found in storage, beside what the head says about it. */
export interface Bevinding {
  /** The decrypted head, or why there is none. */
  readonly hoofd: Hoofd | 'weg' | 'beschadigd';
  readonly aantal: number;
  /** SHA-256 over the set that was found, in hexadecimal. */
  readonly hash: string;
  /** The highest number that was seen since the vault was opened. */
  readonly gezien: number;
}

/** Compares the set that was found with what the head says: removed, added, swapped and rolled back are noticed. */
export function oordeel({ hoofd, aantal, hash, gezien }: Bevinding): readonly Gebrek[] {
  if (hoofd === 'weg') return [{ soort: 'hoofd-weg' }];
  if (hoofd === 'beschadigd') return [{ soort: 'hoofd-beschadigd' }];
  const gebreken: Gebrek[] = hoofd.gemerkt ? [{ soort: 'eerder-gemerkt' }] : [];
  if (hoofd.volgnummer < gezien) gebreken.push({ soort: 'ouder' });
  if (aantal < hoofd.aantal) gebreken.push({ soort: 'ontbreekt', aantal: hoofd.aantal - aantal });
  else if (aantal > hoofd.aantal) gebreken.push({ soort: 'te-veel', aantal: aantal - hoofd.aantal });
  else if (hash !== hoofd.hash) gebreken.push({ soort: 'verwisseld' });
  return gebreken;
}
