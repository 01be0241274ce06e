import { expect, test } from '@playwright/test';
import { woorden } from '../../src/messages/afweging.ts';
import {
  ACUUT,
  ALLE_SCHERMEN,
  SLEUTEL,
  deel,
  gesteld,
  keuze,
  klaarVoorGebruik,
  knop,
  kop,
  loopDoor,
  openWizard,
  uitkomst,
  verder,
  vraag,
  weeg,
  wijzig,
} from '../support/wizard.ts';

const rij = (page: Parameters<typeof weeg>[0], kort: string) => deel(page, woorden.waaromDit).getByRole('row', { name: new RegExp(`^${kort} `) });

test('after a change every later answer comes back to be confirmed, and none counts before that', async ({ page }) => {
  await weeg(page, ALLE_SCHERMEN);
  await wijzig(page, 'Vermoeden');
  await expect(keuze(page, 'vermoeden', 'ja')).toBeChecked();
  await keuze(page, 'vermoeden', 'twijfel').check();
  await verder(page);

  expect(await gesteld(page)).toEqual(['acuut', 'onthulling', 'structureel']);
  await expect(page.getByText(woorden.eerder)).toBeVisible();
  for (const id of await gesteld(page)) await expect(keuze(page, id, 'nee')).toBeChecked();
  // There is no way round the confirmation.
  await expect(knop(page, woorden.naarVerslag)).toHaveCount(0);
  await page.reload();
  await klaarVoorGebruik(page);
  await expect(uitkomst(page)).toHaveCount(0);
  await expect(page.getByText(woorden.eerder)).toBeVisible();

  await verder(page);
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'advies-veilig-thuis');
});

test('answers that no longer play a part are listed apart and count for nothing', async ({ page }) => {
  await weeg(page, { ...ALLE_SCHERMEN, hulp: 'ja', meewerken: 'nee' });
  await expect(uitkomst(page)).toHaveAttribute('data-normen', '2');
  await wijzig(page, 'Acute onveiligheid');
  await keuze(page, 'acuut', 'ja').check();
  await verder(page);
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'melden-acuut');
  await expect(uitkomst(page)).toHaveAttribute('data-normen', '1');
  const nietMeer = page.locator('.nietmeer');
  await expect(nietMeer.getByRole('heading', { name: woorden.nietMeer })).toBeVisible();
  await expect(nietMeer.getByRole('listitem')).toHaveText(['Hulp: Ja', 'Meewerken: Nee']);
  await expect(rij(page, 'Hulp')).toHaveCount(0);
});

test('a change that is undone brings the same advice back, after confirming each screen', async ({ page }) => {
  await weeg(page, ALLE_SCHERMEN);
  await wijzig(page, 'Medewerker');
  await keuze(page, 'medewerker', 'ja').check();
  await verder(page);
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'niet-van-toepassing-medewerker');
  await wijzig(page, 'Medewerker');
  await keuze(page, 'medewerker', 'nee').check();
  await verder(page);
  for (let i = 0; i < 5; i += 1) {
    await expect(page.getByText(woorden.eerder)).toBeVisible();
    await expect(uitkomst(page)).toHaveCount(0);
    await verder(page);
  }
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'hulp-organiseren-en-volgen');
  await expect(page.locator('.nietmeer')).toHaveCount(0);
});

test('going on without a change keeps the advice', async ({ page }) => {
  await weeg(page, ALLE_SCHERMEN);
  await wijzig(page, 'Hulp');
  await verder(page);
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'hulp-organiseren-en-volgen');
});

test('every answer in the report can be changed', async ({ page }) => {
  await weeg(page, ALLE_SCHERMEN);
  for (const [id, kort] of [
    ['medewerker', 'Medewerker'],
    ['vermoeden', 'Vermoeden'],
    ['structureel', 'Structurele onveiligheid'],
    ['resultaat', 'Resultaat'],
  ] as const) {
    await wijzig(page, kort);
    await expect(vraag(page, id)).toBeVisible();
    await knop(page, woorden.naarVerslag).click();
    await expect(uitkomst(page)).toBeVisible();
  }
});

test('Terug walks to the first question and Verder walks back to the report, with all choices', async ({ page }) => {
  await weeg(page, ALLE_SCHERMEN);
  for (let i = 0; i < 6; i += 1) {
    const was = await kop(page).innerText();
    await knop(page, woorden.terug).click();
    await expect(kop(page)).not.toHaveText(was);
    await expect(kop(page)).toBeFocused();
    for (const id of await gesteld(page)) await expect(keuze(page, id, ALLE_SCHERMEN[id] ?? '')).toBeChecked();
  }
  await expect(vraag(page, 'medewerker')).toBeVisible();
  await expect(knop(page, woorden.terug)).toHaveCount(0);
  await verder(page);
  await expect(uitkomst(page)).toBeVisible();
});

test('back, forward and reload of the browser keep the choices', async ({ page }) => {
  await weeg(page, ALLE_SCHERMEN);
  await page.goBack();
  await expect(keuze(page, 'resultaat', 'nog-niet-bekend')).toBeChecked();
  await page.goBack();
  await expect(keuze(page, 'meewerken', 'ja')).toBeChecked();
  await expect(kop(page)).toBeFocused();
  await page.goForward();
  await page.goForward();
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'hulp-organiseren-en-volgen');
  await page.reload();
  await klaarVoorGebruik(page);
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'hulp-organiseren-en-volgen');
  for (let i = 0; i < 6; i += 1) await page.goBack();
  await expect(keuze(page, 'medewerker', 'nee')).toBeChecked();
});

test('a reload half way shows the question that was open', async ({ page }) => {
  await weeg(page, { medewerker: 'nee', vermoeden: 'twijfel' });
  await page.reload();
  await klaarVoorGebruik(page);
  await expect(vraag(page, 'acuut')).toBeVisible();
  await knop(page, woorden.terug).click();
  await expect(keuze(page, 'vermoeden', 'twijfel')).toBeChecked();
});

test('another page and back keeps the choices', async ({ page }) => {
  await weeg(page, ACUUT);
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Begrippen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Begrippen' })).toBeVisible();
  await page.goBack();
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'melden-acuut');
});

test('another tab starts empty', async ({ page, context }) => {
  await weeg(page, ACUUT);
  const ander = await context.newPage();
  await openWizard(ander);
  await expect(vraag(ander, 'medewerker')).toBeVisible();
  await expect(ander.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('Opnieuw beginnen clears the choices, the text and what the tab remembered', async ({ page }) => {
  await openWizard(page);
  await page.getByRole('textbox', { name: woorden.reden }).fill('iets van vanmorgen');
  await loopDoor(page, ALLE_SCHERMEN);
  await knop(page, woorden.afwijken).click();
  await page.getByRole('textbox', { name: woorden.afwijkenReden }).fill('anders besloten');
  await knop(page, woorden.opnieuw).click();
  await expect(kop(page)).toBeFocused();
  await expect(vraag(page, 'medewerker')).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: woorden.reden })).toHaveValue('');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);

  // Nothing comes back: not by going back, not by a reload, not in the next report.
  await page.goBack();
  await expect(uitkomst(page)).toHaveCount(0);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.reload();
  await klaarVoorGebruik(page);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await loopDoor(page, { medewerker: 'ja' });
  await expect(page.getByText('iets van vanmorgen')).toHaveCount(0);
  await expect(page.getByText('anders besloten')).toHaveCount(0);
  expect(await page.evaluate((sleutel) => Object.keys(sessionStorage).filter((een) => een !== sleutel), SLEUTEL)).toEqual([]);
});
