import type { MaakZaad } from '../lib/platform.ts';

/** A seed from the dice of the browser. */
export const maakZaad: MaakZaad = () => crypto.getRandomValues(new Int32Array(1))[0] ?? 0;
