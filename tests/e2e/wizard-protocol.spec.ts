import { expect, test } from '@playwright/test';
import { woorden } from '../../src/messages/afweging.ts';
import { violationsOn, watch } from '../support/watch.ts';
import { ACUUT, ALLE_SCHERMEN, deel, klaarVoorGebruik, kop, loopDoor, openWizard, uitkomst, verder, vraag, weeg } from '../support/wizard.ts';

const keuzelijst = (page: Parameters<typeof weeg>[0]) => page.getByRole('combobox', { name: woorden.protocol });

test('without a protocol the aid works and says that roles are general', async ({ page }) => {
  await openWizard(page);
  await expect(keuzelijst(page)).toHaveValue('');
  await expect(vraag(page, 'medewerker')).not.toContainText('Zo staat het bij');
  await loopDoor(page, ACUUT);
  await expect(deel(page, woorden.nu)).toContainText(woorden.algemeen);
});

test('a chosen protocol shows its words and roles, and the device remembers it', async ({ page, context }) => {
  await weeg(page, { medewerker: 'nee' });
  await keuzelijst(page).selectOption({ label: 'IKC IJmond' });
  await expect(vraag(page, 'vermoeden')).toContainText(`${woorden.inProtocol('IKC IJmond')}: Heb ik door stap 1 tot en met 4 een vermoeden`);
  await loopDoor(page, ACUUT);
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'melden-acuut');
  await expect(deel(page, woorden.nu)).not.toContainText(woorden.algemeen);
  await expect(deel(page, woorden.nu)).toContainText('jij, in overleg met de aandachtsfunctionaris (IKC IJmond)');
  await expect(deel(page, woorden.daarna)).toContainText(`${woorden.beslissingIn} (IKC IJmond)`);

  const ander = await context.newPage();
  await openWizard(ander);
  await expect(keuzelijst(ander)).toHaveValue('ikc-ijmond');
  await keuzelijst(ander).selectOption('');
  await ander.reload();
  await klaarVoorGebruik(ander);
  await expect(keuzelijst(ander)).toHaveValue('');
});

test('the protocol never changes the outcome', async ({ page }) => {
  await weeg(page, ALLE_SCHERMEN);
  for (const slug of await keuzelijst(page)
    .locator('option')
    .evaluateAll((opties) => opties.map((optie) => (optie as HTMLOptionElement).value))) {
    await keuzelijst(page).selectOption(slug);
    await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'hulp-organiseren-en-volgen');
    await expect(uitkomst(page)).toHaveAttribute('data-normen', '');
  }
});

test('a remembered protocol that is gone does no harm', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('meldcodewijzer:protocol', '__proto__');
  });
  await openWizard(page);
  await expect(keuzelijst(page)).toHaveValue('');
  await loopDoor(page, { medewerker: 'nee' });
  await verderMet(page);
});

test('words that cannot be loaded are said to be missing, and can be asked for again', async ({ page }) => {
  const weiger = '**/lagen/*.js*';
  await page.route(weiger, (route) => route.abort());
  await weeg(page, { medewerker: 'nee' });
  await keuzelijst(page).selectOption({ label: 'IKC IJmond' });
  const melding = page.getByRole('status').filter({ hasText: woorden.laagMislukt('IKC IJmond', 1) });
  await expect(melding).toBeVisible();
  await expect(vraag(page, 'vermoeden')).not.toContainText('Zo staat het bij');
  await page.getByRole('button', { name: woorden.laagOpnieuw }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: woorden.laagMislukt('IKC IJmond', 2) })).toBeVisible();
  await expect(page.getByRole('button', { name: woorden.laagOpnieuw })).toBeFocused();
  await page.unroute(weiger);
  await page.getByRole('button', { name: woorden.laagOpnieuw }).press('Enter');
  await expect(vraag(page, 'vermoeden')).toContainText(woorden.inProtocol('IKC IJmond'));
  await expect(melding).toHaveCount(0);
  await expect(kop(page)).toBeFocused();
});

test('words that stay away hold nobody up, and the report says that roles are general', async ({ page }) => {
  await page.route('**/lagen/*.js*', (route) => route.abort());
  await page.addInitScript(() => {
    localStorage.setItem('meldcodewijzer:protocol', 'gpo-wn');
  });
  await weeg(page, ACUUT);
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'melden-acuut');
  await expect(page.getByText(woorden.laagMislukt('GPO-WN', 1))).toBeVisible();
  await expect(deel(page, woorden.nu)).not.toContainText('(GPO-WN)');
});

test('of two quick choices the last one counts', async ({ page }) => {
  let laatGaan = (): void => undefined;
  const wacht = new Promise<void>((klaar) => {
    laatGaan = klaar;
  });
  await page.route('**/lagen/ikc-ijmond.js*', async (route) => {
    await wacht;
    await route.continue();
  });
  await weeg(page, { medewerker: 'nee' });
  await keuzelijst(page).selectOption({ label: 'IKC IJmond' });
  await expect(page.getByText(woorden.laagLaden('IKC IJmond'))).toBeVisible();
  await keuzelijst(page).selectOption({ label: 'GPO-WN' });
  await expect(vraag(page, 'vermoeden')).toContainText(woorden.inProtocol('GPO-WN'));
  const klaar = page.waitForResponse('**/lagen/ikc-ijmond.js*');
  laatGaan();
  await (await klaar).finished();
  await expect(vraag(page, 'vermoeden')).toContainText(woorden.inProtocol('GPO-WN'));
  await expect(vraag(page, 'vermoeden')).not.toContainText('IKC IJmond');
});

test('the words of a protocol come from this site alone, within its policy', async ({ page, baseURL }) => {
  const gezien = await watch(page);
  await weeg(page, { medewerker: 'nee' });
  // The report comes ahead while one answers.
  await page.waitForLoadState('networkidle');
  const voor = gezien.requests.length;
  await keuzelijst(page).selectOption({ label: 'Oostpoortschool' });
  await expect(vraag(page, 'vermoeden')).toContainText(woorden.inProtocol('Oostpoortschool'));
  expect(gezien.requests.slice(voor)).toEqual([{ url: `${baseURL ?? ''}/hulpmiddelen/afwegingskader/lagen/oostpoortschool.js`, type: 'script' }]);
  expect(await violationsOn(page)).toEqual([]);
  expect(gezien.complaints).toEqual([]);
});

async function verderMet(page: Parameters<typeof weeg>[0]): Promise<void> {
  await page.getByRole('radio', { name: /^Twijfel/ }).check();
  await verder(page);
  await expect(vraag(page, 'acuut')).toBeVisible();
}
