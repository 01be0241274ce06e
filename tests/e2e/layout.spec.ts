import { type Page, expect, test } from '@playwright/test';

const balk = (page: Page) => page.getByRole('complementary', { name: 'Noodnummers' });

test('the emergency numbers stay in sight while one reads @phone', async ({ page }) => {
  await page.goto('/protocollen/ikc-ijmond/alles/');
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await expect(balk(page).getByRole('link', { name: /112/ })).toBeInViewport({ ratio: 1 });
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
