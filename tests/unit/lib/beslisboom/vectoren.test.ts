import { describe, expect, it } from 'vitest';
import { alleVectoren } from '../../../../src/lib/beslisboom/index.ts';
import { kleineBoom } from './kleine-boom.ts';

const boom = kleineBoom();

describe('all vectors of a tree', () => {
  it('are as many as the answer counts multiplied', () => {
    expect([...alleVectoren(boom)]).toHaveLength(2 * 3 * 2 * 2 * 2);
  });

  it('are all different', () => {
    const vectoren = [...alleVectoren(boom)].map((vector) => JSON.stringify(vector));
    expect(new Set(vectoren).size).toBe(vectoren.length);
  });

  it('answer every question with an answer of its own', () => {
    for (const vector of alleVectoren(boom))
      for (const { id, antwoorden } of boom.vragen) expect(antwoorden.map((antwoord) => antwoord.id)).toContain(vector[id]);
  });

  it('of a tree without questions are one empty vector', () => {
    expect([...alleVectoren({ ...boom, vragen: [] })]).toEqual([{}]);
  });
});
