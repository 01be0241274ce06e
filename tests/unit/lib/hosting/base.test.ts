import { describe, expect, it } from 'vitest';
import { baseFrom } from '../../../../src/lib/hosting/index.ts';

const baseOf = (written: string | undefined): string | undefined => {
  const base = baseFrom(written);
  return base.ok ? base.base : undefined;
};

describe('the folder of a host', () => {
  it.each([undefined, '', '/'])('is the whole host for %o', (written) => {
    expect(baseOf(written)).toBe('/');
  });

  it.each(['meldcode', '/meldcode', 'meldcode/', '//meldcode//'])('gets its slashes: %s', (written) => {
    expect(baseOf(written)).toBe('/meldcode/');
  });

  it('may lie deeper', () => {
    expect(baseOf('/zorg/meldcode')).toBe('/zorg/meldcode/');
  });

  it.each(['https://school.example/', '/a b/', '/é/', '/../', '/a;b/', '/$uri/', '/.git/', '/a"b/'])('is not %s', (written) => {
    expect(baseFrom(written)).toMatchObject({ ok: false });
  });
});
