// What the outcome says, for the screen and for a file alike; it is there before the rest of the report.
import type { Verslag } from '../../../lib/beslisboom/index.ts';
import type { Nummer } from './soorten.ts';

/** The norms behind the outcome, or every norm with where it stands; undefined where norms say nothing. */
export function normregels({ normen, normstanden, uitkomst, metNormen }: Verslag) {
  if (!metNormen || uitkomst.niveau === 'andere-route') return undefined;
  return normstanden.length > 0 ? normstanden : normen.map((norm) => ({ norm, stand: undefined }));
}

/** What stands beside a number to call. */
export const belwoorden = ({ naam, nummer, kort }: Nummer): string => (nummer === '112' ? kort : `${naam}, ${kort}`);
