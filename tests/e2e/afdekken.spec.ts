import { type Page, expect, test } from '@playwright/test';
import { woorden } from '../../src/messages/afdekken.ts';
import { expectAccessible } from '../support/axe.ts';
import { ACUUT, WIZARD, knop, kop, openWizard, uitkomst, weeg } from '../support/wizard.ts';

const blad = (page: Page) => page.getByText(woorden.kop).locator('..');

/** All words that somebody who looks over the shoulder can read. */
const leesbaar = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' ').trim());

test('one key covers everything, says that nothing is deleted, and gives it all back @phone', async ({ page }) => {
  await weeg(page, ACUUT);
  const titel = await page.title();
  const advies = await kop(page).innerText();
  await page.keyboard.press('Escape');
  await expect(blad(page)).toBeFocused();
  expect(await leesbaar(page)).toBe(`${woorden.kop} ${woorden.gerust} ${woorden.verder}`);
  await expect(page).toHaveTitle(woorden.titel);
  await expectAccessible(page, 'covered');

  await page.keyboard.press('Escape');
  await expect(blad(page)).toBeVisible();

  await knop(page, woorden.verder).click();
  await expect(kop(page)).toHaveText(advies);
  await expect(page).toHaveTitle(titel);
});

test('the button does the same, and focus comes back to where it was', async ({ page }) => {
  await openWizard(page);
  const afdekken = page.getByRole('button', { name: woorden.knop });
  await afdekken.click();
  await expect(blad(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(blad(page)).toBeHidden();
  await expect(afdekken).toBeFocused();
});

test('a covered page stays covered after a reload, and the answers are still there', async ({ page }) => {
  await weeg(page, ACUUT);
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(blad(page)).toBeVisible();
  await expect(page).toHaveTitle(woorden.titel);
  await knop(page, woorden.verder).click();
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'melden-acuut');
});

test('on paper a covered page is as blank as on screen', async ({ page }) => {
  await page.goto(WIZARD);
  await page.keyboard.press('Escape');
  await expect(blad(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  expect(await leesbaar(page)).not.toMatch(/Veilig Thuis|melden/i);
});
