import { type Page, expect, test } from '@playwright/test';
import { woorden } from '../../src/messages/afweging.ts';
import { expectAccessible } from '../support/axe.ts';
import { alleBomen, nieuwsteBoom } from '../support/bomen.ts';
import { SLEUTEL, WIZARD, deel, gesteld, keuze, klaarVoorGebruik, knop, kop, loopDoor, openWizard, uitkomst, verder, vraag } from '../support/wizard.ts';

const ANTWOORDEN = { medewerker: 'nee', vermoeden: 'ja', acuut: 'nee', onthulling: 'nee', structureel: 'twijfel' };
const boom = nieuwsteBoom('afwegingskader');

/** Opens the aid in a tab that holds choices of a version that the site does not know. */
async function metOnbekendeVersie(page: Page): Promise<void> {
  await openWizard(page);
  const oud = JSON.stringify({ boom: boom.id, versie: '2019-01-01', antwoorden: ANTWOORDEN, eerder: {}, samen: false });
  await page.evaluate(
    ([sleutel, sessie]) => {
      sessionStorage.setItem(sleutel, sessie);
    },
    [SLEUTEL, oud] as const,
  );
  await page.reload();
  await klaarVoorGebruik(page);
}

async function openStand(page: Page, stand: string): Promise<void> {
  await page.goto(`/dev/galerij/${stand}/`);
  await klaarVoorGebruik(page);
}

test('choices of an unknown version are all shown, and count one by one after Verder', async ({ page }) => {
  await metOnbekendeVersie(page);
  await expect(page.getByText(woorden.melding['andere-versie'])).toBeVisible();
  const gezien: string[] = [];
  for (let vragen = await gesteld(page); vragen.length > 0; vragen = await gesteld(page)) {
    gezien.push(...vragen);
    for (const [id, antwoord] of Object.entries(ANTWOORDEN).filter(([naam]) => vragen.includes(naam))) await expect(keuze(page, id, antwoord)).toBeChecked();
    await expect(uitkomst(page)).toHaveCount(0);
    await verder(page);
  }
  expect(gezien).toEqual(Object.keys(ANTWOORDEN));
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'melden-structureel');
  await expect(page.getByText(woorden.begonnenOnbekend)).toBeVisible();
  await expect(page.getByText(woorden.melding['andere-versie'])).toHaveCount(0);
  await expectAccessible(page, 'report of a weighing that was begun in another version');
  await knop(page, woorden.opnieuw).click();
  await loopDoor(page, ANTWOORDEN);
  await expect(page.getByText(woorden.begonnenOnbekend)).toHaveCount(0);
});

test('of a known older version only what changed is asked again', async ({ page }) => {
  await openStand(page, 'vraag-gewijzigd');
  await expect(page.getByText(woorden.melding['nieuwe-versie'])).toBeVisible();
  expect(await gesteld(page)).toEqual(['hulp']);
  await expect(vraag(page, 'hulp')).toContainText(woorden.vraagGewijzigd('23 november 2026', 'Ja'));
  await expect(vraag(page, 'hulp')).toHaveAccessibleDescription(/Deze vraag is gewijzigd op 23 november 2026/);
  await expect(keuze(page, 'hulp', 'ja')).toBeChecked();
  await knop(page, woorden.verder).press('Enter');
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'hulp-afronden-en-volgen');
  await expect(kop(page)).toBeFocused();
  await expect(page.locator('[data-kader-gewijzigd]')).toContainText(woorden.kaderGewijzigd('23 november 2026'));
});

test('another answer to a changed question asks what follows again', async ({ page }) => {
  await openStand(page, 'vraag-gewijzigd');
  await keuze(page, 'hulp', 'twijfel').check();
  await verder(page);
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'melden-geen-hulp');
  await expect(page.locator('.nietmeer')).toContainText('Meewerken');
});

test('a rule that changed is told in the report, with its date and in words', async ({ page }) => {
  await openStand(page, 'regel-gewijzigd');
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'melden-geen-hulp');
  const noot = page.locator('[data-kader-gewijzigd="2026-11-23"]');
  await expect(noot).toContainText('Dit is een verzonnen wijziging');
  await expect(noot).toContainText(woorden.regelsGewijzigd('hulp'));
  await expect(deel(page, woorden.waaromDit)).toBeVisible();
});

test('a page that is read after a newer framework came into force says so', async ({ page }) => {
  await openStand(page, 'verlopen');
  await expect(page.getByText(woorden.verlopen('1 januari 2026'))).toBeVisible();
  await page.goto(WIZARD);
  await klaarVoorGebruik(page);
  await expect(page.getByText(/geldt een nieuw kader/)).toHaveCount(0);
});

test('a page tells what changed in the newest version, and that a next one is coming', async ({ page }) => {
  await page.goto('/dev/galerij/');
  await page.getByText(woorden.kaderGewijzigd('1 januari 2021')).click();
  await expect(page.getByText('Dit is een verzonnen wijziging, om te zien hoe zij eruitziet.')).toBeVisible();
  await expect(page.getByText('Vanaf 1 augustus 2027 geldt een nieuwe versie van dit kader.')).toBeVisible();
  await page.goto(WIZARD);
  await expect(page.getByText(/^Kader gewijzigd|geldt een nieuwe versie/)).toHaveCount(0);
});

test('every version is published under an address of its own', async ({ request }) => {
  for (const { boom: versie } of alleBomen) {
    const antwoord = await request.get(`/beslisbomen/${versie.id}/${versie.versie}.json`);
    expect(antwoord.ok()).toBe(true);
    expect(await antwoord.json()).toMatchObject({ id: versie.id, versie: versie.versie, begin: versie.begin });
  }
  const nieuwste = await request.get(`/beslisbomen/${boom.id}.json`);
  expect(await nieuwste.json()).toMatchObject({ versie: boom.versie });
});
