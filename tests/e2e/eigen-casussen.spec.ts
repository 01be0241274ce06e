import { readFile } from 'node:fs/promises';
import { type Locator, type Page, expect, test } from '@playwright/test';
import { formulier, letOp } from '../../src/messages/eigen-casus-formulier.ts';
import { wegen } from '../../src/messages/eigen-casus-wegen.ts';
import { woorden } from '../../src/messages/eigen-casussen.ts';
import { woorden as opzetwoorden } from '../../src/messages/training-groep.ts';
import { woorden as zaalwoorden } from '../../src/messages/training-zaal.ts';
import { vraagwoorden } from '../../src/messages/vraag.ts';
import { expectAccessible, expectAccessibleNarrowToo } from '../support/axe.ts';
import { eigenCasus } from '../support/eigencasus.ts';
import { readTraces } from '../support/traces.ts';
import { violationsOn, watch } from '../support/watch.ts';
import { keuze, klaarVoorGebruik, knop, vraag } from '../support/wizard.ts';
import { expectBeeld, expectNietInZaal, pijl, stemGeheim } from '../support/zaal.ts';
import { schrijfCasussen } from '../../src/lib/eigencasus/index.ts';

const PAGINA = '/training/eigen-casussen/';
const TITEL = 'De lege stoel';
const WAAROM = 'Niemand kent het antwoord nog.';
const NOTITIE = 'Let op de stilte.';
const VARIANT = 'De directie belt hier zelf.';
const KADER = { medewerker: 'nee', vermoeden: 'ja', acuut: 'nee', onthulling: 'nee', structureel: 'ja' } as const;

async function open(page: Page): Promise<void> {
  await page.goto(PAGINA);
  await klaarVoorGebruik(page);
  await expect(knop(page, woorden.nieuw)).toBeEnabled();
}
const metTitel = (page: Page, naam: string): Locator => page.getByRole('button', { name: `${naam} ${TITEL}`, exact: true });
const kop = (page: Page): Locator => page.locator('.eigencasus [data-kop]').first();
const veld = (page: Page, pad: string): Locator => page.locator(`#eigen-${pad.replaceAll('.', '-')}`);
const rest = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const klapUit = (page: Page): Promise<void> => page.locator('.eigenlijst summary').click();
const kies = async (page: Page, inhoud: string | Buffer): Promise<void> => {
  await page.getByLabel(woorden.open).setInputFiles({ name: 'casussen.json', mimeType: 'application/json', buffer: Buffer.from(inhoud) });
};

/** Fills in the form, with what looks like a real person on the way. */
async function schrijf(page: Page): Promise<void> {
  await knop(page, woorden.nieuw).click();
  await expect(kop(page)).toBeFocused();
  await knop(page, formulier.bewaar).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expectAccessible(page, 'form with errors');
  await page.getByRole('alert').getByRole('link').first().click();
  await expect(veld(page, 'titel')).toBeFocused();
  await veld(page, 'titel').fill('Sanne de Vries komt niet');
  await expect(veld(page, 'titel')).toHaveAccessibleDescription(new RegExp(letOp({ soort: 'naam', tekst: 'Sanne de Vries' }).replace(/[.]/g, '\\.')));
  await expect(page.getByText(formulier.letOpKop(1))).toBeVisible();
  await veld(page, 'titel').fill('x'.repeat(81));
  await expect(page.getByText(formulier.teLang(1))).toBeVisible();
  await veld(page, 'titel').fill(TITEL);
  await expect(page.getByText(formulier.letOpKop(1))).toHaveCount(0);
  await veld(page, 'groep').selectOption('4');
  await veld(page, 'situatie.0.tekst').fill('De stoel blijft drie weken leeg.');
  await knop(page, formulier.deelErbij).click();
  await expect(veld(page, 'situatie.1.stap')).toBeFocused();
  await knop(page, formulier.deelErbij).click();
  await page.getByRole('button', { name: `${formulier.weg} ${formulier.deel(3)}` }).press('Enter');
  await expect(knop(page, formulier.deelErbij)).toBeFocused();
  await veld(page, 'situatie.1.stap').selectOption('3');
  await veld(page, 'situatie.1.tekst').fill('Thuis doet niemand open.');
  await page.getByRole('checkbox', { name: 'Afwegingskader' }).check();
  for (const [id, antwoord] of Object.entries(KADER)) await keuze(page, id, antwoord).check();
  await veld(page, 'antwoorden.medewerker.waarom').fill(WAAROM);
  await expect(page.locator('[data-verwacht=melden-structureel]')).toBeVisible();
  await knop(page, formulier.watAlsErbij).click();
  await veld(page, 'watAls.0.vraag').selectOption('acuut');
  await veld(page, 'watAls.0.antwoord').selectOption('ja');
  await veld(page, 'watAls.0.tekst').fill('Het kind is gewond.');
  await veld(page, 'begeleider').fill(NOTITIE);
  await knop(page, formulier.variantErbij).click();
  await veld(page, 'protocollen.0.tekst').fill(VARIANT);
  await knop(page, formulier.bewaar).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(2);
  await page.getByRole('alert').getByRole('link').first().click();
  await expect(veld(page, 'protocollen.0.protocol')).toBeFocused();
  await veld(page, 'protocollen.0.protocol').selectOption('ikc-ijmond');
  await veld(page, 'protocollen.0.plek').fill('Stap 3');
  await expectAccessibleNarrowToo(page, 'form filled in');
  await knop(page, formulier.bewaar).click();
  await expect(page.getByText(woorden.bewaard)).toBeVisible();
}

/** Weighs the case with one other answer, and reads the comparison. */
async function weeg(page: Page): Promise<void> {
  await metTitel(page, woorden.weeg).click();
  await expect(kop(page)).toHaveText(TITEL);
  const ga = async (antwoorden: Readonly<Record<string, string>>): Promise<void> => {
    for (const [id, antwoord] of Object.entries(antwoorden)) await keuze(page, id, antwoord).check();
    await knop(page, vraagwoorden.verder).click();
  };
  await ga({ medewerker: 'nee' });
  await ga({ vermoeden: 'ja' });
  await ga({ acuut: 'ja', onthulling: 'nee', structureel: 'ja' });
  await expect(page.getByRole('heading', { name: wegen.vergelijk })).toBeFocused();
  await expect(page.locator('[data-uitkomst=melden-acuut][data-verwacht=melden-structureel]')).toBeVisible();
  const rij = page.getByRole('row', { name: /Acute onveiligheid/ });
  await expect(page.getByRole('row', { name: /^Medewerker/ })).toContainText(WAAROM);
  await expect(rij).toContainText(wegen.anders);
  await expect(rij).toContainText(wegen.bron);
  await expectAccessibleNarrowToo(page, 'comparison');
  await knop(page, woorden.terug).click();
}

test('an own case from the first word to a group: hints, weighing, sheets, file, and what the room may not see', async ({ page }) => {
  test.slow();
  const gezien = await watch(page);
  await open(page);
  await schrijf(page);
  await weeg(page);

  // The sheet to hand out tells no answer, and every sheet carries the mark.
  await klapUit(page);
  await metTitel(page, woorden.bladGroep).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('OEFENCASUS')).toBeVisible();
  await expect(page.getByRole('row', { name: /acute onveiligheid/ })).toBeVisible();
  await expect(page.locator('main')).not.toContainText(WAAROM);
  await expect(page.locator('main')).not.toContainText(NOTITIE);
  await expect(page.locator('main')).not.toContainText(VARIANT);
  await page.emulateMedia({ media: 'screen' });
  await knop(page, woorden.terug).click();
  await klapUit(page);
  await metTitel(page, woorden.bladBegeleider).click();
  await expect(page.getByText(WAAROM)).toBeVisible();
  await expect(page.getByText(NOTITIE)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'IKC IJmond' })).toBeVisible();
  await expect(page.getByText(VARIANT)).toBeVisible();
  await expectAccessible(page, 'sheet');
  await knop(page, woorden.terug).click();

  // Until now nothing was kept anywhere.
  const sporen = await readTraces(page);
  expect([sporen.local, sporen.session, sporen.databases]).toEqual([{}, {}, []]);

  // A file, gone from the list, and back from the file.
  await klapUit(page);
  const [download] = await Promise.all([page.waitForEvent('download'), metTitel(page, woorden.bestandEen).click()]);
  expect(download.suggestedFilename()).toMatch(/^oefencasus-\d{4}-\d{2}-\d{2}\.json$/);
  const bestand = await readFile(await download.path(), 'utf8');
  expect(bestand).toMatch(/^\{\n {2}"merk": "OEFENCASUS/);
  await metTitel(page, woorden.verwijder).click();
  await knop(page, woorden.verwijderJa).click();
  await expect(page.getByText(woorden.leeg)).toBeVisible();
  await kies(page, bestand);
  await expect(page.getByRole('heading', { name: woorden.inkomend.kop })).toBeFocused();
  await expectAccessible(page, 'preview');
  await expect(page.getByText(woorden.leeg)).toBeVisible();
  await knop(page, woorden.inkomend.neemOver).click();
  await expect(page.getByRole('heading', { name: TITEL })).toBeVisible();

  // Kept because the reader says so; there after a reload.
  await page.getByRole('checkbox', { name: woorden.plekvraag }).check();
  await expect(page.getByText(woorden.plekDaarna)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: TITEL })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await rest(page)).toBe(0);
  await metTitel(page, woorden.wijzig).click();
  await expect(vraag(page, 'structureel')).toBeVisible();
  expect(await rest(page)).toBe(0);
  await knop(page, formulier.annuleer).click();
  await page.setViewportSize({ width: 1280, height: 720 });
  expect(await violationsOn(page)).toEqual([]);

  // The group: the room's window holds nothing of the answers before they are shown.
  await page.getByRole('link', { name: `${woorden.samen} ${TITEL}` }).click();
  await klaarVoorGebruik(page);
  await expect(page.locator('#casus option:checked')).toHaveText(opzetwoorden.casusnaam(TITEL, 4));
  await page.locator('#aantal').fill('2');
  await knop(page, opzetwoorden.begin).click();
  await expectBeeld(page, 'situatie');
  await pijl(page, 'situatie');
  await page.keyboard.press('ArrowRight');
  await stemGeheim(page, [{ medewerker: 'nee' }, { medewerker: 'ja' }]);
  await page.getByRole('button', { name: zaalwoorden.naar.uitslag }).click();
  await expectBeeld(page, 'uitslag');
  await expectNietInZaal(page, [WAAROM, NOTITIE]);
  expect(JSON.stringify((await readTraces(page)).session)).not.toContain(TITEL);
  await pijl(page, 'kader');
  await expect(page.getByText(WAAROM)).toBeVisible();
  await expectNietInZaal(page, [NOTITIE, VARIANT]);

  // Another way than the framework is the shortest one to the end, where the box for this device comes up.
  await pijl(page, 'afspraak');
  await page.locator('input[name=afspraak][value=ja]').check();
  await knop(page, zaalwoorden.naar.uitkomst).click();
  await expectBeeld(page, 'uitkomst');
  await pijl(page, 'wat-als');
  await pijl(page, 'napraten');
  await expect(page.getByText(VARIANT)).toBeVisible();
  await pijl(page, 'resultaat');
  await expect(page.getByText(zaalwoorden.eigenDaarna)).toBeVisible();
  await expectNietInZaal(page, [NOTITIE]);
  expect(gezien.requests.filter(({ url }) => url.includes('/casussen/') && !url.includes('/_astro/'))).toEqual([]);
  expect(page.url()).toMatch(/#eigen:[a-z0-9]+$/);
  expect(gezien.complaints).toEqual([]);
});

test('nothing gets lost: a dossier is refused, what differs is asked, a blocked browser and a second tab are told', async ({ page, context }) => {
  await open(page);
  // No dossier opens here.
  await kies(page, await readFile(new URL('../fixtures/dossier/v1.json', import.meta.url)));
  await expect(page.getByRole('heading', { name: woorden.inkomend.foutkop })).toBeFocused();
  await expect(page.getByText(woorden.inkomend.fout.dossier)).toBeVisible();
  await expectAccessible(page, 'refused file');
  await expect(page.locator('main a[href^="/dossier"], main [href^="tel:"]')).toHaveCount(0);
  await knop(page, woorden.inkomend.sluit).click();
  await expect(page.getByLabel(woorden.open)).toBeFocused();

  // What differs replaces nothing unasked.
  const casus = eigenCasus({ titel: TITEL });
  await kies(page, schrijfCasussen([casus]));
  await knop(page, woorden.inkomend.neemOver).click();
  await kies(page, schrijfCasussen([{ ...casus, titel: 'Anders', kort: 'Met Sanne de Vries.', gewijzigd: '2026-11-25T10:00:00.000Z' }]));
  await expect(page.getByText(woorden.inkomend.verhouding.anders)).toBeVisible();
  await expect(page.getByText(woorden.inkomend.letOp('‘Sanne de Vries’'))).toBeVisible();
  await expectAccessible(page, 'what differs');
  await page.getByRole('radio', { name: woorden.inkomend.keuzes.kopie }).check();
  await knop(page, woorden.inkomend.neemOver).click();
  await expect(page.locator('.eigenlijst > li')).toHaveCount(2);
  await knop(page, woorden.ongedaan).click();

  // Leaving a form with words asks, and so does the browser.
  await knop(page, woorden.nieuw).click();
  await veld(page, 'titel').fill('Half af');
  await knop(page, formulier.annuleer).click();
  await expect(knop(page, formulier.annuleerNee)).toBeFocused();
  await knop(page, formulier.annuleerNee).click();
  await expect(knop(page, formulier.annuleer)).toBeFocused();
  await expect(veld(page, 'titel')).toHaveValue('Half af');
  const gevraagd = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  await (await gevraagd).dismiss();
  await knop(page, formulier.annuleer).click();
  await knop(page, formulier.annuleerJa).click();

  // A second tab sees what is kept; a browser that refuses is told, with everything still on screen.
  await page.getByRole('checkbox', { name: woorden.plekvraag }).check();
  const tweede = await context.newPage();
  await open(tweede);
  await tweede.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const aantal = await page.locator('.eigenlijst > li').count();
  await expect(tweede.locator('.eigenlijst > li')).toHaveCount(aantal);
  await klapUitEerste(page);
  await page
    .getByRole('button', { name: new RegExp(`^${woorden.kopie}`) })
    .first()
    .click();
  await expect(tweede.locator('.eigenlijst > li')).toHaveCount(aantal + 1);
  await klapUitEerste(tweede);
  await tweede
    .getByRole('button', { name: new RegExp(`^${woorden.kopie}`) })
    .first()
    .click();
  await expect(tweede.getByText(woorden.plek.geblokkeerd)).toBeVisible();
  await expect(tweede.locator('.eigenlijst > li')).toHaveCount(aantal + 2);
});

const klapUitEerste = (page: Page): Promise<void> => page.locator('.eigenlijst summary').first().click();

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what to do instead', async ({ page }) => {
    await page.goto(PAGINA);
    await expect(page.getByRole('main').getByRole('link', { name: 'verzonnen casus van deze site' })).toBeVisible();
    await expect(page.getByRole('button', { name: woorden.nieuw })).toBeHidden();
  });
});
