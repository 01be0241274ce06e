import { expect, test } from '@playwright/test';
import { soorten } from '../../src/messages/dossier.ts';
import { formulier, tijdlijn } from '../../src/messages/dossier-blad.ts';
import { onbruikbaar, slotredenen } from '../../src/messages/dossier-scherm.ts';
import { gaBinnen, kaart, knop, maakDossier, maakKluis, staat, ZIN } from '../support/dossierscherm.ts';
import { openProef } from '../support/proefpagina.ts';

test('a tab with an older program saves what is typed and locks when a newer one comes, and says later that it is too old', async ({ page, context }) => {
  await maakKluis(page);
  await gaBinnen(page);
  await maakDossier(page, 'Blauwe jas');
  await kaart(page, 'Blauwe jas').click();
  await knop(page, tijdlijn.leegKnop).click();
  await page.getByRole('button', { name: soorten.signaal, exact: true }).click();
  await expect(page.getByRole('heading', { name: soorten.signaal, exact: true })).toBeFocused();
  await page.locator('.bladformulier textarea').first().fill('net getypt, en nog niet bewaard');
  await expect(page.getByText(formulier.conceptBezig)).toBeVisible();

  // The program of tomorrow: its database has one version more.
  const ander = await context.newPage();
  await openProef(ander);
  const gelezen = await ander.evaluate(async (wachtzin) => {
    const uit = await proef.maakBrowserdienst({ opbouw: [...proef.OPBOUW, () => undefined] }).open('apparaat', { wachtzin });
    return uit.ok ? JSON.stringify(await uit.kluis.lees()) : uit.reden;
  }, ZIN);
  expect(gelezen).toContain('net getypt, en nog niet bewaard');

  await expect(page).toHaveURL(/\/dossier\/op-slot\/#nieuwere-versie$/);
  await expect(page.getByText(slotredenen['nieuwere-versie']).filter({ visible: true })).toHaveCount(1);
  await page.getByRole('link', { name: 'Open je dossier weer' }).click();
  await expect(staat(page, 'onbruikbaar').getByRole('alert')).toContainText(onbruikbaar['nieuwere-versie']);
  expect(await ander.evaluate(async () => (await indexedDB.databases()).map(({ name, version }) => [name, version]))).toEqual([['m', 2]]);
});
