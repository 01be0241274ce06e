import { describe, expect, it } from 'vitest';
import { schud, toeval, zaadVan } from '../../../../src/lib/training/index.ts';

describe('chance from a seed', () => {
  it('is the same for the same seed, and another for another seed', () => {
    const reeks = (zaad: number): readonly number[] => Array.from({ length: 5 }, toeval(zaad));
    expect(reeks(7)).toEqual(reeks(7));
    expect(reeks(7)).not.toEqual(reeks(8));
  });

  it('falls evenly', () => {
    const kans = toeval(1);
    const vakken = [0, 0, 0, 0];
    for (let keer = 0; keer < 4000; keer++) {
      const vak = Math.floor(kans() * 4);
      vakken[vak] = (vakken[vak] ?? 0) + 1;
    }
    expect(Math.min(...vakken)).toBeGreaterThan(900);
  });

  it('gives words a seed of their own', () => {
    expect(zaadVan('normen/norm-1')).toBe(zaadVan('normen/norm-1'));
    expect(zaadVan('normen/norm-1')).not.toBe(zaadVan('normen/norm-2'));
  });

  it('shuffles so that every item comes at every place', () => {
    const eersten = new Set(Array.from({ length: 60 }, (_, zaad) => schud(['a', 'b', 'c'], zaad)[0]));
    expect(eersten).toEqual(new Set(['a', 'b', 'c']));
    expect(schud([], 1)).toEqual([]);
  });
});
