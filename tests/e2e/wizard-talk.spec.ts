import { type Locator, type Page, expect, test } from '@playwright/test';
import { woorden } from '../../src/messages/afweging.ts';
import { expectAccessible } from '../support/axe.ts';
import { readTraces } from '../support/traces.ts';
import { WIZARD, deel, gesteld, keuze, klaarVoorGebruik, knop, kop, loopDoor, tabNaar, uitkomst, verder, vraag, weeg, wijzig } from '../support/wizard.ts';

const STRUCTUREEL = { medewerker: 'nee', vermoeden: 'ja', acuut: 'nee', onthulling: 'nee', structureel: 'ja' };
const RUSTIG = { moment: 'melding', acuut: 'nee', eer: 'nee', onthulling: 'nee', gevaar: 'nee', 'uit-beeld': 'nee' };
const TITEL = 'Praten met de ouders';
const TERUG = woorden.terugNaar('Afwegingskader');

const ouders = (page: Page): Locator => deel(page, woorden.ouders);
const uitGesprek = (page: Page): Locator => page.locator('[data-elders]');

/** From a finished weighing by its link to the aid about the talk, and through that one. */
async function heen(page: Page, gesprek: Readonly<Record<string, string>> = RUSTIG): Promise<void> {
  await weeg(page, STRUCTUREEL);
  await expect(uitGesprek(page)).toHaveCount(0);
  await ouders(page).getByRole('link').click();
  await expect(page).toHaveURL(/gesprek-ouders/);
  await klaarVoorGebruik(page);
  await loopDoor(page, gesprek);
  await expect(uitkomst(page)).toBeVisible();
}

async function terug(page: Page): Promise<void> {
  await page.getByRole('link', { name: TERUG }).click();
  await expect(page).toHaveURL(/afwegingskader/);
  await klaarVoorGebruik(page);
}

test('the outcome of the talk comes back into the report, with where it comes from; a change there is shown here, and starting again takes it away', async ({
  page,
}) => {
  const naarGesprek = async (): Promise<void> => {
    await uitGesprek(page)
      .getByRole('link', { name: woorden.eldersWijzig(TITEL) })
      .click();
    await expect(page).toHaveURL(/gesprek-ouders/);
    await klaarVoorGebruik(page);
  };
  await heen(page);
  await test.step('by the back button of the browser', async () => {
    for (let stap = 0; stap < 9 && !page.url().includes('afwegingskader'); stap += 1) await page.goBack();
    await expect(page).toHaveURL(/afwegingskader/);
    await expect(uitGesprek(page)).toHaveAttribute('data-elders', 'eerst-gesprek-melding');
    await naarGesprek();
  });
  await test.step('by the link, and after a reload', async () => {
    await terug(page);
    await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'melden-structureel');
    await expect(uitGesprek(page)).toHaveAttribute('data-elders', 'eerst-gesprek-melding');
    await expect(ouders(page)).toContainText('Vertel de ouders vooraf over de melding');
    await expect(ouders(page)).toContainText(woorden.elders(TITEL));
    await expect(ouders(page)).not.toContainText(woorden.eldersLos);
    await expectAccessible(page, 'report with the outcome of the talk');
    await page.reload();
    await klaarVoorGebruik(page);
    await expect(uitGesprek(page)).toHaveAttribute('data-elders', 'eerst-gesprek-melding');
    const { address, history, local } = await readTraces(page);
    expect(new URL(address).search + new URL(address).hash).toBe('');
    for (const { url } of history) expect(url ?? '').not.toMatch(/[?#]/);
    expect(local).toEqual({});
  });
  await test.step('what was changed there', async () => {
    await naarGesprek();
    await wijzig(page, 'Gevaar door het gesprek');
    await keuze(page, 'gevaar', 'twijfel').check();
    await verder(page);
    await terug(page);
    await expect(uitGesprek(page)).toHaveAttribute('data-elders', 'eerst-veilig-thuis-gevaar');
  });
  await test.step('starting again, here and so there', async () => {
    await knop(page, woorden.opnieuw).click();
    await loopDoor(page, STRUCTUREEL);
    await expect(uitGesprek(page)).toHaveCount(0);
    await ouders(page).getByRole('link').click();
    await klaarVoorGebruik(page);
    expect(await gesteld(page)).toEqual(['moment']);
  });
});

test('the whole way there and back goes by keyboard', async ({ page }) => {
  await weeg(page, STRUCTUREEL);
  await tabNaar(page, ouders(page).getByRole('link'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/gesprek-ouders/);
  await klaarVoorGebruik(page);
  await loopDoor(page, RUSTIG);
  await tabNaar(page, page.getByRole('link', { name: TERUG }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/afwegingskader/);
  await klaarVoorGebruik(page);
  await tabNaar(page, uitGesprek(page).getByRole('link', { name: woorden.eldersWijzig(TITEL) }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/gesprek-ouders/);
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'eerst-gesprek-melding');
});

test('an outcome that rests on other answers is not used, and asks to be made again', async ({ page }) => {
  await heen(page);
  await terug(page);
  await wijzig(page, 'Onthulling');
  await keuze(page, 'onthulling', 'twijfel').check();
  await verder(page);
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'melden-onthulling');
  await expect(uitGesprek(page)).toHaveAttribute('data-elders', '');
  await expect(ouders(page)).toContainText(woorden.eldersAnders(TITEL));
  await expect(ouders(page)).toContainText(woorden.eldersBotsing('Onthulling', 'nee', 'twijfel'));
  await expectAccessible(page, 'report with an outcome that does not fit');
  await ouders(page)
    .getByRole('link', { name: woorden.eldersOpnieuw(TITEL) })
    .click();
  await klaarVoorGebruik(page);
  await loopDoor(page, { moment: 'melding' });
  await expect(keuze(page, 'onthulling', 'twijfel')).toBeChecked();
  await expect(vraag(page, 'onthulling')).toContainText(woorden.overgenomen('Afwegingskader'));
  await verder(page);
  await terug(page);
  await expect(uitGesprek(page)).toHaveAttribute('data-elders', 'eerst-veilig-thuis-onthulling');
});

test('another answer given there comes back as a question, never as an answer', async ({ page }) => {
  await heen(page, { ...RUSTIG, onthulling: 'ja' });
  await terug(page);
  await expect(uitkomst(page)).toHaveCount(0);
  expect(await gesteld(page)).toEqual(['medewerker']);
  await loopDoor(page, { medewerker: 'nee', vermoeden: 'ja' });
  await expect(keuze(page, 'onthulling', 'ja')).toBeChecked();
  await expect(vraag(page, 'onthulling')).toContainText(woorden.overgenomen(TITEL));
});

test('a talk that was not opened from here is shown with a question', async ({ page }) => {
  await page.goto('/hulpmiddelen/gesprek-ouders/');
  await klaarVoorGebruik(page);
  await loopDoor(page, RUSTIG);
  await expect(page.getByRole('link', { name: TERUG })).toHaveCount(0);
  await page.goto(WIZARD);
  await klaarVoorGebruik(page);
  await loopDoor(page, STRUCTUREEL);
  await expect(uitGesprek(page)).toContainText(woorden.eldersLos);
});

test('with storage blocked the report says beforehand that nothing goes along', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('blocked');
    };
  });
  await weeg(page, STRUCTUREEL);
  await expect(page.getByText(woorden.gaatNietMee)).toBeVisible();
  await page.goto('/hulpmiddelen/gesprek-ouders/');
  await klaarVoorGebruik(page);
  await loopDoor(page, RUSTIG);
  await expect(page.getByText(woorden.gaatNietMee)).toBeVisible();
  await expect(kop(page)).toBeVisible();
});
