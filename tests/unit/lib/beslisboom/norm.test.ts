import { describe, expect, it } from 'vitest';
import { type Antwoorden, nieuweSessie, normenVoor, normstanden, verslag } from '../../../../src/lib/beslisboom/index.ts';
import { kleineBoom } from './kleine-boom.ts';

const boom = kleineBoom({ perNorm: true });
const standen = (antwoorden: Antwoorden): Record<string, string> =>
  Object.fromEntries(normstanden(boom, antwoorden).map(({ norm, stand }) => [norm.id, stand]));

describe('where a norm stands', () => {
  it('is open until its questions have an answer: unanswered is not nee', () => {
    expect(standen({})).toEqual({ '1': 'open', '2': 'open' });
    expect(standen({ hulp: 'ja' })).toMatchObject({ '2': 'open' });
  });

  it('applies as soon as one condition holds, whatever else is open', () => {
    expect(standen({ gevaar: 'ja', hulp: 'nee' })).toEqual({ '1': 'geldt', '2': 'geldt' });
  });

  it('says so when it applies because doubt counts', () => {
    expect(standen({ gevaar: 'twijfel' })).toMatchObject({ '1': 'twijfel' });
  });

  it('does not show when every question was answered on the safe side', () => {
    expect(standen({ gevaar: 'nee', hulp: 'ja', effect: 'ja' })).toEqual({ '1': 'blijkt-niet', '2': 'blijkt-niet' });
  });

  it('agrees with the norms that apply', () => {
    const antwoorden = { gevaar: 'twijfel', hulp: 'ja', effect: 'nee' };
    const gelden = normstanden(boom, antwoorden).filter(({ stand }) => stand === 'geldt' || stand === 'twijfel');
    expect(gelden.map(({ norm }) => norm)).toEqual(normenVoor(boom, antwoorden));
  });
});

describe('the report', () => {
  const sessie = { ...nieuweSessie(boom), antwoorden: { start: 'ja', gevaar: 'ja', klacht: 'nee' } };

  it('has every norm only when the tree asks for it', () => {
    expect(verslag(boom, sessie)?.normstanden.map(({ stand }) => stand)).toEqual(['geldt', 'open']);
    expect(verslag(kleineBoom(), sessie)?.normstanden).toEqual([]);
  });

  it('names what still misses, and only that', () => {
    const punt = { titel: 'Klacht', als: { klacht: ['nee'] }, herstel: 'Vraag het.', stap: 2, bronnen: ['bron'] };
    const punten = [
      { ...punt, id: 'klacht' },
      { ...punt, id: 'hulp', als: { hulp: ['nee'] } },
    ];
    expect(verslag(kleineBoom({ aandachtspunten: punten }), sessie)?.aandachtspunten.map(({ id }) => id)).toEqual(['klacht']);
    expect(verslag(boom, sessie)?.aandachtspunten).toEqual([]);
  });

  it('leaves the second decision out when the tree has none', () => {
    const { tweedeBesluit: _, ...zonder } = boom;
    expect(verslag(zonder, sessie)).not.toHaveProperty('tweede');
  });
});
