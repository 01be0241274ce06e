import { BEGIN, EIND } from './woorden.ts';

/** The least characters of a passphrase, counted after normalisation. */
const MINSTE_TEKENS = 12;
const MEESTE_TEKENS = 1024;

/** Random bytes that six words are made of: 72 bits. */
export const WOORD_BYTES = 9;

/** The form in which a passphrase is used: what looks the same is the same (NFC); nothing else is changed. */
export const normaal = (getypt: string): string => getypt.normalize('NFC');

/** Says whether a passphrase may be chosen; only its length counts. */
export function keurWachtzin(getypt: string): { readonly ok: true } | { readonly ok: false; readonly reden: 'te-kort' | 'te-lang'; readonly tekens: number } {
  const tekens = Array.from(normaal(getypt)).length;
  if (tekens < MINSTE_TEKENS) return { ok: false, reden: 'te-kort', tekens };
  return tekens > MEESTE_TEKENS ? { ok: false, reden: 'te-lang', tekens } : { ok: true };
}

/** Makes six words of nine random bytes; each word takes twelve bits. Dashes stand between them: a keyboard changes two spaces into a full stop. */
export function zesWoorden(toeval: Uint8Array): string {
  if (toeval.length !== WOORD_BYTES) throw new RangeError('six words take nine random bytes');
  const bits = toeval.reduce((som, byte) => (som << 8n) | BigInt(byte), 0n);
  return Array.from({ length: 6 }, (_, plaats) => woord(Number((bits >> BigInt(12 * (5 - plaats))) & 4095n))).join('-');
}

const woord = (nummer: number): string => `${BEGIN[nummer >> 6] ?? ''}${EIND[nummer & 63] ?? ''}`;
