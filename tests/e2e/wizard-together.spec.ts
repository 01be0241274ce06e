import { expect, test } from '@playwright/test';
import { woorden } from '../../src/messages/afweging.ts';
import { ACUUT, deel, gesteld, keuze, knop, kop, loopDoor, uitkomst, verder, vraag, weeg } from '../support/wizard.ts';

const tweede = (page: Parameters<typeof weeg>[0]) => deel(page, /^Tweede beslissing/);

/** Every way to answer the questions about help together with Veilig Thuis, and the second decision it gives. */
const SAMEN = [
  [{ hulp: 'ja', meewerken: 'ja', resultaat: 'ja' }, woorden.tweede.ja],
  [{ hulp: 'nee', meewerken: 'ja', resultaat: 'ja' }, woorden.tweede.nee],
  [{ hulp: 'twijfel', meewerken: 'ja', resultaat: 'ja' }, woorden.tweede.twijfel],
  [{ hulp: 'ja', meewerken: 'nee', resultaat: 'ja' }, woorden.tweede.nee],
  [{ hulp: 'ja', meewerken: 'twijfel', resultaat: 'nog-niet-bekend' }, woorden.tweede.twijfel],
  [{ hulp: 'ja', meewerken: 'ja', resultaat: 'nee' }, woorden.tweede.nee],
] as const;

for (const [antwoorden, besluit] of SAMEN) {
  test(`${Object.values(antwoorden).join(', ')} together with Veilig Thuis never changes the report`, async ({ page }) => {
    await weeg(page, ACUUT);
    const titel = await kop(page).innerText();
    await knop(page, woorden.samen).click();
    await expect(page.getByText(woorden.samenVraag)).toBeVisible();
    await loopDoor(page, antwoorden);
    await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'melden-acuut');
    await expect(kop(page)).toHaveText(titel);
    await expect(uitkomst(page).getByRole('link', { name: /^112/ }).first()).toBeVisible();
    await expect(tweede(page).locator('.label')).toHaveText(besluit);
  });
}

test('who stops half way comes back to the same report, and can go on later', async ({ page }) => {
  await weeg(page, ACUUT);
  await knop(page, woorden.samen).click();
  await keuze(page, 'hulp', 'ja').check();
  await verder(page);
  await knop(page, woorden.naarVerslag).click();
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'melden-acuut');
  await expect(tweede(page)).toContainText(woorden.tweede.onbekend);
  await knop(page, woorden.samen).click();
  await expect(vraag(page, 'meewerken')).toBeVisible();
});

test('Terug on the report leads to the question before it, also when the questions about help are open', async ({ page }) => {
  await weeg(page, ACUUT);
  await knop(page, woorden.samen).click();
  await knop(page, woorden.naarVerslag).click();
  await expect(uitkomst(page)).toBeVisible();
  await knop(page, woorden.terug).click();
  await expect(uitkomst(page)).toHaveCount(0);
  expect((await gesteld(page)).length).toBeGreaterThan(0);
});

test('back and forward of the browser find the report again when the questions about help are open', async ({ page }) => {
  await weeg(page, ACUUT);
  await knop(page, woorden.samen).click();
  await expect(vraag(page, 'hulp')).toBeVisible();
  await knop(page, woorden.naarVerslag).click();
  await expect(uitkomst(page)).toBeVisible();
  await page.goBack();
  await expect(vraag(page, 'hulp')).toBeVisible();
  await page.goForward();
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'melden-acuut');
});

test('a new answer about safety ends the walk together and asks it again', async ({ page }) => {
  await weeg(page, ACUUT);
  await knop(page, woorden.samen).click();
  await loopDoor(page, { hulp: 'nee', meewerken: 'nee', resultaat: 'nee' });
  await knop(page, 'Wijzig het antwoord op: Acute onveiligheid').click();
  await keuze(page, 'acuut', 'nee').check();
  await verder(page);
  // Now the questions about help do decide; so they must be answered again, not taken over.
  await expect(vraag(page, 'hulp')).toBeVisible();
  await expect(page.getByText(woorden.eerder)).toBeVisible();
  await expect(page.getByText(woorden.samenVraag)).toHaveCount(0);
  await expect(uitkomst(page)).toHaveCount(0);
});
