import { expect, test } from '@playwright/test';
import { PAGES, READING_PAGES } from '../support/site-pages.ts';
import { violationsOn, watch } from '../support/watch.ts';
import { ACUUT, klaarVoorGebruik, loopDoor, openWizard } from '../support/wizard.ts';

const HALVES = [0, 1] as const;

for (const half of HALVES) {
  test(`no page asks anything of another host, complains, or breaks the policy (${String(half + 1)} of 2)`, async ({ page, baseURL }) => {
    test.slow();
    const seen = await watch(page);
    const refused: string[] = [];
    for (const path of PAGES.filter((_, place) => place % 2 === half)) {
      await page.goto(path, { waitUntil: 'load' });
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      // Down and up again, for whatever waits until it is seen.
      await page.mouse.wheel(0, 20_000);
      await page.keyboard.press('Tab');
      refused.push(...(await violationsOn(page)).map((what) => `${path}: ${what}`));
    }
    expect(seen.requests.length).toBeGreaterThan(10);
    expect(seen.requests.map(({ url }) => url).filter((url) => new URL(url).origin !== baseURL)).toEqual([]);
    expect(seen.connections).toEqual([]);
    expect(refused).toEqual([]);
    expect(seen.complaints).toEqual([]);
  });
}

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

test('a reading page loads no program at all, and takes at most three requests', async ({ page }) => {
  test.slow();
  const seen = await watch(page);
  for (const path of READING_PAGES) {
    const before = seen.requests.length;
    await page.goto(path, { waitUntil: 'load' });
    const requests = seen.requests.slice(before);
    expect(requests.length, path).toBeLessThanOrEqual(3);
    expect(
      requests.filter(({ type }) => ['script', 'fetch', 'xhr'].includes(type)),
      path,
    ).toEqual([]);
    expect(await page.locator('script').count(), path).toBe(0);
    expect(await page.locator('link[rel~="modulepreload"], link[as="script"], link[rel~="preconnect"], link[rel~="dns-prefetch"]').count(), path).toBe(0);
  }
});

test('the wizard loads nothing more after it has started', async ({ page }) => {
  const seen = await watch(page);
  await openWizard(page);
  const before = seen.requests.length;
  await loopDoor(page, ACUUT);
  await page.reload();
  await klaarVoorGebruik(page);
  expect(new Set(seen.requests.slice(before).map(({ url }) => url)).size).toBeLessThanOrEqual(before);
  expect(seen.complaints).toEqual([]);
});
