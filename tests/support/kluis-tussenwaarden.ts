// The vault once more, from its description (ADR 0013) and with other tools: Node's cryptography and the other Argon2id.
// Shares nothing with src/browser/kluis, so that both would have to be wrong in the same way.
import { createDecipheriv, createHash, hkdfSync } from 'node:crypto';
import { argon2id } from '@noble/hashes/argon2.js';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const van = (tekst: string): Buffer => Buffer.from(tekst, 'hex');

/** One frozen vault: bytes in hexadecimal, texts as they are. */
export interface Kluisvector {
  readonly wachtzin: string;
  readonly herstelcode: string;
  readonly kop: {
    readonly v: number;
    readonly id: string;
    readonly revisie: number;
    readonly vakken: readonly {
      readonly soort: string;
      readonly id: string;
      readonly kdf?: { readonly naam: string; readonly m: number; readonly t: number; readonly p: number };
      readonly zout: string;
      readonly iv: string;
      readonly doos: string;
    }[];
  };
  readonly hoofd: Vectorrij;
  readonly rijen: readonly Vectorrij[];
  readonly tussenwaarden: Readonly<Record<string, string>>;
}
interface Vectorrij {
  readonly id: string;
  readonly r: number;
  readonly iv: string;
  readonly d: string;
}

/** Kind (1 text, 2 number, 3 bytes), length in four bytes, value; numbers in eight bytes. */
function velden(...waarden: readonly (string | number | Uint8Array)[]): Buffer {
  return Buffer.concat(
    waarden.flatMap((waarde) => {
      const getal = Buffer.alloc(8);
      if (typeof waarde === 'number') getal.writeBigUInt64BE(BigInt(waarde));
      const inhoud = typeof waarde === 'string' ? Buffer.from(waarde, 'ascii') : typeof waarde === 'number' ? getal : Buffer.from(waarde);
      const kop = Buffer.alloc(5);
      kop.writeUInt8(typeof waarde === 'string' ? 1 : typeof waarde === 'number' ? 2 : 3);
      kop.writeUInt32BE(inhoud.length, 1);
      return [kop, inhoud];
    }),
  );
}

function ontsleutel(sleutel: Uint8Array, iv: string, doos: string, aad: Uint8Array): Buffer {
  const bytes = van(doos);
  const open = createDecipheriv('aes-256-gcm', sleutel, van(iv)).setAAD(aad).setAuthTag(bytes.subarray(-16));
  return Buffer.concat([open.update(bytes.subarray(0, -16)), open.final()]);
}

const hkdf = (stof: Uint8Array, zout: Uint8Array, doel: string): Buffer => Buffer.from(hkdfSync('sha256', stof, zout, doel, 32));

function codeBytes(code: string): Buffer {
  const bits = Array.from(code.replaceAll('-', '').slice(0, 26), (teken) =>
    '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(teken).toString(2).padStart(5, '0'),
  ).join('');
  return Buffer.from(Array.from({ length: 17 }, (_, plaats) => parseInt(bits.padEnd(136, '0').slice(plaats * 8, plaats * 8 + 8), 2)));
}

function emmer(id: string): number {
  return Array.from(id).reduce((som, teken) => (som * 31 + teken.charCodeAt(0)) % 65_521, 7) % 256;
}

function setHash(rijen: readonly Vectorrij[]): string {
  const sha = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
  const hashes = Array.from({ length: 256 }, (_, nummer) => {
    const deel = rijen.filter(({ id }) => emmer(id) === nummer).toSorted((een, ander) => (een.id < ander.id ? -1 : 1));
    return sha(Buffer.concat(deel.map(({ id, r, iv, d }) => velden(id, r, Buffer.concat([van(iv), van(d).subarray(-16)])))));
  });
  return hex(sha(velden('set', ...hashes)));
}

/** Works a vault out from its passphrase and its code, down to the text of every record; throws where something does not fit. */
export function werkUit({ wachtzin, herstelcode, kop, hoofd, rijen }: Omit<Kluisvector, 'tussenwaarden'>): Readonly<Record<string, string>> {
  const kluis = van(kop.id);
  const [w, c] = kop.vakken;
  if (w?.kdf === undefined || c === undefined) throw new Error('a passphrase slot and a recovery slot were expected');
  const zin = Buffer.from(wachtzin.normalize('NFC'), 'utf8');
  const argon = argon2id(zin, van(w.zout), { m: w.kdf.m, t: w.kdf.t, p: w.kdf.p, dkLen: 32 });
  const kek1 = hkdf(argon, van(w.zout), 'kluis 1 wachtzin');
  const aadVak1 = velden('slot', 1, kluis, w.id, w.kdf.naam, w.kdf.m, w.kdf.t, w.kdf.p, van(w.zout));
  const kluissleutel = ontsleutel(kek1, w.iv, w.doos, aadVak1);
  const code = codeBytes(herstelcode);
  const kek2 = hkdf(code, van(c.zout), 'kluis 1 herstelcode');
  const aadVak2 = velden('slot', 1, kluis, c.id, 'code', van(c.zout));
  const recordsleutel = hkdf(kluissleutel, kluis, 'kluis 1 records');
  const open = (opslag: string, { id, r, iv, d }: Vectorrij) => {
    const aad = velden('record', 1, kluis, opslag, id, r);
    const vol = ontsleutel(recordsleutel, iv, d, aad);
    return { aad: hex(aad), vol: vol.length, tekst: vol.subarray(4, 4 + vol.readUInt32BE(0)).toString('utf8') };
  };
  const inHoofd = open('hoofd', hoofd);
  return {
    wachtzinBytes: hex(zin),
    argon2id: hex(argon),
    kek1: hex(kek1),
    aadVak1: hex(aadVak1),
    kluissleutel: hex(kluissleutel),
    codeBytes: hex(code),
    kek2: hex(kek2),
    aadVak2: hex(aadVak2),
    kluissleutelUitCode: hex(ontsleutel(kek2, c.iv, c.doos, aadVak2)),
    recordsleutel: hex(recordsleutel),
    setHash: setHash(rijen),
    aadHoofd: inHoofd.aad,
    hoofd: inHoofd.tekst,
    ...Object.fromEntries(
      rijen.flatMap((rij) => {
        const { aad, vol, tekst } = open('record', rij);
        return [
          [`aad ${rij.id}`, aad],
          [`bytes ${rij.id}`, String(vol)],
          [`tekst ${rij.id}`, tekst],
        ];
      }),
    ),
  };
}
