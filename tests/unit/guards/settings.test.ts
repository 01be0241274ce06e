import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guardsSay, severityOf } from './lint.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

describe('text of a protocol', () => {
  it.each([
    ["import Nu from './Nu.astro'", /imports and exports nothing/],
    ["import './a.css'", /imports and exports nothing/],
    ['export const a = 1', /imports and exports nothing/],
    ['<Wizard client:load />', /client:\*/],
    ['<p set:html={a} />', /no raw HTML/],
    ['<script>a()</script>', /no raw HTML/],
    ['<p style="color:red">a</p>', /inline styles/],
  ])('may not hold %s', async (line, says) => {
    expect(await guardsSay('src/content/protocollen/a/stap-1.mdx', `---\ntitel: A\n---\n\n${line}\n`)).toEqual([expect.stringMatching(says)]);
  });

  it('may speak of import and export', async () => {
    const text = '---\ntitel: A\n---\n\nimport van gegevens: vraag het de school.\n\n<Norm bron="blz. 3">Een norm = een norm.</Norm>\n';
    expect(await guardsSay('src/content/protocollen/a/stap-1.mdx', text)).toEqual([]);
  });
});

describe('settings', () => {
  it.each(['src/lib/platform.ts', 'src/components/islands/Wizard.tsx', 'scripts/build.ts', 'tests/support/bomen.ts'])('reads %s with types', async (file) => {
    expect(await severityOf('@typescript-eslint/switch-exhaustiveness-check', file)).toBe(2);
  });

  it('formats markup by the rule with which the site is built', () => {
    // Otherwise a line break by the formatter adds or drops a space that readers see.
    expect(read('astro.config.mjs')).toMatch(/compressHTML: true/);
    expect(JSON.parse(read('.prettierrc.json'))).toMatchObject({ astroCompressHTML: 'html' });
  });
});
