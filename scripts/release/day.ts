import { nederlandseDag } from '../../src/lib/dag.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Gives the moment that a release carries, in seconds since 1970: noon of its day, so that every clock in the world agrees on the day.
 * Undefined when the text is no day.
 */
export function momentOf(day: string): number | undefined {
  const noon = new Date(`${day}T12:00:00Z`);
  if (!DAY.test(day) || Number.isNaN(noon.getTime()) || nederlandseDag(noon) !== day) return undefined;
  return noon.getTime() / 1000;
}
