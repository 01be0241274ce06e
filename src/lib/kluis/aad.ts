import { velden, type Bytes } from './bytes.ts';
import type { Kdf } from './kop.ts';

/** Where an encrypted record belongs; what is sealed for one place opens nowhere else. */
export interface Plek {
  /** Format version. */
  readonly versie: number;
  /** Id of the vault, 16 bytes. */
  readonly kluis: Uint8Array;
  readonly opslag: string;
  readonly id: string;
  readonly revisie: number;
}

/** The additional authenticated data of a record. */
export const plekBytes = ({ versie, kluis, opslag, id, revisie }: Plek): Bytes => velden('record', versie, kluis, opslag, id, revisie);

/** What a key slot is bound to: its vault, its own id, and with what its key is made. */
export interface Vakplek {
  readonly versie: number;
  readonly kluis: Uint8Array;
  readonly id: string;
  /** Absent for a recovery code. */
  readonly kdf?: Kdf;
  readonly zout: Uint8Array;
}

/** The additional authenticated data of a key slot, so that changed parameters open nothing. */
export const vakBytes = ({ versie, kluis, id, kdf, zout }: Vakplek): Bytes =>
  kdf === undefined ? velden('slot', versie, kluis, id, 'code', zout) : velden('slot', versie, kluis, id, kdf.naam, kdf.m, kdf.t, kdf.p, zout);
