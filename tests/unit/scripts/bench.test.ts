import { describe, expect, it } from 'vitest';
import { bareHtml } from '../../../scripts/bench/bare.ts';
import { median } from '../../../scripts/bench/median.ts';

describe('the bare page', () => {
  it('has the text of main and nothing around it', () => {
    const page =
      '<header><p>kop</p></header><main class="x"><h1 id="a">Stap 1</h1><svg><title>teken</title></svg><div><p>Bel <a href="tel:112" class="y">112</a></p></div><script>a()</script></main><footer>voet</footer>';
    expect(bareHtml(page)).toContain('<main><h1>Stap 1</h1><p>Bel <a href="tel:112">112</a></p></main>');
    expect(bareHtml(page)).not.toMatch(/kop|voet|a\(\)/);
  });

  it('carries about 1 kB of style', () => {
    const style = /<style>([^]*)<\/style>/.exec(bareHtml(''))?.[1] ?? '';
    expect(Math.abs(style.length - 1100)).toBeLessThan(200);
  });
});

describe('the median', () => {
  it('is the middle one, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
  });
});
