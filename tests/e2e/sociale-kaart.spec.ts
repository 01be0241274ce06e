import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { GROOTSTE_BESTAND, legeKaart, schrijfKaart, vulIn, FUNCTIES } from '../../src/lib/sociale-kaart/index.ts';
import { functies, woorden } from '../../src/messages/sociale-kaart.ts';
import { violationsOn, watch } from '../support/watch.ts';

const PAGINA = '/sociale-kaart/';
const rij = (page: Page, naam: string): Locator => page.getByRole('group', { name: naam });
const veld = (page: Page, functie: string, naam: string): Locator => rij(page, functie).getByRole('textbox', { name: new RegExp(`^${naam} van `) });
const knop = (page: Page, naam: string): Locator => page.getByRole('button', { name: naam, exact: true });
const WIJKTEAM = functies.wijkteam.naam;

async function open(page: Page): Promise<void> {
  await page.goto(PAGINA);
  await expect(veld(page, WIJKTEAM, woorden.velden.naam)).toBeEnabled();
}
const kies = async (page: Page, inhoud: string | Buffer, naam = 'kaart.json'): Promise<void> => {
  await page.getByLabel(woorden.openBestand).setInputFiles({ name: naam, mimeType: 'application/json', buffer: Buffer.from(inhoud) });
};
const metNaam = (naam: string): string => schrijfKaart(vulIn(legeKaart(), FUNCTIES.indexOf('wijkteam'), 'naam', naam));

test('what is filled in is there after a reload, and nothing of it leaves the device', async ({ page }) => {
  const gezien = await watch(page);
  await open(page);
  await veld(page, WIJKTEAM, woorden.velden.naam).fill('Wijkteam Noord');
  await veld(page, WIJKTEAM, woorden.velden.nummer).fill('0592-123456');
  await knop(page, woorden.voegToe).click();
  await veld(page, woorden.eigen(1), woorden.velden.functie).fill('Tolk');
  await expect(page.getByText(woorden.stand.bewaard)).toBeVisible();
  const verzoeken = gezien.requests.length;
  await veld(page, WIJKTEAM, woorden.velden.opmerking).fill('elke ochtend');
  expect(gezien.requests.length).toBe(verzoeken);

  await page.reload();
  await expect(veld(page, WIJKTEAM, woorden.velden.naam)).toHaveValue('Wijkteam Noord');
  await expect(veld(page, WIJKTEAM, woorden.velden.opmerking)).toHaveValue('elke ochtend');
  await expect(veld(page, 'Tolk', woorden.velden.functie)).toHaveValue('Tolk');
  expect(page.url()).toMatch(new RegExp(`${PAGINA}$`));
  expect(await violationsOn(page)).toEqual([]);
  expect(gezien.complaints).toEqual([]);
});

test('browsers and extensions are asked to leave the fields alone', async ({ page }) => {
  await open(page);
  const naam = veld(page, WIJKTEAM, woorden.velden.naam);
  for (const [attribuut, waarde] of [
    ['autocomplete', 'off'],
    ['autocorrect', 'off'],
    ['autocapitalize', 'off'],
    ['spellcheck', 'false'],
    ['writingsuggestions', 'false'],
    ['translate', 'no'],
  ] as const) {
    await expect(naam).toHaveAttribute(attribuut, waarde);
  }
});

test('a number of an old protocol gets a warning, and no own number becomes a link', async ({ page }) => {
  await open(page);
  await veld(page, WIJKTEAM, woorden.velden.nummer).fill('070-3469717');
  await expect(rij(page, WIJKTEAM).getByText(woorden.letOp['oud-nummer'])).toBeVisible();
  await expect(veld(page, WIJKTEAM, woorden.velden.nummer)).toHaveAccessibleDescription(woorden.letOp['oud-nummer']);
  await expect(page.locator('.eigenkaart a')).toHaveCount(0);
});

test('a file of the map has a neutral name and opens again in another browser', async ({ page, browser }) => {
  await open(page);
  await veld(page, WIJKTEAM, woorden.velden.naam).fill('Wijkteam Noord');
  const [download] = await Promise.all([page.waitForEvent('download'), knop(page, woorden.geefBestand).click()]);
  expect(download.suggestedFilename()).toMatch(/^sociale-kaart-\d{4}-\d{2}-\d{2}\.json$/);
  const tekst = await readFile(await download.path(), 'utf8');
  expect(tekst).toBe(metNaam('Wijkteam Noord'));

  const ander = await browser.newContext();
  const tweede = await ander.newPage();
  await open(tweede);
  await kies(tweede, tekst);
  await expect(tweede.getByRole('heading', { name: woorden.voorbeeldKop })).toBeFocused();
  await expect(tweede.getByRole('cell', { name: 'Wijkteam Noord' })).toBeVisible();
  await expect(veld(tweede, WIJKTEAM, woorden.velden.naam)).toHaveValue('');
  await knop(tweede, woorden.gebruik).click();
  await expect(veld(tweede, WIJKTEAM, woorden.velden.naam)).toHaveValue('Wijkteam Noord');
  await ander.close();
});

test('a file replaces the map only when asked, and that can be undone', async ({ page }) => {
  await open(page);
  await veld(page, WIJKTEAM, woorden.velden.naam).fill('van ons');
  await kies(page, metNaam('uit bestand'));
  await knop(page, woorden.annuleer).click();
  await expect(veld(page, WIJKTEAM, woorden.velden.naam)).toHaveValue('van ons');
  await kies(page, metNaam('uit bestand'));
  await knop(page, woorden.gebruik).click();
  await expect(veld(page, WIJKTEAM, woorden.velden.naam)).toHaveValue('uit bestand');
  await knop(page, woorden.ongedaan).click();
  await expect(veld(page, WIJKTEAM, woorden.velden.naam)).toHaveValue('van ons');
});

const GEEN_KAART = [
  ['that is too large', 'x'.repeat(GROOTSTE_BESTAND + 1), 'te-groot'],
  ['that is a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff]), 'geen-tekst'],
  ['that is broken', metNaam('x').slice(0, -9), 'geen-json'],
  ['of something else', '{"bestand":"dossier"}', 'ander-bestand'],
  ['with a field that nobody knows', metNaam('x').replace('"versie": 1', '"versie": 1, "bsn": "123"'), 'onbekend-veld'],
  // What the form itself writes never holds such marks; a file from elsewhere can.
  ['with marks that turn a number around', metNaam('x').replace('"x"', String.raw`"x\u202e"`), 'verkeerd-teken'],
] as const;

test('a file that is no map is refused in Dutch, and changes nothing', async ({ page }) => {
  await open(page);
  await veld(page, WIJKTEAM, woorden.velden.naam).fill('van ons');
  for (const [wat, inhoud, reden] of GEEN_KAART) {
    await test.step(wat, async () => {
      await veld(page, WIJKTEAM, woorden.velden.naam).focus();
      await kies(page, inhoud);
      await expect(page.getByText(woorden.fout[reden]), wat).toBeVisible();
      await expect(page.getByRole('heading', { name: woorden.foutKop }), wat).toBeFocused();
      await expect(page.getByText(woorden.foutNiets)).toBeVisible();
      await expect(veld(page, WIJKTEAM, woorden.velden.naam), wat).toHaveValue('van ons');
    });
  }
});

test('clearing asks first, empties the device, and can be undone', async ({ page }) => {
  await open(page);
  await veld(page, WIJKTEAM, woorden.velden.naam).fill('van ons');
  await knop(page, woorden.wis).click();
  await knop(page, woorden.wisNee).click();
  await expect(veld(page, WIJKTEAM, woorden.velden.naam)).toHaveValue('van ons');
  await knop(page, woorden.wis).click();
  await knop(page, woorden.wisJa).click();
  await expect(veld(page, WIJKTEAM, woorden.velden.naam)).toHaveValue('');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await knop(page, woorden.ongedaan).click();
  await expect(veld(page, WIJKTEAM, woorden.velden.naam)).toHaveValue('van ons');
});

test('a second tab is told, and neither writes over the other', async ({ page, context }) => {
  const tweede = await context.newPage();
  await open(page);
  await open(tweede);
  await veld(page, WIJKTEAM, woorden.velden.naam).fill('van een');
  await expect(tweede.getByText(woorden.stand.elders)).toBeVisible();
  await veld(tweede, WIJKTEAM, woorden.velden.naam).fill('van twee');
  await page.reload();
  await expect(veld(page, WIJKTEAM, woorden.velden.naam)).toHaveValue('van een');
  await knop(tweede, woorden.houd).click();
  await expect(page.getByText(woorden.stand.elders)).toBeVisible();
  await knop(page, woorden.neemOver).click();
  await expect(veld(page, WIJKTEAM, woorden.velden.naam)).toHaveValue('van twee');
});

test('with storage blocked the map works, and says that it is not kept', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  await open(page);
  await veld(page, WIJKTEAM, woorden.velden.naam).fill('van ons');
  await expect(page.getByText(woorden.stand.geblokkeerd)).toBeVisible();
  await expect(veld(page, WIJKTEAM, woorden.velden.naam)).toHaveValue('van ons');
});

test('paper shows the map as a table with the numbers of today, and no buttons', async ({ page }) => {
  await open(page);
  await veld(page, WIJKTEAM, woorden.velden.naam).fill('Wijkteam Noord');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('row', { name: /Wijkteam Noord/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /0800-2000/ }).first()).toBeVisible();
  await expect(knop(page, woorden.afdrukken)).toBeHidden();
  await expect(page.getByText(woorden.geenNamen)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is an empty form to print, and the numbers of today', async ({ page }) => {
    await page.goto(PAGINA);
    await expect(page.getByRole('row', { name: WIJKTEAM })).toBeVisible();
    await expect(page.getByText('zonder JavaScript')).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('link', { name: 'Bel 0800-2000' })).toHaveAttribute('href', 'tel:08002000');
  });
});

test('on a phone nothing sticks out @phone-only', async ({ page }) => {
  await open(page);
  await kies(page, metNaam('Een heel lange naam van een organisatie die niet wil ophouden'));
  await expect(page.getByRole('heading', { name: woorden.voorbeeldKop })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});
