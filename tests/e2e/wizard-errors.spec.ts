import { expect, test } from '@playwright/test';
import { woorden } from '../../src/messages/afweging.ts';
import { nieuwsteBoom } from '../support/bomen.ts';
import { expectNoTraces } from '../support/traces.ts';
import { ACUUT, WIZARD, gesteld, keuze, klaarVoorGebruik, knop, kop, openWizard, uitkomst, verder, vraag, weeg } from '../support/wizard.ts';

const boom = nieuwsteBoom('afwegingskader');
const TITEL = 'Afwegingskader · Meldcodewijzer';

test('going on without an answer shows what is missing, and says so in the title', async ({ page }) => {
  await openWizard(page);
  await knop(page, woorden.verder).click();
  const lijst = page.getByRole('alert');
  await expect(lijst).toBeFocused();
  await expect(lijst.getByRole('heading', { name: woorden.fouttitel })).toBeVisible();
  await expect(page).toHaveTitle(`Fout: ${TITEL}`);
  await expect(vraag(page, 'medewerker')).toHaveAccessibleDescription(/Kies een antwoord bij: Medewerker/);

  await lijst.getByRole('link', { name: /Medewerker/ }).click();
  await expect(vraag(page, 'medewerker').getByRole('radio').first()).toBeFocused();
  await expectNoTraces(page, WIZARD);

  await keuze(page, 'medewerker', 'nee').check();
  await verder(page);
  await expect(page).toHaveTitle(TITEL);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a second attempt without an answer gives the list focus again', async ({ page }) => {
  await openWizard(page);
  await knop(page, woorden.verder).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await knop(page, woorden.verder).focus();
  await knop(page, woorden.verder).press('Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page).toHaveTitle(`Fout: ${TITEL}`);
});

test('of three questions the list names those that are open, and each link leads to its own question', async ({ page }) => {
  await weeg(page, { medewerker: 'nee', vermoeden: 'nee' });
  expect(await gesteld(page)).toEqual(['acuut', 'onthulling', 'structureel']);
  await keuze(page, 'onthulling', 'twijfel').check();
  await knop(page, woorden.verder).click();
  const links = page.getByRole('alert').getByRole('link');
  await expect(links).toHaveText([woorden.fout('Acute onveiligheid'), woorden.fout('Structurele onveiligheid')]);
  for (const [plaats, id] of ['acuut', 'structureel'].entries()) {
    await links.nth(plaats).press('Enter');
    await expect(vraag(page, id).getByRole('radio').first()).toBeFocused();
    await expect(vraag(page, id)).toHaveAccessibleDescription(new RegExp(woorden.fout(boom.vragen.find((v) => v.id === id)?.kort ?? '')));
  }
  // What was already chosen is still chosen.
  await expect(keuze(page, 'onthulling', 'twijfel')).toBeChecked();
  await expect(uitkomst(page)).toHaveCount(0);
  await expectNoTraces(page, WIZARD);
});

for (const [weg, stap] of [
  ['the report', woorden.naarVerslag],
  ['the previous screen', woorden.terug],
  ['a new start', woorden.opnieuw],
] as const) {
  test(`the title loses the word for a mistake on the way to ${weg}`, async ({ page }) => {
    await weeg(page, ACUUT);
    await knop(page, woorden.samen).click();
    await knop(page, woorden.verder).click();
    await expect(page).toHaveTitle(`Fout: ${TITEL}`);
    await knop(page, stap).click();
    await expect(kop(page)).toBeFocused();
    await expect(page).toHaveTitle(TITEL);
  });
}

test('who is faster than the program keeps the choice, and nothing of it enters the address', async ({ page }) => {
  let vrij = (): void => undefined;
  const wacht = new Promise<void>((klaar) => {
    vrij = klaar;
  });
  await page.route(/\.js$/, async (route) => {
    await wacht;
    await route.continue();
  });
  await page.goto(WIZARD, { waitUntil: 'commit' });
  await keuze(page, 'medewerker', 'nee').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  vrij();
  await klaarVoorGebruik(page);
  expect(page.url()).toMatch(new RegExp(`${WIZARD}$`));
  await expect(keuze(page, 'medewerker', 'nee')).toBeChecked();
  await verder(page);
  await expect(vraag(page, 'vermoeden')).toBeVisible();
});
