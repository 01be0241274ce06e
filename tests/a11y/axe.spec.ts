import { type Page, expect, test } from '@playwright/test';
import { expectAccessible, expectAccessibleNarrowToo } from '../support/axe.ts';
import { PAGES } from '../support/site-pages.ts';
import { klapAllesOpen } from '../support/wizard.ts';

test('there are pages to look at', () => {
  expect(PAGES).toEqual(expect.arrayContaining(['/', '/404.html', '/protocollen/ikc-ijmond/stap-0/', '/hulpmiddelen/afwegingskader/', '/zoeken/']));
});

test.describe('every page', () => {
  // One tab for all of them: a new one for each page costs more than the page.
  let tab: Page;
  test.beforeAll(async ({ browser }) => {
    tab = await browser.newPage();
  });
  test.afterAll(() => tab.close());

  // Practice cases of one aid differ in their words alone; the first of each stands for the others.
  // So do the questions of one subject of the quiz, and a shorter and a longer session plan.
  const kindOf = (path: string): string | undefined => /^\/(hulpmiddelen\/[^/]+\/oefenen|training\/quiz\/alle|training\/draaiboek(?=\/\d))\/./.exec(path)?.[1];
  const looked = PAGES.filter((path, place) => kindOf(path) === undefined || PAGES.findIndex((one) => kindOf(one) === kindOf(path)) === place);

  for (const path of looked) {
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

test('a practice case worked out, with everything unfolded, and the list with every outcome', async ({ page }) => {
  await page.goto('/hulpmiddelen/afwegingskader/oefenen/ouder-onder-invloed/#uitwerking');
  await expect(page.locator('[data-uitkomst]')).toBeVisible();
  await klapAllesOpen(page);
  await expectAccessibleNarrowToo(page, 'worked out');
  await page.goto('/hulpmiddelen/oefenen/');
  await klapAllesOpen(page);
  await expectAccessibleNarrowToo(page, 'list');
});
