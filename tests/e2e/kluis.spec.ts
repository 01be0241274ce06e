import { expect, test } from '@playwright/test';
import { kluiscontract } from '../support/kluiscontract.ts';
import { LICHT } from '../support/kluiswerk/werk.ts';
import { openProef } from '../support/proefpagina.ts';
import { violationsOn, watch } from '../support/watch.ts';

for (const plaats of ['apparaat', 'venster'] as const) {
  // Without a browser both run; what is only in this window leans on less of it.
  const tag = plaats === 'venster' ? ['@long'] : [];
  test(`the vault on the ${plaats} keeps every promise in a real browser, with the real headers`, { tag }, async ({ page }) => {
    const seen = await watch(page);
    for (const { naam, speel, verwacht } of kluiscontract) {
      await openProef(page);
      // A case knows nothing around it, so that it can travel as text. The key itself is looked at below.
      const gezien = await page.evaluate(`(async () => {
        const dienst = proef.maakBrowserdienst({ kdf: ${JSON.stringify(LICHT)} });
        await dienst.wis();
        return (${speel.toString()})(() => dienst, '${plaats}');
      })()`);
      expect.soft(gezien, naam).toEqual(verwacht);
      expect.soft(await violationsOn(page), naam).toEqual([]);
    }
    expect(seen.complaints).toEqual([]);
    expect(seen.requests.filter(({ type }) => ['fetch', 'xhr', 'ping'].includes(type))).toEqual([]);
  });
}

test('the key is made by WebAssembly in a worker whose policy allows it and nothing else', async ({ page, request }) => {
  const seen = await watch(page);
  await openProef(page);
  await page.evaluate(async () => {
    const dienst = await proef.laadKluisdienst();
    await dienst.maak('venster', 'een lange wachtzin');
  });
  const files = seen.requests.map(({ url }) => new URL(url).pathname);
  const worker = files.find((file) => file.startsWith('/_astro/kdf-worker/')) ?? '';
  expect(files.filter((file) => /argon-(wasm|js)/.test(file))).toEqual([expect.stringContaining('argon-wasm')]);
  const policy = (await request.get(worker)).headers()['content-security-policy'] ?? '';
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(policy).toContain("connect-src 'none';");
  expect(policy).not.toMatch(/'unsafe-|\*|https?:/);
  const own = (await request.get('/dossier/proef/')).headers()['content-security-policy'] ?? '';
  expect(own).toContain('trusted-types kluis-worker');
  expect(own).not.toContain('wasm');
});

test('the page of the dossier refuses WebAssembly, a program by its bare address, another policy and every connection', async ({ page }) => {
  await openProef(page);
  const geweigerd = await page.evaluate(async () => {
    const probeer = async (doe: () => unknown): Promise<string> => {
      try {
        await doe();
        return 'mag';
      } catch (fout) {
        return fout instanceof Error ? fout.name : 'fout';
      }
    };
    const { trustedTypes } = globalThis as unknown as { trustedTypes: { createPolicy: (naam: string, regels: object) => unknown } };
    return {
      wasm: await probeer(() => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))),
      werker: await probeer(() => new Worker('/_astro/iets.js')),
      beleid: await probeer(() => trustedTypes.createPolicy('ander', {})),
      nogEens: await probeer(async () => {
        await proef.laadAge();
        trustedTypes.createPolicy('kluis-worker', {});
      }),
      fetch: await probeer(() => fetch('/')),
    };
  });
  expect(geweigerd).toEqual({ wasm: 'CompileError', werker: 'TypeError', beleid: 'TypeError', nogEens: 'TypeError', fetch: 'TypeError' });
});

test('a worker of the vault cannot send anything', async ({ page }) => {
  // The real headers with a program that tries: the answer of the vault is then what the browser said to it.
  const poging = `fetch('/').then(() => 'sent', (error) => error.name).then((reden) => postMessage({ ok: false, reden }));`;
  await page.route('**/*-worker/**', async (route) => {
    await route.fulfill({ response: await route.fetch(), body: poging });
  });
  await openProef(page);
  const antwoorden = await page.evaluate(async () => [
    await (await proef.laadKluisdienst()).maak('venster', 'een lange wachtzin'),
    await (await proef.laadAge()).sluitAge(new Uint8Array(1), 'een lange wachtzin'),
  ]);
  expect(antwoorden).toEqual([
    { ok: false, reden: 'TypeError' },
    { ok: false, reden: 'TypeError' },
  ]);
});

test('without WebAssembly the same vault opens, only slower', async ({ browser }) => {
  test.slow();
  const context = await browser.newContext();
  const page = await context.newPage();
  const seen = await watch(page);
  await openProef(page);
  const maak = await page.evaluate(async (kdf) => (await proef.maakBrowserdienst({ kdf }).maak('apparaat', 'een lange wachtzin')).ok, LICHT);
  // A worker cannot be reached before it starts, so the file that holds WebAssembly is kept from it.
  await page.route('**/argon-wasm*', (route) => route.abort());
  await openProef(page);
  const opent = await page.evaluate(async () => (await (await proef.laadKluisdienst()).open('apparaat', { wachtzin: 'een lange wachtzin' })).ok);
  expect([maak, opent]).toEqual([true, true]);
  expect(seen.requests.some(({ url }) => url.includes('argon-js'))).toBe(true);
  await context.close();
});
