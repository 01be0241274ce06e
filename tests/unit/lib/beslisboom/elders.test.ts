import { describe, expect, it } from 'vitest';
import { botsingen, leesElders, maakElders, nieuweSessie } from '../../../../src/lib/beslisboom/index.ts';
import { kleineBoom } from './kleine-boom.ts';

const boom = kleineBoom();
const sessie = { ...nieuweSessie(boom), antwoorden: { start: 'ja', gevaar: 'ja', klacht: 'nee', hulp: 'ja' } };

describe('the outcome that another aid may show', () => {
  it('is a code with the answers that were asked for it, and where it was opened from', () => {
    const elders = { boom: 'klein', versie: '2026-01-01', uitkomst: 'alarm', antwoorden: { start: 'ja', gevaar: 'ja', klacht: 'nee' } };
    expect(maakElders(boom, sessie, undefined)).toEqual(elders);
    expect(maakElders(boom, sessie, 'ander')).toEqual({ ...elders, via: 'ander' });
  });

  it('is not there before the last question', () => {
    expect(maakElders(boom, nieuweSessie(boom), undefined)).toBeUndefined();
  });

  it.each([undefined, 'ander'])('is read back as it was (%s)', (via) => {
    const elders = maakElders(boom, sessie, via);
    expect(leesElders(JSON.parse(JSON.stringify(elders)))).toEqual(elders);
  });

  it.each([
    undefined,
    null,
    'x',
    {},
    { boom: 1, versie: 'x', uitkomst: 'x', antwoorden: {} },
    { boom: 'x', versie: 1, uitkomst: 'x', antwoorden: {} },
    { boom: 'x', versie: 'x', antwoorden: {} },
    { boom: 'x', versie: 'x', uitkomst: 'x', antwoorden: { a: 1 } },
    { boom: 'x', versie: 'x', uitkomst: 'x', antwoorden: {}, via: 3 },
  ])('is refused when it is %j', (ruw) => {
    expect(leesElders(ruw)).toBeUndefined();
  });
});

describe('answers that clash', () => {
  const elders = { boom: 'klein', versie: '2026-01-01', uitkomst: 'alarm', antwoorden: { start: 'ja', gevaar: 'ja' } };

  it('are those to the same question with another answer', () => {
    expect(botsingen({ start: 'ja', gevaar: 'twijfel', hulp: 'nee' }, elders)).toEqual([{ vraag: 'gevaar', hier: 'twijfel', daar: 'ja' }]);
  });

  it('are none when both say the same, or were asked different things', () => {
    expect(botsingen({ start: 'ja', hulp: 'nee', toString: 'ja' }, elders)).toEqual([]);
  });
});
