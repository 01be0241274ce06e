import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contrast, grenzen, REGELS, type Regeltoken, THEMAS, TOKENS, VAST } from '../../../../src/lib/huisstijl/index.ts';

const css = readFileSync(fileURLToPath(new URL('../../../../src/styles/tokens.css', import.meta.url)), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const LONG = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/;
const colours = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/--mw-([a-z-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [name, value.replace(LONG, '#$1$1$2$2$3$3')]));

/** What others stand on, and lines that only decorate. */
const GROUNDS = ['papier', 'vlak', 'rand', 'stop-vlak', 'vraag-vlak', 'hulp-vlak', 'rust-vlak'];

describe('the colours of the site', () => {
  it('are the ones that the rules know', () => {
    expect(colours(light)).toEqual(TOKENS.licht);
    expect({ ...colours(light), ...colours(dark) }).toEqual(TOKENS.donker);
  });

  it('all have a rule, or are what others stand on', () => {
    expect(Object.keys(colours(light)).toSorted()).toEqual([...Object.keys(REGELS), ...GROUNDS].toSorted());
  });

  it.each(THEMAS.flatMap((theme) => (Object.keys(REGELS) as Regeltoken[]).map((token) => [token, theme] as const)))(
    '%s can be read wherever it is used: %s',
    (token, theme) => {
      const demands = grenzen(token, theme);
      expect(demands.length).toBeGreaterThan(0);
      for (const { achtergrond, moet } of demands) expect(contrast(TOKENS[theme][token], achtergrond), achtergrond).toBeGreaterThanOrEqual(moet);
    },
  );

  it('have one kind of dark letters', () => {
    expect(VAST.inkt).toBe(TOKENS.licht.ink);
  });
});
