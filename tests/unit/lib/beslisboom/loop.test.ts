import { describe, expect, it } from 'vitest';
import { geldt, loop, zoekScherm } from '../../../../src/lib/beslisboom/index.ts';
import { kleineBoom, ruweBoom } from './kleine-boom.ts';

const boom = kleineBoom();
const schermen = (antwoorden: Record<string, string>, samen = false): readonly string[] =>
  loop(boom, antwoorden, samen).bezocht.map((bezoek) => bezoek.scherm.id);

describe('a condition', () => {
  it('always holds when there is none', () => {
    expect(geldt(undefined, {})).toBe(true);
  });

  it('holds when the answer is one of those named', () => {
    expect(geldt({ gevaar: ['ja', 'twijfel'] }, { gevaar: 'twijfel' })).toBe(true);
    expect(geldt({ gevaar: ['ja', 'twijfel'] }, { gevaar: 'nee' })).toBe(false);
  });

  it('never holds for a question without an answer', () => {
    expect(geldt({ gevaar: ['nee'] }, {})).toBe(false);
  });

  it('asks all the questions that it names', () => {
    expect(geldt({ hulp: ['ja'], effect: ['nee'] }, { hulp: 'ja', effect: 'nee' })).toBe(true);
    expect(geldt({ hulp: ['ja'], effect: ['nee'] }, { hulp: 'ja' })).toBe(false);
    expect(geldt({ hulp: ['ja'], effect: ['nee'] }, { hulp: 'ja', effect: 'ja' })).toBe(false);
  });
});

describe('looking for a screen', () => {
  it('finds it by its id', () => {
    expect(zoekScherm(boom, 'hulp').halte).toBe('Hulp');
  });

  it('throws with the name of the tree when it is not there', () => {
    expect(() => zoekScherm(boom, 'zolder')).toThrow('Beslisboom klein: scherm "zolder" bestaat niet');
  });
});

describe('a walk', () => {
  it('opens at the first screen when nothing has been answered', () => {
    expect(loop(boom, {})).toEqual({ bezocht: [], open: boom.schermen[0] });
  });

  it('stays at a screen until each of its questions has an answer', () => {
    expect(loop(boom, { start: 'ja', gevaar: 'ja' }).open?.id).toBe('veiligheid');
    expect(loop(boom, { start: 'ja', gevaar: 'ja' }).uitkomst).toBeUndefined();
  });

  it('ends in an outcome, with the rule that gave it', () => {
    const { uitkomst, doorslag, open } = loop(boom, { start: 'nee' });
    expect(uitkomst).toBe('elders');
    expect(doorslag?.omdat).toBe('Het hoort hier niet.');
    expect(open).toBeUndefined();
  });

  it('takes the first rule that fits', () => {
    expect(loop(boom, { start: 'ja', gevaar: 'twijfel', klacht: 'ja' }).uitkomst).toBe('alarm');
    expect(loop(boom, { start: 'ja', gevaar: 'nee', klacht: 'nee' }).uitkomst).toBe('klaar');
  });

  it('does not look at answers to questions that it does not reach', () => {
    expect(schermen({ start: 'nee', gevaar: 'ja', klacht: 'ja', hulp: 'nee' })).toEqual(['start']);
  });

  it('remembers the screens in the order in which they came', () => {
    expect(schermen({ start: 'ja', gevaar: 'nee', klacht: 'ja', hulp: 'ja', effect: 'ja' })).toEqual(['start', 'veiligheid', 'hulp', 'effect']);
  });
});

describe('walking on together', () => {
  const alarm = { start: 'ja', gevaar: 'ja', klacht: 'nee' };

  it('stops at the outcome when it was not asked for', () => {
    expect(loop(boom, { ...alarm, hulp: 'nee' }).open).toBeUndefined();
    expect(schermen({ ...alarm, hulp: 'nee' })).toEqual(['start', 'veiligheid']);
  });

  it('opens the next question beside the outcome', () => {
    const { open, uitkomst } = loop(boom, alarm, true);
    expect(open?.id).toBe('hulp');
    expect(uitkomst).toBe('alarm');
  });

  it('lets the first outcome and its rule stand', () => {
    const { uitkomst, doorslag, open } = loop(boom, { ...alarm, hulp: 'nee' }, true);
    expect(uitkomst).toBe('alarm');
    expect(doorslag?.omdat).toBe('Er is gevaar.');
    expect(open).toBeUndefined();
  });

  it('marks only the screens after the outcome', () => {
    const { bezocht } = loop(boom, { ...alarm, hulp: 'ja', effect: 'ja' }, true);
    expect(bezocht.map(({ scherm, samen }) => [scherm.id, samen])).toEqual([
      ['start', false],
      ['veiligheid', false],
      ['hulp', true],
      ['effect', true],
    ]);
  });

  it('ends at an outcome from which nothing goes on', () => {
    expect(schermen({ start: 'nee', hulp: 'ja' }, true)).toEqual(['start']);
  });
});

describe('a tree that is not sound', () => {
  it('throws when a screen comes back', () => {
    const lus = kleineBoom({
      schermen: ruweBoom.schermen.map((scherm) =>
        scherm.id === 'hulp' ? { ...scherm, verder: [{ naar: 'start', omdat: 'Opnieuw.', bronnen: ['bron'] }] } : scherm,
      ),
    });
    expect(() => loop(lus, { start: 'ja', gevaar: 'nee', klacht: 'ja', hulp: 'ja' })).toThrow('Beslisboom klein: lus bij "start"');
  });

  it('throws when no rule fits', () => {
    const dood = kleineBoom({
      schermen: ruweBoom.schermen.map((scherm) => (scherm.id === 'start' ? { ...scherm, verder: scherm.verder.slice(0, 1) } : scherm)),
    });
    expect(() => loop(dood, { start: 'ja' })).toThrow('Beslisboom klein: geen regel past bij "start"');
  });
});
