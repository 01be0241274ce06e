import { expect, test } from '@playwright/test';
import { nieuwsteBoom } from '../support/bomen.ts';
import { PAGES, isReadingPage, shapeOf, sourceOf } from '../support/site-pages.ts';
import { WIZARD } from '../support/wizard.ts';

test.use({ javaScriptEnabled: false });

const boom = nieuwsteBoom('afwegingskader');
const TEL: Readonly<Record<string, string>> = { noodnummer: '112', 'veilig-thuis': '0800-2000', vertrouwensinspecteur: '0900-1113111' };

test('the weighing is a page to read: every question, every consequence, every number', async ({ page }) => {
  await page.goto(WIZARD);
  const main = page.getByRole('main');
  await expect(main).toContainText('zonder JavaScript');
  for (const { vraag, uitleg } of boom.vragen) {
    await expect(main.getByText(vraag, { exact: false }).filter({ visible: true }).first(), vraag).toBeVisible();
    await expect(main.getByText(uitleg).filter({ visible: true }).first(), uitleg).toBeVisible();
  }
  const tekst = await main.innerText();
  for (const { verder } of boom.schermen) for (const { omdat } of verder) expect(tekst).toContain(omdat);
  for (const { titel } of boom.uitkomsten) expect(tekst).toContain(titel);
  // Nothing that cannot work is on the page.
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Verder' })).toHaveCount(0);
});

test('each outcome names the numbers to call, in the right order', async ({ page }) => {
  await page.goto(WIZARD);
  for (const { titel, bel } of boom.uitkomsten.filter((een) => een.bel.length > 0)) {
    const nummers = bel.map((wie) => TEL[wie] ?? wie).join(', ');
    const regels = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: `${titel} (${nummers})`, visible: true });
    await expect(regels.first(), titel).toBeVisible();
  }
});

test('the numbers can be called', async ({ page }) => {
  await page.goto(WIZARD);
  const balk = page.getByRole('complementary', { name: 'Noodnummers' });
  await expect(balk.getByRole('link', { name: /112/ })).toHaveAttribute('href', 'tel:112');
  await expect(balk.getByRole('link', { name: /0800-2000/ })).toHaveAttribute('href', 'tel:08002000');
});

test('a protocol is complete: every step is reached by its links and says something', async ({ page }) => {
  await page.goto('/protocollen/ikc-ijmond/');
  const stappen = await page
    .getByRole('navigation', { name: /IKC IJmond/ })
    .first()
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  expect(stappen.filter((pad) => pad.includes('/stap-'))).toHaveLength(6);
  for (const stap of stappen) {
    await page.goto(stap);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await page.getByRole('article').innerText()).length, stap).toBeGreaterThan(300);
  }
});

/** Whether a page can look different without a program: it has one, or its styles ask. */
const asksForProgram = (page: string): boolean => /<script|<noscript|scripting/.test(sourceOf(page).replace(STARTER, ''));
/** The lines that put the site away: they stand in every page for reading, after all of its words (scripts/offline/starter.ts). */
const STARTER = /<script type="module">[^<]*serviceWorker[^<]*<\/script><\/body>/;

test('a reading page shows the same text with and without a program', async ({ page, browser }) => {
  const metProgramma = await browser.newContext({ javaScriptEnabled: true });
  const ander = await metProgramma.newPage();
  // Of the pages that cannot differ, one of each shape is proof enough.
  const reading = PAGES.filter(isReadingPage);
  const pages = reading.filter((pad, place) => asksForProgram(pad) || reading.findIndex((one) => shapeOf(one) === shapeOf(pad)) === place);
  expect(pages.length).toBeGreaterThan(8);
  for (const pad of pages) {
    await page.goto(pad);
    await ander.goto(pad);
    expect(await page.getByRole('main').innerText(), pad).toBe(await ander.getByRole('main').innerText());
  }
  await metProgramma.close();
});

test('the explanation of a term opens, by mouse and by keyboard, and leads to the glossary', async ({ page }) => {
  await page.goto('/protocollen/ikc-ijmond/stap-4/');
  const term = page.getByRole('article').locator('button.term').first();
  const id = (await term.getAttribute('popovertarget')) ?? '';
  const uitleg = page.locator(`#${id}`);
  await expect(uitleg).toBeHidden();
  await term.click();
  await expect(uitleg).toBeVisible();
  await uitleg.getByRole('button', { name: 'Sluiten' }).click();
  await expect(uitleg).toBeHidden();
  await term.press('Enter');
  await expect(uitleg).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(uitleg).toBeHidden();
  await term.press('Enter');
  await uitleg.getByRole('link', { name: 'Alle begrippen' }).click();
  await expect(page).toHaveURL(new RegExp(`/begrippen/#${id.replace('term-', '')}$`));
  await expect(page.locator(':target')).toBeVisible();
});
