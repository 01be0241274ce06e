import { describe, expect, it } from 'vitest';
import { kdfMag, KDF_STANDAARD, leesKop, schrijfKop, type Kop, type Wachtzinvak } from '../../../../src/lib/kluis/index.ts';

const bytes = (lengte: number) => new Uint8Array(lengte).fill(7);
const vak: Wachtzinvak = { soort: 'w', id: 'een', kdf: KDF_STANDAARD, zout: bytes(16), iv: bytes(12), doos: bytes(48) };
const code = { soort: 'c', id: 'twee', zout: bytes(16), iv: bytes(12), doos: bytes(48) } as const;
const kop: Kop = { id: bytes(16), revisie: 3, vakken: [vak, code], kapot: [] };

describe('the header of a vault', () => {
  it('reads what was written', () => {
    expect(leesKop(schrijfKop(kop))).toEqual({ ok: true, kop });
  });

  it('says so when a newer program wrote it', () => {
    expect(leesKop({ ...schrijfKop(kop), v: 2, meer: 1 })).toEqual({ ok: false, reden: 'nieuwere-versie' });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'kop'],
    ['a version that is no number', { ...schrijfKop(kop), v: '2' }],
    ['a version below the first', { ...schrijfKop(kop), v: 0 }],
    ['an unknown field', { ...schrijfKop(kop), meer: 1 }],
    ['a short id', { ...schrijfKop(kop), id: bytes(15) }],
    ['no slots', { ...schrijfKop(kop), vakken: [] }],
    ['too many slots', { ...schrijfKop(kop), vakken: Array.from({ length: 9 }, () => vak) }],
  ])('refuses %s', (_, ruw) => {
    expect(leesKop(ruw)).toEqual({ ok: false, reden: 'kop-beschadigd' });
  });

  it.each<[string, object]>([
    ['a short IV', { iv: bytes(11) }],
    ['a short box', { doos: bytes(47) }],
    ['an unknown kind', { soort: 'x' }],
    ['an unknown function', { kdf: { ...KDF_STANDAARD, naam: 'pbkdf2' } }],
    ['a fraction', { kdf: { ...KDF_STANDAARD, t: 2.5 } }],
    ['an extra field', { meer: 1 }],
  ])('keeps a slot with %s aside, reads the other and writes both', (_, fout) => {
    const kapot = { ...vak, ...fout };
    const gelezen = leesKop({ ...schrijfKop(kop), vakken: [kapot, code] });
    expect(gelezen).toEqual({ ok: true, kop: { ...kop, vakken: [code], kapot: [kapot] } });
    if (gelezen.ok) expect(schrijfKop(gelezen.kop).vakken).toEqual([code, kapot]);
  });
});

describe('the limits of the key function', () => {
  const met = (kdf: Partial<Wachtzinvak['kdf']>, zout = 16): boolean => kdfMag({ ...vak, kdf: { ...vak.kdf, ...kdf }, zout: bytes(zout) });

  it('take what this program writes, and the edges', () => {
    expect([met({}), met({ m: 19 * 1024, t: 2, p: 1 }), met({ m: 256 * 1024, t: 10, p: 4 }), met({}, 64)]).toEqual([true, true, true, true]);
  });

  it('refuse one step beyond each edge', () => {
    const erbuiten = [met({ m: 19 * 1024 - 1 }), met({ m: 256 * 1024 + 1 }), met({ t: 1 }), met({ t: 11 }), met({ p: 5 }), met({}, 15), met({}, 65)];
    expect(erbuiten).toEqual(erbuiten.map(() => false));
  });
});
