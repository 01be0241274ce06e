import { expect, test } from '@playwright/test';
import { stand } from '../../src/messages/offline.ts';
import { gaBinnen, kiesKluis, wisAlles } from '../support/dossierscherm.ts';

test.use({ serviceWorkers: 'allow' });

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
