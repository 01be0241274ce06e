import { type Page, expect, test } from '@playwright/test';
import { expectAccessible, expectAccessibleNarrowToo } from '../support/axe.ts';
import { LOOKED_AT_CLOSELY, PAGES } from '../support/site-pages.ts';
import { klapAllesOpen } from '../support/wizard.ts';

test('there are pages to look at', () => {
  expect(PAGES).toEqual(
    expect.arrayContaining(['/', '/zonder-internet/niet-gevonden/', '/protocollen/ikc-ijmond/stap-0/', '/hulpmiddelen/afwegingskader/', '/zoeken/']),
  );
});

test.describe('every page', () => {
  // One tab for all of them: a new one for each page costs more than the page.
  let tab: Page;
  test.beforeAll(async ({ browser }) => {
    tab = await browser.newPage();
  });
  test.afterAll(() => tab.close());

  for (const path of LOOKED_AT_CLOSELY) {
    test(path, async () => {
      await tab.goto(path);
      await expect(tab.locator('astro-island[ssr]')).toHaveCount(0);
      await expectAccessibleNarrowToo(tab, path);
    });
  }
});

test('the explanation of a term', async ({ page }) => {
  await page.goto('/protocollen/ikc-ijmond/stap-4/');
  await page.getByRole('article').locator('button.term').first().click();
  await expect(page.locator(':popover-open')).toBeVisible();
  await expectAccessibleNarrowToo(page, 'term');
});

test('the route that folds out on a phone @phone-only', async ({ page }) => {
  await page.goto('/protocollen/ikc-ijmond/stap-4/');
  await page.locator('.zijroute summary').click();
  await expectAccessible(page, 'route');
});

test('search with and without results', async ({ page }) => {
  await page.goto('/zoeken/');
  await page.getByRole('main').getByRole('searchbox').fill('veilig thuis');
  await expect(page.locator('[data-zoekresultaten]').getByRole('link').first()).toBeVisible();
  await expectAccessibleNarrowToo(page, 'results');
  await page.getByRole('main').getByRole('searchbox').fill('qxzvwkjh');
  await expect(page.locator('[data-zoekresultaten]').getByRole('link')).toHaveCount(0);
  await expectAccessibleNarrowToo(page, 'no results');
});

test('a practice case worked out, a case for a group and what the cases show, unfolded', async ({ page }) => {
  await page.goto('/hulpmiddelen/afwegingskader/oefenen/ouder-onder-invloed/#uitwerking');
  await expect(page.locator('[data-uitkomst]')).toBeVisible();
  await klapAllesOpen(page);
  await expectAccessibleNarrowToo(page, 'worked out');
  await page.goto('/training/casussen/een-tik-hoort-erbij/');
  await klapAllesOpen(page);
  await expectAccessibleNarrowToo(page, 'for a group');
  await page.goto('/training/dekking/');
  // One tree stands for the others: their tables are long.
  await page.locator('#beroepsgeheim summary').click();
  await expectAccessibleNarrowToo(page, 'cover');
});
