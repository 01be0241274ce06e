import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Download, type Page, expect, test } from '@playwright/test';
import type { Antwoorden } from '../../src/lib/beslisboom/index.ts';
import { woorden } from '../../src/messages/afweging.ts';
import { bestandwoorden } from '../../src/messages/verslag-bestand.ts';
import { expectAccessibleNarrowToo } from '../support/axe.ts';
import { alineas, leesZip, leestekstDocx } from '../support/docx-lezer.ts';
import { leestekst } from '../support/html-lezer.ts';
import { openMetLibreOffice } from '../support/libreoffice.ts';
import { readTraces } from '../support/traces.ts';
import { violationsOn, watch } from '../support/watch.ts';
import { ACUUT, ALLE_SCHERMEN, deel, klaarVoorGebruik, knop, kop, loopDoor, openWizard, uitkomst, weeg, zijwaarts } from '../support/wizard.ts';

const GETYPT = 'Zebrastreep-7431 <b>& "vet"</b>';
const SOORTEN = ['docx', 'html'] as const;

const verslagen: Readonly<Record<string, { readonly hulpmiddel: string; readonly antwoorden: Antwoorden; readonly wijktAf?: boolean }>> = {
  'an acute case, with a protocol and set aside': { hulpmiddel: 'afwegingskader', antwoorden: ACUUT, wijktAf: true },
  'signals about honour @long': { hulpmiddel: 'gesprek-ouders', antwoorden: { moment: 'zorg', acuut: 'nee', eer: 'twijfel', onthulling: 'nee' } },
  'secrecy with something that misses': {
    hulpmiddel: 'beroepsgeheim',
    antwoorden: { acuut: 'nee', collega: 'ja', advies: 'nee', feiten: 'ja', belangen: 'ja', contact: 'twijfel', medewerking: 'ja' },
  },
};

async function bewaar(page: Page, soort: (typeof SOORTEN)[number]): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), knop(page, woorden.bewaar[soort]).click()]);
  await expect(deel(page, woorden.bewaren).getByRole('status')).toHaveText(woorden.bestand.klaar);
  return download;
}

/** Letters and digits alone: what stands in a box on the screen has a full stop in a file. */
const kaal = (tekst: string): string => tekst.replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Every line of the report that goes onto paper. */
async function regelsOpPapier(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  const tekst = await uitkomst(page).innerText();
  await page.emulateMedia({ media: 'screen' });
  const eerste = await page.locator('.voortgang').innerText();
  return tekst.split(/[\n\t]/).filter((regel) => kaal(regel) !== '' && regel !== eerste);
}

for (const [naam, { hulpmiddel, antwoorden, wijktAf = false }] of Object.entries(verslagen)) {
  test(`the report of ${naam} leaves as two files that say what the screen says, and nothing is sent`, async ({ page, baseURL }, info) => {
    const gezien = await watch(page);
    await page.goto(`/hulpmiddelen/${hulpmiddel}/`);
    await klaarVoorGebruik(page);
    await page.getByRole('combobox', { name: woorden.protocol }).selectOption('ikc-ijmond');
    for (const dicht of await page.getByText(woorden.redenOpen).all()) await dicht.click();
    await page.getByRole('textbox', { name: woorden.reden }).first().fill(GETYPT);
    await loopDoor(page, antwoorden);
    if (wijktAf) {
      await knop(page, woorden.afwijken).click();
      await page.getByRole('textbox', { name: woorden.afwijkenReden }).fill(`${GETYPT}\n\ntweede`);
    }
    const voor = gezien.requests.length;
    const gekregen = { docx: await bewaar(page, 'docx'), html: await bewaar(page, 'html') };
    // Parts of the program, once, and nothing of the case with them.
    const verzoeken = gezien.requests.slice(voor);
    for (const { url } of verzoeken) expect(url).toMatch(new RegExp(`^${baseURL ?? ''}/_astro/[\\w.-]+\\.js$`));
    const na = gezien.requests.length;
    await bewaar(page, 'html');
    expect(gezien.requests.slice(na)).toEqual([]);
    expect(gezien.connections).toEqual([]);
    expect(gezien.complaints).toEqual([]);
    expect(await violationsOn(page)).toEqual([]);
    expect(JSON.stringify(await readTraces(page))).not.toContain('Zebrastreep');

    const paden = { docx: join(info.outputDir, 'verslag.docx'), html: join(info.outputDir, 'verslag.html') };
    for (const soort of SOORTEN) {
      expect(gekregen[soort].suggestedFilename()).toMatch(new RegExp(`^verslag-\\d{8}-\\d{4}\\.${soort}$`));
      await gekregen[soort].saveAs(paden[soort]);
    }
    const html = await readFile(paden.html, 'utf8');
    const docx = leesZip(await readFile(paden.docx));
    const document = docx.get('word/document.xml') ?? '';
    const alles = kaal(leestekst(html));
    expect((await regelsOpPapier(page)).filter((regel) => !alles.includes(kaal(regel)))).toEqual([]);
    expect(leestekst(html)).toContain(GETYPT.replaceAll(/\s/g, ''));
    expect(leestekstDocx(document, docx.get('word/footer1.xml')).replace(/\/$/, '')).toBe(leestekst(html));
    expect(docx.get('docProps/core.xml')).not.toMatch(/creator|lastModifiedBy/);
    expect(alineas(document).filter(({ stijl }) => stijl === 'Heading1')).toHaveLength(1);

    await bekijkHtml(page, paden.html, await kop(page).innerText());
    bekijkInLibreOffice(paden.docx, alineas(document));
  });
}

/** The file in a browser: it stands alone, has its structure, and fits a phone. */
async function bekijkHtml(page: Page, pad: string, advies: string): Promise<void> {
  const bestand = await page.context().newPage();
  const verzoeken: string[] = [];
  const klachten: string[] = [];
  bestand.on('request', (verzoek) => verzoeken.push(verzoek.url()));
  bestand.on('console', (melding) => klachten.push(melding.text()));
  await bestand.goto(pathToFileURL(pad).href);
  await expect(bestand.getByRole('heading', { level: 1 })).toHaveText(await bestand.title());
  await expect(bestand.getByRole('heading', { level: 2 }).first()).toHaveText(advies);
  for (const breedte of [1280, 390, 320]) {
    await bestand.setViewportSize({ width: breedte, height: 844 });
    const tabel = bestand.getByRole('table', { name: bestandwoorden.antwoorden });
    await expect(tabel.getByRole('columnheader')).toHaveText([woorden.tabel.vraag, woorden.tabel.antwoord, woorden.tabel.doet]);
    expect(await tabel.getByRole('rowheader').count()).toBeGreaterThan(0);
    expect(await zijwaarts(bestand), String(breedte)).toBeLessThanOrEqual(0);
  }
  await expectAccessibleNarrowToo(bestand, 'the file');
  expect(verzoeken).toEqual([pathToFileURL(pad).href]);
  expect(klachten).toEqual([]);
  await bestand.close();
}

/** The Word file in a real word processor: headings, header rows, lists, links and language survive. */
function bekijkInLibreOffice(pad: string, origineel: ReturnType<typeof alineas>): void {
  const odt = openMetLibreOffice(pad);
  if (!odt) {
    console.log('LibreOffice is not on this computer: the Word file was read as text only.');
    return;
  }
  const inhoud = odt.get('content.xml') ?? '';
  const koppen = [...inhoud.matchAll(/<text:h [^>]*text:outline-level="(\d)"[^>]*>(.*?)<\/text:h>/gs)];
  const verwacht = origineel.filter(({ stijl }) => stijl.startsWith('Heading'));
  expect(koppen.map(([, niveau, tekst = '']) => [niveau, kaal(tekst.replaceAll(/<[^>]*>|&\w+;/g, ''))])).toEqual(
    verwacht.map(({ stijl, tekst }) => [stijl.slice(-1), kaal(tekst)]),
  );
  const [koprij = ''] = /<table:table-header-rows>.*?<\/table:table-header-rows>/s.exec(inhoud) ?? [];
  for (const kolom of [woorden.tabel.vraag, woorden.tabel.antwoord, woorden.tabel.doet]) expect(koprij).toContain(kolom);
  // Every point, and no list that fell into pieces.
  const nummers = origineel.flatMap(({ xml }) => /<w:numId w:val="(\d+)"/.exec(xml)?.[1] ?? []);
  expect(inhoud.match(/<text:list-item[ >]/g)).toHaveLength(nummers.length);
  expect(inhoud.match(/<text:list [^>]*text:style-name/g)).toHaveLength(new Set(nummers).size);
  expect(inhoud).toContain('xlink:href="tel:08002000"');
  expect(odt.get('styles.xml')).toMatch(/<style:default-style style:family="paragraph">.*?fo:language="nl" fo:country="NL"/s);
  expect(odt.get('meta.xml')).not.toMatch(/<dc:creator>|<meta:initial-creator>/);
}

// The tab is used again.
test.afterEach(({ context }) => context.setOffline(false));

test('a file that cannot be made says so, and what to do instead; print still works', async ({ page, context }) => {
  const fouten: string[] = [];
  page.on('pageerror', (fout) => fouten.push(fout.message));
  await weeg(page, ACUUT);
  await context.setOffline(true);
  const vak = deel(page, woorden.bewaren);
  await knop(page, woorden.bewaar.docx).click();
  await expect(vak.getByRole('status')).toHaveText(woorden.bestand.mislukt);
  await expect(knop(page, woorden.bewaar.docx)).toBeFocused();
  await expect(knop(page, woorden.afdrukken)).toBeEnabled();
  expect(fouten).toEqual([]);
  await expectAccessibleNarrowToo(page, 'a file that failed');
});

test('once the parts are there, a file can be made without a network', async ({ page, context }) => {
  await weeg(page, ALLE_SCHERMEN);
  await bewaar(page, 'docx');
  await context.setOffline(true);
  const download = await bewaar(page, 'docx');
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
});

test('while a file is made the page says so, and a second press makes no second file', async ({ page }) => {
  await weeg(page, ACUUT);
  let laatDoor = (): void => undefined;
  const gewacht = new Promise<void>((klaar) => {
    laatDoor = klaar;
  });
  await page.route(/\/_astro\/docx\./, async (route) => {
    await gewacht;
    await route.continue();
  });
  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  const status = deel(page, woorden.bewaren).getByRole('status');
  await knop(page, woorden.bewaar.docx).click();
  await expect(status).toHaveText(woorden.bestand.bezig);
  await knop(page, woorden.bewaar.docx).click();
  laatDoor();
  await expect(status).toHaveText(woorden.bestand.klaar);
  await expect.poll(() => downloads.length).toBe(1);
});

test('the page warns that a file is not encrypted, before it is made', async ({ page }) => {
  await openWizard(page);
  await loopDoor(page, { medewerker: 'ja' });
  await expect(deel(page, woorden.bewaren)).toContainText('niet versleuteld');
  await expect(deel(page, woorden.bewaren)).toContainText('niets verstuurd');
});
