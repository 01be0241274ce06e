import { describe, expect, it } from 'vitest';
import { controleerHuisstijl, type Instelbaar, INSTELBAAR, REGELS, THEMAS, TOKENS, zegKleurfout } from '../../../../src/lib/huisstijl/index.ts';

describe('the check of a huisstijl', () => {
  it('lets our own colours through, and a huisstijl that sets nothing', () => {
    const own = Object.fromEntries(INSTELBAAR.map((token) => [token, { licht: TOKENS.licht[token], donker: TOKENS.donker[token] }]));
    expect(controleerHuisstijl(own)).toEqual([]);
    expect(controleerHuisstijl({})).toEqual([]);
  });

  it('leaves what means safety out of reach', () => {
    expect(INSTELBAAR).toEqual(['merk', 'link', 'route', 'diep']);
    for (const token of ['stop', 'vraag', 'hulp', 'focus', 'ink'] as const) expect(REGELS[token].instelbaar, token).toBe(false);
  });

  it.each(INSTELBAAR.flatMap((token) => THEMAS.map((theme) => [token, theme] as const)))('refuses a %s that vanishes: %s', (token, theme) => {
    // White letters stand on `diep`; the others stand on the page.
    const vanishing = token === 'diep' ? '#ffffff' : TOKENS[theme].papier;
    const own = { licht: TOKENS.licht[token], donker: TOKENS.donker[token] };
    const faults = controleerHuisstijl({ [token]: { ...own, [theme]: vanishing } });
    expect(faults.map(({ token: which, thema, kleur }) => [which, thema, kleur])).toEqual([[token, theme, vanishing]]);
  });

  it('says of each fault what it has and what it needs, the worst first', () => {
    const [fault] = controleerHuisstijl({ route: { licht: '#ffcc00' } });
    expect(fault?.tekorten.map(({ tegen, moet, heeft }) => [tegen, moet, heeft.toFixed(2)])).toEqual([
      ['vlak', 4.5, '1.39'],
      ['papier', 4.5, '1.51'],
    ]);
  });

  it.each<[Instelbaar, string]>([
    ['merk', '#866a00'],
    ['route', '#8a6d00'],
    ['diep', '#856900'],
  ])('proposes for a yellow %s the olive that passes', (token, proposal) => {
    const [fault] = controleerHuisstijl({ [token]: { licht: '#ffcc00' } });
    expect(fault?.voorstel).toBe(proposal);
    expect(controleerHuisstijl({ [token]: { licht: proposal } })).toEqual([]);
  });
});

describe('a fault in words', () => {
  it('names colour, screen, ground, contrast and proposal', () => {
    const faults = controleerHuisstijl({ route: { licht: '#ffcc00' }, diep: { licht: '#07323f', donker: '#ffcc00' } });
    expect(faults.map(zegKleurfout)).toEqual([
      '#ffcc00 is op een licht scherm niet leesbaar: letters vragen een contrast van 4,5, en dat is 1,38 met een vlak (#f7f5f0), 1,51 met de bladzijde (#ffffff). De dichtstbijzijnde leesbare kleur is #8a6d00.',
      '#ffcc00 is op een donker scherm niet leesbaar: witte letters vragen een contrast van 4,5, en dat is 1,51 met wit (#ffffff); randen om de knop waar je bent vragen een contrast van 3, en dat is 1,14 met de gele rand (#ffb81c). De dichtstbijzijnde leesbare kleur is #856900.',
    ]);
  });

  it('never rounds up what falls short', () => {
    const said = controleerHuisstijl({ diep: { licht: '#777777' } }).map(zegKleurfout);
    expect(said[0]).toContain('dat is 4,47 met wit');
  });

  it('says so when no lightness of a hue can be read', () => {
    const [fault] = controleerHuisstijl({ route: { licht: '#ffcc00' } });
    if (!fault) throw new Error('no fault');
    expect(zegKleurfout({ ...fault, voorstel: undefined })).toMatch(/Geen kleur van deze tint is hier leesbaar: kies een andere\.$/);
  });
});
