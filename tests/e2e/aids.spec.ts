import { type Page, expect, test } from '@playwright/test';
import type { Voorbeeld } from '../../src/lib/inhoud/index.ts';
import { woorden } from '../../src/messages/afweging.ts';
import { nieuwsteBoom, voorbeeldenVan } from '../support/bomen.ts';
import { readTraces } from '../support/traces.ts';
import { ACUUT, gesteld, keuze, klaarVoorGebruik, knop, loopDoor, uitkomst, verder, vraag, weeg } from '../support/wizard.ts';

async function open(page: Page, slug: string): Promise<void> {
  await page.goto(`/hulpmiddelen/${slug}/`);
  await klaarVoorGebruik(page);
}

/** What the page shows of a case; the engine walks every case, here walks the first of each kind. */
const beeldVan = ({ samen, uitkomst, normen, aandachtspunten }: Voorbeeld): string => JSON.stringify([samen, uitkomst, normen, aandachtspunten.length > 0]);

for (const slug of ['meldnormen', 'gesprek-ouders', 'beroepsgeheim']) {
  const alle = voorbeeldenVan(slug);
  for (const geval of alle.filter((een, plaats) => alle.findIndex((ander) => beeldVan(ander) === beeldVan(een)) === plaats)) {
    test(`${slug}: ${geval.naam}`, async ({ page }) => {
      await open(page, slug);
      await loopDoor(page, geval.antwoorden);
      if (geval.samen) {
        await knop(page, woorden.samen).click();
        await loopDoor(page, geval.antwoorden);
      }
      await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', geval.uitkomst);
      await expect(uitkomst(page)).toHaveAttribute('data-normen', geval.normen.join(' '));
      const ontbreekt = page.locator('[data-ontbreekt]');
      if (geval.aandachtspunten.length === 0) await expect(ontbreekt).toHaveCount(0);
      else await expect(ontbreekt).toHaveAttribute('data-ontbreekt', geval.aandachtspunten.join(' '));
    });
  }
}

test('the norms have a result each', async ({ page }) => {
  await open(page, 'meldnormen');
  await loopDoor(page, { acuut: 'twijfel', onthulling: 'nee', structureel: 'nee' });
  const regels = page.locator('.normen li');
  await expect(regels).toHaveCount(nieuwsteBoom('meldnormen').normen.length);
  await expect(regels.nth(0)).toContainText(woorden.normstand.twijfel);
  await expect(regels.nth(1)).toContainText(woorden.normstand.open);
});

test('answers go along to another aid, marked at each question, and count only after Verder', async ({ page }) => {
  await weeg(page, { ...ACUUT, acuut: 'nee', onthulling: 'twijfel' });
  await page.getByRole('link', { name: 'Kijk of je eerst met de ouders praat' }).click();
  await expect(page).toHaveURL(/\/hulpmiddelen\/gesprek-ouders\/$/);
  await klaarVoorGebruik(page);
  await loopDoor(page, { moment: 'melding' });
  expect(await gesteld(page)).toEqual(['acuut', 'eer', 'onthulling']);
  await expect(keuze(page, 'onthulling', 'twijfel')).toBeChecked();
  await expect(vraag(page, 'onthulling')).toContainText(woorden.overgenomen('Afwegingskader'));
  await expect(vraag(page, 'eer')).not.toContainText('Overgenomen');
  await expect(uitkomst(page)).toHaveCount(0);
  await page.reload();
  await klaarVoorGebruik(page);
  await expect(vraag(page, 'onthulling')).toContainText(woorden.overgenomen('Afwegingskader'));
  await keuze(page, 'eer', 'nee').check();
  await verder(page);
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'eerst-veilig-thuis-onthulling');
  await expect(page.getByText(woorden.overgenomenBevestigd('Afwegingskader'))).toHaveCount(2);
  const { address, history, local } = await readTraces(page);
  expect(new URL(address).search + new URL(address).hash).toBe('');
  for (const { url } of history) expect(url ?? '').not.toMatch(/[?#]/);
  expect(Object.keys(local)).toEqual([]);
});

test('another protocol halfway changes the words beside the question, and keeps the answers', async ({ page }) => {
  const lijst = page.getByRole('combobox', { name: woorden.protocol });
  await open(page, 'gesprek-ouders');
  await loopDoor(page, { moment: 'zorg', acuut: 'nee', eer: 'nee', onthulling: 'nee' });
  await keuze(page, 'gevaar', 'nee').check();
  await lijst.selectOption({ label: 'GPO-WN' });
  await expect(vraag(page, 'gevaar')).toContainText(woorden.inProtocol('GPO-WN'));
  await lijst.selectOption({ label: 'IKC IJmond' });
  await expect(vraag(page, 'gevaar')).not.toContainText('Zo staat het bij');
  await expect(keuze(page, 'gevaar', 'nee')).toBeChecked();
  await keuze(page, 'uit-beeld', 'twijfel').check();
  await verder(page);
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'eerst-veilig-thuis-uit-beeld');
});
