import { MEESTE_BYTES, ontvul, vul, VERSIE, ZEGEL_BYTES, type Bytes, type Regel, type Wijziging } from '../../lib/kluis/index.ts';
import { openDoos, sluitDoos } from './sleutels.ts';
import { isId, isRij, type Gevondenrij, type Rij } from './rijen.ts';

/** The keys of an open vault. */
export interface Kluissleutel {
  readonly kluis: Bytes;
  readonly sleutel: CryptoKey;
}

type Opslag = 'record' | 'hoofd';

/** Encrypts something JSON can hold for one place in one vault. */
export async function verpak({ kluis, sleutel }: Kluissleutel, opslag: Opslag, { id, r }: Pick<Rij, 'id' | 'r'>, json: string): Promise<Rij> {
  const { iv, doos } = await sluitDoos(sleutel, { versie: VERSIE, kluis, opslag, id, revisie: r }, vul(new TextEncoder().encode(json)));
  return { id, r, iv, d: doos };
}

/** Decrypts a row that was found; undefined when it is damaged or stands in the wrong place. */
export async function pakUit({ kluis, sleutel }: Kluissleutel, opslag: Opslag, rij: Rij): Promise<{ readonly inhoud: unknown } | undefined> {
  const vol = await openDoos(sleutel, { versie: VERSIE, kluis, opslag, id: rij.id, revisie: rij.r }, { iv: rij.iv, doos: rij.d });
  const bytes = vol && ontvul(vol);
  if (bytes === undefined) return undefined;
  return { inhoud: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown };
}

/** How the set sees a row. A damaged row counts too: nothing is left out because it cannot be read. */
export function regelVan({ sleutel, ruw }: Gevondenrij): Regel {
  const zegel = new Uint8Array(ZEGEL_BYTES);
  if (!isRij(ruw)) return { id: sleutel, revisie: 0, zegel };
  zegel.set(ruw.iv);
  zegel.set(ruw.d.subarray(-16), 12);
  return { id: sleutel, revisie: ruw.r, zegel };
}

/** The text of a record, or why it cannot be one. */
export function jsonVan(
  wijziging: Wijziging,
): { readonly ok: true; readonly json: string | undefined } | { readonly ok: false; readonly reden: 'ongeldig' | 'te-groot' } {
  if (!isId(wijziging.id) || !Number.isSafeInteger(wijziging.vorige) || wijziging.vorige < 0) return { ok: false, reden: 'ongeldig' };
  if ('weg' in wijziging) return { ok: true, json: undefined };
  const json = probeerJson(wijziging.inhoud);
  if (json === undefined) return { ok: false, reden: 'ongeldig' };
  return new TextEncoder().encode(json).length > MEESTE_BYTES ? { ok: false, reden: 'te-groot' } : { ok: true, json };
}

function probeerJson(inhoud: unknown): string | undefined {
  try {
    return JSON.stringify(inhoud);
  } catch {
    return undefined;
  }
}
