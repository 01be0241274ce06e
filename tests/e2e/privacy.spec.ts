import { type Page, expect, test } from '@playwright/test';
import { woorden } from '../../src/messages/proef.ts';
import { expectAccessibleNarrowToo } from '../support/axe.ts';
import { knop } from '../support/wizard.ts';

const WEGEN = Object.keys(woorden.weg).length;
const regels = (page: Page) => page.locator('[data-proef-lijst] li');

test('the reader sees that the browser refuses every way out', async ({ page }) => {
  await page.goto('/privacy/');
  await expect(page.getByText(woorden.geenVreemd)).toBeVisible();
  await knop(page, woorden.start).click();
  await expect(page.getByText(woorden.alles(WEGEN))).toBeVisible();
  await expect(regels(page)).toHaveCount(WEGEN);
  await expect(regels(page).filter({ hasText: woorden.uit.geweigerd })).toHaveCount(WEGEN);
  await expect(knop(page, woorden.opnieuw)).toBeFocused();
  await expectAccessibleNarrowToo(page, 'test of privacy');
});

test('what is typed in the test stays where it is', async ({ page }) => {
  await page.goto('/privacy/');
  await page.getByLabel('Typ hier iets').fill('een zin');
  await expect(page.getByText(woorden.sindsTypen(0))).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Typ hier iets')).toHaveValue('');
});

test('when the rules got lost on the way, the test says so', async ({ page }) => {
  await page.route('**/privacy/', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
    await route.fulfill({ body, headers: { 'content-type': 'text/html' } });
  });
  await page.goto('/privacy/');
  await knop(page, woorden.start).click();
  await expect(page.getByText(woorden.lek)).toBeVisible();
  await expect(regels(page).filter({ hasText: woorden.uit['niet-geweigerd'] })).toHaveCount(WEGEN);
});
