import { expect, test } from '@playwright/test';
import { woorden } from '../../src/messages/afweging.ts';
import { ACUUT, ALLE_SCHERMEN, deel, klaarVoorGebruik, loopDoor, openWizard, uitkomst, verder, vraag, weeg } from '../support/wizard.ts';

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

async function verderMet(page: Parameters<typeof weeg>[0]): Promise<void> {
  await page.getByRole('radio', { name: /^Twijfel/ }).check();
  await verder(page);
  await expect(vraag(page, 'acuut')).toBeVisible();
}
