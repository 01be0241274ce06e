import { type Page, expect, test } from '@playwright/test';
import { woorden as mee } from '../../src/messages/aanbod-signalen.ts';
import { wachtend } from '../../src/messages/dossier-aanbod.ts';
import { balk } from '../../src/messages/dossier-binnen.ts';
import { wissen } from '../../src/messages/dossier-scherm.ts';
import { gaBinnen, kaart, kiesKluis, knop, maakDossier, open, staat, ZIN } from '../support/dossierscherm.ts';
import { klaarVoorOffline } from '../support/offline.ts';
import { type Watched, violationsOn, watch } from '../support/watch.ts';
import { ALLE_SCHERMEN, klaarVoorGebruik, loopDoor, uitkomst } from '../support/wizard.ts';

// The site is put away for use without the network here too, and that must stay in the folder as well.
test.use({ serviceWorkers: 'allow' });

const LABEL = 'Blauwe jas';
const REDEN = 'het kind vertelde het zelf';

/** Every link that is on screen now, or in what a program drew, and leaves the folder of the site. */
async function leaving(page: Page, folder: string): Promise<readonly string[]> {
  const hrefs = await page.locator('a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.length).toBeGreaterThan(5);
  return hrefs.filter((href) => href.startsWith('/') && !href.startsWith(folder));
}

/** Pagefind asks for its list of files with the time behind it. */
const TIME_OF_INDEX = /(?<=pagefind-entry\.json)\?ts=\d+$/;

const menu = (page: Page, name: string | RegExp) => page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name });

/** Requests that leave the folder, and addresses that say anything of a case. */
function wrong({ requests, connections }: Watched, folder: string): readonly string[] {
  const inFolder = new RegExp(`^http://localhost:\\d+${folder}`);
  const urls = [...requests.map(({ url }) => url), ...connections].filter((url) => !url.startsWith('blob:') && url !== 'about:blank');
  return urls.filter(
    (url) => !inFolder.test(url) || url.replace(TIME_OF_INDEX, '').includes('?') || decodeURI(url).includes(LABEL) || decodeURI(url).includes(REDEN),
  );
}

test('everything works in a folder of a host, and nothing leaves it', async ({ page, baseURL }) => {
  const folder = new URL(baseURL ?? '').pathname;
  expect(folder).not.toBe('/');
  const seen = await watch(page);
  const stays = async (on: Page): Promise<void> => {
    expect(await leaving(on, folder), on.url()).toEqual([]);
    expect(new URL(on.url()).pathname.startsWith(folder), on.url()).toBe(true);
  };

  await test.step('from the first page to a step', async () => {
    await page.goto(folder);
    await page.getByRole('combobox').selectOption('ikc-ijmond');
    await page.locator('[data-verder]').click();
    await expect(page).toHaveURL(`${folder}protocollen/ikc-ijmond/`);
    await stays(page);
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Stap 5|^5/ })
      .first()
      .click();
    await expect(page).toHaveURL(`${folder}protocollen/ikc-ijmond/stap-5/`);
    await stays(page);
  });

  await test.step('through an aid to an outcome', async () => {
    await page
      .getByRole('main')
      .getByRole('link', { name: /afwegingskader vraag voor vraag/ })
      .click();
    await klaarVoorGebruik(page);
    await loopDoor(page, ALLE_SCHERMEN);
    await expect(uitkomst(page)).toBeVisible();
    await stays(page);
  });

  await test.step('into a vault, out of it and back', async () => {
    await menu(page, 'Dossier').click();
    await kiesKluis(page);
    await gaBinnen(page);
    await maakDossier(page, LABEL);
    await stays(page);
    await knop(page, balk.slot).click();
    await expect(page).toHaveURL(new RegExp(`${folder}dossier/op-slot/`));
    await page.getByRole('link', { name: 'Open je dossier weer' }).click();
    await expect(staat(page, 'op-slot')).toBeVisible();
    await open(page, ZIN);
    await expect(kaart(page, LABEL)).toBeVisible();
    await kaart(page, LABEL).click();
    await expect(page.getByRole('heading', { name: LABEL })).toBeVisible();
    await stays(page);
  });

  await test.step('search', async () => {
    await menu(page, 'Zoeken').click();
    await page.getByRole('main').getByRole('searchbox').fill('blauwe plekken');
    const results = page.locator('[data-zoekresultaten] a');
    await expect(results.first()).toBeVisible();
    await stays(page);
    await results.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).not.toHaveURL(/zoeken/);
    await stays(page);
  });

  await test.step('signals to a dossier in another tab', async () => {
    await page.goto(`${folder}protocollen/bijlage-9/signalen/`);
    await page.locator('[data-signaal]').first().check();
    const other = page.context().waitForEvent('page');
    await knop(page, mee.knop).click();
    const dossier = await other;
    await expect(dossier).toHaveURL(`${folder}dossier/`);
    await expect(dossier.getByText(wachtend.signalen)).toBeVisible();
    await dossier.close();
  });

  await test.step('training: the quiz, and a case for a group', async () => {
    await menu(page, 'Training').click();
    await page.getByRole('main').getByRole('link', { name: /quiz/i }).first().click();
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(page.getByRole('main').getByRole('radio').or(page.getByRole('main').getByRole('checkbox')).first()).toBeVisible();
    await stays(page);
    await page.goto(`${folder}training/groep/`);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await stays(page);
  });

  await test.step('without the network', async () => {
    await page.goto(`${folder}zonder-internet/`);
    await klaarVoorOffline(page);
    await page.context().setOffline(true);
    await page.goto(`${folder}actueel/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await stays(page);
    await page.context().setOffline(false);
  });

  await test.step('a wipe', async () => {
    await page.evaluate(() => {
      localStorage.setItem('van-de-buren', 'blijft');
    });
    await menu(page, 'Dossier').click();
    await open(page, ZIN);
    await knop(page, balk.instellingen).click();
    await page.getByRole('textbox', { name: wissen.veld(`‘${wissen.woord}’`) }).fill(wissen.woord);
    await knop(page, wissen.knop).click();
    await expect(page).toHaveURL(`${folder}gewist/#klaar`);
    await expect(page.getByText('Alles is gewist.')).toBeVisible();
    // In a folder the neighbours of the site keep their things in the same place.
    expect(await page.evaluate(async () => [Object.keys(localStorage), await indexedDB.databases()])).toEqual([['van-de-buren'], []]);
  });

  expect(wrong(seen, folder)).toEqual([]);
  expect(seen.complaints).toEqual([]);
  expect(await violationsOn(page)).toEqual([]);
});
