import { describe, expect, it } from 'vitest';
import { tegenfeiten } from '../../../../src/lib/beslisboom/index.ts';
import { kleineBoom } from './kleine-boom.ts';

const boom = kleineBoom();

describe('what one other answer would have done', () => {
  it('is not known before there is an outcome', () => {
    expect(tegenfeiten(boom, { start: 'ja' })).toEqual([]);
  });

  it('names the other outcome', () => {
    expect(tegenfeiten(boom, { start: 'ja', gevaar: 'ja', klacht: 'nee' })).toContainEqual({
      vraag: 'gevaar',
      van: 'ja',
      naar: 'nee',
      gevolg: { soort: 'uitkomst', uitkomst: 'klaar' },
    });
  });

  it('names the screen that would still have to be answered', () => {
    expect(tegenfeiten(boom, { start: 'nee' })).toEqual([{ vraag: 'start', van: 'nee', naar: 'ja', gevolg: { soort: 'verder', scherm: 'veiligheid' } }]);
  });

  it('leaves out an answer that gives the same outcome', () => {
    const feiten = tegenfeiten(boom, { start: 'ja', gevaar: 'ja', klacht: 'nee' });
    expect(feiten.map(({ vraag, naar }) => `${vraag} ${naar}`)).toEqual(['start nee', 'gevaar nee']);
  });

  it('leaves out questions that were answered after the outcome, together', () => {
    const feiten = tegenfeiten(boom, { start: 'ja', gevaar: 'ja', klacht: 'ja', hulp: 'ja', effect: 'ja' });
    expect(feiten.map(({ vraag }) => vraag)).toEqual(['start', 'gevaar']);
  });

  it('lets the other answers stand, those given together too', () => {
    const feiten = tegenfeiten(boom, { start: 'ja', gevaar: 'ja', klacht: 'ja', hulp: 'ja', effect: 'ja' });
    expect(feiten.find(({ vraag }) => vraag === 'gevaar')?.gevolg).toEqual({ soort: 'uitkomst', uitkomst: 'volgen' });
  });

  it('looks at every question on the way', () => {
    const feiten = tegenfeiten(boom, { start: 'ja', gevaar: 'nee', klacht: 'ja', hulp: 'ja', effect: 'ja' });
    expect(feiten.map(({ vraag, naar }) => `${vraag} ${naar}`)).toEqual(['start nee', 'gevaar ja', 'gevaar twijfel', 'klacht nee', 'hulp nee', 'effect nee']);
  });
});
