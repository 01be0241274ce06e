import { expect, test } from '@playwright/test';
import { violationsOn, watch } from '../support/watch.ts';
import { ACUUT, klaarVoorGebruik, loopDoor, openWizard } from '../support/wizard.ts';

test('a journey from home by way of a protocol, a weighing and a search stays within the site', async ({ page, baseURL }) => {
  const seen = await watch(page);
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'Hoofdmenu' })
    .getByRole('link', { name: /protocol/i })
    .click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /IKC IJmond/ })
    .first()
    .click();
  await page
    .getByRole('link', { name: /^Stap 1|Overleg/i })
    .first()
    .click();
  await page.getByRole('article').locator('button.term').first().click();
  await page.goto('/begrippen/');
  await openWizard(page);
  await loopDoor(page, ACUUT);
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Zoeken' }).click();
  await page.getByRole('main').getByRole('searchbox').fill('veilig thuis');
  await expect(page.locator('[data-zoekresultaten]').getByRole('link').first()).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.locator('[data-zoekresultaten]').getByRole('link').first().click();
  await page.goto('/bestaat-niet/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  expect(seen.requests.map(({ url }) => url).filter((url) => new URL(url).origin !== baseURL)).toEqual([]);
  expect(seen.connections).toEqual([]);
  // The browser itself reports the 404 that this journey asks for.
  expect(seen.complaints.filter((text) => !text.includes('bestaat-niet'))).toEqual([]);
});

test('the wizard loads nothing more after it has started', async ({ page }) => {
  const seen = await watch(page);
  await openWizard(page);
  await page.waitForLoadState('networkidle');
  const before = seen.requests.length;
  await loopDoor(page, ACUUT);
  await page.reload();
  await klaarVoorGebruik(page);
  expect(new Set(seen.requests.slice(before).map(({ url }) => url)).size).toBeLessThanOrEqual(before);
  expect(seen.complaints).toEqual([]);
});
