import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { reserve, uit } from '../../src/messages/dossier-bestand-scherm.ts';
import { balk as dossierbalk } from '../../src/messages/dossier-binnen.ts';
import { stand, voet, woorden } from '../../src/messages/offline.ts';
import { gaBinnen, kiesKluis, knop, maakDossier, wisAlles } from '../support/dossierscherm.ts';
import { filesIn } from '../../scripts/site/files.ts';
import { isLang } from '../support/lang.ts';
import { geefUit, klaarVoorOffline, maakHost } from '../support/offline.ts';
import { isReadingPage, ONE_OF_EACH_SHAPE, PAGES } from '../support/site-pages.ts';
import { violationsOn, watch } from '../support/watch.ts';
import { ACUUT, loopDoor, openWizard, uitkomst } from '../support/wizard.ts';

test.use({ serviceWorkers: 'allow' });

const LEESBLADZIJDE = '/protocollen/ikc-ijmond/stap-1/';
const balk = (naam: string) => `.vernieuwbalk:has-text("${naam}")`;

test('after one visit to a page for reading the whole site works without the network: reading, weighing, searching, a dossier and a wipe', async ({
  page,
  context,
  request,
}) => {
  const gezien = await watch(page);
  await page.goto(LEESBLADZIJDE, { waitUntil: 'networkidle' });
  // Nothing is loaded for it before the reader does something.
  expect(gezien.requests.filter(({ type }) => type === 'script')).toEqual([]);
  await page.mouse.click(5, 300);
  await klaarVoorOffline(page);
  await expect(page.locator('[data-offline-voet]')).toHaveText(voet.klaar);

  const vanHost = new Map<string, Readonly<Record<string, string>>>();
  // That every page is on the device as the host sends it, scripts/check-offline.ts looks at; here is one of each shape.
  const paden = (isLang ? PAGES : ONE_OF_EACH_SHAPE).filter((pad) => !pad.startsWith('/dev/') && pad !== '/gewist/');
  expect(paden.length).toBeGreaterThan(10);
  for (const pad of paden) vanHost.set(pad, (await request.get(pad)).headers());
  await context.setOffline(true);
  for (const pad of paden) {
    const antwoord = await page.goto(pad);
    expect(antwoord?.status(), pad).toBe(200);
    expect(antwoord?.fromServiceWorker(), pad).toBe(true);
    for (const naam of ['content-security-policy', 'cross-origin-embedder-policy', 'permissions-policy', 'referrer-policy'])
      expect(antwoord?.headers()[naam], `${pad} ${naam}`).toBe(vanHost.get(pad)?.[naam]);
    await expect(page.getByRole('heading', { level: 1 }).first(), pad).toBeAttached();
    if (isReadingPage(pad)) expect(await violationsOn(page), pad).toEqual([]);
  }
  // An address without its slash, one with something behind it, and one that is not there.
  await page.goto('/over');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Over deze site');
  await page.goto('/over/?van=elders');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Over deze site');
  expect((await page.goto('/bestaat-niet/'))?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('link', { name: '112' })).toBeVisible();

  await test.step('an aid weighs, and the search finds', async () => {
    await openWizard(page);
    await loopDoor(page, ACUUT);
    await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', /acuut/);
    await page.goto('/zoeken/');
    await page.getByRole('main').getByRole('searchbox').fill('veilig thuis');
    await expect(page.locator('[data-zoekresultaten]').getByRole('link').first()).toBeVisible();
  });
  await test.step('a dossier makes a file', async () => {
    await page.goto('/dossier/');
    await kiesKluis(page);
    await gaBinnen(page);
    await maakDossier(page, 'Zonder draad');
    await page.getByRole('region', { name: reserve.naam }).getByRole('button', { name: reserve.knop }).click();
    const [bestand] = await Promise.all([page.waitForEvent('download'), knop(page, uit.knop).click()]);
    expect(bestand.suggestedFilename()).toMatch(/\.age$/);
    await knop(page, dossierbalk.lijst).click();
  });
  await test.step('a wipe ends on a page that says what it did and what it left', async () => {
    await wisAlles(page);
    await expect(page.getByText('Alles is gewist.')).toBeVisible();
    await expect(page.getByText('Je hebt nu geen internet')).toBeVisible();
    expect(await page.evaluate(async () => [localStorage.length, await indexedDB.databases()])).toEqual([0, []]);
  });
});

test('a link of another site to the end of a wipe wipes nothing, also when the service worker stands in between', async ({ page, baseURL }) => {
  const thuis = baseURL ?? '';
  const watErLigt = () =>
    page.evaluate(async () => [Object.keys(localStorage).length, (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]);
  await page.goto('/zonder-internet/');
  await klaarVoorOffline(page);
  await page.evaluate(() => {
    localStorage.setItem('meldcodewijzer:protocol', 'ikc-ijmond');
  });
  const eerst = await watErLigt();
  expect(Math.min(...eerst)).toBeGreaterThan(0);

  // To a browser, this name is another site.
  await page.goto(`${thuis.replace('localhost', '127.0.0.1')}/over/`);
  await Promise.all([
    page.waitForURL(`${thuis}/gewist/`),
    page.evaluate((naar) => {
      const link = document.createElement('a');
      link.href = naar;
      document.body.append(link);
      link.click();
    }, `${thuis}/gewist/`),
  ]);
  await expect(page.getByText('Hier is niets gewist.')).toBeVisible();
  expect(await watErLigt()).toEqual(eerst);

  // The site itself does wipe.
  await page.evaluate(() => {
    location.replace('/dossier/op-slot/');
  });
  await page.waitForURL('**/op-slot/');
  await page.evaluate(() => {
    location.replace('/gewist/#klaar');
  });
  await expect(page.getByText('Alles is gewist.')).toBeVisible();
  await expect.poll(watErLigt).toEqual([0, 0, 0]);
});

test('a new version waits, asks, lets a dossier in another tab be, and that one still finds every part of its own version', async ({ page, context }) => {
  const host = await maakHost();
  try {
    await page.goto(`${host.adres}/zonder-internet/`);
    await expect(page.getByRole('heading', { name: stand.klaar.kop })).toBeVisible({ timeout: 60_000 });
    const dossier = await context.newPage();
    await dossier.goto(`${host.adres}/dossier/`);
    await kiesKluis(dossier);
    await gaBinnen(dossier);
    await maakDossier(dossier, 'Blijft staan');

    await geefUit(
      host,
      'De tweede versie',
      filesIn(host.map).filter((file) => /^_astro\/.*(age-worker|document-bestand|docx)/.test(file)),
    );
    await page.goto(`${host.adres}/`);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('De tweede versie');
    // Something must be done on a page for reading before it looks.
    await page.mouse.click(5, 300);
    await expect(page.locator(balk(woorden.nieuw))).toBeVisible({ timeout: 60_000 });
    await knop(page, woorden.vernieuw).click();
    await expect(page.locator(balk(woorden.eerstSluiten))).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('De tweede versie');

    // What was open goes on, with the parts that it had not loaded yet.
    await dossier.getByRole('region', { name: reserve.naam }).getByRole('button', { name: reserve.knop }).click();
    const [bestand] = await Promise.all([dossier.waitForEvent('download'), knop(dossier, uit.knop).click()]);
    expect(bestand.suggestedFilename()).toMatch(/\.age$/);
    await dossier.goto(`${host.adres}/dossier/`);
    await expect(dossier.locator('[data-staat="op-slot"]')).toBeVisible();
    await expect(dossier.locator('.vernieuwbalk')).toHaveCount(0);

    await dossier.close();
    await knop(page, woorden.vernieuw).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('De tweede versie');
    await expect(page.locator('.vernieuwbalk')).toHaveCount(0);
  } finally {
    await host.ruimOp();
  }
});

test('a new version comes by itself when every tab was closed', async ({ browser }) => {
  const host = await maakHost();
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  try {
    const eerste = await context.newPage();
    await eerste.goto(`${host.adres}/zonder-internet/`);
    await expect(eerste.getByRole('heading', { name: stand.klaar.kop })).toBeVisible({ timeout: 60_000 });
    await geefUit(host, 'De tweede versie');
    await eerste.reload();
    await expect(eerste.getByRole('heading', { name: stand.nieuw.kop })).toBeVisible({ timeout: 60_000 });
    await eerste.close();
    const tweede = await context.newPage();
    await expect(async () => {
      await tweede.goto(`${host.adres}/`);
      await expect(tweede.getByRole('heading', { level: 1 })).toHaveText('De tweede versie', { timeout: 1 });
    }).toPass();
  } finally {
    await context.close();
    await host.ruimOp();
  }
});

test('where the package does not come the files come one by one; the kill switch takes worker and copies away, and leaves a dossier where it is', async ({
  page,
  context,
}) => {
  const host = await maakHost();
  try {
    rmSync(join(host.map, 'offline'), { recursive: true });
    await host.herstart();
    await page.goto(`${host.adres}/over/`);
    // Nothing that is fetched on the way may make the browser forget.
    await page.evaluate(() => {
      localStorage.setItem('iets', 'blijft');
    });
    await page.goto(`${host.adres}/zonder-internet/`);
    await expect(page.getByRole('heading', { name: stand.klaar.kop })).toBeVisible({ timeout: 110_000 });
    expect(await page.evaluate(() => localStorage.getItem('iets'))).toBe('blijft');
    await context.setOffline(true);
    await page.goto(`${host.adres}${LEESBLADZIJDE}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await context.setOffline(false);

    await page.goto(`${host.adres}/dossier/`);
    await kiesKluis(page);
    await gaBinnen(page);
    await maakDossier(page, 'Blijft staan');
    await page.goto(`${host.adres}/zonder-internet/`);
    await expect(page.getByRole('heading', { name: stand.klaar.kop })).toBeVisible({ timeout: 60_000 });
    copyFileSync(join(host.map, 'sw-uit.js'), join(host.map, 'sw.js'));
    await host.herstart();
    await page.reload();
    const over = () => page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length]);
    await expect.poll(over, { timeout: 30_000 }).toEqual([0, 0]);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(1);
  } finally {
    await host.ruimOp();
  }
});

test('the copy goes off the device with one button, stays off, and comes back when it is asked for', async ({ page }) => {
  await page.goto('/zonder-internet/');
  await expect(page.getByRole('heading', { name: stand.klaar.kop })).toBeVisible({ timeout: 60_000 });
  // Somebody clears the caches and leaves the worker: what is said must stay true.
  await page.evaluate(async () => {
    for (const naam of await caches.keys()) await caches.delete(naam);
  });
  await page.reload();
  await expect(page.getByRole('heading', { name: stand.klaar.kop })).toBeVisible({ timeout: 60_000 });
  expect(await page.evaluate(async () => (await caches.match('/over/', { ignoreSearch: true }))?.status)).toBe(200);
  await knop(page, woorden.zetUit).click();
  await expect(page.getByRole('heading', { name: stand.uit.kop })).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.reload();
  await expect(page.getByRole('heading', { name: stand.uit.kop })).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await knop(page, woorden.zetAan).click();
  await expect(page.getByRole('heading', { name: stand.klaar.kop })).toBeVisible({ timeout: 60_000 });
});

test('an aid and a dossier ask for nothing after they have loaded, also when nothing was put away yet', async ({ context }) => {
  const paden = ['/hulpmiddelen/afwegingskader/', '/dossier/'];
  const tabs = await Promise.all(
    paden.map(async (pad) => {
      const tab = await context.newPage();
      await tab.goto(pad, { waitUntil: 'networkidle' });
      return tab;
    }),
  );
  const erna: string[] = [];
  context.on('request', (verzoek) => erna.push(verzoek.url()));
  for (const tab of tabs) {
    await tab.bringToFront();
    await tab.mouse.click(5, 300);
    await tab.keyboard.press('Tab');
    await tab.mouse.wheel(0, 400);
  }
  // Longer than a page for reading waits.
  await tabs.at(-1)?.evaluate(() => new Promise((verder) => setTimeout(verder, 5000)));
  expect(erna).toEqual([]);
  expect(context.serviceWorkers()).toEqual([]);
});

test('what makes the site an app is there, and leads to the aids', async ({ page, request }) => {
  await page.goto('/');
  const adres = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = (await (await request.get(adres ?? '')).json()) as Manifest;
  expect(manifest.display).toBe('minimal-ui');
  for (const { src, type } of manifest.icons) {
    const icoon = await request.get(new URL(src, new URL(adres ?? '', page.url())).href);
    expect(icoon.status(), src).toBe(200);
    expect(icoon.headers()['content-type'], src).toBe(type);
  }
  expect(manifest.icons.some(({ purpose, sizes }) => purpose === 'maskable' && sizes === '512x512')).toBe(true);
  expect(manifest.shortcuts.length).toBeGreaterThan(2);
  for (const { url, name } of manifest.shortcuts) {
    await page.goto(new URL(url, new URL(adres ?? '', page.url())).href);
    await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible();
  }
  const cdp = await page.context().newCDPSession(page);
  await page.goto('/');
  const { errors } = await cdp.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

interface Manifest {
  readonly display: string;
  readonly icons: readonly { readonly src: string; readonly type: string; readonly sizes: string; readonly purpose?: string }[];
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[];
}
