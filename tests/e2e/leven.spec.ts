// A whole life with the site, with everything that leaves the browser written down. `npm run test:alone` runs it once more where there is no network at all.
import { readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../../scripts/setup/prepare.mjs';
import { addressOf, filesIn } from '../../scripts/site/files.ts';
import { balk, lijst } from '../../src/messages/dossier-binnen.ts';
import { wissen } from '../../src/messages/dossier-scherm.ts';
import { voet } from '../../src/messages/offline.ts';
import { woorden as opzetwoorden } from '../../src/messages/training-groep.ts';
import { heenEnWeer } from '../support/dossierleven.ts';
import { gaBinnen, knop, kop, maakDossier, maakKluis } from '../support/dossierscherm.ts';
import { klaarVoorOffline } from '../support/offline.ts';
import { klacht, startTussenpost, type Verzoek } from '../support/tussenpost.ts';
import { violationsOn, watch } from '../support/watch.ts';
import { ACUUT, loopDoor, openWizard, uitkomst } from '../support/wizard.ts';
import { CASUS, expectBeeld, openOpzet } from '../support/zaal.ts';

test.use({ actionTimeout: 30_000 });

/** Set by `npm run test:alone`: there must be nothing but this machine itself. */
const IS_ALLEEN = process.env['ALONE'] === '1';

const dist = join(root, 'dist');
const BESTANDEN = new Set(filesIn(dist).map(addressOf));
/** What the browser asks by itself, at any visit, once the site is on the device: whether there is a newer version. */
const isVraagNaarNieuwe = ({ adres, bytes }: Verzoek, basis: string): boolean => adres === `${basis}/sw.js` && bytes === 0;

test('a whole life (read, search, weigh, dossier, file out and in, train, wipe) asks for files of the site and nothing else', async ({
  browser,
  baseURL,
}, info) => {
  test.slow();
  if (IS_ALLEEN) expect(Object.values(networkInterfaces()).flatMap((adressen) => (adressen ?? []).filter(({ internal }) => !internal))).toEqual([]);
  const post = await startTussenpost();
  const basis = baseURL ?? '';
  const context = await browser.newContext({ baseURL: basis, proxy: post.proxy, serviceWorkers: 'allow' });
  const getypt = ['Kanarie-lezer', 'kanarievogel', 'Kanarie-dossier', 'wachtzin voor kanaries', 'bestandszin voor kanaries'] as const;
  const [, zoekwoord, label, zin, bestandszin] = getypt;
  const klachten = (verzoeken: readonly Verzoek[]): readonly string[] =>
    verzoeken.flatMap((verzoek) => klacht(verzoek, basis, getypt, (pad) => BESTANDEN.has(decodeURI(pad))) ?? []);
  const behalveNieuw = (verzoeken: readonly Verzoek[]): readonly string[] =>
    verzoeken.filter((verzoek) => !isVraagNaarNieuwe(verzoek, basis)).map(({ methode, adres }) => `${methode} ${adres}`);
  try {
    const page = await context.newPage();
    const gezien = await watch(page);
    const overtredingen: string[] = [];
    const kijkNa = async (): Promise<void> => {
      overtredingen.push(...(await violationsOn(page)).map((wat) => `${page.url()}: ${wat}`));
    };

    await test.step('read, until the site is on the device', async () => {
      await page.goto('/protocollen/ikc-ijmond/stap-1/');
      await page.mouse.click(5, 300);
      await klaarVoorOffline(page);
      await expect(page.locator('[data-offline-voet]')).toHaveText(voet.klaar);
      await kijkNa();
    });
    // From here on only what a wipe needs may come from the host.
    const geladen = post.verzoeken.length;

    await test.step('search', async () => {
      await page.goto('/zoeken/');
      await page.getByRole('main').getByRole('searchbox').fill(`${zoekwoord} veilig thuis`);
      await expect(page.locator('[data-zoekresultaten]').getByRole('link').first()).toBeVisible();
      await kijkNa();
    });
    await test.step('weigh', async () => {
      await openWizard(page);
      await loopDoor(page, ACUUT);
      await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', /acuut/);
      await kijkNa();
    });
    await test.step('train', async () => {
      await openOpzet(page, CASUS);
      await knop(page, opzetwoorden.begin).click();
      await expectBeeld(page, 'situatie');
      await kijkNa();
    });
    await test.step('a dossier, out into a file and in again', async () => {
      await maakKluis(page, 'apparaat', zin);
      await gaBinnen(page);
      await maakDossier(page, label);
      await heenEnWeer(page, info.outputPath('leven.age'), bestandszin);
      await kijkNa();
    });
    expect(behalveNieuw(post.verzoeken.slice(geladen))).toEqual([]);

    await test.step('wipe', async () => {
      await knop(page, balk.lijst).click();
      await expect(kop(page, lijst.kop)).toBeVisible();
      await knop(page, balk.instellingen).click();
      await page.getByRole('textbox', { name: wissen.veld(`‘${wissen.woord}’`) }).fill(wissen.woord);
      await knop(page, wissen.knop).click();
      await expect(page).toHaveURL(/\/gewist\/#klaar$/);
      await page.waitForLoadState('networkidle');
      // Where there is no network the browser is not sent to the host, and the page says what is left.
      if (IS_ALLEEN) await expect(page.getByText('Je hebt nu geen internet')).toBeVisible();
      else expect(await page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length])).toEqual([0, 0]);
      expect(await page.evaluate(async () => [localStorage.length, (await indexedDB.databases()).length])).toEqual([0, 0]);
    });

    expect(post.verzoeken.length).toBeGreaterThan(5);
    expect(klachten(post.verzoeken)).toEqual([]);
    expect(overtredingen).toEqual([]);
    expect(gezien.connections.filter((adres) => !/\/_astro\/(?:age|kdf)-worker\/|\/sw\.js$/.test(adres))).toEqual([]);
    expect(gezien.complaints).toEqual([]);
    expect(readFileSync(info.outputPath('leven.age'), 'latin1')).not.toContain(label);
  } finally {
    await context.close();
    post.sluit();
  }
});
