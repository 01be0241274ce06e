import { describe, expect, it } from 'vitest';
import { caddySite, headersFile, headersFileProblems, headersFor, nginxMaps, nginxSite, type HostedSite } from '../../../../src/lib/hosting/index.ts';

const style = (name: string) => ({ script: [], style: [`'sha256-${name}'`] });
const SITE: HostedSite = {
  base: '/',
  pages: [
    { path: '/', hashes: style('thuis') },
    { path: '/404.html', hashes: style('weg') },
    { path: '/dossier/', hashes: style('dossier') },
    { path: '/over/', hashes: style('over') },
    { path: '/over/ons/', hashes: style('ons') },
  ],
  paths: ['/', '/404.html', '/dossier/', '/over/', '/over/ons/', '/_astro/a.js', '/_astro/kdf-worker/b.js', '/beslisbomen/x.dmn', '/robots.txt'],
};
const IN_FOLDER: HostedSite = { ...SITE, base: '/meldcode/' };

/** What a host does with `_headers` when it joins: pattern by pattern, every value that a path gets for one header. */
function joined(text: string, path: string): ReadonlyMap<string, readonly string[]> {
  const got = new Map<string, string[]>();
  for (const block of text.split('\n\n')) {
    const [pattern = '', ...lines] = block.trim().split('\n');
    const shape = new RegExp(`^${pattern.replaceAll('.', '\\.').replace('*', '.*').replace(':file', '[^/]+')}$`);
    if (!shape.test(path)) continue;
    for (const line of lines) {
      const [name = '', value = ''] = line.trim().split(/: (.*)/s);
      got.set(name, [...(got.get(name) ?? []), value]);
    }
  }
  return got;
}

describe('_headers', () => {
  it('gives no path the same header twice, so that joining and replacing come to the same', () => {
    for (const path of SITE.paths) for (const [name, values] of joined(headersFile(SITE), path)) expect([path, name, values.length]).toEqual([path, name, 1]);
  });

  it.each(['/', '/dossier/', '/_astro/a.js', '/_astro/kdf-worker/b.js', '/robots.txt'])('gives %s what the rules say', (path) => {
    const hashes = SITE.pages.find((page) => page.path === path)?.hashes;
    const got = joined(headersFile(SITE), path);
    for (const [name, value] of headersFor(path, hashes)) expect([name, got.get(name)]).toEqual([name, [value]]);
  });

  it('allows the blocks of all pages in one folder', () => {
    expect(joined(headersFile(SITE), '/over/').get('Content-Security-Policy')?.[0]).toContain("style-src 'self' 'sha256-ons' 'sha256-over'");
  });

  it('names the type that hosts do not know', () => {
    expect(joined(headersFile(SITE), '/beslisbomen/x.dmn').get('Content-Type')).toEqual(['application/xml']);
  });

  it('wipes nobody, because it cannot see who asks', () => {
    expect(headersFile({ ...SITE, paths: [...SITE.paths, '/gewist/'] })).not.toContain('Clear-Site-Data');
  });

  it('names the folder of the host', () => {
    const patterns = headersFile(IN_FOLDER)
      .split('\n')
      .filter((line) => line.startsWith('/'));
    expect(patterns.every((pattern) => pattern.startsWith('/meldcode/'))).toBe(true);
  });

  it('refuses to say what it cannot say', () => {
    expect(() => headersFile({ ...SITE, paths: ['/_astro/diep/a.js'] })).toThrow('no rule that fits');
    expect(() => headersFile({ ...SITE, paths: ['/zoeken/', '/zoeken/meer/'] })).toThrow('different headers');
  });

  it('is told from one that a host cuts off', () => {
    expect(headersFileProblems(headersFile(SITE))).toEqual([]);
    expect(headersFileProblems(`/*\n  A: ${'b'.repeat(2_000)}`)).toEqual([expect.stringContaining('a line of 2005 characters')]);
    expect(headersFileProblems('/a\n'.repeat(101))).toEqual([expect.stringContaining('101 rules')]);
  });
});

describe('the files for servers', () => {
  it('name every page and every policy', () => {
    for (const { path, hashes } of SITE.pages) {
      const policy = new Map(headersFor(path, hashes)).get('Content-Security-Policy') ?? '';
      for (const text of [nginxMaps(SITE), caddySite(SITE)]) expect(text).toContain(policy);
    }
    expect(nginxMaps(SITE)).toContain('"/over/ons/index.html"');
    expect(caddySite(SITE)).toContain('\t/over/ons/ ');
  });

  it('keep every add_header of nginx in one place, for all answers', () => {
    const lines = nginxSite(SITE).split('\n');
    const headers = lines.filter((line) => line.includes('add_header') && !line.includes('#'));
    expect(headers.length).toBeGreaterThan(8);
    // Two spaces: in the outer location. Deeper ones inherit, as long as they have none of their own.
    for (const line of headers) expect(line).toMatch(/^ {2}add_header .* always;$/);
  });

  it('are in the folder of the host', () => {
    expect(nginxMaps(IN_FOLDER)).toContain('"/meldcode/over/index.html"');
    expect(nginxMaps(IN_FOLDER)).toContain('"~^/meldcode/dossier/"');
    expect(nginxSite(IN_FOLDER)).toContain('location ^~ /meldcode/ {');
    expect(nginxSite(IN_FOLDER)).toContain('return 301 /meldcode/;');
    expect(caddySite(IN_FOLDER)).toContain('handle_path /meldcode/* {');
    expect(caddySite(IN_FOLDER)).toContain('redir /meldcode/ 301');
  });
});
