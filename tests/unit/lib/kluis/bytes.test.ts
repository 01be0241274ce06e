import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gelijk, KDF_STANDAARD, MEESTE_BYTES, ontvul, plekBytes, vakBytes, velden, vul } from '../../../../src/lib/kluis/index.ts';

const veld = fc.oneof(fc.string({ unit: 'grapheme-ascii' }), fc.maxSafeNat(), fc.uint8Array());
const plek = fc.record({
  versie: fc.nat(),
  kluis: fc.uint8Array({ minLength: 16, maxLength: 16 }),
  opslag: fc.string({ unit: 'grapheme-ascii' }),
  id: fc.string({ unit: 'grapheme-ascii' }),
  revisie: fc.maxSafeNat(),
});

describe('the bytes that bind a record to its place', () => {
  it('differ for different fields, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(veld), fc.array(veld), (een, ander) => {
        const zelfde = JSON.stringify(een.map(soort)) === JSON.stringify(ander.map(soort));
        expect(gelijk(velden(...een), velden(...ander))).toBe(zelfde);
      }),
    );
  });

  it('tell where one text ends and the next begins', () => {
    expect(velden('ab', 'c')).not.toEqual(velden('a', 'bc'));
    expect(velden('1')).not.toEqual(velden(1));
  });

  it('change with every part of the place', () => {
    fc.assert(
      fc.property(plek, plek, (een, ander) => {
        expect(gelijk(plekBytes(een), plekBytes(ander))).toBe(JSON.stringify(een) === JSON.stringify(ander));
      }),
    );
  });

  it('of a slot change with its parameters and its kind', () => {
    const vak = { versie: 1, kluis: new Uint8Array(16), id: 'a', zout: new Uint8Array(16) };
    const alle = [vakBytes(vak), ...['m', 't', 'p'].map((naam) => vakBytes({ ...vak, kdf: { ...KDF_STANDAARD, [naam]: 5 } }))];
    expect(new Set([...alle, vakBytes({ ...vak, kdf: KDF_STANDAARD })].map(String)).size).toBe(5);
  });

  it('refuse what they cannot hold', () => {
    expect(() => velden('é')).toThrow(RangeError);
    expect(() => velden(-1)).toThrow(RangeError);
    expect(() => velden(0.5)).toThrow(RangeError);
  });
});

describe('the filling', () => {
  it('comes off again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (inhoud) => {
        expect(ontvul(vul(inhoud))).toEqual(inhoud);
      }),
    );
  });

  it('hides the size within a bucket', () => {
    const maten = [0, 1, 252, 253, 508, 65_532, 65_533, 131_068, MEESTE_BYTES].map((lengte) => vul(new Uint8Array(lengte)).length);
    expect(maten).toEqual([256, 256, 256, 512, 512, 65_536, 131_072, 131_072, MEESTE_BYTES + 65_536]);
  });

  it('is refused when it is not what was put on', () => {
    const vol = vul(new Uint8Array([1, 2, 3]));
    const anders = (plaats: number, byte: number) => Uint8Array.from(vol, (oud, hier) => (hier === plaats ? byte : oud));
    for (const fout of [new Uint8Array(3), anders(255, 1), anders(3, 2), anders(0, 1), vul(new Uint8Array(300)).subarray(0, 256), new Uint8Array(1024)]) {
      expect(ontvul(fout)).toBeUndefined();
    }
  });

  it('is read at its own place in a larger memory', () => {
    const ruim = new Uint8Array(300);
    ruim.set(vul(new Uint8Array([9])), 44);
    expect(ontvul(ruim.subarray(44))).toEqual(new Uint8Array([9]));
  });
});

const soort = (waarde: string | number | Uint8Array): unknown => (waarde instanceof Uint8Array ? { bytes: [...waarde] } : waarde);
