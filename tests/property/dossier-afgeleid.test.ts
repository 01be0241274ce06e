import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dossier, isDatum, posten, tijdlijn } from '../../src/lib/dossier/index.ts';
import { daad, doe, klok, leegDossier } from '../support/dossier.ts';

describe('what is derived', () => {
  it('reads the same when it is derived along the way as when it is derived at once', () => {
    const kijk = (dossier: Dossier) => [posten(dossier), tijdlijn(posten(dossier))];
    fc.assert(
      fc.property(fc.array(daad, { maxLength: 20 }), (daden) => {
        const dossier = daden.reduce((nu, wat, plaats) => {
          kijk(nu);
          return doe(nu, wat, `a${String(plaats)}`, klok(plaats % 5));
        }, leegDossier());
        expect(kijk(dossier)).toEqual(kijk(structuredClone(dossier)));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('takes for a day what the calendar has', () => {
    const kalender = (tekst: string): boolean => {
      const tijd = Date.parse(`${tekst}T00:00:00Z`);
      return !Number.isNaN(tijd) && new Date(tijd).toISOString().startsWith(tekst);
    };
    const twee = (getal: number) => String(getal).padStart(2, '0');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (jaar, maand, dag) => {
        const tekst = `${String(jaar).padStart(4, '0')}-${twee(maand)}-${twee(dag)}`;
        expect(isDatum(tekst)).toBe(kalender(tekst));
      }),
      {
        numRuns: 2_000,
        examples: [
          [2000, 2, 29],
          [1900, 2, 29],
          [2024, 2, 29],
          [0, 2, 29],
          [2026, 4, 31],
        ],
      },
    );
  });
});
