import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTraining } from '../../../scripts/check-training.ts';

const SOURCE = fileURLToPath(new URL('../../../src/content', import.meta.url));
let content: string;
beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'training-'));
  cpSync(SOURCE, content, { recursive: true });
});
afterAll(() => {
  rmSync(content, { recursive: true });
});

/** Plants one fault, looks, and takes it out again. */
function found(place: string, from: string, to: string): readonly string[] {
  const file = join(content, place);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${place} has no “${from}”`);
  writeFileSync(file, text.replace(from, to));
  const findings = checkTraining(content).map(({ place: where, problem }) => `${where}: ${problem}`);
  writeFileSync(file, text);
  return findings;
}

describe('the training of the site', () => {
  it('names only what exists', () => {
    expect(checkTraining(content)).toEqual([]);
  });
});

describe('a bad file stops the build with file and question:', () => {
  it.each([
    [
      'a block that is not in that part',
      'quiz/gpo-wn.yaml',
      'blok: Hoe je het opschrijft',
      'blok: Hoe je het tekent',
      'quiz/gpo-wn.yaml: vragen.hypothese.plaats: vraag "hypothese": in src/content/protocollen/gpo-wn/stap-1.mdx staat geen blok met de titel "Hoe je het tekent"',
    ],
    [
      'a block that was given another title in the protocol',
      'protocollen/bijlage-9/stap-3.mdx',
      'titel="De vier punten van het gesprek"',
      'titel="Vier punten"',
      'quiz/gesprek.yaml: vragen.eerste-zin.plaats: vraag "eerste-zin": in src/content/protocollen/bijlage-9/stap-3.mdx staat geen blok met de titel "De vier punten van het gesprek"',
    ],
    [
      'a subject of today that is a change',
      'quiz/normen.yaml',
      'plaats: { actueel: rollen }',
      'plaats: { actueel: sinds-2019 }',
      'quiz/normen.yaml: vragen.eerst-bewijs.plaats: vraag "eerst-bewijs": actueel "sinds-2019" bestaat niet in src/content/actueel',
    ],
    [
      'a source that is not there',
      'quiz/normen.yaml',
      'bronnen: [knmg-bijlage-6, knmg-stap-5]',
      'bronnen: [knmg-bijlage-7]',
      'quiz/normen.yaml: vragen.zelf-nooit-geraakt.bronnen: src/content/bronnen/knmg-bijlage-7.yaml bestaat niet',
    ],
    [
      'an answer without feedback',
      'quiz/normen.yaml',
      '        uitleg: De onveilige situatie duurt voort of komt steeds terug.\n',
      '',
      'quiz/normen.yaml: vragen.norm-1.opties[1].uitleg: ',
    ],
    ['YAML that cannot be read', 'quiz/normen.yaml', 'volgorde: 20', 'volgorde: [20', 'quiz/normen.yaml: '],
    [
      'a pitfall without a card',
      'protocollen/bijlage-9/stap-6.mdx',
      '<Valkuil uitspraak="Ongeduld"',
      '<Valkuil uitspraak="Haast"',
      'valkuilen/bijlage-9.yaml: kaarten: de valkuil "Haast" in stap-6.mdx heeft geen kaart',
    ],
    [
      'a card of a source that is not there',
      'valkuilen/bijlage-9.yaml',
      'bronnen: [wmo-5-2-6, informeren-ouders]',
      'bronnen: [wmo-9]',
      'valkuilen/bijlage-9.yaml: kaarten[16].nu.bronnen: src/content/bronnen/wmo-9.yaml bestaat niet',
    ],
    [
      'a plan that takes too long',
      'draaiboeken/45.yaml',
      '      - minuten: 5',
      '      - minuten: 6',
      'draaiboeken/45.yaml: kwartieren[0]: "Iedereen begint gelijk" duurt 16 minuten, geen 15',
    ],
    [
      'a plan with a case that is not there',
      'draaiboeken/90.yaml',
      'ja-zeggen-en-niet-komen',
      'nee-zeggen',
      'draaiboeken/90.yaml: voorstel.casussen: src/content/casussen/nee-zeggen.yaml bestaat niet',
    ],
  ])('%s', (...[, place, from, to, message]) => {
    expect(found(place, from, to).join('\n')).toContain(message);
  });
});
