import { describe, expect, it } from 'vitest';
import { BEGIN, EIND, keurWachtzin, normaal, WOORD_BYTES, zesWoorden } from '../../../../src/lib/kluis/index.ts';

const WOORDEN = BEGIN.flatMap((begin) => EIND.map((eind) => begin + eind));
// Pieces of words that nobody should have to type in this work, or anywhere.
const NIET =
  /dood|sterf|sterv|moord|graf|lijk|bloed|slaa|sloe|mep|klap|schop|pijn|angst|bang|huil|dwang|geil|seks|sex|naakt|bloot|hoer|slet|kut|lul|pik|kont|reet|borst|tiet|poep|pis|kak|stront|neuk|rape|nazi|jood|neger|flikker|homo|teef|trut|mof|drug|drank|bier|wijn|kind|baby|ouder|vader|moeder|mama|papa|(?<![br])oom|tante|juf|meester|straf|hel$|duivel|god|kanker|tering|tyfus|pest|ziek|gek|dom|lam(?!p)|mank|vet|dik|haat|wapen|mes|geweer/;

describe('a passphrase', () => {
  it('has at least twelve characters and no other rule', () => {
    expect(keurWachtzin('elf tekens!')).toEqual({ ok: false, reden: 'te-kort', tekens: 11 });
    expect(keurWachtzin('twaalf teken')).toEqual({ ok: true });
    expect(keurWachtzin('aaaaaaaaaaaa')).toEqual({ ok: true });
    expect(keurWachtzin('a'.repeat(1025))).toEqual({ ok: false, reden: 'te-lang', tekens: 1025 });
  });

  it('is counted as a reader counts, after normalisation', () => {
    expect(keurWachtzin('e\u0301'.repeat(11))).toEqual({ ok: false, reden: 'te-kort', tekens: 11 });
    expect(keurWachtzin('🌳'.repeat(11))).toEqual({ ok: false, reden: 'te-kort', tekens: 11 });
    expect(normaal('e\u0301')).toBe('\u00e9');
  });
});

describe('six words', () => {
  it('use every one of 72 bits', () => {
    expect(zesWoorden(new Uint8Array(WOORD_BYTES))).toBe(Array.from({ length: 6 }, () => WOORDEN[0]).join('-'));
    expect(zesWoorden(new Uint8Array(WOORD_BYTES).fill(255))).toBe(Array.from({ length: 6 }, () => WOORDEN[4095]).join('-'));
    const perBit = Array.from({ length: 72 }, (_, bit) =>
      zesWoorden(Uint8Array.from({ length: WOORD_BYTES }, (__, byte) => (byte === bit >> 3 ? 1 << (bit & 7) : 0))),
    );
    expect(new Set(perBit).size).toBe(72);
  });

  it('come from 4096 words that all differ', () => {
    expect([BEGIN.length, EIND.length, new Set(WOORDEN).size]).toEqual([64, 64, 4096]);
  });

  it('can be spelled: lower case, short, and no doubled letter at the seam', () => {
    expect(WOORDEN.filter((woord) => !/^[a-z]{5,12}$/.test(woord))).toEqual([]);
    expect(BEGIN.flatMap((begin) => EIND.filter((eind) => begin.at(-1) === eind.charAt(0)))).toEqual([]);
  });

  it('say nothing that hurts, also across the seam', () => {
    expect(['vetlok', 'regendood'].filter((woord) => NIET.test(woord))).toHaveLength(2);
    expect(WOORDEN.filter((woord) => NIET.test(woord))).toEqual([]);
  });

  it('are made of nine bytes and no other number', () => {
    expect(() => zesWoorden(new Uint8Array(8))).toThrow(RangeError);
  });
});
