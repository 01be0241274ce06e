import { describe, expect, it } from 'vitest';
import { nederlandseDag } from '../../../src/lib/dag.ts';

describe('the day in the Netherlands', () => {
  it.each([
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
  ])('is at %s %s', (moment, dag) => {
    expect(nederlandseDag(new Date(moment))).toBe(dag);
  });
});
