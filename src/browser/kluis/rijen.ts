import type { Bytes, OpgeslagenKop, Opslagreden, Weigering } from '../../lib/kluis/index.ts';

/** A stored record or head: its id, its revision, and the box. The names are short because they lie on the disk. */
export interface Rij {
  readonly id: string;
  readonly r: number;
  readonly iv: Bytes;
  readonly d: Bytes;
}

/** A stored record under its key. */
export interface Gevondenrij {
  /** As `naamVanSleutel` gives it. */
  readonly sleutel: string;
  readonly ruw: unknown;
}

/** Whether this can be the id of a record: letters, digits, `-` and `_`, at most 64. */
export const isId = (waarde: unknown): waarde is string => typeof waarde === 'string' && /^[\w-]{1,64}$/.test(waarde);

/** The id under which a key counts. One that this program cannot have chosen gets a name that no record has: it is told, and keeps nothing else from being read. */
export const naamVanSleutel = (sleutel: unknown): string =>
  isId(sleutel) ? sleutel : `?${String(sleutel).replace(/[^\x20-\x7e]/g, (teken) => `\\u${teken.charCodeAt(0).toString(16)}`)}`;

/** Everything that is stored, as it is found: nothing in it can be trusted. */
export interface Gevonden {
  readonly ok: true;
  readonly kop: unknown;
  readonly hoofd: unknown;
  readonly rijen: readonly Gevondenrij[];
}

/** One write of the vault with this id: every record and the head must still be at the revision that was seen, or nothing is written. */
export interface Zet {
  readonly kluis: Bytes;
  readonly hoofdWas: number;
  readonly hoofd: Rij;
  readonly rijen: readonly { readonly id: string; readonly was: number; readonly nieuw: Rij | undefined }[];
}

/** What became of a write. */
export type Gezet = { readonly ok: true } | { readonly ok: false; readonly reden: 'conflict'; readonly id: string } | Weigering<Opslagreden | 'hoofd'>;

/** Why the rows are let go of: they are gone, or another tab brings them to a newer version. */
export type Vertrek = 'gewist' | 'nieuwer';

/** Where the rows lie: in the database of the browser, or in memory. Resolves when it is written and not before. */
export interface Rijen {
  lees(): Promise<Gevonden | Weigering<Opslagreden>>;
  /** The header alone, how many records there are, and whether there are rows without a header. */
  leesKop(): Promise<{ readonly ok: true; readonly kop: unknown; readonly aantal: number; readonly rest: boolean } | Weigering<Opslagreden>>;
  leesRij(id: string): Promise<{ readonly ok: true; readonly rij: unknown } | Weigering<Opslagreden>>;
  /** Replaces the header of revision `was`; 0 makes a vault where there is nothing, with its first head. */
  zetKop(was: number, kop: OpgeslagenKop, hoofd?: Rij): Promise<{ readonly ok: true } | Weigering<Opslagreden | 'conflict'>>;
  zet(zet: Zet): Promise<Gezet>;
  /** Destroys the header first, then everything. */
  wis(): Promise<{ readonly ok: true } | Weigering<Opslagreden>>;
  /**
   * Calls back when the rows may have gone, which `leesKop` then tells, and when another tab waits to renew them.
   * For the second `doe` says whether it lets go by itself, soon: something must still be saved.
   */
  bijWeg(doe: (waarom: Vertrek) => boolean): void;
  sluit(): void;
}

const isBytes = (waarde: unknown): waarde is Bytes => waarde instanceof Uint8Array;

/** Whether what was found can be a row at all. */
export function isRij(ruw: unknown): ruw is Rij {
  if (typeof ruw !== 'object' || ruw === null) return false;
  const { id, r, iv, d } = ruw as Partial<Record<keyof Rij, unknown>>;
  return isId(id) && Number.isSafeInteger(r) && (r as number) > 0 && isBytes(iv) && iv.length === 12 && isBytes(d) && d.length > 16;
}

/** The revision of what was found; 0 for nothing, -1 for what has none. */
export function revisieVan(ruw: unknown): number {
  if (ruw === undefined) return 0;
  const r = typeof ruw === 'object' && ruw !== null ? (ruw as { r?: unknown }).r : undefined;
  return Number.isSafeInteger(r) && (r as number) > 0 ? (r as number) : -1;
}

/** Whether a stored header is of this vault. */
export function isKopVan(ruw: unknown, kluis: Bytes): boolean {
  const id = typeof ruw === 'object' && ruw !== null ? (ruw as { id?: unknown }).id : undefined;
  return isBytes(id) && id.length === kluis.length && id.every((byte, plaats) => byte === kluis[plaats]);
}

/** The revision of a stored header; 0 for none. */
export function kopRevisie(ruw: unknown): number {
  const revisie = typeof ruw === 'object' && ruw !== null ? (ruw as { revisie?: unknown }).revisie : undefined;
  return typeof revisie === 'number' ? revisie : 0;
}
