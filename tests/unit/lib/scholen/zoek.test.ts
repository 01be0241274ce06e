import { describe, expect, it } from 'vitest';
import { gevouwen, type Schoolregel, zoekScholen } from '../../../../src/lib/scholen/index.ts';

const REGELS: readonly Schoolregel[] = [
  ['linde-delft', 'De Linde', 'Delft', 0],
  ['linde-urk', 'De Linde', 'Urk', 1],
  ['t-hofje', '’t Hofje', 'IJmuiden', 0],
  ['andre', 'Kindcentrum André', '', 1],
];
const NIETS = { tekst: '', plaats: '', stand: '' } as const;
const slugs = (keuze: Partial<Parameters<typeof zoekScholen>[1]>): readonly string[] => zoekScholen(REGELS, { ...NIETS, ...keuze }).map(({ slug }) => slug);

describe('zoekScholen', () => {
  it('gives every school when nothing is filled in', () => {
    expect(slugs({})).toEqual(['linde-delft', 'linde-urk', 't-hofje', 'andre']);
  });

  it('looks in the name and the place, by the beginning of each word, in any order', () => {
    expect(slugs({ tekst: 'linde del' })).toEqual(['linde-delft']);
    expect(slugs({ tekst: 'urk lin' })).toEqual(['linde-urk']);
    expect(slugs({ tekst: 'inde' })).toEqual([]);
  });

  it('does not mind accents, capitals and marks', () => {
    expect(slugs({ tekst: 'ANDRE' })).toEqual(['andre']);
    expect(slugs({ tekst: '’t hofje' })).toEqual(['t-hofje']);
    expect(slugs({ tekst: 't-hofje' })).toEqual(['t-hofje']);
    expect(slugs({ tekst: '  ' })).toHaveLength(4);
  });

  it('filters by place and by whether the norms of 2019 are in it', () => {
    expect(slugs({ plaats: 'Urk' })).toEqual(['linde-urk']);
    expect(slugs({ stand: 'normen' })).toEqual(['linde-delft', 't-hofje']);
    expect(slugs({ stand: 'oud', tekst: 'linde' })).toEqual(['linde-urk']);
  });

  it('says of each what a list shows', () => {
    expect(zoekScholen(REGELS, { ...NIETS, tekst: 'andre' })).toEqual([{ slug: 'andre', naam: 'Kindcentrum André', plaats: '', vanVoor2019: true }]);
  });
});

describe('gevouwen', () => {
  it('folds marks between words to one space', () => {
    expect(gevouwen('  St.-Jozef / Öst ')).toBe('st jozef ost');
  });
});
