import { describe, expect, it } from 'vitest';
import { alleVectoren } from '../../src/lib/beslisboom/index.ts';
import { alleBomen, versiesVan } from '../support/bomen.ts';
import { bezwaren } from './wet.ts';
import { schendtWet, wettenVoor } from './wetten.ts';

describe.each(alleBomen)('the tree $naam', ({ slug, naam, boom }) => {
  it('is named after its folder and its version', () => {
    expect(naam).toBe(`${boom.id}/${boom.versie}`);
    expect(slug).toBe(boom.id);
  });

  it.each(Object.entries(wettenVoor(boom)))('%s', (_naam, wet) => {
    expect(bezwaren(wet, boom)).toEqual([]);
  });

  it('obeys all laws at once', () => {
    expect(schendtWet(boom)).toEqual([]);
  });
});

describe.each(versiesVan('afwegingskader'))('version $versie of the afwegingskader', (boom) => {
  it('is judged over all 5 832 vectors', () => {
    expect([...alleVectoren(boom)]).toHaveLength(2 * 3 ** 6 * 4);
  });
});
