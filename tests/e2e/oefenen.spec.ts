import { type Page, expect, test } from '@playwright/test';
import { woorden as weging } from '../../src/messages/afweging.ts';
import { naastwoorden } from '../../src/messages/oefenen-naast.ts';
import { woorden } from '../../src/messages/oefenen.ts';
import { expectAccessible } from '../support/axe.ts';
import { nieuwsteBoom } from '../support/bomen.ts';
import { casussen } from '../support/casussen.ts';
import { readTraces } from '../support/traces.ts';
import { ACUUT, SLEUTEL, deel, gesteld, keuze, klaarVoorGebruik, knop, kop, loopDoor, openWizard, uitkomst, verder, vraag } from '../support/wizard.ts';

const LIJST = '/hulpmiddelen/oefenen/';
const adres = (slug: string, casus: string): string => `/hulpmiddelen/${slug}/oefenen/${casus}/`;
const CASUS = 'een-winter-zonder-jas';
const KADER = adres('afwegingskader', CASUS);
const SLUGS = ['afwegingskader', 'meldnormen', 'gesprek-ouders', 'beroepsgeheim'];

async function open(page: Page, waar: string): Promise<void> {
  await page.goto(waar);
  await klaarVoorGebruik(page);
}
const antwoordenVan = (id: string): Record<string, string> =>
  Object.fromEntries(Object.entries(casussen.find((casus) => casus.id === id)?.data.antwoorden ?? {}).map(([v, { antwoord }]) => [v, antwoord]));

/** Of the cases of an aid the first of each outcome: the engine weighs them all, and here it is seen that the page does as the engine. */
const eersten = (slug: string) =>
  casussen.filter(
    ({ data }, plaats) => data.uitkomsten[slug] !== undefined && casussen.findIndex((een) => een.data.uitkomsten[slug] === data.uitkomsten[slug]) === plaats,
  );

for (const slug of SLUGS) {
  test(`a case for every outcome of ${slug} gives that outcome, weighed on the page @long`, async ({ page }) => {
    test.slow();
    const deze = eersten(slug);
    expect(deze.length).toBe(nieuwsteBoom(slug).uitkomsten.length);
    for (const { id, data } of deze) {
      await open(page, adres(slug, id));
      await loopDoor(page, antwoordenVan(id));
      await expect(uitkomst(page), id).toHaveAttribute('data-uitkomst', data.uitkomsten[slug] ?? '');
      await expect(kop(page)).toHaveText(nieuwsteBoom(slug).uitkomsten.find((een) => een.id === data.uitkomsten[slug])?.titel ?? '');
    }
  });
}

test('a link opens a case worked out, with the reasons, and from there one goes on', async ({ page }) => {
  await open(page, `${KADER}#uitwerking`);
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'melden-structureel');
  await expect(kop(page)).toBeInViewport();
  await expect(page.getByText(woorden.ingevuld)).toBeVisible();
  for (const { waarom } of Object.values(casussen.find(({ id }) => id === CASUS)?.data.antwoorden ?? {}).slice(0, 5)) {
    await expect(uitkomst(page)).toContainText(waarom);
  }
  await page.getByRole('button', { name: `${weging.wijzig} het antwoord op: Structurele onveiligheid` }).click();
  await keuze(page, 'structureel', 'nee').check();
  await verder(page);
  expect(await gesteld(page)).toEqual(['hulp']);
  await expect(page.getByText(woorden.ingevuld)).toHaveCount(0);

  // The own way to its end: per answer what the framework says, why, and what the difference does.
  await loopDoor(page, { hulp: 'ja', meewerken: 'ja', resultaat: 'ja' });
  await expect(page.locator('.oefenbalk')).toContainText(woorden.ander);
  await page.getByRole('link', { name: woorden.vergelijk }).click();
  const naast = page.getByRole('region', { name: naastwoorden.kop });
  await expect(naast).toBeInViewport();
  const verschil = naast.getByRole('listitem').filter({ hasText: 'Structurele onveiligheid' });
  await expect(verschil).toContainText(`${naastwoorden.jij}: Nee. ${naastwoorden.kader}: Ja.`);
  await expect(verschil).toContainText(casussen.find(({ id }) => id === CASUS)?.data.antwoorden['structureel']?.waarom ?? '');
  await expect(verschil).toContainText(naastwoorden.bron);
  await expect(naast.locator('.anders')).toHaveCount(4);
  await page.getByRole('combobox', { name: 'Protocol' }).selectOption('ikc-ijmond');
  await expect(naast).toContainText(naastwoorden.inProtocol('IKC IJmond'));
  await expectAccessible(page, 'comparison with the framework');
});

test('the worked example can be asked for at any question, and a reload brings back what one chose oneself', async ({ page }) => {
  await open(page, KADER);
  await loopDoor(page, { medewerker: 'nee', vermoeden: 'twijfel' });
  await knop(page, woorden.vulIn).click();
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'melden-structureel');
  await page.goBack();
  await expect(vraag(page, 'acuut')).toBeVisible();
  await page.reload();
  await klaarVoorGebruik(page);
  expect(await gesteld(page)).toEqual(['acuut', 'onthulling', 'structureel']);
  await page.goBack();
  await expect(keuze(page, 'vermoeden', 'twijfel')).toBeChecked();
});

test('the mark stands in the title, above every screen and the report, and stays while one scrolls @phone', async ({ page }) => {
  await open(page, KADER);
  await expect(page).toHaveTitle(/^Oefencasus: /);
  const vast = page.getByText(woorden.vast);
  for (let vragen = await gesteld(page); vragen.length > 0; vragen = await gesteld(page)) {
    await expect(vast).toBeInViewport();
    await expect(page.locator('.oefenbalk')).toContainText(woorden.merk);
    await loopDoor(page, Object.fromEntries(vragen.map((een) => [een, antwoordenVan(CASUS)[een] ?? ''])));
  }
  await expect(page.locator('.oefenbalk')).toContainText(woorden.merk);
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await expect(vast).toBeInViewport();
});

test('after Verder the question is on screen, below the mark @phone', async ({ page }) => {
  await open(page, KADER);
  await loopDoor(page, { medewerker: 'nee' });
  await expect(kop(page)).toBeInViewport({ ratio: 1 });
});

test('practice calls nobody: a number in the advice is not a link', async ({ page }) => {
  await open(page, `${adres('afwegingskader', 'ouder-onder-invloed')}#uitwerking`);
  await expect(uitkomst(page)).toContainText('0800-2000');
  await expect(uitkomst(page).locator('[href^="tel:"]')).toHaveCount(0);
});

test.describe('the wall between practice and a real weighing', () => {
  test('a real weighing is the same after a practice case in the same tab, and in another tab', async ({ page, context }) => {
    await openWizard(page);
    await loopDoor(page, { medewerker: 'nee', vermoeden: 'twijfel' });
    const voor = (await readTraces(page)).session[SLEUTEL];
    expect(voor).toContain('twijfel');
    await open(page, KADER);
    expect(await gesteld(page)).toEqual(['medewerker']);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await loopDoor(page, antwoordenVan(CASUS));
    await expect(uitkomst(page)).toBeVisible();
    expect((await readTraces(page)).session[SLEUTEL]).toBe(voor);
    await knop(page, weging.opnieuw).click();
    expect((await readTraces(page)).session[SLEUTEL]).toBe(voor);

    await openWizard(page);
    expect(await gesteld(page)).toEqual(['acuut', 'onthulling', 'structureel']);
    const ander = await context.newPage();
    await open(ander, `${KADER}#uitwerking`);
    await expect(uitkomst(ander)).toBeVisible();
    await page.bringToFront();
    await page.reload();
    await klaarVoorGebruik(page);
    await loopDoor(page, ACUUT);
    await page.getByText(weging.waaromDit).scrollIntoViewIfNeeded();
    await expect(page.locator('.label-twijfel')).toHaveCount(1);
  });

  test('a practice case leaves a real aid empty', async ({ page }) => {
    await open(page, KADER);
    await loopDoor(page, antwoordenVan(CASUS));
    await expect(uitkomst(page)).toBeVisible();
    await openWizard(page);
    await expect(vraag(page, 'medewerker')).toBeVisible();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    expect(Object.keys((await readTraces(page)).session).filter((sleutel) => sleutel.startsWith('meldcodewijzer:'))).toEqual([]);
  });

  test('what one aid hands to another stays on its side', async ({ page }) => {
    await open(page, KADER);
    await loopDoor(page, { ...antwoordenVan(CASUS), onthulling: 'twijfel' });
    const links = await deel(page, weging.vervolg).getByRole('link').all();
    for (const link of links) await expect(link).toHaveAttribute('href', new RegExp(`/oefenen/${CASUS}/$`));
    await page.getByRole('link', { name: 'Kijk of je eerst met de ouders praat' }).click();
    await expect(page).toHaveURL(new RegExp(`${adres('gesprek-ouders', CASUS)}$`));
    await klaarVoorGebruik(page);
    await loopDoor(page, { moment: 'melding' });
    await expect(vraag(page, 'onthulling')).toContainText(weging.overgenomen('Afwegingskader'));
    // The real aid knows nothing of it, and what a real aid hands over does not come here.
    await open(page, '/hulpmiddelen/gesprek-ouders/');
    await loopDoor(page, { moment: 'melding' });
    await expect(page.getByText('Overgenomen uit')).toHaveCount(0);
    await openWizard(page);
    await loopDoor(page, { ...ACUUT, acuut: 'nee', onthulling: 'ja' });
    // The real aid does not open, so that what was handed to it still waits.
    const echt = '**/hulpmiddelen/gesprek-ouders/';
    await page.route(echt, (route) => route.abort());
    await page.getByRole('link', { name: 'Kijk of je eerst met de ouders praat' }).click();
    await page.unroute(echt);
    await open(page, adres('gesprek-ouders', 'vertel-het-niet-verder'));
    await loopDoor(page, { moment: 'melding' });
    await expect(page.getByText('Overgenomen uit')).toHaveCount(0);
    await open(page, '/hulpmiddelen/gesprek-ouders/');
    await loopDoor(page, { moment: 'melding' });
    await expect(page.getByText('Overgenomen uit').first()).toBeVisible();
  });

  test('a case goes on only in the aids in which it can be weighed', async ({ page }) => {
    await open(page, `${adres('afwegingskader', 'plekken-voor-de-gymles')}#uitwerking`);
    await expect(uitkomst(page)).toBeVisible();
    await expect(page.locator('a[href="/hulpmiddelen/gesprek-ouders/"]')).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a case is a page to read: what happened, the answers with reasons, and the outcome', async ({ page }) => {
    const { data } = casussen.find(({ id }) => id === CASUS) ?? { data: undefined };
    await page.goto(`${KADER}#uitwerking`);
    for (const { tekst } of data?.situatie ?? []) await expect(page.getByText(tekst)).toBeVisible();
    await expect(page.getByText(data?.antwoorden['structureel']?.waarom ?? '')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Advies: Meld bij Veilig Thuis' })).toBeVisible();
    await expect(page.getByText(woorden.vast)).toBeInViewport();
    await expect(page.getByRole('button', { name: woorden.vulIn })).toHaveCount(0);
  });

  test('the list leads to every case in every aid', async ({ page }) => {
    await page.goto('/hulpmiddelen/');
    await page.getByRole('main').getByRole('link', { name: 'Oefenen' }).click();
    await expect(page).toHaveURL(new RegExp(`${LIJST}$`));
    const verwacht = casussen.flatMap(({ id, data }) => Object.keys(data.uitkomsten).map((slug) => adres(slug, id)));
    const links = await page.locator('.casuslijst a').evaluateAll((alle) => alle.map((link) => link.getAttribute('href') ?? ''));
    expect(links.toSorted()).toEqual(verwacht.toSorted());
  });
});

test('somebody who searches in earnest finds no invented case', async ({ page }) => {
  await page.goto('/zoeken/');
  const resultaten = page.locator('[data-zoekresultaten]').getByRole('link');
  for (const woordenreeks of ['vader onder invloed', 'brandwond', 'wachtlijst', 'winter zonder jas']) {
    await page.getByRole('main').getByRole('searchbox').fill(woordenreeks);
    await expect(page.getByRole('main').getByRole('status')).not.toBeEmpty();
    const paden = await resultaten.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(paden.filter((pad) => /oefenen\/.|^\/training\/casussen/.test(pad))).toEqual([]);
  }
});
