/** Bytes in memory of their own, as WebCrypto and IndexedDB take them. */
export type Bytes = Uint8Array<ArrayBuffer>;

const TEKST = 1;
const GETAL = 2;
const BYTES = 3;
/** Kind and length. */
const KOP_BYTES = 5;
const GETAL_BYTES = 8;

type Veld = string | number | Uint8Array;

/** Writes fields as bytes so that no other fields give the same bytes: each has its kind, its length and its value. Texts are ASCII. */
export function velden(...waarden: readonly Veld[]): Bytes {
  const uit = new Uint8Array(waarden.reduce<number>((som, waarde) => som + KOP_BYTES + lengteVan(waarde), 0));
  // In one piece of memory: an opened vault has a row of fields for every record.
  const beeld = new DataView(uit.buffer);
  let plaats = 0;
  for (const waarde of waarden) {
    const lengte = lengteVan(waarde);
    beeld.setUint8(plaats, typeof waarde === 'string' ? TEKST : typeof waarde === 'number' ? GETAL : BYTES);
    beeld.setUint32(plaats + 1, lengte);
    plaats += KOP_BYTES;
    if (typeof waarde === 'string') zetAscii(uit, plaats, waarde);
    else if (typeof waarde === 'number') zetGetal(beeld, plaats, waarde);
    else uit.set(waarde, plaats);
    plaats += lengte;
  }
  return uit;
}

const lengteVan = (waarde: Veld): number => (typeof waarde === 'number' ? GETAL_BYTES : waarde.length);

/** Puts bytes one after the other. */
export function plak(delen: readonly Uint8Array[]): Bytes {
  const alles = new Uint8Array(delen.reduce((som, deel) => som + deel.length, 0));
  let plaats = 0;
  for (const deel of delen) {
    alles.set(deel, plaats);
    plaats += deel.length;
  }
  return alles;
}

/** Whether two rows of bytes hold the same. */
export const gelijk = (een: Uint8Array, ander: Uint8Array): boolean => een.length === ander.length && een.every((byte, plaats) => byte === ander[plaats]);

function zetAscii(uit: Bytes, plaats: number, tekst: string): void {
  for (let teken = 0; teken < tekst.length; teken++) {
    const code = tekst.charCodeAt(teken);
    // ids, names of stores and labels are chosen by this program; a letter beyond ASCII is a mistake in it.
    if (code < 0x20 || code > 0x7e) throw new RangeError('a field holds a letter beyond ASCII');
    uit[plaats + teken] = code;
  }
}

function zetGetal(beeld: DataView, plaats: number, waarde: number): void {
  if (!Number.isSafeInteger(waarde) || waarde < 0) throw new RangeError('a field holds no whole number');
  beeld.setUint32(plaats, Math.floor(waarde / 2 ** 32));
  beeld.setUint32(plaats + 4, waarde % 2 ** 32);
}
