import { argon2id } from 'hash-wasm';
import type { Kdf } from '../../lib/kluis/index.ts';

/** Argon2id in WebAssembly; 32 bytes. */
export const argonWasm = (wachtzin: Uint8Array, zout: Uint8Array, { m, t, p }: Kdf): Promise<Uint8Array> =>
  argon2id({ password: wachtzin, salt: zout, memorySize: m, iterations: t, parallelism: p, hashLength: 32, outputType: 'binary' });
