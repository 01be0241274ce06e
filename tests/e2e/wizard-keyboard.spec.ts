import { type Page, expect, test } from '@playwright/test';
import { woorden } from '../../src/messages/afweging.ts';
import { ALLE_SCHERMEN, deel, gesteld, keuze, knop, kop, openWizard, tabNaar, uitkomst, vraag, weeg } from '../support/wizard.ts';

/** Chooses the answer at this place (0 is the first) with keys alone. */
async function kiesMetToetsen(page: Page, id: string, plaats: number): Promise<void> {
  const radios = vraag(page, id).getByRole('radio');
  await tabNaar(page, radios.first());
  if (plaats === 0) await page.keyboard.press('Space');
  for (let i = 0; i < plaats; i += 1) await page.keyboard.press('ArrowDown');
  await expect(radios.nth(plaats)).toBeChecked();
  await expect(radios.nth(plaats)).toBeFocused();
}

test('a whole walk works with the keyboard alone, and focus goes to each new heading', async ({ page }) => {
  await openWizard(page);
  // Each screen: the place of the answer per question, and the key that goes on.
  const schermen = [
    { vragen: { medewerker: 1 }, toets: 'Enter' },
    { vragen: { vermoeden: 0 }, toets: 'Space' },
    { vragen: { acuut: 2, onthulling: 2, structureel: 2 }, toets: 'Enter' },
    { vragen: { hulp: 0 }, toets: 'Space' },
    { vragen: { meewerken: 0 }, toets: 'Enter' },
    { vragen: { resultaat: 1 }, toets: 'Enter' },
  ];
  for (const { vragen, toets } of schermen) {
    expect(await gesteld(page)).toEqual(Object.keys(vragen));
    const was = await kop(page).innerText();
    for (const [id, plaats] of Object.entries(vragen)) await kiesMetToetsen(page, id, plaats);
    await tabNaar(page, knop(page, woorden.verder));
    await page.keyboard.press(toets);
    await expect(kop(page)).not.toHaveText(was);
    await expect(kop(page)).toBeFocused();
  }
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'hulp-organiseren-en-volgen');

  await tabNaar(page, knop(page, 'Wijzig het antwoord op: Hulp'));
  await page.keyboard.press('Enter');
  await expect(kop(page)).toBeFocused();
  await tabNaar(page, keuze(page, 'hulp', 'ja'));
  await page.keyboard.press('ArrowDown');
  await tabNaar(page, knop(page, woorden.verder));
  await page.keyboard.press('Enter');
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'melden-geen-hulp');
  await expect(kop(page)).toBeFocused();
});

test('Enter in a radio goes on too', async ({ page }) => {
  await openWizard(page);
  await kiesMetToetsen(page, 'medewerker', 1);
  await page.keyboard.press('Enter');
  await expect(vraag(page, 'vermoeden')).toBeVisible();
  await expect(kop(page)).toBeFocused();
});

test('a motivation and setting aside work with the keyboard, and Tab always gets out again', async ({ page }) => {
  await openWizard(page);
  await kiesMetToetsen(page, 'medewerker', 0);
  await tabNaar(page, page.getByRole('textbox', { name: woorden.reden }));
  await page.keyboard.type('gezien op het plein');
  await tabNaar(page, knop(page, woorden.verder), 1);
  await page.keyboard.press('Enter');
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'niet-van-toepassing-medewerker');
  await expect(deel(page, woorden.waaromDit)).toContainText('gezien op het plein');

  await tabNaar(page, knop(page, woorden.afwijken));
  await page.keyboard.press('Enter');
  await tabNaar(page, page.getByRole('textbox', { name: woorden.afwijkenReden }));
  await page.keyboard.type('eerst overleg');
  await tabNaar(page, knop(page, woorden.opnieuw));
  await page.keyboard.press('Enter');
  await expect(vraag(page, 'medewerker')).toBeVisible();
  await expect(kop(page)).toBeFocused();
});

test('opening the form to set aside keeps focus in it', async ({ page }) => {
  await weeg(page, { medewerker: 'ja' });
  await knop(page, woorden.afwijken).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: woorden.afwijkenReden })).toBeVisible();
  // The button that had focus is gone; focus must not fall back to the top of the page.
  expect(await page.evaluate(() => document.activeElement?.closest('.afwijking') !== null)).toBe(true);
});

test('the route beside the questions is not in the way of the keyboard', async ({ page }) => {
  await weeg(page, ALLE_SCHERMEN);
  await expect(page.locator('.wizardroute').locator('a, button, input, [tabindex]')).toHaveCount(0);
});

test('the heading that gets focus is not hidden behind the emergency bar @phone', async ({ page }) => {
  await openWizard(page);
  await keuze(page, 'medewerker', 'nee').check();
  await knop(page, woorden.verder).click();
  await expect(kop(page)).toBeFocused();
  const balk = await page.getByRole('complementary', { name: 'Noodnummers' }).boundingBox();
  const plek = await kop(page).boundingBox();
  expect(plek?.y).toBeGreaterThanOrEqual((balk?.y ?? 0) + (balk?.height ?? 0));
  expect(plek?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
});
