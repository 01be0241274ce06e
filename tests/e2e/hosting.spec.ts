import { request as rawRequest } from 'node:http';
import { expect, test } from '@playwright/test';
import { headersFor } from '../../src/lib/hosting/index.ts';

const PAGES = ['/', '/zoeken/', '/hulpmiddelen/afwegingskader/', '/protocollen/ikc-ijmond/stap-1/'];

test.describe('the headers that the site is served with', () => {
  for (const path of PAGES) {
    test(`of ${path} are those of the rules, with the hashes of that page`, async ({ request }) => {
      const response = await request.get(path);
      expect(response.status()).toBe(200);
      const headers = response.headers();
      for (const [name, value] of headersFor(path).slice(1)) expect(headers[name.toLowerCase()], name).toBe(value);

      const policy = headers['content-security-policy'] ?? '';
      const withoutHashes = policy.replaceAll(/ 'sha256-[^']+'/g, '');
      expect(withoutHashes).toBe(headersFor(path)[0]?.[1]);
      // The page carries the same policy, except for what only a header may say.
      const inPage = /http-equiv="content-security-policy" content="([^"]+)"/.exec(await response.text())?.[1];
      expect(inPage).toBe(policy.replace(" frame-ancestors 'none';", ''));
    });

    test(`of ${path} stop nothing that the page needs`, async ({ page }) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        // Which features a browser knows differs per version and system.
        if (!message.text().includes('Unrecognized feature')) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(complaints).toEqual([]);
    });
  }

  test('keep hashed files for a year', async ({ request }) => {
    const html = await (await request.get('/hulpmiddelen/afwegingskader/')).text();
    const file = /\/_astro\/[^"' ]+\.js/.exec(html)?.[0] ?? '';
    expect(file).not.toBe('');
    expect((await request.get(file)).headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  });
});

test('an unknown address gives the page for it, with status 404', async ({ request }) => {
  for (const path of ['/bestaat-niet/', '/_astro/bestaat-niet.js', '/dossier/bestaat-niet']) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(404);
    expect(await response.text()).toContain('tel:112');
    expect(response.headers()['cache-control']).toBe('no-cache');
  }
});

test('a page travels compressed', async ({ request }) => {
  for (const encoding of ['br', 'gzip']) {
    const response = await request.get('/', { headers: { 'accept-encoding': encoding } });
    expect(response.headers()['content-encoding']).toBe(encoding);
    expect(await response.text()).toContain('<h1');
  }
});

test('an address without its slash leads to the one with it', async ({ request }) => {
  const response = await request.get('/zoeken', { maxRedirects: 0 });
  expect(response.status()).toBe(301);
  expect(response.headers()['location']).toBe('/zoeken/');
});

test('no path leads out of the site', async ({ baseURL }) => {
  for (const path of ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/zoeken/../../package.json']) {
    expect(await statusOf(baseURL ?? '', path), path).toBe(404);
  }
});

/** Not through Playwright: that tidies up a path before it sends it. */
function statusOf(origin: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    rawRequest({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
