import { type Page, expect, test } from '@playwright/test';
import { balk } from '../../src/messages/dossier-binnen.ts';
import { wissen } from '../../src/messages/dossier-scherm.ts';
import { stand } from '../../src/messages/offline.ts';
import { gaBinnen, kiesKluis, knop } from '../support/dossierscherm.ts';

test.use({ serviceWorkers: 'allow' });

async function wisAlles(page: Page): Promise<void> {
  await knop(page, balk.instellingen).click();
  await page.getByRole('textbox', { name: wissen.veld(`‘${wissen.woord}’`) }).fill(wissen.woord);
  await knop(page, wissen.knop).click();
}

test('a wipe without the network ends on a page that says what it did and what it left', async ({ page, context }) => {
  await page.goto('/zonder-internet/');
  await expect(page.getByRole('heading', { name: stand.klaar.kop })).toBeVisible({ timeout: 60_000 });
  await page.goto('/dossier/');
  await kiesKluis(page);
  await gaBinnen(page);
  await context.setOffline(true);
  await wisAlles(page);
  await expect(page.getByText('Alles is gewist.')).toBeVisible();
  await expect(page.getByText('Je hebt nu geen internet')).toBeVisible();
  expect(await page.evaluate(async () => [localStorage.length, await indexedDB.databases()])).toEqual([0, []]);
});

test('after a wipe it is true that the site works without internet, also where the host does not make the browser forget', async ({ page, context }) => {
  await page.route('**/gewist/', async (route) => {
    const antwoord = await route.fetch();
    await route.fulfill({ response: antwoord, headers: { ...antwoord.headers(), 'clear-site-data': '' } });
  });
  await page.goto('/zonder-internet/');
  await expect(page.getByRole('heading', { name: stand.klaar.kop })).toBeVisible({ timeout: 60_000 });
  await page.goto('/dossier/');
  await kiesKluis(page);
  await gaBinnen(page);
  await wisAlles(page);
  await expect(page.getByText('Alles is gewist.')).toBeVisible();
  await page.goto('/zonder-internet/');
  await expect(page.getByRole('heading', { name: stand.klaar.kop })).toBeVisible({ timeout: 60_000 });
  await context.setOffline(true);
  await page.goto('/over/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Over deze site');
});
