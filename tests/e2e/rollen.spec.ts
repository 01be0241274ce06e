import { expect, test } from '@playwright/test';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the overview leads to what a role does, step by step', async ({ page }) => {
    await page.goto('/protocollen/route-basismodel/');
    await page.locator('#wat-doe-ik ~ ul').getByRole('link', { name: 'intern begeleider' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('intern begeleider');
    const taak = page.locator('.roltaak.eigen', { hasText: 'Doe als ib’er de melding' });
    await expect(taak).toBeVisible();
    await page.getByRole('link', { name: /^Stap 5: Beslissen/ }).click();
    await expect(page).toHaveURL('/protocollen/route-basismodel/stap-5/');
  });

  test('tasks of everyone are marked, and tasks of others are not there', async ({ page }) => {
    await page.goto('/protocollen/oostpoortschool/rol/leerkracht/');
    await expect(page.locator('.roltaak.eigen', { hasText: 'Observeer de leerling in de klas' })).toBeVisible();
    await expect(page.locator('.roltaak.iedereen', { hasText: 'Breng de signalen in kaart' })).toContainText('Geldt voor iedereen');
    await expect(page.locator('.roltaak', { hasText: 'Dit is een taak van de ib’er' })).toHaveCount(0);
  });

  test('tasks of the staff are not put on the card of someone outside', async ({ page }) => {
    await page.goto('/protocollen/bijlage-9/rol/veilig-thuis/');
    await expect(page.locator('.roltaak.iedereen')).toHaveCount(0);
    await expect(page.locator('.roltaak.eigen').first()).toBeVisible();
  });

  test('every card begins with what always comes first, and keeps warnings and exceptions', async ({ page }) => {
    await page.goto('/protocollen/gpo-wn/rol/beroepskracht/');
    const eerst = page.locator('.rolkaart .nu').first();
    await expect(eerst.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
    await expect(eerst).toContainText('Twijfel telt als ja');
    await expect(page.locator('.rollet', { hasText: 'Melden zonder gesprek' })).toContainText('veiligheid');
  });

  test('a note on what holds now unfolds', async ({ page }) => {
    await page.goto('/protocollen/ikc-ijmond/rol/leerkracht/');
    const nu = page.locator('.rolnu', { hasText: '112 als er haast is' });
    await nu.locator('summary').click();
    await expect(nu.getByRole('link', { name: '112' })).toBeVisible();
  });

  test('signals can be ticked, also by their words, and no total appears @phone', async ({ page }) => {
    await page.goto('/protocollen/bijlage-9/signalen/');
    const signaal = page.getByRole('checkbox', { name: 'Het kind is agressief.' });
    await page.getByText('Het kind is agressief.').click({ position: { x: 5, y: 5 }, force: true });
    await expect(signaal).toBeChecked();
    await expect(signaal).toHaveAttribute('data-signaal', 'het-kind-is-agressief');
    await expect(page.getByRole('checkbox')).toHaveCount(9);
    await expect(page.getByText('Er is geen score en geen totaal')).toHaveCount(1);
    await page.reload();
    await expect(signaal).not.toBeChecked();
  });

  test('the route stands in a drawing and in words', async ({ page }) => {
    await page.goto('/protocollen/oostpoortschool/');
    await expect(page.getByRole('img', { name: /^Route van Oostpoortschool/ })).toBeVisible();
    await page.getByText('De route in tekst').click();
    await expect(page.locator('.kaart ol')).toContainText('5b Melden en bespreken');
  });
});

test('on paper a card has the tasks and the emergency numbers, and leaves out the rest', async ({ page }) => {
  await page.goto('/protocollen/ikc-ijmond/rol/leerkracht/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.noodbalk')).toHaveCSS('display', 'table-header-group');
  await expect(page.locator('.roltaak.eigen').first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Andere rollen' })).toBeHidden();
});

test('a term opens with a tap, closes with Escape and gives the focus back @phone', async ({ page }) => {
  await page.goto('/protocollen/bijlage-9/signalen/');
  const term = page.getByRole('button', { name: 'peuterspeelzaal' });
  const uitleg = page.locator('#term-peuterspeelzaal');
  await term.click();
  await expect(uitleg).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(uitleg).toBeHidden();
  await expect(term).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(uitleg).toBeVisible();
  await uitleg.getByRole('button', { name: 'Sluiten' }).click();
  await expect(uitleg).toBeHidden();
});

for (const pad of ['/protocollen/oostpoortschool/rol/intern-begeleider/', '/protocollen/bijlage-9/signalen/', '/protocollen/ikc-ijmond/']) {
  test(`${pad} needs no sideways scrolling at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(pad);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
