import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withPolicy } from '../../../scripts/build/policy.ts';
import { inlineHashes } from '../../../scripts/html/hashes.ts';
import { references } from '../../../scripts/html/references.ts';
import { tokens } from '../../../scripts/html/tokens.ts';

const sha = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const names = (html: string): readonly string[] => [...tokens(html)].map((token) => (token.kind === 'text' ? token.text : `${token.kind} ${token.name}`));

describe('the tags of a page', () => {
  it('come in order with their texts', () => {
    expect(names('<!DOCTYPE html><p class=a>Een <b>kind</b><br/></p>')).toEqual(['open p', 'Een ', 'open b', 'kind', 'close b', 'open br', 'close p']);
  });

  it('are not found in a comment, a script or an attribute', () => {
    expect(names('<!-- <a> --><script>"<a>"</script><p title="<a>">1 < 2</p>')).toEqual([
      'open script',
      '"<a>"',
      'close script',
      'open p',
      '1 ',
      '<',
      ' 2',
      'close p',
    ]);
  });

  it('carry their attributes, decoded', () => {
    const [tag] = tokens('<a href="/a?b&amp;c" DATA-x=\'1\' hidden data-y=2>');
    expect(tag).toMatchObject({ kind: 'open' });
    expect(tag?.kind === 'open' && Object.fromEntries(tag.attributes)).toEqual({
      href: '/a?b&c',
      'data-x': '1',
      hidden: '',
      'data-y': '2',
    });
  });
});

describe('the hashes of a page', () => {
  it('are those of its inline code and nothing else', () => {
    const html = '<style>p{}</style><script>a()</script><script src="/b.js"></script><script type="application/ld+json">{}</script><script>a()</script>';
    expect(inlineHashes(html)).toEqual({ script: [sha('a()')], style: [sha('p{}')] });
  });
});

describe('the policy of a page', () => {
  const page = '<!doctype html><html><head><meta charset="utf-8"><script>a()</script></head></html>';

  it('stands right after the charset and allows exactly the code of that page', () => {
    const html = withPolicy(page, '/');
    expect(html).toMatch(/<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; /);
    expect(html).toContain(`script-src 'self' ${sha('a()')};`);
    expect(html).not.toContain('frame-ancestors');
  });

  it('cannot be left out by leaving out the charset', () => {
    expect(() => withPolicy('<title>x</title>', '/x/')).toThrow('/x/ has no <meta charset>');
  });
});

describe('the references of a page', () => {
  it('are told apart: what a reader may follow and what the browser loads', () => {
    const html =
      '<link rel="canonical" href="/c/"><link rel="icon" href="/i.svg"><a href="/a/">a</a><img src="/p.png" srcset="/p2.png 2x, /p3.png 3x"><astro-island component-url="/k.js"></astro-island><style>p{background:url("/b.svg")}</style>';
    expect([...references(html)].map(({ kind, url }) => `${kind} ${url}`)).toEqual([
      'link /c/',
      'resource /i.svg',
      'link /a/',
      'resource /p.png',
      'resource /p2.png',
      'resource /p3.png',
      'resource /k.js',
      'resource /b.svg',
    ]);
  });
});
