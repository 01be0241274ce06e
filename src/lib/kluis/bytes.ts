/** Bytes in memory of their own, as WebCrypto and IndexedDB take them. */
export type Bytes = Uint8Array<ArrayBuffer>;

const TEKST = 1;
const GETAL = 2;
const BYTES = 3;

/** Writes fields as bytes so that no other fields give the same bytes: each has its kind, its length and its value. Texts are ASCII. */
export function velden(...waarden: readonly (string | number | Uint8Array)[]): Bytes {
  return plak(
    waarden.map((waarde) => {
      if (typeof waarde === 'string') return veld(TEKST, ascii(waarde));
      if (typeof waarde === 'number') return veld(GETAL, getal(waarde));
      return veld(BYTES, waarde);
    }),
  );
}

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

function veld(soort: number, waarde: Uint8Array): Bytes {
  const kop = new DataView(new ArrayBuffer(5));
  kop.setUint8(0, soort);
  kop.setUint32(1, waarde.length);
  return plak([new Uint8Array(kop.buffer), waarde]);
}

function ascii(tekst: string): Bytes {
  // ids, names of stores and labels are chosen by this program; a letter beyond ASCII is a mistake in it.
  if (!/^[\x20-\x7e]*$/.test(tekst)) throw new RangeError('a field holds a letter beyond ASCII');
  return Uint8Array.from(tekst, (teken) => teken.charCodeAt(0));
}

function getal(waarde: number): Bytes {
  if (!Number.isSafeInteger(waarde) || waarde < 0) throw new RangeError('a field holds no whole number');
  const acht = new DataView(new ArrayBuffer(8));
  acht.setBigUint64(0, BigInt(waarde));
  return new Uint8Array(acht.buffer);
}
