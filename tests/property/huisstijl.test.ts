import { clampChroma, converter, differenceEuclidean, formatHex, inGamut } from 'culori';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, controleerHuisstijl, dichtstbij, donkerBij, grenzen, INSTELBAAR, THEMAS } from '../../src/lib/huisstijl/index.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const token = fc.constantFrom(...INSTELBAAR);
const theme = fc.constantFrom(...THEMAS);

const oklch = converter('oklch');
const apart = differenceEuclidean('oklab');

describe('for any colour of a screen', () => {
  it('a proposal passes the check, and says nothing new the second time', () => {
    fc.assert(
      fc.property(colour, token, theme, (value, which, where) => {
        const proposal = dichtstbij(value, grenzen(which, where)) ?? 'geen';
        // A pair holds both themes: the other one is left as it is in the report.
        const faults = controleerHuisstijl({ [which]: { licht: proposal, donker: proposal } }).filter(({ thema }) => thema === where);
        expect(faults).toEqual([]);
        expect(dichtstbij(proposal, grenzen(which, where))).toBe(proposal);
      }),
    );
  });

  it('what can be read is left as it is, and what cannot is reported', () => {
    fc.assert(
      fc.property(colour, token, theme, (value, which, where) => {
        const readable = grenzen(which, where).every(({ achtergrond, moet }) => contrast(value, achtergrond) >= moet);
        const fault = controleerHuisstijl({ [which]: { licht: value, donker: value } }).find(({ thema }) => thema === where);
        expect(fault === undefined).toBe(readable);
        expect(dichtstbij(value, grenzen(which, where)) === value).toBe(readable);
      }),
    );
  });

  it('a proposal is no further than the best of every lightness of its hue', () => {
    fc.assert(
      fc.property(colour, token, theme, (value, which, where) => {
        const demands = grenzen(which, where);
        const proposal = dichtstbij(value, demands) ?? '#000000';
        // One screen step of rounding, either way.
        expect(apart(value, proposal)).toBeLessThanOrEqual(bruteForce(value, demands) + 0.004);
      }),
      { numRuns: 40 },
    );
  });

  it('a proposal keeps the hue', () => {
    fc.assert(
      fc.property(colour, token, theme, (value, which, where) => {
        const [before, after] = [oklch(value), oklch(dichtstbij(value, grenzen(which, where)) ?? value)];
        // What is almost grey has no hue to keep.
        const turned = Math.abs((((before?.h ?? 0) - (after?.h ?? 0) + 540) % 360) - 180);
        expect(((turned * Math.PI) / 180) * Math.min(before?.c ?? 0, after?.c ?? 0)).toBeLessThan(0.006);
      }),
    );
  });

  it('a dark colour that was derived can be read', () => {
    fc.assert(
      fc.property(colour, token, (value, which) => {
        const faults = controleerHuisstijl({ [which]: { licht: value, donker: donkerBij(which, value) } });
        expect(faults.filter(({ thema }) => thema === 'donker')).toEqual([]);
      }),
    );
  });
});

/** The least distance over 2500 lightnesses, each with the chroma that is nearest to the colour's own and that a screen can show. */
function bruteForce(value: string, demands: ReturnType<typeof grenzen>): number {
  const { c = 0, h = 0 } = oklch(value) ?? {};
  const shows = inGamut('rgb');
  return Array.from({ length: 2501 }, (_, step) => ({ mode: 'oklch', l: step / 2500, c, h }) as const)
    .map((wanted) => formatHex(shows(wanted) ? wanted : clampChroma(wanted, 'oklch')))
    .filter((other) => demands.every(({ achtergrond, moet }) => contrast(other, achtergrond) >= moet))
    .reduce((least, other) => Math.min(least, apart(value, other)), Infinity);
}
