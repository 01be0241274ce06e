import { expect, test } from '@playwright/test';
import { woorden } from '../../src/messages/afweging.ts';
import { sheets } from '../support/papier.ts';
import { ACUUT, klaarVoorGebruik, knop, kop, loopDoor, openWizard } from '../support/wizard.ts';

for (const path of [
  '/',
  '/protocollen/ikc-ijmond/',
  '/protocollen/ikc-ijmond/stap-4/',
  '/protocollen/ikc-ijmond/alles/',
  '/begrippen/',
  '/hulpmiddelen/',
  '/404.html',
]) {
  test(`every sheet of ${path} has the emergency numbers, and no menu`, async ({ page }) => {
    await page.goto(path);
    const paper = await sheets(page);
    expect(paper.length).toBeGreaterThan(0);
    for (const [place, sheet] of paper.entries()) {
      expect(sheet, `sheet ${String(place + 1)}`).toMatch(/Direct gevaar: (bel )?112/);
      expect(sheet, `sheet ${String(place + 1)}`).toMatch(/Veilig Thuis (bel )?0800-2000/);
    }
    await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('the whole protocol on paper has every step', async ({ page }) => {
  await page.goto('/protocollen/ikc-ijmond/alles/');
  const text = (await sheets(page)).join(' ');
  const titles = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
  expect(titles.length).toBeGreaterThanOrEqual(6);
  for (const title of titles) expect(text).toContain(title.replaceAll(/\s+/g, ' ').trim());
});

test('the report on paper has the advice, the reasons, what was typed, and lines to fill in', async ({ page }) => {
  await openWizard(page);
  await page.getByRole('textbox', { name: woorden.reden }).fill('Gezien op het plein.');
  await loopDoor(page, ACUUT);
  const titel = await kop(page).innerText();
  await knop(page, woorden.afwijken).click();
  const lang = `Begin. ${'Wij hebben dit lang besproken met elkaar. '.repeat(40)}Einde van de reden.`;
  await page.getByRole('textbox', { name: woorden.afwijkenReden }).fill(lang);
  const paper = await sheets(page);
  const text = paper.join(' ');
  for (const part of [
    titel,
    'Norm 1.',
    'Gezien op het plein.',
    woorden.tegenfeit,
    woorden.nu,
    woorden.klaar,
    woorden.daarna,
    'Einde van de reden.',
    ...woorden.velden,
    'versie 20',
  ]) {
    expect(text).toContain(part);
  }
  expect(text.indexOf('112')).toBeLessThan(text.indexOf(woorden.waaromDit));
  for (const part of [woorden.afdrukken, woorden.opnieuw, woorden.wijzig, woorden.samen, woorden.protocolKies]) expect(text).not.toContain(part);
  for (const sheet of paper) expect(sheet).toMatch(/Direct gevaar: (bel )?112/);
});

test('every sheet of a practice case says that it is one, worked out or not', async ({ page }) => {
  for (const plek of ['', '#uitwerking']) {
    await page.goto(`/hulpmiddelen/afwegingskader/oefenen/een-winter-zonder-jas/${plek}`);
    await klaarVoorGebruik(page);
    const paper = await sheets(page);
    expect(paper.length).toBeGreaterThan(0);
    for (const sheet of paper) expect(sheet).toMatch(/OEFENCASUS/);
    await page.emulateMedia({ media: 'screen' });
    await page.goto('/');
  }
});

test('the button prints', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.print = () => {
      document.documentElement.dataset['geprint'] = 'ja';
    };
  });
  await openWizard(page);
  await loopDoor(page, { medewerker: 'ja' });
  await knop(page, woorden.afdrukken).click();
  await expect(page.locator('html')).toHaveAttribute('data-geprint', 'ja');
});

test('paper of a dark screen is white', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/protocollen/ikc-ijmond/stap-4/');
  const [ink, paper] = await page.evaluate(() => [
    getComputedStyle(document.querySelector('main p') ?? document.body).color,
    getComputedStyle(document.documentElement).backgroundColor,
  ]);
  expect(ink).toBe('rgb(0, 0, 0)');
  expect(paper).toBe('rgb(255, 255, 255)');
});
