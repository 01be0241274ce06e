import type { Bytes } from './bytes.ts';

// Crockford's base32: no I, L, O and U. https://www.crockford.com/base32.html
const TEKENS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DATA = 26;
const GROEP = 4;
// A prime below 32²: one wrong symbol and two swapped neighbours always change the remainder.
const PRIEM = 1021;

/** Random bytes that a recovery code is made of; 130 of their bits are used. */
export const CODE_BYTES = 17;

/** Writes 130 random bits as 26 symbols and 2 check symbols, in groups of four. */
export function maakHerstelcode(toeval: Uint8Array): string {
  if (toeval.length !== CODE_BYTES) throw new RangeError('a recovery code takes 17 random bytes');
  const bits = toeval.reduce((som, byte) => (som << 8n) | BigInt(byte), 0n) >> 6n;
  const waarden = Array.from({ length: DATA }, (_, plaats) => Number((bits >> BigInt(5 * (DATA - 1 - plaats))) & 31n));
  const tekens = [...waarden, ...controle(waarden)].map((waarde) => TEKENS.charAt(waarde)).join('');
  return groepeer(tekens);
}

/** Reads a typed recovery code: small letters, o for 0, i and l for 1, spaces and dashes anywhere. Gives its 130 bits as 17 bytes. */
export function leesHerstelcode(
  getypt: string,
): { readonly ok: true; readonly bytes: Bytes } | { readonly ok: false; readonly reden: 'lengte' | 'teken' | 'tikfout' } {
  const tekens = getypt
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Dash}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const waarden = Array.from(tekens, (teken) => TEKENS.indexOf(teken));
  if (waarden.includes(-1)) return { ok: false, reden: 'teken' };
  if (waarden.length !== DATA + 2) return { ok: false, reden: 'lengte' };
  const data = waarden.slice(0, DATA);
  if (controle(data).some((waarde, plaats) => waarde !== waarden[DATA + plaats])) return { ok: false, reden: 'tikfout' };
  return { ok: true, bytes: alsBytes(data) };
}

function controle(waarden: readonly number[]): readonly [number, number] {
  const rest = waarden.reduce((som, waarde) => (som * 32 + waarde) % PRIEM, 0);
  return [rest >> 5, rest & 31];
}

function alsBytes(waarden: readonly number[]): Bytes {
  const bits = waarden.reduce((som, waarde) => (som << 5n) | BigInt(waarde), 0n) << 6n;
  return Uint8Array.from({ length: CODE_BYTES }, (_, plaats) => Number((bits >> BigInt(8 * (CODE_BYTES - 1 - plaats))) & 255n));
}

function groepeer(tekens: string): string {
  return Array.from({ length: tekens.length / GROEP }, (_, plaats) => tekens.slice(plaats * GROEP, (plaats + 1) * GROEP)).join('-');
}
