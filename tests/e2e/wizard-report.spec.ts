import { expect, test } from '@playwright/test';
import { woorden } from '../../src/messages/afweging.ts';
import { expectAccessible } from '../support/axe.ts';
import {
  ACUUT,
  ALLE_SCHERMEN,
  deel,
  keuze,
  klapAllesOpen,
  knop,
  kop,
  loopDoor,
  openWizard,
  uitkomst,
  verder,
  weeg,
  wijzig,
  zijwaarts,
} from '../support/wizard.ts';

const MOTIVATIE = 'Sinds de herfst elke maandag zonder ontbijt.';
const reden = { name: woorden.reden } as const;

test('the report of an acute case starts with 112, then Veilig Thuis @phone', async ({ page }) => {
  await weeg(page, ACUUT);
  const links = uitkomst(page).getByRole('link');
  await expect(links.nth(0)).toHaveAttribute('href', 'tel:112');
  await expect(links.nth(0)).toHaveAccessibleName(/^112/);
  await expect(links.nth(1)).toHaveAttribute('href', 'tel:08002000');
  await expect(links.nth(1)).toHaveAccessibleName(/^0800-2000 .*Veilig Thuis/);
  // On a phone too the first number is there without scrolling further than the heading.
  await expect(links.nth(0)).toBeInViewport();
  const tekst = await uitkomst(page).innerText();
  expect(tekst.indexOf('112')).toBeLessThan(tekst.indexOf('0800-2000'));
  // In what to do: calling comes before telling and writing.
  const stappen = deel(page, woorden.nu).getByRole('list').first().getByRole('listitem');
  await expect(stappen.nth(0)).toContainText('112');
  await expect(stappen.nth(1)).toContainText('Veilig Thuis');
});

test('the report says in words what level the advice has, and that people decide', async ({ page }) => {
  await weeg(page, ACUUT);
  await expect(uitkomst(page).getByText(woorden.niveau.melden, { exact: true })).toBeVisible();
  await expect(uitkomst(page)).toContainText(woorden.adviesVooraf);
  await expect(uitkomst(page)).toContainText(woorden.eindpunt);
  await expect(uitkomst(page)).not.toContainText(/hoef(t|ven)? (je |u )?niet te melden|%|score|kans op/i);
  await expect(uitkomst(page)).toContainText('versie 20');
});

test('the report tells which single answer would change the advice', async ({ page }) => {
  await weeg(page, { ...ALLE_SCHERMEN, hulp: 'nee' });
  const anders = deel(page, woorden.tegenfeit).getByRole('listitem');
  await expect(anders.filter({ hasText: /acute onveiligheid ‘ja’ of ‘twijfel’: dan is het advies ‘Bel nu\. Meld bij Veilig Thuis’\./ })).toHaveCount(1);
  await expect(anders.filter({ hasText: /hulp ‘ja’: dan volgt eerst nog de vraag ‘Nemen de betrokkenen/ })).toHaveCount(1);
  // What it says is true: change that answer and see.
  await wijzig(page, 'Acute onveiligheid');
  await keuze(page, 'acuut', 'twijfel').check();
  await verder(page);
  await expect(kop(page)).toHaveText('Bel nu. Meld bij Veilig Thuis');
});

test('a motivation stands in the report beside its answer and changes nothing', async ({ page }) => {
  await weeg(page, ALLE_SCHERMEN);
  const zonder = { uitkomst: await uitkomst(page).getAttribute('data-uitkomst'), normen: await uitkomst(page).getAttribute('data-normen') };
  await knop(page, woorden.opnieuw).click();
  await page.getByRole('textbox', reden).fill('Nee, echt niet. Acuut! Melden! Ja.');
  await loopDoor(page, { medewerker: 'nee' });
  await page.getByRole('textbox', reden).fill(MOTIVATIE);
  await loopDoor(page, { vermoeden: 'ja' });
  const ingeklapt = page
    .getByRole('group', { name: /acute onveiligheid, of vermoed/ })
    .locator('..')
    .getByText(woorden.redenOpen);
  await ingeklapt.click();
  await page.getByRole('textbox', reden).first().fill('Niets gezien dat daarop wijst.');
  await loopDoor(page, ALLE_SCHERMEN);
  expect({ uitkomst: await uitkomst(page).getAttribute('data-uitkomst'), normen: await uitkomst(page).getAttribute('data-normen') }).toEqual(zonder);
  const rijen = deel(page, woorden.waaromDit).getByRole('row');
  await expect(rijen.filter({ hasText: MOTIVATIE })).toHaveCount(1);
  await expect(rijen.filter({ hasText: MOTIVATIE }).getByRole('rowheader')).toHaveText('Vermoeden');
  await expect(rijen.filter({ hasText: 'Niets gezien dat daarop wijst.' }).getByRole('rowheader')).toHaveText('Acute onveiligheid');
  // It is still there to be changed.
  await wijzig(page, 'Vermoeden');
  await expect(page.getByRole('textbox', reden)).toHaveValue(MOTIVATIE);
});

test('markup that someone types is text', async ({ page }) => {
  await openWizard(page);
  const getypt = '<img src=x onerror="document.title=1"> & <b>vet</b> ${7*7}';
  await page.getByRole('textbox', reden).fill(getypt);
  await loopDoor(page, { medewerker: 'ja' });
  await expect(deel(page, woorden.waaromDit)).toContainText(getypt);
  await expect(uitkomst(page).locator('img')).toHaveCount(0);
});

test('the advice can be set aside with a reason; both stay', async ({ page }) => {
  await weeg(page, ACUUT);
  const titel = await kop(page).innerText();
  await knop(page, woorden.afwijken).click();
  await page.getByRole('textbox', { name: woorden.afwijkenReden }).fill('De politie is al ter plaatse.');
  await page.getByRole('textbox', { name: woorden.afwijkenMet }).fill('de directeur');
  await expect(kop(page)).toHaveText(titel);
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'melden-acuut');
  await expect(uitkomst(page).getByRole('link', { name: /^112/ }).first()).toBeVisible();
  await expect(deel(page, woorden.afwijkenKop)).toBeVisible();

  await knop(page, woorden.terug).click();
  await verder(page);
  await expect(page.getByRole('textbox', { name: woorden.afwijkenReden })).toHaveValue('De politie is al ter plaatse.');
  await knop(page, woorden.afwijkenWeg).click();
  await expect(deel(page, woorden.afwijkenKop)).toHaveCount(0);
});

test('a new outcome does not inherit the reason to set aside the former one', async ({ page }) => {
  await weeg(page, ALLE_SCHERMEN);
  await knop(page, woorden.afwijken).click();
  await page.getByRole('textbox', { name: woorden.afwijkenReden }).fill('Wij kozen een andere vorm van hulp.');
  await wijzig(page, 'Acute onveiligheid');
  await keuze(page, 'acuut', 'ja').check();
  await verder(page);
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'melden-acuut');
  await expect(deel(page, woorden.afwijkenKop)).toHaveCount(0);
});

for (const breedte of [320, 390]) {
  test(`ten thousand characters without a space do not break the layout at ${String(breedte)} px`, async ({ page }) => {
    await page.setViewportSize({ width: breedte, height: 844 });
    const lang = 'x'.repeat(10_000);
    await openWizard(page);
    await page.getByRole('textbox', reden).fill(lang);
    expect(await zijwaarts(page)).toBeLessThanOrEqual(0);
    await loopDoor(page, { medewerker: 'ja' });
    await expect(deel(page, woorden.waaromDit)).toContainText(lang);
    await knop(page, woorden.afwijken).click();
    await page.getByRole('textbox', { name: woorden.afwijkenReden }).fill(lang);
    expect(await zijwaarts(page)).toBeLessThanOrEqual(0);
  });

  test(`no screen of the wizard moves sideways at ${String(breedte)} px`, async ({ page }) => {
    await page.setViewportSize({ width: breedte, height: 844 });
    await openWizard(page);
    await knop(page, woorden.verder).click();
    expect(await zijwaarts(page)).toBeLessThanOrEqual(0);
    for (const stap of Object.keys(ALLE_SCHERMEN)) {
      await loopDoor(page, Object.fromEntries(Object.entries(ALLE_SCHERMEN).slice(0, Object.keys(ALLE_SCHERMEN).indexOf(stap) + 1)));
      await klapAllesOpen(page);
      expect(await zijwaarts(page), stap).toBeLessThanOrEqual(0);
    }
    await expect(uitkomst(page)).toBeVisible();
  });
}

test('the route beside the questions shows the way that was walked', async ({ page }) => {
  await weeg(page, { medewerker: 'nee', vermoeden: 'twijfel' });
  const haltes = page.locator('.wizardroute li');
  await expect(haltes.filter({ hasText: 'Vermoeden' })).toHaveClass('gedaan');
  await expect(haltes.filter({ hasText: 'Vermoeden' })).toContainText('Twijfel');
  await expect(haltes.filter({ hasText: 'Veiligheid' })).toHaveClass('hier');
  await expect(haltes.filter({ hasText: 'Resultaat' })).toHaveClass('later');
});

test('without the rest of the report there is still the outcome, with whom to call', async ({ page }) => {
  await page.route(/\/_astro\/Verslag\.[^/]*\.js/, (route) => route.abort());
  await weeg(page, ACUUT);
  await expect(kop(page)).toBeFocused();
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'melden-acuut');
  await expect(uitkomst(page)).toHaveAttribute('data-normen', '1');
  await expect(uitkomst(page).getByRole('link', { name: /^112/ })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: woorden.verslagMislukt })).toBeVisible();
  await expectAccessible(page, 'the outcome alone');
  await page.unroute(/\/_astro\/Verslag\.[^/]*\.js/);
  await page.reload();
  await expect(deel(page, woorden.waaromDit)).toBeVisible();
});

test('the whole report takes the place of the outcome without taking the focus away', async ({ page }) => {
  let laatGaan = (): void => undefined;
  const wacht = new Promise<void>((klaar) => {
    laatGaan = klaar;
  });
  await page.route(/\/_astro\/Verslag\.[^/]*\.js/, async (route) => {
    await wacht;
    await route.continue();
  });
  await weeg(page, ACUUT);
  await expect(page.getByText(woorden.verslagOnderweg)).toBeVisible();
  laatGaan();
  await expect(deel(page, woorden.waaromDit)).toBeVisible();
  await expect(kop(page)).toBeFocused();
});
