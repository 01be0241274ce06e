import { describe, expect, it } from 'vitest';
import { type Onderdeel, dekking, leemten } from '../../../../src/lib/training/index.ts';
import { kleineBoom } from '../beslisboom/kleine-boom.ts';
import { kleineCasus } from './casus.ts';

const boom = kleineBoom();
const met = (id: string, antwoorden: Readonly<Record<string, string>>) => ({ id, data: kleineCasus(antwoorden) });
const alarm = met('alarm', { start: 'ja', gevaar: 'twijfel', klacht: 'nee' });

/** A part of the small tree, in a few letters. */
const kort = (deel: Onderdeel): string => {
  if (deel.soort === 'uitkomst') return deel.uitkomst.id;
  if (deel.soort === 'antwoord') return `${deel.vraag.id}=${deel.antwoord.id}`;
  return `${deel.scherm.id}.${String(deel.nummer)}${deel.door ? `(${deel.door.antwoord.id})` : ''}`;
};

describe('what cases show of a tree', () => {
  it('is told per outcome, per edge and per answer, in the order of the tree', () => {
    expect(dekking(boom, []).map(({ onderdeel }) => kort(onderdeel))).toEqual([
      ...['elders', 'alarm', 'geen-hulp', 'volgen', 'klaar'],
      ...['start.1', 'start.2', 'veiligheid.1(ja)', 'veiligheid.1(twijfel)', 'veiligheid.2', 'veiligheid.3', 'hulp.1', 'hulp.2', 'effect.1', 'effect.2'],
      ...['start=ja', 'start=nee', 'gevaar=ja', 'gevaar=nee', 'gevaar=twijfel', 'klacht=ja', 'klacht=nee', 'hulp=ja', 'hulp=nee', 'effect=ja', 'effect=nee'],
    ]);
  });

  it('names the cases that walk along it', () => {
    const getoond = dekking(boom, [alarm]).filter(({ casussen }) => casussen.length > 0);
    expect(getoond.map(({ onderdeel }) => kort(onderdeel))).toEqual(['alarm', 'start.2', 'veiligheid.1(twijfel)', 'start=ja', 'gevaar=twijfel', 'klacht=nee']);
    expect(getoond[0]?.casussen).toEqual([alarm]);
  });

  it('does not count a case of another aid, nor an answer that the walk did not ask for', () => {
    expect(leemten(boom, [{ data: { ...alarm.data, uitkomsten: { groot: 'alarm' } } }])).toHaveLength(26);
    const zonder = dekking(boom, [met('te-veel', { start: 'nee', hulp: 'ja' })]);
    expect(zonder.find(({ onderdeel }) => kort(onderdeel) === 'hulp=ja')?.casussen).toEqual([]);
  });

  it('misses nothing once every edge is walked, and exactly what the last case alone showed without it', () => {
    const alle = [
      alarm,
      met('elders', { start: 'nee' }),
      met('gevaar', { start: 'ja', gevaar: 'ja', klacht: 'ja' }),
      met('klaar', { start: 'ja', gevaar: 'nee', klacht: 'nee' }),
      met('geen', { start: 'ja', gevaar: 'nee', klacht: 'ja', hulp: 'nee' }),
      met('volgen', { start: 'ja', gevaar: 'nee', klacht: 'ja', hulp: 'ja', effect: 'ja' }),
      met('werkt-niet', { start: 'ja', gevaar: 'nee', klacht: 'ja', hulp: 'ja', effect: 'nee' }),
    ];
    expect(leemten(boom, alle)).toEqual([]);
    expect(leemten(boom, alle.slice(0, -1)).map(kort)).toEqual(['effect.2', 'effect=nee']);
  });

  it('leaves out an answer by which a rule can never hold, because a rule before it takes it', () => {
    const schermen = boom.schermen.map((scherm) =>
      scherm.id === 'effect' ? { ...scherm, verder: [...scherm.verder.slice(0, 1), { ...scherm.verder[1], als: { effect: ['ja', 'nee'] } }] } : scherm,
    );
    const krap = { ...boom, schermen } as typeof boom;
    expect(dekking(krap, []).map(({ onderdeel }) => kort(onderdeel))).toContain('effect.2(nee)');
    expect(dekking(krap, []).map(({ onderdeel }) => kort(onderdeel))).not.toContain('effect.2(ja)');
  });
});
