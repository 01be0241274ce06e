import { describe, expect, it } from 'vitest';
import { budgets } from '../../../scripts/budgets.ts';
import { checkBudgets } from '../../../scripts/check-budgets.ts';
import { checkHeadings } from '../../../scripts/check-headings.ts';
import { checkLinks } from '../../../scripts/check-links.ts';
import { checkSelfspeech } from '../../../scripts/check-selfspeech.ts';
import { siteFrom, type Finding, type Site } from '../../../scripts/site/site.ts';
import { staticImports, weighPage } from '../../../scripts/site/weigh.ts';

const ICON = '<link rel="icon" href="/icon.svg">';
const site = (html: string, more: Readonly<Record<string, string>> = {}): Site =>
  siteFrom({ '/': html, '/over/': '<h1 id="begin">Over</h1>', '/icon.svg': '<svg/>', ...more });
const problems = (found: readonly Finding[]): readonly string[] => found.filter(({ place }) => place === '/').map(({ problem }) => problem);
const heavy = Array.from({ length: 20_000 }, (_, index) => String(index * 7919)).join(' ');

describe('check-headings', () => {
  const found = (html: string): readonly string[] => problems(checkHeadings(site(html)));

  it('accepts one h1 and steps of one level', () => {
    expect(found('<h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2>')).toEqual([]);
  });

  it('finds a missing and a second h1', () => {
    expect(found('<p>a</p>')).toEqual(['0 h1 instead of one']);
    expect(found('<h1>a</h1><h1>b</h1>')).toEqual(['2 h1 instead of one']);
  });

  it('finds a skipped level', () => {
    expect(found('<h1>a</h1><h3>b</h3>')).toEqual(['h3 follows h1']);
    expect(found('<h2>a</h2><h1>b</h1>')).toEqual(['h2 follows no heading']);
  });
});

describe('check-links', () => {
  const found = (html: string): readonly string[] => problems(checkLinks(site(html)));

  it('accepts links to pages, anchors, other sites and the five numbers', () => {
    const good = ['/over/', '/over/#begin', '#hier', '#top', 'over/', 'https://wetten.nl/', 'tel:112', 'tel:08002000'];
    expect(found(`<p id="hier">${good.map((href) => `<a href="${href}">x</a>`).join('')}</p>`)).toEqual([]);
  });

  it('accepts what the program of a page understands at the end of its address', () => {
    expect(found('<div data-keuzes="een twee"></div><a href="#twee">x</a>')).toEqual([]);
    expect(found('<div data-keuzes="een twee"></div><a href="#drie">x</a>')).toEqual(['#drie names an anchor that is not there']);
  });

  it('finds a dead link, a dead anchor and a missing slash', () => {
    expect(found('<a href="/weg/">x</a>')).toEqual(['/weg/ leads nowhere']);
    expect(found('<a href="/over/#weg">x</a>')).toEqual(['/over/#weg names an anchor that is not there']);
    expect(found('<a href="#weg">x</a>')).toEqual(['#weg names an anchor that is not there']);
    expect(found('<a href="#">x</a>')).toEqual(['# leads nowhere']);
    expect(found('<a href="/over">x</a>')).toEqual(['/over lacks the slash at its end']);
  });

  it('finds whatever the browser would load from elsewhere', () => {
    for (const html of [
      '<script src="https://cdn.example/a.js"></script>',
      '<img src="//cdn.example/a.png">',
      '<link rel="preconnect" href="https://cdn.example">',
      '<style>@import "https://cdn.example/a.css";</style>',
    ]) {
      expect(found(html)).toEqual([expect.stringMatching(/^loads .*cdn\.example.* from elsewhere$/)]);
    }
    const styled = site('', { '/a.css': 'p{background:url(https://cdn.example/a.png)}' });
    expect(checkLinks(styled)).toContainEqual(expect.objectContaining({ place: '/a.css' }));
  });

  it('finds a number that is not one of the five, and a scheme that runs code', () => {
    expect(found('<a href="tel:0900-1231230">x</a>')).toEqual(['tel:0900-1231230 is not a number to call']);
    expect(found('<a href="javascript:alert(1)">x</a>')).toHaveLength(1);
    expect(found('<img src="data:image/png;base64,AA">')).toHaveLength(1);
  });

  it('finds a link in what is marked as outdated, however deep', () => {
    const meta = '<meta name="format-detection" content="telephone=no">';
    const link = '<a href="tel:112">112</a>';
    expect(found(`${meta}<div data-verouderd><div><p>${link}</p></div></div>`)).toHaveLength(1);
    expect(found(`${meta}<p><span data-niet-nagekeken>${link}</span></p>`)).toHaveLength(1);
    expect(found(`${meta}<a data-verouderd href="tel:112">112</a>`)).toHaveLength(1);
    expect(found(`${meta}<div data-verouderd><div>0900</div><br></div>${link}`)).toEqual([]);
  });

  it('finds a page with outdated numbers that a telephone would make links of', () => {
    expect(found('<p data-verouderd>0900 123 123 0</p>')).toEqual([expect.stringContaining('format-detection')]);
  });
});

describe('check-budgets', () => {
  const aid = (page: Site): readonly string[] =>
    checkBudgets(page)
      .filter(({ place }) => place.startsWith('/hulpmiddelen/'))
      .map(({ problem }) => problem);

  it('follows scripts, islands and their static imports, but not what waits for use', () => {
    const weight = weighPage(
      site(`${ICON}<astro-island component-url="/a.js" renderer-url="/r.js"></astro-island>`, {
        '/a.js': 'import{x}from"./b.js";const later=()=>import("./later.js");',
        '/b.js': 'export{y}from"./c.js"',
        '/c.js': 'c()',
        '/r.js': 'import"./c.js"',
        '/later.js': heavy,
      }),
      '/',
    );
    // the page, the icon, a, b, c and r
    expect(weight.requests).toBe(6);
    expect(weight.js).toBeLessThan(300);
  });

  it('reads the imports of minified code', () => {
    expect(staticImports('import{a as b}from"./a.js";import"./b.js";import c,{d}from"./c.js";import*as e from"./d.js";f();export*from"./e.js"')).toEqual([
      './a.js',
      './b.js',
      './c.js',
      './d.js',
      './e.js',
    ]);
  });

  const reading = budgets.filter(({ kind }) => kind === 'reading page');

  it('finds JavaScript on a reading page, inline too, beyond the lines that put the site away', () => {
    const code = Array.from({ length: 60 }, (_, place) => (place * 7919).toString(36)).join(';');
    const over = expect.stringMatching(/^js is 2\d\d, a reading page may have 200$/) as unknown;
    expect(problems(checkBudgets(site(`${ICON}<script>${code}</script>`), reading))).toEqual([over]);
    expect(problems(checkBudgets(site(`${ICON}<script src="/a.js"></script>`, { '/a.js': code }), reading))).toEqual([over]);
  });

  it('lets a page of any protocol have the lines for boxes to tick, when it has such boxes', () => {
    const code = Array.from({ length: 60 }, (_, place) => (place * 7919).toString(36)).join(';');
    const place = '/protocollen/een-nieuwe/signalen/';
    const check = (html: string) =>
      checkBudgets(siteFrom({ [place]: `${ICON}<script>${code}</script>${html}`, '/icon.svg': '<svg/>' })).map(({ problem }) => problem);
    expect(check('<input type="checkbox" data-signaal="a">')).toEqual([]);
    expect(check('<input type="checkbox">')).toEqual([expect.stringMatching(/^js is/)]);
  });

  it('finds a page that is too heavy by itself or by its style sheet', () => {
    const css = '<link rel="stylesheet" href="/a.css">';
    expect(problems(checkBudgets(site(ICON + heavy), reading))).toEqual([expect.stringMatching(/^total is \d+, a reading page/)]);
    expect(problems(checkBudgets(site(ICON + css, { '/a.css': heavy }), reading))).toHaveLength(1);
  });

  it('counts the icon that a browser asks for when the page names none', () => {
    const images = '<img src="/1.png"><img src="/2.png">';
    expect(problems(checkBudgets(site(images), reading))).toEqual(['requests is 4, a reading page may have 3']);
  });

  it('gives an aid its own room', () => {
    const page = `${ICON}<script type="module" src="/a.js"></script>`;
    expect(aid(siteFrom({ '/hulpmiddelen/a/': page, '/a.js': 'a()' }))).toEqual([]);
    expect(aid(siteFrom({ '/hulpmiddelen/a/': page, '/a.js': heavy }))).toHaveLength(2);
  });
});

describe('check-selfspeech', () => {
  it('finds a path or host of one computer, with its line', () => {
    const text = `een\nzie ${['', 'work', 'main'].join('/')}`;
    expect(checkSelfspeech([{ path: 'a.md', text }])).toEqual([{ place: 'a.md:2', problem: expect.stringMatching(/^names /) as string }]);
    expect(checkSelfspeech([{ path: 'a.md', text: 'over het werk' }])).toEqual([]);
  });
});
