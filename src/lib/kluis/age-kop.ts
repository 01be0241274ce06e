// The header of an age file, as much of it as must be known before anything is decrypted.
// https://github.com/C2SP/C2SP/blob/main/age.md

/** The most bytes that are read from a file. */
export const MEESTE_AGE_BYTES = 25 * 1024 * 1024;

/** The work factor of files that this program writes: scrypt with N = 2^17. */
export const AGE_LOGN = 17;
/** The heaviest that is opened: 256 MiB. */
const MEESTE_LOGN = 18;
const MEESTE_KOP = 4096;

/** Why a file is not decrypted at all. */
export type Ageweigering =
  | 'leeg'
  | 'te-groot'
  | 'geen-age'
  /** An age file of a later version. */
  | 'nieuwere-versie'
  /** The text form of age, between lines with dashes. */
  | 'tekstvorm'
  | 'kop-beschadigd'
  /** Locked for a key file and not with a passphrase. */
  | 'geen-wachtzin'
  | 'te-zwaar';

type Ageoordeel = { readonly ok: true; readonly logN: number } | { readonly ok: false; readonly reden: Ageweigering };

const weiger = (reden: Ageweigering): Ageoordeel => ({ ok: false, reden });

/** The first gate, before a file is read. */
export function keurGrootte(bytes: number): { readonly ok: true } | { readonly ok: false; readonly reden: 'leeg' | 'te-groot' } {
  if (bytes === 0) return { ok: false, reden: 'leeg' };
  return bytes > MEESTE_AGE_BYTES ? { ok: false, reden: 'te-groot' } : { ok: true };
}

/** Reads the header of an age file: one passphrase, not too heavy to try. Nothing is computed for any other file. */
export function keurAge(bestand: Uint8Array): Ageoordeel {
  const tekst = String.fromCharCode(...bestand.subarray(0, MEESTE_KOP));
  if (tekst.startsWith('-----BEGIN AGE ENCRYPTED FILE-----')) return weiger('tekstvorm');
  if (!tekst.startsWith('age-encryption.org/v1\n')) return weiger(/^age-encryption\.org\/v\d/.test(tekst) ? 'nieuwere-versie' : 'geen-age');
  const kop = /^[^\n]*\n((?:[\x20-\x7e]*\n)*?)--- [A-Za-z0-9+/]{43}\n/.exec(tekst);
  if (kop === null) return weiger('kop-beschadigd');
  const sloten = (kop[1] ?? '').split('\n').filter((regel) => regel.startsWith('-> '));
  if (sloten.length === 0) return weiger('kop-beschadigd');
  const soorten = sloten.map((slot) => slot.split(' ')[1]);
  if (!soorten.includes('scrypt')) return weiger('geen-wachtzin');
  return sloten.length > 1 ? weiger('kop-beschadigd') : keurScrypt(kop[1] ?? '');
}

function keurScrypt(slot: string): Ageoordeel {
  const gevonden = /^-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d{0,2})\n[A-Za-z0-9+/]{43}\n$/.exec(slot);
  if (gevonden === null) return weiger('kop-beschadigd');
  const logN = Number(gevonden[1]);
  return logN > MEESTE_LOGN ? weiger('te-zwaar') : { ok: true, logN };
}
