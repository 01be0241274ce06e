import { describe, expect, it } from 'vitest';
import type { Beslisboom } from '../../src/lib/inhoud/index.ts';
import { alleBomen, versiesVan } from '../support/bomen.ts';
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
  'what can still miss is changed': regels.aandachtAnders,
  'doubt is forgotten somewhere': regels.twijfelVergeten,
  'a question is changed': bouw.vragenAnders,
  'a screen is changed': bouw.schermenAnders,
  'an outcome is changed': bouw.uitkomstenAnders,
  'a text is changed': bouw.tekstenAnders,
};

/** Faults that cannot be told from the tree, with the reason. */
const gelijkwaardig: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  afwegingskader: {
    'veiligheid[4] vóór [3]': 'the same question, other answers',
    'resultaat[2] vóór [1]': 'the same outcome',
    'resultaat[3] vóór [2]': 'the same question, other answers',
    'resultaat[4] vóór [3]': 'the same question, other answers',
  },
  meldnormen: {
    'resultaat[2] vóór [1]': 'the same outcome',
    'resultaat[3] vóór [2]': 'the same question, other answers',
  },
  'gesprek-ouders': {
    'gesprek[3] vóór [2]': 'the same question, other answers',
  },
  beroepsgeheim: {
    'advies ja: "Vraag het Veilig Thuis."': 'the question itself asks about it',
    'advies twijfel: "Vraag het Veilig Thuis."': 'the question itself asks about it',
    'advies nee: "Vraag het Veilig Thuis."': 'the question itself asks about it',
    'contact ja: "Dan meld je."': 'the question itself asks about it',
    'contact twijfel: "Dan meld je."': 'the question itself asks about it',
    'contact nee: "Dan meld je."': 'the question itself asks about it',
  },
};

/** Laws about the engine: no tree can break them, whatever its rules. */
const wettenVanDeMotor = [
  'keeps the first decision when walking on together',
  'finds exactly the single answers that change the outcome',
  'gives the same report after storing and reading back',
];

/** The kinds of fault that this tree can have at all: not every tree has norms, a second decision or points of attention. */
const soortenVoor = (boom: Beslisboom): readonly (readonly [string, (boom: Beslisboom) => Iterable<regels.Mutant>])[] =>
  Object.entries(soorten).filter(([, maak]) => [...maak(boom)].length > 0);

describe.each(alleBomen)('the laws for $naam object when', ({ slug, boom }) => {
  it.each(soortenVoor(boom))(
    '%s',
    (_soort, maak) => {
      const overlevers = [...maak(boom)].filter((mutant) => !wordtGeweigerd(mutant.boom)).map(({ naam }) => naam);
      expect(overlevers.filter((naam) => gelijkwaardig[slug]?.[naam] === undefined)).toEqual([]);
    },
    120_000,
  );
});

describe.each(alleBomen)('no law is idle for $naam', ({ boom }) => {
  const mutanten = soortenVoor(boom).flatMap(([, maak]) => [...maak(boom)]);
  const wetten = Object.entries(wettenVoor(boom)).filter(([naam]) => !wettenVanDeMotor.includes(naam));

  it.each(wetten)('%s', (_naam, wet) => {
    expect(mutanten.some((mutant) => bezwaren(wet, mutant.boom, 1).length > 0)).toBe(true);
  });
});

describe('every kind of fault', () => {
  it.each(Object.entries(soorten))('is tried somewhere: %s', (_soort, maak) => {
    expect(alleBomen.some(({ boom }) => [...maak(boom)].length > 0)).toBe(true);
  });
});

describe('the laws that name questions', () => {
  it('belong to trees that exist', () => {
    for (const slug of Object.keys(eigenWetten)) expect(versiesVan(slug), slug).not.toEqual([]);
  });
});
