import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { compressFiles } from '../../../scripts/build/compress.ts';
import { serve, type Serving } from '../../../scripts/serve/server.ts';

const page = (text: string): string => `<!doctype html><meta charset="utf-8"><style>p{margin:0}</style><h1>${text}</h1>${'<p>veilig</p>'.repeat(50)}`;
const FILES: Readonly<Record<string, string>> = {
  'site/index.html': page('Thuis'),
  'site/404.html': page('Niet gevonden'),
  'site/dossier/index.html': page('Dossier'),
  'site/_astro/a.css': 'p{}',
  'site/gewist/index.html': page('Gewist'),
  'site/_headers': '/*',
  'secret.txt': 'geheim',
};

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

describe('the server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'));
  let serving: Serving;

  // Not fetch: that tidies up a path before it sends it.
  const ask = (path: string, headers = {}, method = 'GET'): Promise<Answer> =>
    new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port: serving.port, path, headers, method }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
        });
      })
        .on('error', reject)
        .end();
    });

  beforeAll(async () => {
    for (const [file, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    await compressFiles(join(folder, 'site'));
    const started = await serve(join(folder, 'site'), 0);
    if (!started.ok) throw new Error(started.reden);
    serving = started;
  });

  afterAll(async () => {
    await serving.stop();
    rmSync(folder, { recursive: true });
  });

  it('gives a page with its own policy, compressed as asked', async () => {
    const plain = await ask('/?a=b');
    expect(plain.status).toBe(200);
    expect(plain.body.toString()).toBe(FILES['site/index.html']);
    expect(plain.headers['content-security-policy']).toMatch(/style-src 'self' 'sha256-/);
    expect((await ask('/', { 'accept-encoding': 'gzip, br' })).headers['content-encoding']).toBe('br');
    const gzip = await ask('/', { 'accept-encoding': 'gzip' });
    expect(gunzipSync(gzip.body).toString()).toBe(FILES['site/index.html']);
  });

  it('leads to the address with the slash, where the rules of that folder hold', async () => {
    expect(await ask('/dossier')).toMatchObject({ status: 301, headers: { location: '/dossier/' } });
    for (const path of ['/dossier/', '/%64ossier/']) {
      expect((await ask(path)).headers).toMatchObject({ 'cache-control': 'no-store' });
    }
    expect(await ask('/dossier?a=b')).toMatchObject({ status: 301, headers: { location: '/dossier/?a=b' } });
  });

  it('has no address for what lies among the files for another reason', async () => {
    for (const path of ['/dossier/index.html', '/index.html.br', '/index.html.gz', '/404.html', '/_headers', '/.git/config']) {
      expect({ path, status: (await ask(path)).status }).toEqual({ path, status: 404 });
    }
  });

  it('wipes only when a page of its own leads there', async () => {
    expect((await ask('/gewist/', { 'sec-fetch-site': 'same-origin' })).headers['clear-site-data']).toBe('"cache", "storage"');
    for (const headers of [{}, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'none' }]) {
      expect((await ask('/gewist/', headers)).headers['clear-site-data']).toBeUndefined();
    }
  });

  it('says that a page did not change, with its headers', async () => {
    const etag = String((await ask('/dossier/')).headers['etag']);
    expect(await ask('/dossier/', { 'if-none-match': etag })).toMatchObject({
      status: 304,
      headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
    });
  });

  it('serves the site in a folder of the host, and nothing outside it', async () => {
    const started = await serve(join(folder, 'site'), 0, '/meldcode/');
    if (!started.ok) throw new Error(started.reden);
    const whole = serving;
    serving = started;
    onTestFinished(async () => {
      serving = whole;
      await started.stop();
    });
    expect(await ask('/meldcode')).toMatchObject({ status: 301, headers: { location: '/meldcode/' } });
    expect(await ask('/meldcode/dossier')).toMatchObject({ status: 301, headers: { location: '/meldcode/dossier/' } });
    expect((await ask('/meldcode/dossier/')).headers).toMatchObject({ 'cache-control': 'no-store' });
    for (const path of ['/', '/dossier/', '/meldcode2/', '/meldcode/weg']) expect({ path, status: (await ask(path)).status }).toEqual({ path, status: 404 });
  });

  it('answers an unknown address with the page for it, and keeps that in no cache', async () => {
    for (const path of ['/weg', '/_astro/weg.js', '/%', '//dossier/', '/a%2f..%2fdossier/']) {
      const { status, body, headers } = await ask(path);
      expect({ path, status }).toEqual({ path, status: 404 });
      expect(body.toString()).toContain('Niet gevonden');
      expect(headers['cache-control']).toBe('no-cache');
    }
  });

  it('never leaves its folder', async () => {
    for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/dossier/../../secret.txt', '/..\\secret.txt']) {
      const { status, body } = await ask(path);
      expect({ path, status }).toEqual({ path, status: 404 });
      expect(body.toString()).not.toContain('geheim');
    }
  });

  it('only lets itself be read', async () => {
    expect((await ask('/', {}, 'POST')).status).toBe(405);
    const head = await ask('/', {}, 'HEAD');
    expect({ status: head.status, length: head.body.length }).toEqual({ status: 200, length: 0 });
  });

  it('says so when the port is taken', async () => {
    expect(await serve(join(folder, 'site'), serving.port)).toMatchObject({
      ok: false,
      reden: expect.stringContaining('is in use') as string,
    });
  });
});
