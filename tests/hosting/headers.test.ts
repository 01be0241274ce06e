import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostedSite } from '../../scripts/build/hosting.ts';
import { root } from '../../scripts/setup/prepare.mjs';
import { siteFolder } from '../../scripts/site/base.ts';
import { NOT_FOUND } from '../../src/lib/hosting/index.ts';
import { ask, type Answer, type Question } from './ask.ts';
import { differences, type Expected } from './compare.ts';
import { hosts, type Running } from './servers.ts';

const FOLDER = { base: '/meldcode/', dist: join(root, '.cache/dist-folder') };
const SITES = [{ base: '/', dist: siteFolder(root, {}) }, FOLDER].filter(({ dist }) => existsSync(dist));

const WHERE = SITES.flatMap((site) => hosts().map((host) => ({ ...site, host, title: `${host.name} at ${site.base}` })));

describe.each(WHERE)('$title', ({ host, base, dist }) => {
  const site = hostedSite(dist, base);
  const hashes = new Map(site.pages.map((page) => [page.path, page.hashes]));
  const onHost = (path: string): string => base + path.slice(1);
  const one = (pattern: RegExp): string => site.paths.find((path) => pattern.test(path)) ?? `nothing like ${String(pattern)}`;
  const missing: Expected = { status: 404, rules: NOT_FOUND, hashes: hashes.get(NOT_FOUND) };
  const found = (path: string): Expected => ({ status: 200, rules: path, hashes: hashes.get(path) });
  let running: Running;

  const say = (question: Question): Promise<Answer> => ask(running.port, { ...question, path: onHost(question.path) });
  const fileOf = (path: string): Buffer => readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path));

  beforeAll(async () => {
    running = await host.start({ dist, base });
  });
  afterAll(async () => {
    await running.stop();
  });

  it.each([
    '/',
    '/protocollen/ikc-ijmond/stap-1/',
    '/hulpmiddelen/afwegingskader/',
    '/dossier/',
    '/dossier/op-slot/',
    '/zoeken/',
    '/privacy/',
    '/training/',
    '/training/quiz/',
    '/gewist/',
    '/robots.txt',
    '/favicon.svg',
    one(/^\/_astro\/[^/]+\.js$/),
    one(/^\/_astro\/kdf-worker\//),
    one(/^\/_astro\/lees-worker\//),
    one(/^\/_astro\/age-worker\//),
    one(/^\/pagefind\/pagefind\.js$/),
    one(/^\/pagefind\/kennis\.js$/),
    one(/^\/pagefind\/.*\.pagefind$/),
    one(/^\/pagefind\/.*\.pf_(index|meta)$/),
    one(/^\/beslisbomen\/.*\.dmn$/),
    one(/^\/beslisbomen\/.*\.json$/),
    one(/^\/training\/.*\.js$/),
  ])('sends %s as the rules say, in every encoding, whole', async (path) => {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const answer = await say({ path, headers: { 'Accept-Encoding': encoding } });
      expect(differences(answer, found(path))).toEqual([]);
      expect(answer.body.equals(fileOf(path))).toBe(true);
      const isPacked =
        host.encodings.includes(encoding) && existsSync(join(dist, `${path.endsWith('/') ? `${path}index.html` : path}.${encoding === 'br' ? 'br' : 'gz'}`));
      expect(answer.headers.get('content-encoding')).toEqual(isPacked ? [encoding] : undefined);
      if (isPacked) expect(answer.headers.get('vary')).toEqual(['Accept-Encoding']);
    }
  });

  it('takes the better encoding of two', async () => {
    const { headers } = await say({ path: '/', headers: { 'Accept-Encoding': 'gzip, deflate, br' } });
    expect(headers.get('content-encoding')).toEqual([host.encodings[0]]);
  });

  it('gives every page its own policy', async () => {
    const wrong: string[] = [];
    for (const { path } of site.pages.filter((page) => page.path !== NOT_FOUND)) {
      const answer = await say({ path, method: 'HEAD' });
      wrong.push(...differences(answer, found(path)).map((problem) => `${path} ${problem}`));
    }
    expect(wrong).toEqual([]);
  });

  it('answers HEAD as GET, without the text', async () => {
    for (const path of ['/', '/dossier/', one(/^\/_astro\/[^/]+\.js$/)]) {
      const head = await say({ path, method: 'HEAD' });
      expect(differences(head, found(path))).toEqual([]);
      expect(head.body).toHaveLength(0);
    }
  });

  it('says of what did not change that it did not, with the headers', async () => {
    for (const path of ['/', '/dossier/', '/zoeken/', one(/^\/_astro\/kdf-worker\//)]) {
      for (const encoding of ['br', 'gzip', 'identity']) {
        const headers = { 'Accept-Encoding': encoding };
        const etag = (await say({ path, headers })).headers.get('etag')?.[0] ?? '';
        expect(etag).not.toBe('');
        const answer = await say({ path, headers: { ...headers, 'If-None-Match': etag } });
        expect(differences(answer, { ...found(path), status: 304 })).toEqual([]);
        expect(answer.body).toHaveLength(0);
      }
    }
  });

  it('leads to the address with the slash', async () => {
    for (const path of ['/dossier', '/zoeken', '/protocollen/ikc-ijmond']) {
      const answer = await say({ path });
      expect(differences(answer, { status: 301, rules: path })).toEqual([]);
      expect(answer.headers.get('location')).toEqual([onHost(`${path}/`)]);
    }
  });

  it.each(['/bestaat-niet/', '/bestaat-niet', '/_astro/bestaat-niet.js', '/dossier/bestaat-niet', '/gewist/bestaat-niet/', '/_astro/', '/pagefind/'])(
    'shows the page for what is not there: %s',
    async (path) => {
      const answer = await say({ path, headers: { 'Sec-Fetch-Site': 'same-origin' } });
      expect(differences(answer, missing)).toEqual([]);
      expect(answer.body.toString()).toContain('tel:112');
    },
  );

  it.each([
    '/index.html',
    '/dossier/index.html',
    '/404.html',
    '/index.html.br',
    '/dossier/index.html.gz',
    '/_headers',
    '/_hosting/nginx-maps.conf',
    '/_hosting/caddy.conf',
    '/_hosting/',
    '/.git/config',
    '/.well-known/x',
    '/dossier/.x',
    '/%2egit/config',
    '/index%2ehtml',
  ])('has no address for what is not meant to be asked for: %s', async (path) => {
    expect(differences(await say({ path }), missing)).toEqual([]);
  });

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/zoeken/../../package.json',
    '/..\\package.json',
    '/%2e%2e/deploy/nginx.conf',
    '/..%2fdeploy/nginx.conf',
  ])('is led out of its folder by no path: %s', async (path) => {
    const { status, body } = await say({ path });
    // Outside the folder of the site, Caddy says of its own accord that all is well, and nothing else.
    expect(status === 400 || status === 404 || body.length === 0).toBe(true);
    expect(body.toString()).not.toMatch(/devDependencies|worker_processes/);
  });

  it.each(['//dossier/', '/dossier//', '/%64ossier/', '/./dossier/', '/zoeken/../dossier/', '/dossier/?a=b', '/Dossier/'])(
    'gives the dossier its own headers, however it is written, or does not give it: %s',
    async (path) => {
      const answer = await say({ path });
      expect(differences(answer, answer.status === 200 ? found('/dossier/') : missing)).toEqual([]);
    },
  );

  it('wipes only when a page of the site itself leads there, and never in a folder, where neighbours keep things too', async () => {
    for (const fetchSite of ['same-origin', 'same-site', 'cross-site', 'none', undefined]) {
      const answer = await say({ path: '/gewist/', headers: fetchSite === undefined ? {} : { 'Sec-Fetch-Site': fetchSite } });
      const wipes = base === '/' && fetchSite === 'same-origin';
      expect(differences(answer, { ...found('/gewist/'), fetchSite: wipes ? fetchSite : undefined })).toEqual([]);
      expect(answer.headers.has('clear-site-data')).toBe(wipes);
    }
  });

  it('is there to be read alone', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      // A refusal has no styles: whether the policy names those of the page makes no difference.
      const wrong = differences(await say({ path: '/', method }), { status: 405, rules: '/' }).filter(
        (problem) => !problem.startsWith('content-security-policy'),
      );
      expect(wrong).toEqual([]);
    }
  });
});

describe.each(hosts().filter(({ name }) => name === 'nginx'))('the comparison', ({ start }) => {
  const seen = async (change: (text: string) => string, question: Question, expected: Expected): Promise<readonly string[]> => {
    const running = await start({ dist: siteFolder(root, {}), base: '/', change });
    try {
      return differences(await ask(running.port, question), expected);
    } finally {
      await running.stop();
    }
  };
  const hashes = hostedSite(siteFolder(root, {}), '/').pages.find(({ path }) => path === NOT_FOUND)?.hashes;

  it('sees headers that are missing from an error', async () => {
    const found = await seen((text) => text.replaceAll(' always;', ';'), { path: '/weg' }, { status: 404, rules: NOT_FOUND, hashes });
    expect(found.length).toBeGreaterThan(5);
  });

  it('sees the headers that a location lost to one of its own', async () => {
    const found = await seen(
      (text) => text.replace('internal;', 'internal;\n add_header X-Eigen "1" always;'),
      { path: '/over/' },
      { status: 200, rules: '/over/' },
    );
    expect(found).toContain('x-eigen is there');
    expect(found.length).toBeGreaterThan(5);
  });

  it('sees a wipe that asks nobody', async () => {
    const change = (text: string): string => text.replace('"same-origin /gewist/index.html"', '"~/gewist/index.html"');
    expect(await seen(change, { path: '/gewist/' }, { status: 200, rules: '/gewist/' })).toContain('clear-site-data is there');
  });
});
