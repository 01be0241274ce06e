import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { colours } from '../../../../scripts/colours.ts';
import { controleerHuisstijl, INSTELBAAR, REGELS, zegKleurfout } from '../../../../src/lib/huisstijl/index.ts';

const guide = readFileSync(fileURLToPath(new URL('../../../../docs/guides/15-huisstijl.md', import.meta.url)), 'utf8');
const plain = guide.replace(/ +/g, ' ');

describe('the guide about the huisstijl', () => {
  it.each(INSTELBAAR)('has the rules of %s as they are', (token) => {
    const { kleurt, eisen } = REGELS[token];
    expect(plain).toContain(`| \`${token}\` | ${kleurt} | ${eisen.map(({ tegen, moet }) => `${tegen} ${String(moet)}`).join(', ')} |`);
  });

  it('shows what the check really says', () => {
    expect(guide).toContain(colours(['#ffcc00'], '').text);
    const [fault] = controleerHuisstijl({ route: { licht: '#ffcc00' } });
    expect(guide).toContain(fault && zegKleurfout(fault));
  });

  it('sets, in its example, what can be read', () => {
    const pairs = [...guide.matchAll(/^ {2}(\w+): \{ licht: '(#\w+)'(?:, donker: '(#\w+)')? \}$/gm)];
    const example = Object.fromEntries(pairs.map(([, token = '', licht = '', donker]) => [token, donker === undefined ? { licht } : { licht, donker }]));
    expect(Object.keys(example)).toEqual([...INSTELBAAR]);
    expect(controleerHuisstijl(example)).toEqual([]);
  });
});
