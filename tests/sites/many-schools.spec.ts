import { expect, type Page, test } from '@playwright/test';
import { woorden } from '../../src/messages/scholen.ts';
import { vraagwoorden } from '../../src/messages/vraag.ts';
import { woorden as zoekwoorden } from '../../src/messages/zoeken.ts';
import { klaarVoorOffline } from '../support/offline.ts';

test.use({ serviceWorkers: 'allow' });

const veld = (page: Page) => page.getByRole('searchbox', { name: woorden.veld });
const uitslag = (page: Page) => page.locator('[data-scholen] a');
/** The name of a school as the list has it, and where it is. */
async function eersteSchool(page: Page): Promise<{ readonly naam: string; readonly href: string }> {
  await page.goto('/protocollen/');
  await veld(page).fill('1');
  await uitslag(page).first().waitFor();
  const eerste = uitslag(page).first();
  return { naam: (await eerste.textContent()) ?? '', href: (await eerste.getAttribute('href')) ?? '' };
}

test('a school is found by its name or place, and the list of names comes only then', async ({ page }) => {
  const gevraagd: string[] = [];
  page.on('request', (request) => gevraagd.push(new URL(request.url()).pathname));
  await page.goto('/protocollen/', { waitUntil: 'networkidle' });
  expect(gevraagd).not.toContain('/protocollen/namen.js');
  await expect(page.locator('[data-aantal]')).toHaveText(/^\d+ scholen$/);
  await veld(page).fill('de li');
  await expect(page.locator('[data-aantal]')).toHaveText(/^\d+ van \d+ scholen$/);
  expect(gevraagd).toContain('/protocollen/namen.js');
  for (const naam of await uitslag(page).allTextContents()) expect(naam).toMatch(/\bDe Li/);

  await page.getByLabel(woorden.stand).selectOption('oud');
  const oud = await page.locator('[data-scholen] li').count();
  await page.getByLabel(woorden.stand).selectOption('normen');
  await expect(page.locator('[data-scholen]').getByText(woorden.oud)).toHaveCount(0);
  expect(oud).toBeGreaterThan(0);

  await veld(page).fill('bestaat niet');
  await expect(page.getByText(woorden.geen)).toBeVisible();
  await page.getByLabel(woorden.stand).selectOption('');
  await veld(page).fill('');
  await expect(page.locator('[data-lijst]')).toBeVisible();
});

test('without JavaScript there is a list by place', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/protocollen/');
  await expect(veld(page)).toBeHidden();
  await page.getByRole('navigation', { name: 'Scholen op plaats' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Scholen in plaatsen met een');
  await page.locator('.plaatslijst a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Meldcode');
  await context.close();
});

test('a list that does not come says so, and works at the next try', async ({ page, context }) => {
  await page.goto('/protocollen/');
  await context.route('**/protocollen/namen.js*', (route) => route.abort());
  await veld(page).fill('linde');
  await expect(page.locator('[data-aantal]')).toHaveText(woorden.fout);
  await context.unroute('**/protocollen/namen.js*');
  await veld(page).fill('de');
  await expect(uitslag(page).first()).toBeVisible();
});

test('the school that one lets the device remember is known on the first page, in the aids and to the search', async ({ page }) => {
  await page.goto('/hulpmiddelen/afwegingskader/');
  await expect(page.getByText(vraagwoorden.geenProtocol)).toBeVisible();
  await page.goto('/zoeken/');
  await expect(page.getByText(zoekwoorden.geenSchool)).toBeVisible();

  const { naam, href } = await eersteSchool(page);
  // Looking around is not choosing.
  await uitslag(page).first().click();
  await page.goto('/');
  await expect(page.locator('[data-verder]')).toBeHidden();

  await eersteSchool(page);
  await page.getByRole('checkbox', { name: woorden.onthoud }).check();
  await uitslag(page).first().click();
  await page.goto('/');
  await expect(page.locator('[data-verder]')).toHaveAttribute('href', href);

  await page.goto('/hulpmiddelen/afwegingskader/');
  await expect(page.locator('.protocolbalk')).toContainText(naam);
  await page.getByRole('button', { name: vraagwoorden.zonderProtocol }).click();
  await expect(page.locator('.protocolbalk')).toContainText(vraagwoorden.geenProtocol);
});

test('the search finds pages of the remembered school and of no other', async ({ page }) => {
  const { naam, href } = await eersteSchool(page);
  await page.getByRole('checkbox', { name: woorden.onthoud }).check();
  await uitslag(page).first().click();
  await page.goto('/zoeken/');
  await page.getByRole('main').getByRole('searchbox').fill('gesprek met de ouders');
  await page.getByRole('radio', { name: naam }).check();
  const resultaten = page.locator('[data-zoekresultaten] a');
  await expect(resultaten.first()).toBeVisible();
  for (const adres of await resultaten.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) expect(adres).toContain(href);
});

test('without the network the school that one read works as a whole, and another says that it is not here', async ({ page, context }) => {
  const { href } = await eersteSchool(page);
  await page.goto('/zonder-internet/');
  await klaarVoorOffline(page);
  await page.goto(href, { waitUntil: 'networkidle' });
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).filter((naam) => naam.startsWith('school ')).length)).toBe(1);
  await context.setOffline(true);
  for (const deel of ['stap-5/', 'rol/directie/', 'alles/', '']) {
    expect((await page.goto(href + deel))?.status(), deel).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto('/hulpmiddelen/afwegingskader/');
  await expect(page.locator('[data-vraag]').first()).toBeVisible();
  expect((await page.goto('/protocollen/kunstschool-20/'))?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('link', { name: '112' })).toBeVisible();
});
