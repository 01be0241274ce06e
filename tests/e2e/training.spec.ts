import { type Page, expect, test } from '@playwright/test';
import { woorden } from '../../src/messages/quiz.ts';
import { expectAccessible, expectAccessibleNarrowToo } from '../support/axe.ts';
import { quizSchema } from '../../src/lib/inhoud/index.ts';
import { leesMap } from '../support/inhoud.ts';
import { sheets } from '../support/papier.ts';
import { klapAllesOpen } from '../support/wizard.ts';
import { violationsOn, watch } from '../support/watch.ts';

const QUIZ = '/training/quiz/';
const VALKUILEN = '/training/valkuilen/';
const DRAAIBOEK = '/training/draaiboek/45/';

const knop = (page: Page, naam: string) => page.getByRole('button', { name: naam, exact: true });

async function open(page: Page): Promise<void> {
  await page.goto(QUIZ);
  await expect(knop(page, woorden.begin)).toBeEnabled();
}

/** The words of an answer that is wrong, for the question on screen. */
async function fouteOptie(page: Page): Promise<string> {
  const [onderwerp = '', id = ''] = ((await page.locator('[data-quizvraag]').getAttribute('data-quizvraag')) ?? '').split('/');
  const vraag = quizSchema.parse(leesMap('quiz').get(onderwerp)).vragen.find((een) => een.id === id);
  return vraag?.opties.find(({ goed }) => !goed)?.tekst ?? '';
}

/** What the browser keeps of this site. */
const bewaard = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify([localStorage, sessionStorage].map((opslag) => Object.entries(opslag))));

test('a round with the keyboard alone: a mistake, an answer, why, back, the result, and again', async ({ page }) => {
  const gezien = await watch(page);
  await open(page);
  await expectAccessibleNarrowToo(page, 'begin');
  await knop(page, woorden.begin).press('Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await expectAccessible(page, 'nothing ticked');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const eerste = page.getByRole('checkbox', { name: 'Gevaar en nummers' });
  await expect(eerste).toBeFocused();
  await page.keyboard.press('Space');
  await page.getByRole('radio', { name: '5', exact: true }).press('Space');
  await knop(page, woorden.begin).press('Enter');

  const vraag = page.locator('.quiz [data-kop]');
  await expect(vraag).toBeFocused();
  await expect(page.getByText(woorden.voortgang(1, 5))).toBeVisible();
  await knop(page, woorden.kijkNa).press('Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await expectAccessibleNarrowToo(page, 'no answer');

  const optie = page.locator('.quizoptie input');
  for (let nummer = 1; nummer <= 5; nummer++) {
    await expect(page.getByText(woorden.voortgang(nummer, 5))).toBeVisible();
    const welke = nummer === 1 ? page.locator('.quizoptie', { hasText: await fouteOptie(page) }).locator('input') : optie.first();
    await welke.press('Space');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-oordeel] [data-kop]')).toBeFocused();
    // Each answer says whether it is right, and why; where it stands opens beside the quiz.
    const antwoorden = page.locator('.quizuitleg li');
    expect(await antwoorden.filter({ has: page.getByText(woorden.optieGoed, { exact: true }) }).count()).toBeGreaterThan(0);
    expect(await antwoorden.locator('p:last-child').allInnerTexts()).not.toContain('');
    await expect(page.locator('.quizplaats a')).toHaveAttribute('target', '_blank');
    if (nummer === 3) {
      // Stopped early: the result so far, back to the question, forward to the result, and on with the round.
      await knop(page, woorden.stop).press('Enter');
      await expect(page.locator('.quizuitslag')).toHaveAttribute('data-totaal', '3');
      await expect(vraag).toBeFocused();
      await page.goBack();
      await expect(page.getByText(woorden.voortgang(3, 5))).toBeVisible();
      await page.goForward();
      await expect(page.locator('.quizuitslag')).toContainText(woorden.overgeslagen(2));
      await page.goBack();
      await expect(page.locator('[data-oordeel]')).toBeVisible();
    }
    if (nummer === 2) {
      await expectAccessibleNarrowToo(page, 'looked at');
      await page.goBack();
      await expect(page.getByText(woorden.voortgang(1, 5))).toBeVisible();
      await expect(page.locator('[data-oordeel]')).toBeVisible();
      await page.goForward();
      await expect(page.getByText(woorden.voortgang(2, 5))).toBeVisible();
    }
    await knop(page, nummer === 5 ? woorden.naarUitslag : woorden.verder).press('Enter');
  }

  const uitslag = page.locator('.quizuitslag');
  await expect(uitslag).toHaveAttribute('data-totaal', '5');
  await expect(vraag).toBeFocused();
  await expectAccessibleNarrowToo(page, 'result');
  expect(await bewaard(page)).toBe('[[],[]]');
  expect(page.url()).toMatch(new RegExp(`${QUIZ}$`));

  const fout = 5 - Number(await uitslag.getAttribute('data-goed'));
  expect(fout).toBeGreaterThan(0);
  await page.getByRole('switch').press('Space');
  await expect(page.getByText(woorden.bewaard(fout))).toBeVisible();
  await page.reload();
  await expect(page.getByText(woorden.bewaard(fout))).toBeVisible();
  expect(await bewaard(page)).toMatch(/^\[\[\["meldcodewijzer:quiz-fouten","\[[a-z0-9\\"/,-]+\]"\]\],\[\]\]$/);
  await knop(page, woorden.oefen).press('Enter');
  await expect(page.getByText(woorden.voortgang(1, fout))).toBeVisible();
  await knop(page, woorden.terug).press('Enter');
  await knop(page, woorden.vergeet).press('Enter');
  await expect(page.getByText(woorden.vergeten)).toBeVisible();
  expect(await bewaard(page)).toBe('[[],[]]');
  expect(await violationsOn(page)).toEqual([]);
  expect(gezien.connections).toEqual([]);
  expect(gezien.complaints).toEqual([]);
});

test('questions that do not come are said to be missing, and can be asked for again', async ({ page, context }) => {
  await open(page);
  await page.getByRole('checkbox', { name: 'De drie meldnormen' }).check();
  await context.setOffline(true);
  await knop(page, woorden.begin).click();
  await expect(page.getByRole('alert')).toContainText(woorden.hinder['niet-geladen']);
  await context.setOffline(false);
  await knop(page, woorden.begin).click();
  await expect(page.locator('.quiz [data-kop]')).toBeFocused();
});

test('a link to the quiz may name a subject', async ({ page }) => {
  await page.goto(`${QUIZ}#medewerker`);
  await expect(page.getByRole('checkbox', { name: 'Een medewerker als verdachte' })).toBeChecked();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
});

test('cards, plan and forms fit on their sheets, and only what is ticked is printed', async ({ page }) => {
  await page.goto(VALKUILEN);
  await page.locator('.valkuilkaart summary').first().press('Enter');
  await expect(page.locator('.valkuilkaart').first().getByText('Het protocol antwoordt:')).toBeVisible();
  await klapAllesOpen(page);
  await expectAccessible(page, 'cards turned');
  await page.emulateMedia({ media: 'print' });
  const kaarten = page.locator('.knipkaart');
  // As many backs as fronts; and nothing of a card is cut off.
  expect((await kaarten.count()) % 12).toBe(0);
  const teVol = () => kaarten.evaluateAll((alle) => alle.filter((kaart) => kaart.scrollHeight > kaart.clientHeight + 1).map((kaart) => kaart.textContent));
  expect(await teVol()).toEqual([]);
  await page
    .locator('.knipnu')
    .first()
    .evaluate((nu) => {
      nu.textContent = 'te veel woorden '.repeat(60);
    });
  expect(await teVol()).toHaveLength(1);
  await expect(page.locator('.valkuilkaart').first()).toBeHidden();

  await page.emulateMedia({ media: 'screen' });
  await page.goto(DRAAIBOEK);
  const kaart = page.locator('#kaarten label');
  await page.locator('#casussen').getByRole('checkbox', { checked: true }).uncheck();
  await page.emulateMedia({ media: 'print' });
  const aan = await page.locator('#kaarten input:checked').count();
  await expect(kaart.filter({ visible: true })).toHaveCount(aan);
  await expect(page.locator('#casussen label').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('#casussen .niets')).toBeVisible();

  await page.goto('/training/draaiboek/hand-out/');
  const handout = await sheets(page);
  expect(handout).toHaveLength(1);
  expect(handout[0]).toMatch(/OEFENCASUS/);

  await page.emulateMedia({ media: 'screen' });
  await page.goto('/training/quiz/alle/normen/');
  await klapAllesOpen(page);
  await expectAccessibleNarrowToo(page, 'questions with their answers');
});

test('without a program the quiz is there to read, with folded answers', async ({ browser }) => {
  const zonder = await browser.newContext({ javaScriptEnabled: false });
  const page = await zonder.newPage();
  await page.goto(QUIZ);
  await expect(knop(page, woorden.begin)).toBeHidden();
  await page.getByRole('main').getByRole('link', { name: 'De drie meldnormen' }).click();
  const vraag = page.locator('.quizblad').first();
  await expect(vraag.getByText('Klopt.', { exact: true })).toHaveCount(0);
  await vraag.locator('summary').click();
  await expect(vraag.locator('details')).toContainText('Klopt.');
  await expect(page.locator('.sleutel')).toBeHidden();
  await zonder.close();
});
