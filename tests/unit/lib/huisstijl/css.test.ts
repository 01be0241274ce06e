import { describe, expect, it } from 'vitest';
import { contrast, controleerHuisstijl, donkerBij, huisstijlCss, huisstijlSchema } from '../../../../src/lib/huisstijl/index.ts';

describe('the styles of a huisstijl', () => {
  it('set what the school set, in light and dark', () => {
    expect(huisstijlCss({ merk: { licht: '#5b2a86', donker: '#c9a4f0' }, link: { licht: '#4a2370', donker: '#d4b2ff' } })).toBe(
      '@media screen{html:root{--mw-merk:#5b2a86;--mw-link:#4a2370}}@media screen and (prefers-color-scheme:dark){html:root{--mw-merk:#c9a4f0;--mw-link:#d4b2ff}}',
    );
  });

  it('leave paper black on white: there only the route line has its colour', () => {
    const paper = (css: string): string => css.slice(css.indexOf('@media print'));
    expect(paper(huisstijlCss({ merk: { licht: '#5b2a86' }, route: { licht: '#866a00' } }))).toBe('@media print{html:root{--mw-route:#866a00}}');
    expect(huisstijlCss({ merk: { licht: '#5b2a86' } })).not.toContain('print');
  });

  it('are empty without a huisstijl', () => {
    expect(huisstijlCss({})).toBe('');
  });

  it('have a readable dark colour of the same hue when only light was given', () => {
    const dark = donkerBij('merk', '#5b2a86');
    expect(huisstijlCss({ merk: { licht: '#5b2a86' } })).toContain(`(prefers-color-scheme:dark){html:root{--mw-merk:${dark}}}`);
    expect(controleerHuisstijl({ merk: { licht: '#5b2a86', donker: dark } })).toEqual([]);
    expect(dark).toBe('#cc9fff');
    // The bar stays dark on a dark screen.
    expect(contrast(donkerBij('diep', '#3b1266'), '#ffffff')).toBeGreaterThan(10);
  });
});

describe('a huisstijl as data', () => {
  const said = (data: unknown): readonly string[] => huisstijlSchema.safeParse(data).error?.issues.map(({ message }) => message) ?? [];

  it('may set any of the four, with or without dark', () => {
    expect(said({ merk: { licht: '#5b2a86' }, diep: { licht: '#3b1266', donker: '#2a0a4a' } })).toEqual([]);
    expect(said({})).toEqual([]);
  });

  it('may not touch a colour that means safety, and says why', () => {
    expect(said({ stop: { licht: '#ffffff' } })).toEqual([
      'stop: alleen merk, link, route, diep zijn in te stellen; de andere kleuren staan vast, omdat ze gevaar, hulp of de plek op de bladzijde betekenen',
    ]);
  });

  it('takes nothing else than a colour', () => {
    expect(said({ merk: { licht: 'red;}body{display:none' } })).toEqual(['een kleur is #rrggbb, kleine letters']);
    expect(said({ merk: { donker: '#ffffff' } })).toHaveLength(1);
  });
});
