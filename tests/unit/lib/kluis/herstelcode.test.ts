import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_BYTES, leesHerstelcode, maakHerstelcode } from '../../../../src/lib/kluis/index.ts';

const toeval = fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES });
const TEKENS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const kaal = (code: string): string => code.replaceAll('-', '');

describe('the recovery code', () => {
  it('has 28 symbols in groups of four', () => {
    expect(maakHerstelcode(new Uint8Array(CODE_BYTES))).toBe('0000-0000-0000-0000-0000-0000-0000');
    fc.assert(
      fc.property(toeval, (bytes) => {
        expect(maakHerstelcode(bytes)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){6}$/);
      }),
    );
  });

  it('gives back its 130 bits', () => {
    fc.assert(
      fc.property(toeval, (bytes) => {
        const bits = Uint8Array.from(bytes, (byte, plaats) => (plaats === CODE_BYTES - 1 ? byte & 0b1100_0000 : byte));
        expect(leesHerstelcode(maakHerstelcode(bytes))).toEqual({ ok: true, bytes: bits });
      }),
    );
  });

  it('may be typed in any case, with o and l for 0 and 1, and with spaces and dashes anywhere', () => {
    const code = maakHerstelcode(Uint8Array.from({ length: CODE_BYTES }, (_, plaats) => (plaats % 3 === 0 ? 0x08 : 0x40)));
    expect(kaal(code)).toMatch(/0.*1|1.*0/);
    const getypt = [
      code.toLowerCase(),
      kaal(code),
      code.replaceAll('0', 'o'),
      code.replaceAll('1', 'l'),
      code.replaceAll('1', 'i'),
      ` ${code.replaceAll('-', ' – ')}\n`,
    ];
    expect(getypt.map(leesHerstelcode)).toEqual(getypt.map(() => leesHerstelcode(code)));
    expect(leesHerstelcode(code).ok).toBe(true);
  });

  it('notices every wrong symbol and every pair of swapped neighbours', () => {
    const code = kaal(maakHerstelcode(Uint8Array.from({ length: CODE_BYTES }, (_, plaats) => plaats * 37 + 11)));
    const fouten = Array.from(code).flatMap((goed, plaats) => {
      const anders = (tekens: string) => `${code.slice(0, plaats)}${tekens}${code.slice(plaats + tekens.length)}`;
      const buur = code.charAt(plaats + 1);
      return [...Array.from(TEKENS.replace(goed, ''), anders), ...(buur === '' || buur === goed ? [] : [anders(buur + goed)])];
    });
    expect(fouten.length).toBeGreaterThan(28 * 31);
    expect(fouten.filter((fout) => leesHerstelcode(fout).ok)).toEqual([]);
  });

  it('says what is wrong with what was typed', () => {
    const code = maakHerstelcode(new Uint8Array(CODE_BYTES));
    expect(leesHerstelcode(code.slice(1))).toEqual({ ok: false, reden: 'lengte' });
    expect(leesHerstelcode('')).toEqual({ ok: false, reden: 'lengte' });
    expect(leesHerstelcode(code.replace('0', 'u'))).toEqual({ ok: false, reden: 'teken' });
    expect(leesHerstelcode(code.replace('0', '2'))).toEqual({ ok: false, reden: 'tikfout' });
  });

  it('is made of seventeen bytes and no other number', () => {
    expect(() => maakHerstelcode(new Uint8Array(16))).toThrow(RangeError);
  });
});
