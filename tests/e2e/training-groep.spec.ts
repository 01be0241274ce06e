import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { woorden as afdekwoorden } from '../../src/messages/afdekken.ts';
import { woorden as oefenwoorden } from '../../src/messages/oefenen.ts';
import { woorden as opzetwoorden } from '../../src/messages/training-groep.ts';
import { woorden as notitiewoorden } from '../../src/messages/training-notities.ts';
import { woorden } from '../../src/messages/training-zaal.ts';
import { expectAccessible, expectAccessibleNarrowToo } from '../support/axe.ts';
import { leesZip, leestekstDocx } from '../support/docx-lezer.ts';
import { sheets } from '../support/papier.ts';
import { readTraces } from '../support/traces.ts';
import { violationsOn, watch } from '../support/watch.ts';
import { knop, tabNaar, zijwaarts } from '../support/wizard.ts';
import {
  CASUS,
  GEHEIM,
  bewaar,
  casus,
  delen,
  expectBeeld,
  expectNietInZaal,
  openOpzet,
  pijl,
  stemGeheim,
  telStemmen,
  waarom,
  zaal,
  zaalkop,
} from '../support/zaal.ts';

const STEMMEN = {
  medewerker: ['nee', 'nee', 'nee'],
  vermoeden: ['ja', 'twijfel', 'nee'],
  acuut: ['nee', 'twijfel', 'nee'],
  onthulling: ['nee', 'nee', 'nee'],
  structureel: ['ja', 'nee', 'nee'],
} as const;
const stemVan = (stemmer: number) => Object.fromEntries(Object.entries(STEMMEN).map(([vraag, stemmen]) => [vraag, stemmen[stemmer] ?? '']));
const DRIE = [stemVan(0), stemVan(1), stemVan(2)];

test.describe('on a projector', () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  test('a session goes from set-up to printed result with the keyboard, with notes in a second window, without a network', async ({ page, context }, info) => {
    test.slow();
    const gezien = await watch(page);
    const gevraagd: string[] = [];
    page.on('request', (request) => gevraagd.push(request.url()));
    page.on('dialog', (dialog) => void dialog.accept());
    await openOpzet(page, CASUS);
    await expect(page.getByRole('combobox', { name: opzetwoorden.casus })).toHaveValue(CASUS);
    await tabNaar(page, page.locator('#aantal'));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await expect(page.getByText(opzetwoorden.aantalFout(2, 40))).toBeVisible();
    await expect(page.locator('#aantal')).toBeFocused();
    await expectAccessibleNarrowToo(page, 'set-up with a mistake');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('3');
    await tabNaar(page, page.getByRole('combobox', { name: opzetwoorden.seconden }));
    await page.keyboard.press('ArrowDown');
    await tabNaar(page, knop(page, opzetwoorden.begin));
    await page.keyboard.press('Enter');
    await expectBeeld(page, 'situatie');
    await expect(page.getByText(oefenwoorden.vast)).toBeInViewport();

    // The second window, by a key; then the network goes.
    const [notities] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')]);
    await expect(notities.getByText(notitiewoorden.aantekeningen)).toBeVisible();
    await expect(notities.getByText(oefenwoorden.vast)).toBeInViewport();
    await expectAccessibleNarrowToo(notities, 'notes');
    await page.waitForLoadState('networkidle');
    await page.bringToFront();
    await context.setOffline(true);

    await page.keyboard.press('?');
    await expect(zaalkop(page)).toHaveText(woorden.hulp);
    await expect(zaalkop(page)).toBeFocused();
    await expectAccessible(page, 'help');
    await page.keyboard.press('ArrowRight');
    await expect(zaalkop(page)).toHaveText(woorden.hulp);
    await page.keyboard.press('?');
    await expectBeeld(page, 'situatie');
    for (const { tekst } of casus.situatie) {
      await expect(zaal(page)).toContainText(tekst);
      await page.keyboard.press('ArrowRight');
    }

    // The first question: with keys alone, a voter that is mistaken, and a screen that is covered.
    await expectBeeld(page, 'stemmen');
    await expectNietInZaal(page, GEHEIM);
    await expect(notities.getByText(waarom('medewerker')).first()).toBeVisible();
    await page.keyboard.press('t');
    await expect(page.getByRole('timer')).not.toHaveText(woorden.nog('1:00'));
    await expectAccessible(page, 'hand over');
    for (const groep of [1, 2, 3]) {
      await page.keyboard.press('ArrowRight');
      await expect(page.getByText(woorden.voor(woorden.nummer('groep', groep)))).toBeVisible();
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
      if (groep === 1) await expectAccessible(page, 'ballot');
      await tabNaar(page, page.getByRole('radio').first());
      await page.keyboard.press('ArrowDown');
      if (groep === 2) {
        // Nothing of a choice in the making comes back after the cover, and nobody sees it meanwhile.
        await page.keyboard.press('Escape');
        await expect(page.getByText(afdekwoorden.kop)).toBeVisible();
        await expect(page.getByRole('radio').first()).toBeHidden();
        await page.keyboard.press('ArrowRight');
        await knop(page, afdekwoorden.verder).click();
        await page.getByRole('radio').last().focus();
      }
      await page.keyboard.press('Enter');
    }
    await expect(zaalkop(page)).toHaveText(woorden.allesBinnen);
    await expectAccessible(page, 'all votes are in');
    await expect(notities.getByText(notitiewoorden.gestemd(3, 3))).toBeVisible();
    await expect(notities.locator('.staven')).toHaveCount(0);

    // Votes, the framework, the agreement. What could not be loaded comes from the second window.
    await pijl(page, 'uitslag');
    await expectAccessibleNarrowToo(page, 'votes');
    await expectNietInZaal(page, GEHEIM);
    await pijl(page, 'kader', 'PageDown');
    await expect(page.getByText(waarom('medewerker'))).toBeVisible();
    await expectNietInZaal(
      page,
      GEHEIM.filter((tekst) => tekst !== waarom('medewerker')),
    );
    await expectAccessibleNarrowToo(page, 'framework');
    await pijl(page, 'afspraak');
    await expect(page.locator('input[name=afspraak][value=nee]')).toBeChecked();
    await tabNaar(page, page.getByRole('textbox'));
    await page.keyboard.type('Samen met een collega, Zebrapad-7.');
    await expectAccessibleNarrowToo(page, 'agreement');
    await tabNaar(page, page.getByRole('button', { name: woorden.naar.stemmen }));
    await page.keyboard.press('Enter');
    await expectBeeld(page, 'stemmen');

    await stemGeheim(page, DRIE);
    await pijl(page, 'uitslag');
    await expect(page.getByText('Geen antwoord kreeg meer dan de helft.', { exact: false })).toBeVisible();
    await pijl(page, 'kader');
    await expect(page.getByText('1 stem was voor een veiliger antwoord', { exact: false })).toBeVisible();
    await pijl(page, 'afspraak');
    // The other window goes on too.
    await notities.getByRole('button', { name: woorden.verder, exact: true }).click();
    await expectBeeld(page, 'stemmen');
    await stemGeheim(page, DRIE);
    for (const vraag of ['acuut', 'onthulling', 'structureel']) {
      await pijl(page, 'uitslag');
      await pijl(page, 'kader');
      await expect(page.getByText(waarom(vraag))).toBeVisible();
      await pijl(page, 'afspraak');
    }

    await pijl(page, 'uitkomst');
    await expect(page.locator('[data-uitkomst]')).toHaveAttribute('data-uitkomst', casus.uitkomsten['afwegingskader'] ?? '');
    await expect(page.getByText('Structurele onveiligheid: de meeste stemmen waren voor ‘nee’', { exact: false })).toBeVisible();
    await expectAccessible(page, 'outcome');
    await pijl(page, 'wat-als');
    await page.getByLabel(woorden.watAlsVraag).selectOption('acuut');
    await page.getByLabel(woorden.watAlsAntwoord).selectOption('ja');
    await expect(zaal(page).getByRole('status')).toContainText(woorden.watAlsDan);
    await expectAccessible(page, 'what if');
    await zaalkop(page).click();
    await page.keyboard.press('ArrowRight');
    await expectBeeld(page, 'napraten');
    await expect(page.getByText(casus.leerpunten[0] ?? '')).toBeVisible();
    await expectAccessible(page, 'talk');
    await pijl(page, 'resultaat');
    await expect(page.getByText('Samen met een collega, Zebrapad-7.')).toBeVisible();
    await expectAccessibleNarrowToo(page, 'result');
    await expect(knop(page, woorden.stop)).toBeVisible();

    // The result, on paper and in three files, each marked.
    const docx = await bewaar(page, 'docx');
    const pad = join(info.outputDir, 'uitslag.docx');
    await docx.saveAs(pad);
    expect(docx.suggestedFilename()).toMatch(/^oefening-groep-\d{8}-\d{4}\.docx$/);
    const zip = leesZip(await readFile(pad));
    expect([...zip].some(([naam, tekst]) => naam.startsWith('word/header') && tekst.includes('OEFENCASUS'))).toBe(true);
    expect(leestekstDocx(zip.get('word/document.xml') ?? '')).toContain('Zebrapad-7');
    const html = await readFile(await (await bewaar(page, 'html')).path(), 'utf8');
    expect(html).toContain('OEFENCASUS');
    expect(html).toContain('Twijfel: 1 van de 3');
    const csv = await readFile(await (await bewaar(page, 'csv')).path(), 'utf8');
    expect(csv).toMatch(/^\ufeff"Soort";"Casus"/);
    expect(csv).toContain('"OEFENCASUS";"Een winter zonder jas";"Afwegingskader"');
    for (const blad of await sheets(page)) expect(blad).toMatch(/OEFENCASUS/i);
    await page.emulateMedia({ media: 'screen' });

    // Nothing went out, nothing was asked that belongs to the one who leads, nothing typed was kept.
    expect(delen(gevraagd).filter((deel) => deel.startsWith('begeleiding'))).toEqual([]);
    const sporen = await readTraces(page);
    expect(JSON.stringify(sporen)).not.toContain('Zebrapad');
    expect(Object.keys(sporen.session).filter((sleutel) => sleutel !== 'meldcodewijzer:afgedekt')).toEqual(['training:groep']);
    expect(sporen.databases).toEqual([]);
    expect(await violationsOn(page)).toEqual([]);
    expect(gezien.complaints.filter((klacht) => !klacht.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });
});

test('on a phone votes are counted, a wrong count is told, and nothing sticks out @phone-only', async ({ page }) => {
  await openOpzet(page, CASUS);
  expect(await zijwaarts(page)).toBe(0);
  await page.getByRole('radio', { name: opzetwoorden.soort.deelnemer }).check();
  await page.getByRole('radio', { name: opzetwoorden.wijzen.geteld }).check();
  await page.locator('#aantal').fill('20');
  await knop(page, opzetwoorden.begin).click();
  await expectBeeld(page, 'situatie');
  expect(await zijwaarts(page)).toBe(0);
  for (const { tekst } of casus.situatie) {
    await expect(zaal(page)).toContainText(tekst);
    await page.locator('.zaalvoet .nl-button--primary').click();
  }
  await telStemmen(page, () => ({ nee: 21 }));
  await expect(page.getByText(woorden.telfout['te-veel']('Medewerker'))).toBeVisible();
  await expectAccessible(page, 'a wrong count');
  await telStemmen(page, () => ({ nee: 18, ja: 1 }));
  await expect(zaalkop(page)).toHaveText(woorden.geteld);
  await expect(zaalkop(page)).toBeFocused();
  await expectAccessible(page, 'counted');
  await page.reload();
  await expect(zaalkop(page)).toHaveText(woorden.geteld);
  await expect(page.getByText('18')).toHaveCount(0);
  await page.getByRole('button', { name: woorden.naar.uitslag }).click();
  await expect(page.getByText(woorden.vanDe(18, 20))).toBeVisible();
  await expect(page.getByText(woorden.zonder(1))).toBeVisible();
  expect(await zijwaarts(page)).toBe(0);
  await page.getByRole('button', { name: woorden.naar.kader }).click();
  await expect(page.getByText(waarom('medewerker'))).toBeVisible();
  await knop(page, woorden.situatieTonen).click();
  await expect(page.getByRole('region', { name: woorden.situatie })).toContainText(casus.situatie[0]?.tekst ?? '');
  await expectAccessible(page, 'framework on a phone');
  expect(await zijwaarts(page)).toBe(0);
});
