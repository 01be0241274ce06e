import { argon2idAsync } from '@noble/hashes/argon2.js';
import type { Kdf } from '../../lib/kluis/index.ts';

/** Argon2id without WebAssembly, some ten times slower; 32 bytes. */
export const argonJs = (wachtzin: Uint8Array, zout: Uint8Array, { m, t, p }: Kdf): Promise<Uint8Array> => argon2idAsync(wachtzin, zout, { m, t, p, dkLen: 32 });
