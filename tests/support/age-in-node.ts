// The doors of age files as the browser has them, worker included, in this thread.
import { createCipheriv, createHmac, hkdfSync, randomBytes, scryptSync } from 'node:crypto';
import { Encrypter } from 'age-encryption';
import { werkerInNode } from './werker-in-node.ts';

/** Loads the doors; `gestart` counts the workers, so that a test sees what was refused before anything was computed. */
export async function ageInNode() {
  const werker = await werkerInNode(() => import('../../src/browser/age-worker.ts'));
  return { ...(await import('../../src/browser/age.ts')), gestart: werker.gestart };
}

/** An age file that is light to open: the work factor is 2, so that thousands of damaged ones can be tried. */
export async function lichtAge(inhoud: Uint8Array, wachtzin: string): Promise<Uint8Array<ArrayBuffer>> {
  const schrijver = new Encrypter();
  schrijver.setPassphrase(wachtzin);
  schrijver.setScryptWorkFactor(2);
  return Uint8Array.from(await schrijver.encrypt(inhoud));
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replaceAll('=', '');

/** A header that locks this file key with a passphrase, by the specification (C2SP age.md) and by other tools than ours. */
export function ageKop(bestandssleutel: Uint8Array, wachtzin: string): Uint8Array {
  const zout = randomBytes(16);
  const sleutel = scryptSync(wachtzin, Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), zout]), 32, { N: 4, r: 8, p: 1 });
  const slot = createCipheriv('chacha20-poly1305', sleutel, Buffer.alloc(12), { authTagLength: 16 });
  const doos = Buffer.concat([slot.update(bestandssleutel), slot.final(), slot.getAuthTag()]);
  const kop = `age-encryption.org/v1\n-> scrypt ${base64(zout)} 2\n${base64(doos)}\n---`;
  const mac = createHmac('sha256', Buffer.from(hkdfSync('sha256', bestandssleutel, '', 'header', 32)))
    .update(kop)
    .digest();
  return Buffer.from(`${kop} ${base64(mac)}\n`);
}
