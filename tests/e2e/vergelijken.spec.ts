import { expect, test } from '@playwright/test';

const STAPPEN = '/protocollen/vergelijken/';
const ONDERWERPEN = '/protocollen/vergelijken/onderwerpen/';

test.describe('comparing protocols without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every subject has an answer of every protocol, with its place in the source', async ({ page }) => {
    await page.goto(ONDERWERPEN);
    const rijen = page.locator('.vgl-rij');
    await expect(rijen).toHaveCount(19);
    const scholen = await page.locator('.kies-school input').count();
    expect(scholen).toBeGreaterThanOrEqual(5);
    for (const rij of await rijen.all()) {
      await expect(rij.locator('dt')).toHaveCount(scholen);
      await expect(rij.locator('dd .bron')).toHaveCount(scholen);
    }
  });

  test('a protocol that is not ticked disappears from every row, and reset brings it back @phone', async ({ page }) => {
    await page.goto(ONDERWERPEN);
    const vak = page.locator('#onderwerp-acuut .k-gpo-wn');
    await expect(vak).toBeVisible();
    await page.getByRole('checkbox', { name: 'GPO-WN' }).uncheck();
    await expect(vak).toBeHidden();
    await expect(page.locator('.vgl-blad .k-gpo-wn:visible')).toHaveCount(0);
    await expect(page.locator('#onderwerp-acuut .k-ikc-ijmond')).toBeVisible();
    await page.getByRole('button', { name: 'Alles weer tonen' }).click();
    await expect(vak).toBeVisible();
  });

  test('a row that is not ticked disappears', async ({ page }) => {
    await page.goto(ONDERWERPEN);
    await page.getByText('Kies ook rijen').click();
    await page.getByRole('checkbox', { name: 'Twijfel' }).uncheck();
    await expect(page.locator('#onderwerp-twijfel')).toBeHidden();
    await expect(page.locator('#onderwerp-acuut')).toBeVisible();
  });

  test('a part that is not ticked disappears', async ({ page }) => {
    await page.goto(STAPPEN);
    await page.getByRole('checkbox', { name: 'Per stap' }).uncheck();
    await expect(page.locator('#per-stap')).toBeHidden();
    await expect(page.locator('#per-rol')).toBeVisible();
  });

  test('says so when no protocol is left', async ({ page }) => {
    await page.goto(STAPPEN);
    for (const keuze of await page.locator('.kies-school input').all()) await keuze.uncheck();
    await expect(page.getByText('Kies minstens één protocol')).toBeVisible();
  });

  test('a protocol without a step or a subject says so', async ({ page }) => {
    await page.goto(STAPPEN);
    await expect(page.locator('#stap-0 .k-bijlage-9')).toContainText('geen stap 0');
    await expect(page.locator('#stap-6 .k-bijlage-9')).toContainText('Nazorg');
    await page.goto(ONDERWERPEN);
    await expect(page.locator('#onderwerp-medewerker .k-route-basismodel')).toContainText('Staat niet in dit protocol.');
    await expect(page.locator('#onderwerp-medewerker .k-route-basismodel .vgl-nu')).toContainText('bevoegd gezag');
  });

  test('a role leads to its card', async ({ page }) => {
    await page.goto(STAPPEN);
    await page.locator('#rol-intern-begeleider .k-route-basismodel').getByRole('link', { name: 'intern begeleider' }).click();
    await expect(page).toHaveURL('/protocollen/route-basismodel/rol/intern-begeleider/');
  });
});

test('on paper only the choice is left, with the emergency numbers and the names of the protocols', async ({ page }) => {
  await page.goto(ONDERWERPEN);
  await page.getByRole('checkbox', { name: 'Oostpoortschool' }).uncheck();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.kiezer')).toBeHidden();
  await expect(page.locator('.noodbalk')).toHaveCSS('display', 'table-header-group');
  await expect(page.locator('#onderwerp-acuut dt', { hasText: 'IKC IJmond' })).toBeVisible();
  await expect(page.locator('#onderwerp-acuut .k-oostpoortschool')).toBeHidden();
});

for (const pad of [STAPPEN, ONDERWERPEN]) {
  test(`${pad} needs no sideways scrolling at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(pad);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
