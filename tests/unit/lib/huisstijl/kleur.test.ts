import { describe, expect, it } from 'vitest';
import { afstand, contrast, dichtstbij, kleur } from '../../../../src/lib/huisstijl/index.ts';

describe('the measures', () => {
  it('give the contrast of WCAG, whichever comes first', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
    // Two greys beside the border of 4.5 on white, as everybody's tools give them.
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('put black and white one apart', () => {
    expect(afstand('#000000', '#ffffff')).toBeCloseTo(1, 4);
    expect(afstand('#123456', '#123456')).toBe(0);
  });

  it('take a colour as #rrggbb alone', () => {
    expect(kleur.safeParse('#0b4a5c').success).toBe(true);
    for (const other of ['#0B4A5C', '#fff', 'red', '#0b4a5c;}', '0b4a5c']) expect(kleur.safeParse(other).success, other).toBe(false);
  });
});

describe('the nearest readable colour', () => {
  it('is the colour itself when that can be read', () => {
    expect(dichtstbij('#0b4a5c', [{ achtergrond: '#ffffff', moet: 4.5 }])).toBe('#0b4a5c');
  });

  it('is darker on white, lighter on black, and just over the border', () => {
    const on = (ground: string): number => contrast(dichtstbij('#ff0000', [{ achtergrond: ground, moet: 4.5 }]) ?? ground, ground);
    expect(on('#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(on('#ffffff')).toBeLessThan(4.6);
    expect(dichtstbij('#000080', [{ achtergrond: '#000000', moet: 4.5 }])).toBe('#3c6ee4');
  });

  it('of a grey is a grey', () => {
    expect(dichtstbij('#999999', [{ achtergrond: '#ffffff', moet: 4.5 }])).toBe('#767676');
  });

  it('goes the shorter way where both lighter and darker can be read', () => {
    const middle = [{ achtergrond: '#777777', moet: 3 }] as const;
    const lightness = (of: string): number => contrast(dichtstbij(of, middle) ?? '#777777', '#000000');
    expect(lightness('#b0b0b0')).toBeGreaterThan(contrast('#b0b0b0', '#000000'));
    expect(lightness('#505050')).toBeLessThan(contrast('#505050', '#000000'));
  });

  it('is not there when nothing stands out from both white and black', () => {
    const both = [
      { achtergrond: '#ffffff', moet: 7 },
      { achtergrond: '#000000', moet: 7 },
    ] as const;
    expect(dichtstbij('#ff0000', both as never)).toBeUndefined();
  });
});
