import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maakPlaatsen, plaatsVan, type Vindplaats, wijzigPlaatsen } from '../../../../src/lib/archief/index.ts';

const naam = fc.integer({ min: 0, max: 600 }).map(String);
const plaats = fc.option(
  fc.nat().map((revisie): Vindplaats => ({ record: `r${String(revisie)}`, revisie })),
  { nil: undefined },
);

describe('places', () => {
  it('are after any changes what one map would hold, and leave the earlier ones as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.tuple(naam, plaats), { maxLength: 300 }), { maxLength: 6 }), (rondes) => {
        const gewoon = new Map<string, Vindplaats | undefined>();
        let nu = maakPlaatsen();
        for (const anders of rondes) {
          const eerder = nu;
          const was = new Map([...gewoon.keys()].map((deze) => [deze, plaatsVan(eerder, deze)]));
          nu = wijzigPlaatsen(nu, anders);
          for (const [deze, waar] of was) expect(plaatsVan(eerder, deze)).toEqual(waar);
          for (const [deze, waar] of anders) gewoon.set(deze, waar);
          for (const [deze, waar] of gewoon) expect(plaatsVan(nu, deze)).toEqual(waar);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('are put together once there are many changes, what went included', () => {
    const begin = maakPlaatsen(new Map([['oud', { record: 'r0', revisie: 1 }]]));
    const veel = Array.from({ length: 300 }, (_, nummer) => [`n${String(nummer)}`, { record: `r${String(nummer)}`, revisie: 1 }] as const);
    const na = wijzigPlaatsen(begin, [...veel, ['oud', undefined]]);
    expect([na.vast.size, na.apart.size]).toEqual([300, 0]);
    expect([plaatsVan(na, 'oud'), plaatsVan(na, 'n299')?.record, plaatsVan(begin, 'oud')?.record]).toEqual([undefined, 'r299', 'r0']);
  });
});
