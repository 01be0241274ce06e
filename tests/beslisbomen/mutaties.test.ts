import { describe, expect, it } from 'vitest';
import type { Beslisboom } from '../../src/lib/inhoud/index.ts';
import { versiesVan } from '../support/bomen.ts';
import * as bouw from './mutaties-bouw.ts';
import * as regels from './mutaties.ts';
import { bezwaren } from './wet.ts';
import { eigenWetten, wettenVoor, wordtGeweigerd } from './wetten.ts';

const soorten: Readonly<Record<string, (boom: Beslisboom) => Iterable<regels.Mutant>>> = {
  'a rule is removed': regels.regelsEruit,
  'a rule is weakened': regels.regelsZwakker,
  'a rule leads elsewhere': regels.regelsElders,
  'two rules change places': regels.regelsVerwisseld,
  'a norm is changed': regels.normenAnders,
  'a rule of the second decision is changed': regels.tweedeAnders,
  'doubt is forgotten somewhere': regels.twijfelVergeten,
  'a question is changed': bouw.vragenAnders,
  'a screen is changed': bouw.schermenAnders,
  'an outcome is changed': bouw.uitkomstenAnders,
  'a text is changed': bouw.tekstenAnders,
};

/** Swaps that cannot be told from the tree, with the reason. */
const gelijkwaardig: Readonly<Record<string, string>> = {
  'veiligheid[4] vóór [3]': 'the same question, other answers',
  'resultaat[2] vóór [1]': 'the same outcome',
  'resultaat[3] vóór [2]': 'the same question, other answers',
  'resultaat[4] vóór [3]': 'the same question, other answers',
};

/** Laws about the engine: no tree can break them, whatever its rules. */
const wettenVanDeMotor = [
  'keeps the first decision when walking on together',
  'finds exactly the single answers that change the outcome',
  'gives the same report after storing and reading back',
];

describe.each(versiesVan('afwegingskader'))('the laws for version $versie object when', (boom) => {
  it.each(Object.entries(soorten))(
    '%s',
    (_soort, maak) => {
      const mutanten = [...maak(boom)];
      expect(mutanten.length).toBeGreaterThan(0);
      const overlevers = mutanten.filter((mutant) => !wordtGeweigerd(mutant.boom)).map(({ naam }) => naam);
      expect(overlevers.filter((naam) => gelijkwaardig[naam] === undefined)).toEqual([]);
    },
    60_000,
  );
});

describe.each(versiesVan('afwegingskader'))('no law is idle in version $versie', (boom) => {
  const mutanten = Object.values(soorten).flatMap((maak) => [...maak(boom)]);
  const wetten = Object.entries(wettenVoor(boom)).filter(([naam]) => !wettenVanDeMotor.includes(naam));

  it.each(wetten)('%s', (_naam, wet) => {
    expect(mutanten.some((mutant) => bezwaren(wet, mutant.boom, 1).length > 0)).toBe(true);
  });
});

describe('the laws that name questions', () => {
  it('belong to trees that exist', () => {
    for (const slug of Object.keys(eigenWetten)) expect(versiesVan(slug), slug).not.toEqual([]);
  });
});
