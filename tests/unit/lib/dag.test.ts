import { describe, expect, it } from 'vitest';
import { bouwdag, nederlandseDag } from '../../../src/lib/dag.ts';

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

describe('the day of a build', () => {
  const nu = new Date('2026-11-28T12:00:00Z');

  it('is today, unless a build of another day is made again', () => {
    expect(bouwdag(undefined, nu)).toBe('2026-11-28');
    expect(bouwdag('', nu)).toBe('2026-11-28');
    expect(bouwdag('1735686000', nu)).toBe('2025-01-01');
  });

  it('stops at something that is no moment', () => {
    expect(() => bouwdag('gisteren', nu)).toThrow(RangeError);
  });
});
