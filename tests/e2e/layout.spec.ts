import { type Page, expect, test } from '@playwright/test';
import { PAGES } from '../support/site-pages.ts';
import { zijwaarts } from '../support/wizard.ts';

const balk = (page: Page) => page.getByRole('complementary', { name: 'Noodnummers' });

for (const width of [320, 390]) {
  test(`no page moves sideways at ${String(width)} px`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    const wide: string[] = [];
    for (const path of PAGES) {
      await page.goto(path);
      const over = await zijwaarts(page);
      if (over > 0) wide.push(`${path} by ${String(over)} px: ${await culprit(page)}`);
    }
    expect(wide).toEqual([]);
  });
}

/** The element that reaches furthest, to have something to look for. */
const culprit = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const right = (element: Element): number => element.getBoundingClientRect().right;
    const furthest = [...document.querySelectorAll('body *')].reduce((a, b) => (right(b) > right(a) ? b : a));
    return `${furthest.tagName.toLowerCase()}.${furthest.className} “${furthest.textContent.trim().slice(0, 40)}”`;
  });

test('every page has the emergency numbers at the top, to call with one press', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 800 });
  for (const path of [...PAGES, '/bestaat-niet/']) {
    await page.goto(path);
    const links = balk(page).getByRole('link');
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))), path).toEqual(['tel:112', 'tel:08002000']);
    await expect(links.nth(0), path).toHaveText(/112$/);
    await expect(links.nth(1), path).toHaveText(/0800-2000$/);
    await expect(links.nth(0), path).toBeInViewport({ ratio: 1 });
    await expect(links.nth(1), path).toBeInViewport({ ratio: 1 });
    await expect(balk(page)).toContainText('gratis, dag en nacht');
  }
});

test('the emergency numbers stay in sight while one reads @phone', async ({ page }) => {
  await page.goto('/protocollen/ikc-ijmond/alles/');
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await expect(balk(page).getByRole('link', { name: /112/ })).toBeInViewport({ ratio: 1 });
});

test('a number that can be called is one that holds today', async ({ page }) => {
  test.slow();
  const today = ['tel:112', 'tel:08002000', 'tel:09008844', 'tel:09001113111', 'tel:08000432'];
  for (const path of PAGES) {
    await page.goto(path);
    const numbers = await page.locator('a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(
      numbers.filter((number) => !today.includes(number)),
      path,
    ).toEqual([]);
  }
});

test('the link to the content is the first stop of Tab on every page, and works', async ({ page }) => {
  for (const path of ['/', '/protocollen/ikc-ijmond/stap-4/', '/hulpmiddelen/afwegingskader/', '/zoeken/', '/404.html']) {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Naar de inhoud' });
    await expect(skip, path).toBeFocused();
    await expect(skip, path).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main'), path).toBeFocused();
  }
});

test('every page says where one is: one h1, a title of its own, a description', async ({ page }) => {
  test.slow();
  const titles = new Map<string, string>();
  for (const path of PAGES.filter((one) => !one.startsWith('/dev/'))) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
    const title = await page.title();
    expect(title, path).toMatch(/Meldcodewijzer$/);
    expect(titles.get(title), `${path} has the title of another page`).toBeUndefined();
    titles.set(title, path);
    expect((await page.locator('meta[name="description"]').getAttribute('content'))?.length, path).toBeGreaterThan(20);
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  }
});

test('the protocol that one reads is in the menu', async ({ page }) => {
  await page.goto('/protocollen/ikc-ijmond/stap-2/');
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Protocol: IKC IJmond' })).toBeVisible();
});

test('an unknown address offers the search, the way home and the numbers', async ({ page }) => {
  await page.goto('/protocollen/bestaat-niet/stap-9/');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
  for (const href of ['/', '/zoeken/', 'tel:112', 'tel:08002000']) await expect(main.locator(`a[href="${href}"]`).first()).toBeVisible();
});
