import { type Page, expect, test } from '@playwright/test';
import { isLang } from '../support/lang.ts';
import { readTraces } from '../support/traces.ts';
import { violationsOn, watch } from '../support/watch.ts';
import { zijwaarts } from '../support/wizard.ts';
import { zoekZonderBladzijde } from '../support/zoekbron.ts';
import { type Zoekvraag, zoekvragen } from '../support/zoekvragen.ts';

const RESULTATEN = '[data-zoekresultaten] a';
const veldVan = (page: Page) => page.locator('main').getByRole('searchbox');

async function openZoeken(page: Page): Promise<void> {
  await page.goto('/zoeken/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

/** Types a question and waits until what is shown belongs to it. */
async function zoek(page: Page, vraag: string): Promise<readonly string[]> {
  await veldVan(page).fill('');
  await expect(page.getByRole('status')).toHaveText('');
  await veldVan(page).fill(vraag);
  await expect(page.getByRole('status')).not.toHaveText(/^$|^Zoeken …$/);
  return page.locator(RESULTATEN).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

const plek = ({ verwacht }: Zoekvraag, adressen: readonly string[]): number => adressen.findIndex((adres) => verwacht.some((goed) => adres.startsWith(goed)));

const VRAGEN = zoekvragen();

// Without a browser: every question of the list to the index and the rules of the built site.
test('the expected page is among the first three for at least 95 % of the questions, and first where it is about emergencies, numbers and norms', async () => {
  const gevonden = await zoekZonderBladzijde(VRAGEN.map(({ vraag }) => vraag));
  const met = VRAGEN.map((een) => {
    const adressen = gevonden.get(een.vraag) ?? [];
    return { ...een, waar: plek(een, adressen), verslag: `${een.vraag}: ${adressen.slice(0, 3).join(' ')}` };
  });
  expect(VRAGEN.length).toBeGreaterThan(100);
  expect(met.filter(({ eerst, waar }) => eerst && waar !== 0).map(({ verslag }) => verslag)).toEqual([]);
  const gemist = met.filter(({ waar }) => waar === -1 || waar > 2).map(({ verslag }) => verslag);
  expect(gemist.length / VRAGEN.length, gemist.join('\n')).toBeLessThanOrEqual(0.05);
});

test('what the page shows is what was found for the list, in the same order', async ({ page }) => {
  // Some of each kind; every one of them in the long run.
  const vragen = VRAGEN.map(({ vraag }) => vraag).filter((_, plaats) => isLang || plaats % 9 === 0);
  const gevonden = await zoekZonderBladzijde(vragen);
  await openZoeken(page);
  for (const vraag of vragen) expect(await zoek(page, vraag), vraag).toEqual(gevonden.get(vraag));
});

test('nothing of the search program loads before the field is used, and the first results weigh at most 120 kB', async ({ page }) => {
  const gezien = await watch(page);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  let bytes = 0;
  const paden: string[] = [];
  cdp.on('Network.responseReceived', ({ response }) => paden.push(new URL(response.url).pathname));
  await openZoeken(page);
  expect(paden.filter((pad) => pad.startsWith('/pagefind/'))).toEqual([]);
  // Bodies as they travel, like the other budgets.
  cdp.on('Network.dataReceived', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await zoek(page, 'gesprek met ouders voorbereiden');
  await expect(page.locator(RESULTATEN).first()).toBeVisible();
  expect(paden.filter((pad) => pad.startsWith('/pagefind/')).length).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(120_000);
  expect([gezien.connections, gezien.complaints, await violationsOn(page)]).toEqual([[], [], []]);
});

test('what is typed stays out of the address, the title, the history and the storage', async ({ page }) => {
  const gezien = await watch(page);
  await openZoeken(page);
  const voor = await readTraces(page);
  for (const woorden of ['geheimwoord', 'geheimwoord blauwe', 'geheimwoord blauwe plekken']) await zoek(page, woorden);
  await veldVan(page).press('Enter');
  await expect(page.locator(RESULTATEN).first()).toBeVisible();
  expect(await readTraces(page)).toEqual(voor);
  expect(gezien.requests.filter(({ url }) => /geheimwoord|blauwe|plekken/.test(decodeURIComponent(url)))).toEqual([]);
});

test('Enter before the program is there does not put the words in the address', async ({ page }) => {
  await page.route(/\.js$/, () => undefined);
  await page.goto('/zoeken/', { waitUntil: 'commit' });
  await veldVan(page).focus();
  await page.keyboard.type('zebrapad');
  await page.keyboard.press('Enter');
  expect(page.url()).toMatch(/\/zoeken\/$/);
});

const VREEMD = ['<b>melden</b>', '"', '%', '\\', "ib'er", 'ib’er', 'e\u0301e\u0301n', '   ', '0800-2000', 'x'.repeat(2000), '../..', '{{7*7}}', '😀'];

test('strange words do no harm, another search works after each, and an emptied field empties the results', async ({ page }) => {
  const gezien = await watch(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await openZoeken(page);
  for (const woorden of VREEMD) {
    const wat = woorden.slice(0, 20);
    await veldVan(page).fill(woorden);
    expect(await zijwaarts(page), wat).toBeLessThanOrEqual(0);
    await veldVan(page).fill('radarfunctie');
    await expect(page.locator(RESULTATEN).first(), wat).toBeVisible();
    await veldVan(page).fill('');
    await expect(page.locator(RESULTATEN), wat).toHaveCount(0);
  }
  expect([gezien.complaints, await violationsOn(page)]).toEqual([[], []]);
});

test('the last word wins, however fast one types', async ({ page }) => {
  await openZoeken(page);
  for (const woorden of ['dossier', 'ouders', 'melden', 'radarfunctie']) await veldVan(page).fill(woorden);
  await expect(page.locator('[data-zoekresultaten]')).toContainText(/radarfunctie/i);
  await expect(page.locator(RESULTATEN).first()).toHaveAttribute('href', /stap-4|zorgpartners|veilig-thuis|ikc-ijmond|begrippen/);
});

test('every page has the shortcut to the search', async ({ page }) => {
  for (const pad of ['/', '/protocollen/ikc-ijmond/stap-1/', '/hulpmiddelen/afwegingskader/', '/404.html']) {
    await page.goto(pad);
    await expect(page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Zoeken' })).toHaveAttribute('accesskey', 'z');
  }
});

test('the present number stands first, as a number to call, and an old one is never a link @phone', async ({ page }) => {
  await openZoeken(page);
  await zoek(page, 'AMK nummer');
  await expect(page.getByRole('heading', { name: /Veilig Thuis: 0800-2000/ })).toBeVisible();
  await expect(page.locator(RESULTATEN).first()).toHaveText(/0800-2000/);
  await expect(page.locator('main').getByRole('link', { name: '0800-2000', exact: true }).first()).toHaveAttribute('href', 'tel:08002000');
  await zoek(page, '070-3469717');
  await expect(page.locator(RESULTATEN).first()).toHaveAttribute('href', /veilig-thuis/);
  expect(await page.locator('main a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).not.toContain('tel:0703469717');
});

test('the whole page works with the keyboard: slash, type, choose a protocol, follow the first result', async ({ page }) => {
  await openZoeken(page);
  await page.keyboard.press('/');
  await expect(veldVan(page)).toBeFocused();
  await page.keyboard.type('gesprek met ouders/');
  await expect(veldVan(page)).toHaveValue('gesprek met ouders/');
  await expect(page.locator(RESULTATEN).first()).toBeVisible();
  await page.getByRole('radio', { name: 'alles' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'IKC IJmond' })).toBeChecked();
  await expect
    .poll(() =>
      page.locator(RESULTATEN).evaluateAll((links) => links.every((link) => (link.getAttribute('href') ?? '').startsWith('/protocollen/ikc-ijmond/'))),
    )
    .toBe(true);
  await page.locator(RESULTATEN).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/protocollen\/ikc-ijmond\//);
});

test('every result leads to a place that exists', async ({ page }) => {
  await openZoeken(page);
  const adressen = await zoek(page, 'gesprek over signalen en zorgen');
  for (const adres of adressen) {
    await page.goto(adres);
    const anker = new URL(page.url()).hash.slice(1);
    if (anker !== '') await expect(page.locator(`[id="${anker}"]`)).toHaveCount(1);
  }
});

test('a question without an answer shows ways on', async ({ page }) => {
  await openZoeken(page);
  await zoek(page, 'xyzzyplugh');
  await expect(page.getByRole('status')).toHaveText(/Niets gevonden/);
  await expect(page.locator('main').getByRole('link', { name: /Begrippen/ })).toBeVisible();
});

test('without network the page says so, and searches again when asked', async ({ page, context }) => {
  await openZoeken(page);
  await context.route('**/pagefind/**', (route) => route.abort());
  await veldVan(page).fill('blauwe plekken');
  await expect(page.getByRole('status')).toHaveText('Zoeken lukt nu niet');
  await context.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.locator(RESULTATEN).first()).toBeVisible();
});

test('an index that breaks off halfway is an error and not an empty answer', async ({ page, context }) => {
  await openZoeken(page);
  await context.route('**/pagefind/index/**', (route) => route.abort());
  await veldVan(page).fill('blauwe plekken');
  await expect(page.getByRole('status')).toHaveText('Zoeken lukt nu niet');
});

test('the field keeps what is typed out of the browser’s own helpers', async ({ page }) => {
  await openZoeken(page);
  for (const [naam, waarde] of [
    ['autocomplete', 'off'],
    ['autocorrect', 'off'],
    ['autocapitalize', 'off'],
    ['spellcheck', 'false'],
  ] as const) {
    await expect(veldVan(page)).toHaveAttribute(naam, waarde);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page names other ways', async ({ page }) => {
    await page.goto('/zoeken/');
    await expect(page.getByText('Zoeken werkt alleen met JavaScript')).toBeVisible();
    await expect(page.locator('main').getByRole('link', { name: 'Protocollen' })).toBeVisible();
    await expect(veldVan(page)).toBeHidden();
  });
});
