import type { Bytes } from './bytes.ts';

const KLEINSTE = 256;
const STAP = 64 * 1024;
const LENGTE = 4;

/** The most bytes that one record may hold. */
export const MEESTE_BYTES = 8 * 1024 * 1024;

/** Fills content up to a bucket, so that its size tells little: powers of two from 256 bytes, above 64 KiB steps of 64 KiB. */
export function vul(inhoud: Uint8Array): Bytes {
  const vol = new Uint8Array(emmer(inhoud.length + LENGTE));
  new DataView(vol.buffer).setUint32(0, inhoud.length);
  vol.set(inhoud, LENGTE);
  return vol;
}

/** Takes the filling off again; undefined when these are not bytes that `vul` gave. */
export function ontvul(vol: Uint8Array): Bytes | undefined {
  if (vol.length < KLEINSTE) return undefined;
  const lengte = new DataView(vol.buffer, vol.byteOffset, vol.byteLength).getUint32(0);
  if (emmer(lengte + LENGTE) !== vol.length) return undefined;
  for (let plaats = LENGTE + lengte; plaats < vol.length; plaats++) if (vol[plaats] !== 0) return undefined;
  return vol.slice(LENGTE, LENGTE + lengte);
}

function emmer(lengte: number): number {
  if (lengte > STAP) return Math.ceil(lengte / STAP) * STAP;
  let maat = KLEINSTE;
  while (maat < lengte) maat *= 2;
  return maat;
}
