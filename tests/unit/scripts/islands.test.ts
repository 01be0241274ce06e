import { describe, expect, it } from 'vitest';
import { withoutFolder } from '../../../scripts/build/islands.ts';

describe('what depends on the folder of the build', () => {
  it('is taken out of every island', () => {
    const island = (uid: string): string => `<p>uid="a"</p><astro-island${uid} data-preact-island-id="1" props="{}"></astro-island>`;
    expect(withoutFolder(island(' uid="Z1abC"'))).toBe(island(''));
    expect(withoutFolder(island(' uid="Q2def"') + island(' uid="x"'))).toBe(island('') + island(''));
  });

  it('stops the build where Preact would fall back on it', () => {
    expect(() => withoutFolder('<astro-island uid="Z1abC" props="{}">')).toThrow(/number of Preact/);
  });
});
