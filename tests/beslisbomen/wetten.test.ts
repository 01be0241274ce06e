import { describe, expect, it } from 'vitest';
import { alleVectoren } from '../../src/lib/beslisboom/index.ts';
import { alleBomen, nieuwsteBoom } from '../support/bomen.ts';
import { bezwaren } from './wet.ts';
import { schendtWet, wettenVoor } from './wetten.ts';

describe.each(alleBomen)('the tree $naam', ({ slug, naam, boom }) => {
  it('is named after its folder and its version', () => {
    expect(naam).toBe(`${boom.id}/${boom.versie}`);
    expect(slug).toBe(boom.id);
  });

  it.each(Object.entries(wettenVoor(boom)))(
    '%s',
    (_naam, wet) => {
      expect(bezwaren(wet, boom)).toEqual([]);
    },
    60_000,
  );

  it('obeys all laws at once', () => {
    expect(schendtWet(boom)).toEqual([]);
  }, 60_000);
});

describe('the newest version of the afwegingskader', () => {
  it('is judged over all 5 832 vectors, with the laws that name its questions', () => {
    const boom = nieuwsteBoom('afwegingskader');
    expect([...alleVectoren(boom)]).toHaveLength(2 * 3 ** 6 * 4);
    expect(Object.keys(wettenVoor(boom))).toContain('decides as the table does');
  });
});

describe('an older version', () => {
  it('is judged by the laws of every tree, not by a table that describes another version', () => {
    const ouder = { ...nieuwsteBoom('afwegingskader'), versie: '2000-01-01' };
    expect(Object.keys(wettenVoor(ouder))).toContain('is monotone in safety');
    expect(Object.keys(wettenVoor(ouder))).not.toContain('decides as the table does');
  });
});
