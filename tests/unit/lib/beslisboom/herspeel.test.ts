import { describe, expect, it } from 'vitest';
import { herspeel, nieuweSessie } from '../../../../src/lib/beslisboom/index.ts';
import { metRegels, volgendeVersie } from '../../../support/versies.ts';
import { kleineBoom } from './kleine-boom.ts';

const oud = kleineBoom();
const nieuw = volgendeVersie(oud, metRegels(oud, 'hulp', [{ uitkomst: 'geen-hulp', omdat: 'Altijd.', bronnen: ['bron'] }]));
const antwoorden = { start: 'ja', gevaar: 'nee', klacht: 'ja', hulp: 'ja', effect: 'ja' };
const versies = [oud, nieuw];

describe('a stored trail', () => {
  it.each([
    [oud, 'volgen'],
    [nieuw, 'geen-hulp'],
  ])('is played with its own version, whatever came later', (boom, uitkomst) => {
    const uit = herspeel(versies, JSON.parse(JSON.stringify({ ...nieuweSessie(boom), antwoorden })));
    expect(uit.ok && [uit.verslag.versie, uit.verslag.uitkomst.id]).toEqual([boom.versie, uitkomst]);
  });

  it.each([
    ['onbekende-versie', { ...nieuweSessie(oud), versie: '2020-01-01', antwoorden }],
    ['niet-af', { ...nieuweSessie(oud), antwoorden: { start: 'ja' } }],
    ['beschadigd', { ...nieuweSessie(oud), antwoorden: { start: 'soms' } }],
    ['beschadigd', null],
  ])('says %s when it cannot be played', (reden, spoor) => {
    expect(herspeel(versies, spoor)).toEqual({ ok: false, reden });
  });

  it('is not known without any version', () => {
    expect(herspeel([], { ...nieuweSessie(oud), antwoorden })).toEqual({ ok: false, reden: 'onbekende-versie' });
  });
});
