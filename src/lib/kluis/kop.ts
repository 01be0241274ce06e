import * as v from 'valibot';
import type { Bytes } from './bytes.ts';

/** The format that this program writes. */
export const VERSIE = 1;

/** Limits of stored Argon2id parameters: too light protects nothing, too heavy freezes a laptop. Memory in KiB. */
const KDF_GRENZEN = { m: [19 * 1024, 256 * 1024], t: [2, 10], p: [1, 4], zout: [16, 64] } as const;

/** Argon2id as new slots use it: 64 MiB, 3 rounds, 1 lane. */
export const KDF_STANDAARD = { naam: 'argon2id', m: 64 * 1024, t: 3, p: 1 } as const;

const bytes = (minste: number, meeste = minste) =>
  v.pipe(
    v.instance(Uint8Array<ArrayBuffer>),
    v.check((waarde) => waarde.length >= minste && waarde.length <= meeste),
  );
const geheel = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const vakId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));

const kdfSchema = v.strictObject({
  naam: v.literal('argon2id'),
  /** Memory in KiB. */
  m: geheel,
  /** Rounds. */
  t: geheel,
  /** Lanes. */
  p: geheel,
});
/** Parameters of the function that makes a key of a passphrase. */
export type Kdf = v.InferOutput<typeof kdfSchema>;

const doos = {
  id: vakId,
  /** For HKDF, and for Argon2id where there is a passphrase. */
  zout: bytes(0, 1024),
  iv: bytes(12),
  /** The vault key in AES-256-GCM: 32 bytes and the tag. */
  doos: bytes(48),
};
const wachtzinvakSchema = v.strictObject({ soort: v.literal('w'), kdf: kdfSchema, ...doos });
const codevakSchema = v.strictObject({ soort: v.literal('c'), ...doos });
const vakSchema = v.variant('soort', [wachtzinvakSchema, codevakSchema]);

/** A box with the vault key that a passphrase (`w`) opens. */
export type Wachtzinvak = v.InferOutput<typeof wachtzinvakSchema>;
/** A box with the vault key that a passphrase (`w`) or a recovery code (`c`) opens. */
export type Vak = v.InferOutput<typeof vakSchema>;

const kopSchema = v.strictObject({
  v: v.literal(VERSIE),
  id: bytes(16),
  /** Grows with every change of the slots. */
  revisie: geheel,
  vakken: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(8)),
});

/** What lies unencrypted beside the records. */
export interface Kop {
  readonly id: Bytes;
  readonly revisie: number;
  readonly vakken: readonly Vak[];
  /** Slots that cannot be read; they are kept as they are. */
  readonly kapot: readonly unknown[];
}

/** The header as it is stored. */
export type OpgeslagenKop = v.InferOutput<typeof kopSchema>;

/** Reads a stored header; a damaged slot does not keep the others from being read. */
export function leesKop(ruw: unknown): { readonly ok: true; readonly kop: Kop } | { readonly ok: false; readonly reden: 'nieuwere-versie' | 'kop-beschadigd' } {
  if (isNieuwer(ruw)) return { ok: false, reden: 'nieuwere-versie' };
  const kop = v.safeParse(kopSchema, ruw);
  if (!kop.success) return { ok: false, reden: 'kop-beschadigd' };
  const { id, revisie, vakken } = kop.output;
  const heel = vakken.filter((vak) => v.is(vakSchema, vak));
  return { ok: true, kop: { id, revisie, vakken: heel, kapot: vakken.filter((vak) => !v.is(vakSchema, vak)) } };
}

/** Gives the header as it is to be stored, damaged slots included. */
export const schrijfKop = ({ id, revisie, vakken, kapot }: Kop): OpgeslagenKop => ({ v: VERSIE, id, revisie, vakken: [...vakken, ...kapot] });

/** Whether a slot may be tried: outside the limits Argon2id is not started. */
export function kdfMag({ kdf, zout }: Wachtzinvak): boolean {
  const binnen = (waarde: number, [laag, hoog]: readonly [number, number]) => waarde >= laag && waarde <= hoog;
  const { m, t, p } = KDF_GRENZEN;
  return binnen(kdf.m, m) && binnen(kdf.t, t) && binnen(kdf.p, p) && binnen(zout.length, KDF_GRENZEN.zout);
}

function isNieuwer(ruw: unknown): boolean {
  const versie = typeof ruw === 'object' && ruw !== null ? (ruw as { v?: unknown }).v : undefined;
  return typeof versie === 'number' && Number.isSafeInteger(versie) && versie > VERSIE;
}
