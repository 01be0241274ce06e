import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { in_, openfout } from '../../src/messages/dossier-bestand-scherm.ts';
import { balk } from '../../src/messages/dossier-binnen.ts';
import { woorden as opzetwoorden } from '../../src/messages/training-groep.ts';
import { woorden } from '../../src/messages/training-zaal.ts';
import { expectAccessible } from '../support/axe.ts';
import { gaBinnen, maakKluis } from '../support/dossierscherm.ts';
import { readTraces } from '../support/traces.ts';
import { keuze, knop } from '../support/wizard.ts';
import { CASUS, SOORTEN, bewaar, casus, delen, expectBeeld, openOpzet, pijl, stemGeheim, telStemmen, waarom, zaal, zaalkop } from '../support/zaal.ts';

test('the window of the room holds no answer before it is shown, also not after a reload, and goes on where it was', async ({ page }) => {
  const gevraagd: string[] = [];
  page.on('request', (request) => gevraagd.push(request.url()));
  await openOpzet(page, CASUS);
  await page.locator('#aantal').fill('2');
  await knop(page, opzetwoorden.begin).click();
  await expectBeeld(page, 'situatie');
  for (const { tekst } of casus.situatie) {
    await expect(zaal(page)).toContainText(tekst);
    await page.keyboard.press('ArrowRight');
  }
  const wie = woorden.nummer('groep', 1);
  await knop(page, woorden.toonVraag(wie)).click();
  await keuze(page, 'medewerker', 'ja').check();
  // A reload in the middle of a vote: that voter begins again, with nothing chosen.
  await page.reload();
  await expect(zaalkop(page)).toHaveText(woorden.geef(wie));
  await knop(page, woorden.toonVraag(wie)).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await keuze(page, 'medewerker', 'ja').check();
  await knop(page, woorden.legVast).click();
  // Back and forward of the browser, and a reload, show no vote.
  await page.goto('/privacy/');
  await page.goBack();
  await expect(zaalkop(page)).toHaveText(woorden.geef(woorden.nummer('groep', 2)));
  await expect(page.locator('.staven')).toHaveCount(0);
  await knop(page, woorden.vorigeOpnieuw(wie)).click();
  await stemGeheim(page, [{ medewerker: 'nee' }, { medewerker: 'nee' }]);
  expect(delen(gevraagd).filter((deel) => deel !== 'openbaar')).toEqual([]);
  await pijl(page, 'uitslag');
  expect(delen(gevraagd).filter((deel) => deel !== 'openbaar')).toEqual([]);
  await pijl(page, 'kader');
  await expect(page.getByText(waarom('medewerker'))).toBeVisible();
  expect(new Set(delen(gevraagd))).toEqual(new Set(['openbaar', 'antwoord/medewerker']));
  await page.reload();
  await expectBeeld(page, 'kader');
  await expect(page.getByText(waarom('medewerker'))).toBeVisible();
  await expect(page.getByText(woorden.vanDe(2, 2))).toBeVisible();

  // Vote again, then another answer than the framework: the group sees where that leads.
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await knop(page, woorden.opnieuw).click();
  await stemGeheim(page, [{ medewerker: 'ja' }, { medewerker: 'ja' }]);
  await pijl(page, 'uitslag');
  await pijl(page, 'kader');
  await pijl(page, 'afspraak');
  await page.locator('input[name=afspraak][value=ja]').check();
  await page.getByRole('button', { name: woorden.naar.uitkomst }).click();
  await expect(page.locator('[data-uitkomst]')).toHaveAttribute('data-uitkomst', 'niet-van-toepassing-medewerker');
  await expect(page.getByText(woorden.anderePlek)).toBeVisible();

  // Stopping asks first, and leaves nothing.
  await knop(page, woorden.hulpKort).click();
  await knop(page, woorden.stop).click();
  await expectAccessible(page, 'stop?');
  await expect(knop(page, woorden.stopNee)).toBeFocused();
  await knop(page, woorden.stopNee).click();
  await expect(knop(page, woorden.stop)).toBeFocused();
  await knop(page, woorden.stop).click();
  await knop(page, woorden.stopJa).click();
  await expect(knop(page, opzetwoorden.begin)).toBeVisible();
  await expect(zaalkop(page)).toBeFocused();
  expect((await readTraces(page)).session).toEqual({});
});

test.describe('the wall between practice and real', () => {
  test('a session reads and changes nothing real, offers no dossier, and its files are refused as one', async ({ page }, info) => {
    await page.goto('/');
    const echt = { 'meldcodewijzer:afwegingskader': '{"x":1}', 'oefenen:a:meldcodewijzer:afwegingskader': '{"y":2}' };
    await page.evaluate((waarden) => {
      for (const [sleutel, waarde] of Object.entries(waarden)) sessionStorage.setItem(sleutel, waarde);
    }, echt);
    await openOpzet(page, CASUS);
    await page.getByRole('radio', { name: opzetwoorden.wijzen.geteld }).check();
    await knop(page, opzetwoorden.begin).click();
    await expectBeeld(page, 'situatie');
    for (const { tekst } of casus.situatie) {
      await expect(zaal(page)).toContainText(tekst);
      await page.keyboard.press('ArrowRight');
    }
    await telStemmen(page, () => ({ ja: 4 }));
    await expect(zaalkop(page)).toHaveText(woorden.geteld);
    // By then the screen listens to the keys of whoever presents.
    await expect(zaalkop(page)).toBeFocused();
    await pijl(page, 'uitslag');
    await pijl(page, 'kader');
    await pijl(page, 'afspraak');
    await page.locator('input[name=afspraak][value=ja]').check();
    await page.getByRole('button', { name: woorden.naar.uitkomst }).click();
    for (const soort of ['wat-als', 'napraten', 'resultaat']) await pijl(page, soort);
    await expect(page.getByText(woorden.nietBewaren)).toBeVisible();
    expect((await readTraces(page)).session).toMatchObject(echt);
    await expect(page.locator('main a[href^="/dossier"], main input[type=file]')).toHaveCount(0);
    await expect(page.locator('main [href^="tel:"]')).toHaveCount(0);
    const pad = (soort: string): string => join(info.outputDir, `oefening.${soort}`);
    for (const soort of SOORTEN) await (await bewaar(page, soort)).saveAs(pad(soort));
    // A real aid starts empty of it.
    await page.evaluate(() => {
      sessionStorage.removeItem('meldcodewijzer:afwegingskader');
    });
    await page.goto('/hulpmiddelen/afwegingskader/');
    await expect(page.locator('[data-vraag=medewerker]')).toBeVisible();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    // And no dossier takes one of the files, not even under another name.
    await maakKluis(page, 'venster');
    await gaBinnen(page);
    await knop(page, balk.bestandIn).click();
    for (const soort of SOORTEN) {
      await page.getByLabel(in_.bestand, { exact: true }).setInputFiles({ name: 'oefening.age', mimeType: '', buffer: await readFile(pad(soort)) });
      await page.getByRole('textbox', { name: in_.zin }).fill('zeven gele fietsen');
      await knop(page, in_.knop).click();
      await expect(page.getByRole('alert').filter({ hasText: openfout['geen-age'] })).toBeFocused();
    }
  });
});
