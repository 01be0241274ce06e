import { describe, expect, it } from 'vitest';
import { nieuwsteBomen, versiesVan } from '../support/bomen.ts';
import { soorten, soortenVoor } from './mutatie-soorten.ts';
import { elkeRegelEruit, redenGeenFout, vang } from './vangst.ts';
import { bezwaren } from './wet.ts';
import { eigenWetten, wettenVoor, wordtGeweigerd } from './wetten.ts';

/** Laws about the engine: no tree can break them, whatever its rules. */
const wettenVanDeMotor = [
  'keeps the first decision when walking on together',
  'finds exactly the single answers that change the outcome',
  'gives the same report after storing and reading back',
];

/** One in so many of a kind; `npm run mutate:trees` tries them all. */
const STAP = 8;

describe.each(nieuwsteBomen)('the laws for $naam object when', ({ boom }) => {
  it.each(soortenVoor(boom))(
    '%s',
    (soort, maak) => {
      const overlevers = [...maak(boom)].filter(
        (mutant, nummer) => nummer % STAP === 0 && !wordtGeweigerd(mutant.boom) && redenGeenFout(boom, soort, mutant) === undefined,
      );
      expect(overlevers.map(({ naam }) => naam)).toEqual([]);
    },
    120_000,
  );
});

describe.each(nieuwsteBomen)('removing any one rule from $naam', ({ boom }) => {
  it.each([...elkeRegelEruit(boom)])('is noticed by a law and by a worked case: $naam', (mutant) => {
    expect(vang(mutant)).toEqual({ naam: mutant.naam, wet: expect.any(String) as string, geval: expect.any(String) as string });
  });
});

describe.each(nieuwsteBomen)('no law is idle for $naam', ({ boom }) => {
  const mutanten = soortenVoor(boom).flatMap(([, maak]) => [...maak(boom)]);
  const wetten = Object.entries(wettenVoor(boom)).filter(([naam]) => !wettenVanDeMotor.includes(naam));

  it.each(wetten)('%s', (_naam, wet) => {
    expect(mutanten.some((mutant) => bezwaren(wet, mutant.boom, 1).length > 0)).toBe(true);
  });
});

describe('every kind of fault', () => {
  it.each(Object.entries(soorten))('is tried somewhere: %s', (_soort, maak) => {
    expect(nieuwsteBomen.some(({ boom }) => [...maak(boom)].length > 0)).toBe(true);
  });
});

describe('the laws that name questions', () => {
  it('belong to trees that exist', () => {
    for (const naam of Object.keys(eigenWetten)) {
      const [slug = '', versie] = naam.split('/');
      expect(
        versiesVan(slug).filter((boom) => versie === undefined || boom.versie === versie),
        naam,
      ).not.toEqual([]);
    }
  });
});
