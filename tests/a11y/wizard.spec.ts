import { expect, test } from '@playwright/test';
import { woorden } from '../../src/messages/afweging.ts';
import { expectAccessibleNarrowToo } from '../support/axe.ts';
import { nieuwsteBoom } from '../support/bomen.ts';
import { voorbeelden } from '../support/gevallen.ts';
import {
  ACUUT,
  ALLE_SCHERMEN,
  SLEUTEL,
  gesteld,
  keuze,
  klaarVoorGebruik,
  klapAllesOpen,
  knop,
  loopDoor,
  openWizard,
  uitkomst,
  verder,
  weeg,
  wijzig,
} from '../support/wizard.ts';

const boom = nieuwsteBoom('afwegingskader');

/** Every screen and outcome stands in the gallery, which is looked at page by page; here one of them is looked at while it is used. */
const naEerste = (plaats: number): string[] => (plaats === 0 ? [] : ['@long']);

for (const [plaats, { id, vragen }] of boom.schermen.entries()) {
  const ervoor = Object.fromEntries(
    boom.schermen
      .slice(
        0,
        boom.schermen.findIndex((scherm) => scherm.id === id),
      )
      .flatMap((scherm) => scherm.vragen.map((vraag) => [vraag, ALLE_SCHERMEN[vraag] ?? ''])),
  );

  test(`the screen ${id}: as it comes, unfolded, with a mistake, and answered`, { tag: naEerste(plaats) }, async ({ page }) => {
    await weeg(page, ervoor);
    expect(await gesteld(page)).toEqual(vragen);
    await page.getByRole('combobox', { name: woorden.protocol }).selectOption('ikc-ijmond');
    await klapAllesOpen(page);
    await expectAccessibleNarrowToo(page, 'unfolded');
    await knop(page, woorden.verder).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await expectAccessibleNarrowToo(page, 'mistake');
    for (const vraag of vragen) await keuze(page, vraag, 'nee').check();
    await expectAccessibleNarrowToo(page, 'answered');
  });
}

for (const [plaats, { id }] of boom.uitkomsten.entries()) {
  test(`the report of ${id}`, { tag: naEerste(plaats) }, async ({ page }) => {
    const geval = voorbeelden.find(({ uitkomst: code, samen }) => code === id && !samen);
    expect(geval, 'a worked case with this outcome').toBeDefined();
    await openWizard(page);
    await page.getByRole('textbox', { name: woorden.reden }).fill('Dit is waarom.');
    await loopDoor(page, geval?.antwoorden ?? {});
    await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', id);
    await knop(page, woorden.afwijken).click();
    await expectAccessibleNarrowToo(page, id);
  });
}

test('a screen whose answers come back to be confirmed, and the report after it', async ({ page }) => {
  await weeg(page, { ...ALLE_SCHERMEN, meewerken: 'nee' });
  await wijzig(page, 'Vermoeden');
  await keuze(page, 'vermoeden', 'nee').check();
  await verder(page);
  await expect(page.getByText(woorden.eerder)).toBeVisible();
  await expectAccessibleNarrowToo(page, 'prefilled');
  await verder(page);
  await expect(page.locator('.nietmeer')).toBeVisible();
  await expectAccessibleNarrowToo(page, 'report with answers that no longer play a part');
});

test('the questions together with Veilig Thuis, and the report after them', async ({ page }) => {
  await weeg(page, ACUUT);
  await knop(page, woorden.samen).click();
  await expect(page.getByText(woorden.samenVraag)).toBeVisible();
  await expectAccessibleNarrowToo(page, 'together');
  await loopDoor(page, { hulp: 'ja', meewerken: 'twijfel', resultaat: 'nee' });
  await expect(uitkomst(page)).toBeVisible();
  await expectAccessibleNarrowToo(page, 'report after together');
});

test('the message about another version', async ({ page }) => {
  await openWizard(page);
  await page.evaluate((sleutel) => {
    sessionStorage.setItem(sleutel, '{');
  }, SLEUTEL);
  await page.reload();
  await klaarVoorGebruik(page);
  await expect(page.getByText(woorden.melding.beschadigd)).toBeVisible();
  await expectAccessibleNarrowToo(page, 'message');
});
