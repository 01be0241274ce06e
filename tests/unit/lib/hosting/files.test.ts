import { describe, expect, it } from 'vitest';
import { contentTypeOf, hasAddress } from '../../../../src/lib/hosting/index.ts';

describe('a file of the site', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/over/', 'text/html; charset=utf-8'],
    ['/404.html', 'text/html; charset=utf-8'],
    ['/_astro/a.B1c2.js', 'text/javascript; charset=utf-8'],
    ['/beslisbomen/meldnormen.dmn', 'application/xml'],
    ['/beslisbomen/meldnormen.json', 'application/json'],
  ])('says what it is: %s', (path, type) => {
    expect(contentTypeOf(path)).toBe(type);
  });

  it('says nothing when nobody knows', () => {
    for (const path of ['/over', '/a.onbekend', '']) expect(contentTypeOf(path)).toBeUndefined();
  });

  it.each(['/', '/over/', '/robots.txt', '/_astro/brief.js', '/training/index/'])('has an address: %s', (path) => {
    expect(hasAddress(path)).toBe(true);
  });

  it.each(['/index.html.br', '/a.js.gz', '/over/index.html', '/index.html', '/404.html', '/_headers', '/_hosting/caddy.conf', '/.git/config', '/a/.x'])(
    'has none: %s',
    (path) => {
      expect(hasAddress(path)).toBe(false);
    },
  );
});
