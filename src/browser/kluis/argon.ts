import type { Kdf } from '../../lib/kluis/index.ts';

/** Makes 32 bytes of a passphrase, by whichever implementation this browser can run; both give the same bytes. */
export async function argon(wachtzin: Uint8Array, zout: Uint8Array, kdf: Kdf): Promise<Uint8Array> {
  if (typeof WebAssembly !== 'undefined') {
    try {
      return await (await import('./argon-wasm.ts')).argonWasm(wachtzin, zout, kdf);
    } catch {
      // A policy or a locked-down browser refuses to compile: the slow way opens the same vault.
    }
  }
  return (await import('./argon-js.ts')).argonJs(wachtzin, zout, kdf);
}
