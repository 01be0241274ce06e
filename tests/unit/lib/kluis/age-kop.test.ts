import { describe, expect, it } from 'vitest';
import { bestandsnaam, keurAge, keurGrootte, MEESTE_AGE_BYTES } from '../../../../src/lib/kluis/index.ts';

const ZOUT = 'A'.repeat(22);
const SLEUTEL = 'B'.repeat(43);
const MAC = `--- ${'C'.repeat(43)}\n`;
const scrypt = (logN: number | string) => `-> scrypt ${ZOUT} ${String(logN)}\n${SLEUTEL}\n`;
const X25519 = `-> X25519 ${'D'.repeat(43)}\n${SLEUTEL}\n`;
const bestand = (...delen: readonly string[]) => new TextEncoder().encode(['age-encryption.org/v1\n', ...delen, MAC, 'inhoud'].join(''));
const reden = (bytes: Uint8Array): string => {
  const oordeel = keurAge(bytes);
  return oordeel.ok ? 'goed' : oordeel.reden;
};
const tekst = (inhoud: string) => reden(new TextEncoder().encode(inhoud));

describe('the gates before an age file', () => {
  it('let a file with one passphrase through', () => {
    expect(keurAge(bestand(scrypt(17)))).toEqual({ ok: true, logN: 17 });
    expect(keurAge(bestand(scrypt(18)))).toEqual({ ok: true, logN: 18 });
  });

  it('refuse a file that is too heavy to try', () => {
    expect([19, 20, 999].map((logN) => reden(bestand(scrypt(logN))))).toEqual(['te-zwaar', 'te-zwaar', 'te-zwaar']);
  });

  it('refuse a file that is not locked with a passphrase alone', () => {
    expect(reden(bestand(X25519))).toBe('geen-wachtzin');
    expect(reden(bestand(scrypt(17), X25519))).toBe('kop-beschadigd');
    expect(reden(bestand(scrypt(17), scrypt(17)))).toBe('kop-beschadigd');
  });

  it('refuse what is no age file, or another kind of it', () => {
    expect(tekst('')).toBe('geen-age');
    expect(tekst('PK\u0003\u0004')).toBe('geen-age');
    expect(tekst('age-encryption.org/v2\n')).toBe('nieuwere-versie');
    expect(tekst('age-encryption.org/v10\n')).toBe('nieuwere-versie');
    expect(tekst('-----BEGIN AGE ENCRYPTED FILE-----\nYWdl')).toBe('tekstvorm');
  });

  it('refuse a damaged header', () => {
    const kapot = [bestand(), bestand(scrypt('017')), bestand(scrypt(-1)), bestand(`-> scrypt ${ZOUT} 17\n`), bestand(scrypt(17).replace('B', '!'))];
    expect(kapot.map(reden)).toEqual(kapot.map(() => 'kop-beschadigd'));
    expect(reden(bestand(scrypt(17)).subarray(0, 60))).toBe('kop-beschadigd');
    expect(tekst(`age-encryption.org/v1\n${scrypt(17).repeat(60)}${MAC}`)).toBe('kop-beschadigd');
  });

  it('refuse a file by its size, before it is read', () => {
    expect([0, 1, MEESTE_AGE_BYTES, MEESTE_AGE_BYTES + 1].map(keurGrootte)).toEqual([
      { ok: false, reden: 'leeg' },
      { ok: true },
      { ok: true },
      { ok: false, reden: 'te-groot' },
    ]);
  });
});

it('gives a saved file a name that tells the moment and nothing else', () => {
  expect(bestandsnaam({ jaar: 2026, maand: 3, dag: 4, uur: 5, minuut: 6 })).toBe('bestand-20260304-0506.age');
});
