import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeHosting } from '../../../scripts/build/hosting.ts';
import { withPolicy, writePolicies } from '../../../scripts/build/policy.ts';
import { checkHosting, checkPolicies } from '../../../scripts/check-hosting.ts';
import { checkLinks } from '../../../scripts/check-links.ts';
import { readSite, siteFrom } from '../../../scripts/site/site.ts';

const HTML = '<!doctype html><meta charset="utf-8"><style>p{margin:0}</style><p>veilig</p>';

describe('the policy that a page carries', () => {
  const page = withPolicy(HTML, '/over/');
  const problemsOf = (html: string): readonly string[] => checkPolicies(siteFrom({ '/over/': html })).map(({ problem }) => problem);

  it('fits the page', () => {
    expect(problemsOf(page)).toEqual([]);
  });

  it('is told from one that refuses a block of the page', () => {
    expect(problemsOf(page.replace('margin:0', 'margin:1px'))).toEqual(['has a style of its own that its policy refuses']);
    expect(problemsOf(`${page}<script>meet()</script>`)).toEqual(['has a script of its own that its policy refuses']);
  });

  it('is told from a policy of somebody’s own, and from none', () => {
    expect(problemsOf(page.replace("connect-src 'self'", "connect-src 'self' https://elders.example"))).toEqual(['carries another policy than the rules give']);
    expect(problemsOf(HTML)).toEqual(['carries no policy']);
  });
});

describe('what hosts are told', () => {
  let dist = '';
  const problems = (): readonly string[] => checkHosting(dist, readSite(dist)).map(({ place, problem }) => `${place} ${problem}`);

  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'hosting-'));
    for (const file of ['index.html', '404.html', 'over/index.html']) {
      mkdirSync(dirname(join(dist, file)), { recursive: true });
      writeFileSync(join(dist, file), HTML);
    }
    writePolicies(dist);
    writeHosting(dist, '/');
  });
  afterEach(() => {
    rmSync(dist, { recursive: true });
  });

  it('fits the pages after a build', () => {
    expect(problems()).toEqual([]);
  });

  it('no longer fits when a page gets a style of its own afterwards', () => {
    appendFileSync(join(dist, 'over/index.html'), '<style>p{color:red}</style>');
    expect(problems()).toEqual([
      '/over/ has a style of its own that its policy refuses',
      '_headers does not fit the pages: run npm run build',
      '_hosting/nginx-maps.conf does not fit the pages: run npm run build',
      '_hosting/caddy.conf does not fit the pages: run npm run build',
    ]);
  });

  it('does not fit when a file is missing or changed by hand', () => {
    rmSync(join(dist, '_hosting/nginx-site.conf'));
    appendFileSync(join(dist, '_headers'), '/*\n  Access-Control-Allow-Origin: *\n');
    expect(problems()).toEqual(['_headers does not fit the pages: run npm run build', '_hosting/nginx-site.conf does not fit the pages: run npm run build']);
  });
});

describe('a site in a folder of its host', () => {
  const problemsOf = (href: string): readonly string[] =>
    checkLinks(siteFrom({ '/': `<a href="${href}">Over</a>`, '/over/': '<p>Over</p>' }, '/meldcode/')).map(({ problem }) => problem);

  it('is left by no link', () => {
    expect(problemsOf('/meldcode/over/')).toEqual([]);
    expect(problemsOf('over/')).toEqual([]);
    for (const href of ['/over/', '/', '../over/', '/meldcode']) expect(problemsOf(href)).toEqual([`${href} leaves the folder of the site, /meldcode/`]);
  });
});
