import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, naarHtml, schoon } from '../../../../src/lib/export/index.ts';
import { gemeneTekst } from '../../../support/gemene-tekst.ts';
import { leestekst, ontcijfer, tags } from '../../../support/html-lezer.ts';
import { proefdocument } from '../../../support/proefdocument.ts';

const html = naarHtml(proefdocument((plaats) => plaats));
const met = (delen: Document['delen']): string => naarHtml({ titel: 'T', voet: 'V', delen });

describe('a document as one HTML file', () => {
  it('is Dutch, has a title, and may load nothing', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/);
    expect(html).toContain('<meta charset="utf-8">');
    expect(html).toContain('<title>titel</title>');
    expect(ontcijfer(html)).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`);
  });

  it('has no script, names no maker, and points at nothing that is fetched', () => {
    expect(tags(html).filter((tag) => /^open (script|img|link|iframe|object|base|form) /.test(tag))).toEqual([]);
    expect(html).not.toMatch(/generator|name="author"|\bsrc=|url\(|@import/);
  });

  it('has the policy before anything it could stop', () => {
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style'));
  });

  it('has one first heading and the others below it', () => {
    expect(html.match(/<h[1-6][^>]*>[^<]*/g)).toEqual(['<h1>titel', '<h2>kop in kader', '<h2 id="hier">kop', '<h3>tussenkop']);
  });

  it('has a table with its caption, the names of its columns, and a name for each row', () => {
    expect(html).toContain('<caption>bijschrift</caption>');
    expect(html).toMatch(/<thead[^>]*><tr[^>]*><th scope="col"[^>]*>kolom 1<\/th><th scope="col"[^>]*>kolom 2<\/th><\/tr><\/thead>/);
    expect(html).toMatch(/<th scope="row"[^>]*>rij 1<\/th><td[^>]*><p>cel 1<\/p><p><b>cel 1b<\/b><\/p><\/td>/);
    expect(html).toContain('<s>cel 2</s>');
    expect(html).toMatch(/<td[^>]*>losse cel<\/td>/);
  });

  it('has real lists', () => {
    expect(html).toContain('<ol>\n<li><p>stap 1</p><p>bij stap 1</p></li>\n<li>stap 2</li>\n</ol>');
    expect(html).toContain('<ul>\n<li>punt in kader</li>\n</ul>');
  });

  it('says everything, in the order of the document', () => {
    const gezegd: string[] = [];
    proefdocument((plaats) => (gezegd.push(plaats), plaats));
    expect(leestekst(html)).toBe(gezegd.join('').replaceAll(/\s/g, ''));
  });

  it('has foot and mark on every sheet of paper', () => {
    expect(html).toMatch(/@bottom-left \{ content: "voet"/);
    expect(html).toMatch(/@top-right \{ content: "merk"/);
    expect(met([])).not.toMatch(/@top-right|class="merk"/);
  });

  it('keeps the line breaks of what somebody typed', () => {
    expect(met([{ soort: 'citaat', tekst: 'een\r\n  twee\rdrie' }])).toContain('<blockquote><p>een<br>  twee<br>drie</p></blockquote>');
  });
});

describe('an address', () => {
  const link = (adres: string): string => met([{ soort: 'alinea', tekst: [{ tekst: 'hier', adres }] }]);

  it.each(['https://example.nl/', 'tel:08002000', '#hier'])('%s becomes a link', (adres) => {
    expect(link(adres)).toContain(`<p><a href="${adres}">hier</a></p>`);
  });

  it.each([
    'javascript' + ':alert(1)',
    'http://example.nl/',
    'data:text/html,x',
    '/over/',
    ' https://example.nl/',
    'JAVASCRIPT' + ':1',
    'file:///etc/passwd',
    '',
  ])('%s stays text', (adres) => {
    expect(link(adres)).toContain('<p>hier</p>');
  });
});

describe('no text can break out', () => {
  const skelet = tags(html).filter((tag) => !tag.includes(' br '));

  it('whatever it is, the tags stay the same and the text comes back', () => {
    fc.assert(
      fc.property(fc.array(gemeneTekst, { minLength: 1, maxLength: 12 }), (teksten) => {
        const gezegd: string[] = [];
        const document = proefdocument((plaats) => {
          const dit = `${plaats}${teksten[gezegd.length % teksten.length] ?? ''}`;
          gezegd.push(dit);
          return dit;
        });
        const uit = naarHtml(document);
        expect(tags(uit).filter((tag) => !tag.includes(' br '))).toEqual(skelet);
        expect(leestekst(uit)).toBe(schoon(gezegd.join('')).replaceAll(/\s/g, ''));
        // A string of CSS holds letters, digits and escapes alone.
        for (const [, inhoud = ''] of uit.matchAll(/content: "([^\n]*)"; (?:width|font: bold)/g)) expect(inhoud).toMatch(/^(?:[a-z0-9]|\\[0-9a-f]{6})*$/i);
      }),
      { numRuns: 300 },
    );
  });
});

describe('text for a file', () => {
  it('loses control characters and halves of characters, keeps tabs and line breaks', () => {
    expect(schoon('a\u0000b\u000b\tc\r\nd\re\u0085\ufffe\ud800!')).toBe('ab\tc\nd\ne\ufffd!');
  });
});
