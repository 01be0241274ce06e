import { type Page, expect, test } from '@playwright/test';
import { readTraces } from '../support/traces.ts';
import { violationsOn, watch } from '../support/watch.ts';
import { tabNaar, zijwaarts } from '../support/wizard.ts';

const field = (page: Page) => page.getByRole('main').getByRole('searchbox');
const results = (page: Page) => page.locator('[data-zoekresultaten]').getByRole('link');
const status = (page: Page) => page.getByRole('main').getByRole('status');

async function search(page: Page, words: string): Promise<void> {
  await page.goto('/zoeken/');
  await field(page).fill(words);
}

test('nothing of the search is loaded before the field is used', async ({ page }) => {
  const seen = await watch(page);
  await page.goto('/zoeken/', { waitUntil: 'networkidle' });
  expect(seen.requests.map(({ url }) => url).filter((url) => /pagefind|\.wasm|\.pf_/.test(url))).toEqual([]);
  await field(page).fill('melden');
  await expect(results(page).first()).toBeVisible();
  expect(seen.requests.some(({ url }) => url.includes('/pagefind/'))).toBe(true);
  expect(seen.connections).toEqual([]);
  expect(seen.complaints).toEqual([]);
  expect(await violationsOn(page)).toEqual([]);
});

test('a word of one step finds that step', async ({ page }) => {
  await search(page, 'radarfunctie');
  await expect(results(page).first()).toBeVisible();
  const found = await results(page).evaluateAll((links) => links.slice(0, 3).map((link) => (link as HTMLAnchorElement).pathname));
  expect(found).toContain('/protocollen/ikc-ijmond/stap-4/');
});

test('results lead to pages of this site that exist', async ({ page, request }) => {
  await search(page, 'veilig thuis');
  await expect(results(page).first()).toBeVisible();
  for (const path of await results(page).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))) {
    expect((await request.get(path)).status(), path).toBe(200);
  }
});

test('what is typed is nowhere but on the screen', async ({ page }) => {
  const seen = await watch(page);
  await page.goto('/zoeken/');
  const address = page.url();
  const length = await page.evaluate(() => history.length);
  for (const words of ['blauwe', 'blauwe plekken', 'blauwe plekken zebrapad']) {
    await field(page).fill(words);
    await expect(status(page)).not.toBeEmpty();
  }
  await field(page).press('Enter');
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => history.length)).toBe(length);
  const { history, state, local, session, title, cookies } = await readTraces(page);
  expect(JSON.stringify({ history, state, local, session, title, cookies })).not.toMatch(/blauwe|plekken|zebrapad/);
  expect(seen.requests.filter(({ url }) => /blauwe|plekken|zebrapad/.test(decodeURIComponent(url)))).toEqual([]);
});

test('Enter before the program is there does not put the words in the address', async ({ page }) => {
  await page.route(/\.js$/, () => undefined);
  await page.goto('/zoeken/', { waitUntil: 'commit' });
  await field(page).focus();
  await page.keyboard.type('zebrapad');
  await page.keyboard.press('Enter');
  expect(page.url()).toMatch(/\/zoeken\/$/);
});

test('searching works with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await tabNaar(page, page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Zoeken' }));
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeVisible();
  if (!(await field(page).evaluate((element) => element === document.activeElement))) await tabNaar(page, field(page));
  await page.keyboard.type('radarfunctie');
  await expect(results(page).first()).toBeVisible();
  await expect(field(page)).toBeFocused();
  await tabNaar(page, results(page).first(), 5);
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(heading);
});

test('every page has the shortcut to the search', async ({ page }) => {
  for (const path of ['/', '/protocollen/ikc-ijmond/stap-1/', '/hulpmiddelen/afwegingskader/', '/404.html']) {
    await page.goto(path);
    await expect(page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Zoeken' })).toHaveAttribute('accesskey', 'z');
  }
});

test('nothing found is said in words, with a way on', async ({ page }) => {
  await search(page, 'qxzvwkjh');
  await expect(status(page)).toContainText(/niets|geen/i);
  await expect(results(page)).toHaveCount(0);
});

test('an emptied field empties the results', async ({ page }) => {
  await search(page, 'melden');
  await expect(results(page).first()).toBeVisible();
  await field(page).fill('');
  await expect(results(page)).toHaveCount(0);
});

const STRANGE = ['<b>melden</b>', '"', '%', '\\', "ib'er", 'ib’er', 'e\u0301e\u0301n', '   ', '0800-2000', 'x'.repeat(2000), '../..', '{{7*7}}', '😀'];

test('strange words do no harm, and another search works after each', async ({ page }) => {
  const seen = await watch(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/zoeken/');
  for (const words of STRANGE) {
    const what = words.slice(0, 20);
    await field(page).fill(words);
    expect(await zijwaarts(page), what).toBeLessThanOrEqual(0);
    await field(page).fill('radarfunctie');
    await expect(results(page).first(), what).toBeVisible();
    await field(page).fill('');
    await expect(results(page), what).toHaveCount(0);
  }
  expect(seen.complaints).toEqual([]);
  expect(await violationsOn(page)).toEqual([]);
});

test('the last word wins, however fast one types', async ({ page }) => {
  await page.goto('/zoeken/');
  for (const words of ['dossier', 'ouders', 'melden', 'radarfunctie']) await field(page).fill(words);
  await expect(results(page).first()).toHaveAttribute('href', /stap-4|zorgpartners|veilig-thuis|ikc-ijmond|begrippen/);
  await expect(page.locator('[data-zoekresultaten]')).toContainText(/radarfunctie/i);
});
