import { clampChroma, converter, differenceEuclidean, formatHex, wcagContrast } from 'culori';
import { z } from 'zod';

/** A colour in data: `#rrggbb` in small letters. */
export const kleur = z.string().regex(/^#[0-9a-f]{6}$/, 'een kleur is #rrggbb, kleine letters');

const naarOklch = converter('oklch');

/** The contrast of two colours by WCAG 2.2, from 1 to 21. */
export const contrast = (een: string, ander: string): number => wcagContrast(een, ander);

/** How far two colours are apart to the eye: ΔE-OK, the distance in OKLab; black and white are 1 apart. */
export const afstand: (een: string, ander: string) => number = differenceEuclidean('oklab');

/** Lightness in OKLCH, from 0 (black) to 1 (white). */
export const lichtheid = (van: string): number => naarOklch(van)?.l ?? 0;

/** The same hue at another lightness (0 to 1), with as much of its chroma as a screen can show there. */
export function metLichtheid(van: string, l: number): string {
  const { c = 0, h = 0 } = naarOklch(van) ?? {};
  return formatHex(clampChroma({ mode: 'oklch', l, c, h }, 'oklch'));
}
