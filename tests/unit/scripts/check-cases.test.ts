import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCases } from '../../../scripts/check-cases.ts';
import { type Copy, copyContent } from '../../support/trees.ts';

const CONTENT = fileURLToPath(new URL('../../../src/content/', import.meta.url));
const TODAY = '2026-11-24';

/** What the check finds in a copy of the content in which something was planted. */
function foundIn(plant: (copy: Copy) => void): readonly string[] {
  const copy = copyContent();
  for (const kind of ['casussen', 'protocollen']) cpSync(join(CONTENT, kind), join(copy.content, kind), { recursive: true });
  plant(copy);
  const found = checkCases(copy.content, TODAY).map(({ place, problem }) => `${place}: ${problem}`);
  afterAll(() => {
    copy.clean();
  });
  return found;
}

it('the cases of the site are sound and show every outcome, every edge and every answer', () => {
  expect(checkCases(CONTENT, TODAY)).toEqual([]);
});

describe('without the cases that show it, the build stops and names the tree and', () => {
  let found: readonly string[] = [];
  beforeAll(() => {
    found = foundIn((copy) => {
      for (const file of ['een-half-jaar-later', 'bang-voor-zijn-broer', 'hij-komt-niets-tekort', 'laat-ons-met-rust']) copy.remove(`casussen/${file}.yaml`);
    });
  });

  it.each([
    ['the outcome', 'afwegingskader/2026-11-23.yaml: geen casus in casussen/ toont uitkomst hulp-afronden-en-volgen'],
    ['the rule', 'afwegingskader/2026-11-23.yaml: geen casus in casussen/ toont regel 1 van scherm meewerken (naar melden-hulp-niet-aanvaard)'],
    [
      'the rule with the one answer that nobody gives',
      'meldnormen/2026-11-23.yaml: geen casus in casussen/ toont regel 1 van scherm hulp met hulp: twijfel (naar melden-geen-hulp)',
    ],
    ['the answer', 'meldnormen/2026-11-23.yaml: geen casus in casussen/ toont het antwoord “twijfel” op hulp'],
  ])('%s', (_what, line) => {
    expect(found).toContain(`beslisbomen/${line}`);
  });

  it('nothing that another case shows', () => {
    expect(found.join('\n')).not.toContain('melden-acuut');
  });
});

describe('a case stops the build with its file and its fault:', () => {
  const FAULTS = [
    [
      'another outcome',
      'overal-een-wachtlijst',
      'meldnormen: melden-geen-hulp',
      'meldnormen: melden-acuut',
      'uitkomsten.meldnormen: deze antwoorden leiden naar',
    ],
    ['an answer that misses', 'de-pufjes-zijn-op', '  acuut:\n', '  acuutje:\n', 'antwoorden.acuut: "afwegingskader" vraagt dit'],
    ['a field that misses', 'hard-vastgepakt', 'duur: 20\n', '', 'duur: '],
    ['a form that nobody knows', 'in-vertrouwen', 'vormen: [getuige', 'vormen: [ruzie', 'vormen[0]: '],
    ['a protocol that does not exist', 'hij-staat-er-weer', '  gpo-wn:\n', '  gpo-zuid:\n', 'protocollen.gpo-zuid: protocol "gpo-zuid" bestaat niet'],
    ['a place it does not cite', 'bang-voor-zijn-broer', 'plek: stap 5a en stap 5b', 'plek: stap 9', 'plek: "stap 9" staat bij geen enkel blok'],
    [
      'a source that does not exist',
      'een-reis-met-oma',
      'bronnen: [huwelijksdwang-',
      'bronnen: [dwang-',
      'src/content/bronnen/dwang-achterlating.yaml bestaat niet',
    ],
    ['a what-if that says the same', 'weer-niet-gebracht', 'antwoord: twijfel\n    tekst', 'antwoord: nee\n    tekst', 'watAls[2]: "nee" is al het antwoord'],
    ['YAML that cannot be read', 'iets-klopt-niet', 'vormen: [', 'vormen: [[', 'line'],
  ] as const;
  let found: readonly string[] = [];
  beforeAll(() => {
    found = foundIn((copy) => {
      for (const [, file, from, to] of FAULTS) copy.change(`casussen/${file}.yaml`, from, to);
    });
  });

  it.each(FAULTS)('%s', (...[, file, , , fault]) => {
    expect(found.filter((line) => line.startsWith(`casussen/${file}.yaml: `)).join('\n')).toContain(fault);
  });

  it('and then nothing is said of what the cases show', () => {
    expect(found.filter((line) => line.startsWith('beslisbomen/'))).toEqual([]);
  });
});
