import { normaal, plekBytes, vakBytes, VERSIE, type Bytes, type Plek, type Vak } from '../../lib/kluis/index.ts';
import { argon } from './argon.ts';

/** Fresh random bytes. */
export const toeval = (lengte: number): Bytes => crypto.getRandomValues(new Uint8Array(lengte));

const tekst = (waarde: string): Bytes => new TextEncoder().encode(waarde);

/** HKDF-SHA-256 to an AES-256-GCM key that cannot be taken out of the browser's hands. */
async function leidAf(stof: Uint8Array, zout: Uint8Array, doel: string): Promise<CryptoKey> {
  const basis = await crypto.subtle.importKey('raw', Uint8Array.from(stof), 'HKDF', false, ['deriveKey']);
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: Uint8Array.from(zout), info: tekst(doel) };
  return crypto.subtle.deriveKey(hkdf, basis, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** The key that opens a passphrase slot: NFC, Argon2id, HKDF. Takes a quarter of a second or more. */
export async function wachtzinSleutel(wachtzin: string, vak: Vakdelen & Pick<Extract<Vak, { soort: 'w' }>, 'kdf'>): Promise<CryptoKey> {
  const stof = await argon(tekst(normaal(wachtzin)), vak.zout, vak.kdf);
  const sleutel = await leidAf(stof, vak.zout, 'kluis 1 wachtzin');
  stof.fill(0);
  return sleutel;
}

type Vakdelen = Pick<Vak, 'zout'>;

/** The key that opens a recovery slot; the code holds enough chance by itself. */
export const codeSleutel = (code: Uint8Array, vak: Vakdelen): Promise<CryptoKey> => leidAf(code, vak.zout, 'kluis 1 herstelcode');

/** The key of the records. */
export const recordSleutel = (kluissleutel: Uint8Array, kluis: Uint8Array): Promise<CryptoKey> => leidAf(kluissleutel, kluis, 'kluis 1 records');

const vakAad = (kluis: Uint8Array, vak: Vak): Bytes =>
  vakBytes({ versie: VERSIE, kluis, id: vak.id, zout: vak.zout, ...(vak.soort === 'w' ? { kdf: vak.kdf } : {}) });

/** Puts the vault key in a slot. */
export async function sluitVak(sleutel: CryptoKey, kluis: Uint8Array, vak: Vak, kluissleutel: Bytes): Promise<Vak> {
  return { ...vak, ...(await versleutel(sleutel, vakAad(kluis, vak), kluissleutel)) };
}

/** Takes the vault key out of a slot; undefined when this key does not open it. */
export const openVak = (sleutel: CryptoKey, kluis: Uint8Array, vak: Vak): Promise<Bytes | undefined> => ontsleutel(sleutel, vakAad(kluis, vak), vak);

/** What one encryption gives: 96 random bits, and ciphertext with its tag. */
export interface Doos {
  readonly iv: Bytes;
  readonly doos: Bytes;
}

/** Encrypts bytes for one place; every call takes a fresh IV. */
export const sluitDoos = (sleutel: CryptoKey, plek: Plek, inhoud: Bytes): Promise<Doos> => versleutel(sleutel, plekBytes(plek), inhoud);

/** Decrypts bytes of one place; undefined when anything in them or in their place was changed. */
export const openDoos = (sleutel: CryptoKey, plek: Plek, doos: Doos): Promise<Bytes | undefined> => ontsleutel(sleutel, plekBytes(plek), doos);

async function versleutel(sleutel: CryptoKey, aad: Bytes, inhoud: Bytes): Promise<Doos> {
  const iv = toeval(12);
  return { iv, doos: new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: aad, tagLength: 128 }, sleutel, inhoud)) };
}

async function ontsleutel(sleutel: CryptoKey, aad: Bytes, { iv, doos }: Doos): Promise<Bytes | undefined> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: aad, tagLength: 128 }, sleutel, doos));
  } catch {
    return undefined;
  }
}
