import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

test('the line to paste gives the checksum of what the server has', async ({ page }) => {
  await page.goto('/over/controleren/');
  const line = await page.locator('pre code').textContent();
  const found = await page.evaluate<string>(`(async () => ${line ?? ''})()`);
  expect(found).toBe(createHash('sha256').update(readFileSync('dist/dossier/index.html')).digest('hex'));
});

test('the page about the site leads to what ships and to how to check it', async ({ page }) => {
  await page.goto('/over/');
  await page.getByRole('link', { name: 'onderdelen van anderen' }).click();
  await expect(page.getByRole('row', { name: /^docx 9/ })).toContainText('Maakt een Word-bestand');
  expect(await page.getByRole('row').count()).toBeGreaterThan(20);
  const licences = await page.request.get((await page.getByRole('link', { name: 'één tekstbestand' }).getAttribute('href')) ?? '');
  expect(licences.headers()['content-type']).toContain('text/plain');
  expect(await licences.text()).toContain('EUROPEAN UNION PUBLIC LICENCE');
});
