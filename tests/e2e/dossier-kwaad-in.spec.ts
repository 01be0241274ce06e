import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { type Dossier, schrijfBestand } from '../../src/lib/dossier/index.ts';
import { in_, reserve, uit, vernietig } from '../../src/messages/dossier-bestand-scherm.ts';
import { bladen, woorden as blad } from '../../src/messages/dossier-blad.ts';
import { aarden } from '../../src/messages/dossier.ts';
import { balk, lijst, nieuwDossier } from '../../src/messages/dossier-binnen.ts';
import { lichtAge } from '../support/age-in-node.ts';
import { leesZip, leestekstDocx } from '../support/docx-lezer.ts';
import { gereedschap, klok, KOP } from '../support/dossier.ts';
import { gaBinnen, kaart, knop, kop, maakKluis, veld } from '../support/dossierscherm.ts';
import { SJABLOON, vulDossier } from '../support/kwaad-dossier.ts';
import { houdToezicht, laatUitrazen, zonderBeleid } from '../support/kwaad-toezicht.ts';
import { KWAAD, KWAAD_OP_REGELS, KWAAD_TEKENS } from '../support/kwade-teksten.ts';
import { isLang } from '../support/lang.ts';

// A step that cannot be taken fails by itself, and not by the whole test.
test.use({ actionTimeout: 30_000 });

const ZIN = '"><img src=x onerror=raak++>';
const LABEL = '<svg onload=raak++>${raak++}';
const TYPWERK = [...KWAAD.filter((_, nummer) => nummer % 60 === 0), ...KWAAD_OP_REGELS.slice(0, 3), ...KWAAD_TEKENS].join(' ');

/** One dossier for each text, with the text as its name; the first three are full of them. */
const perLabel = (labels: readonly string[]) =>
  labels.map((label, nummer): Dossier => ({
    ...(nummer < 3 ? vulDossier(nummer) : { ...SJABLOON, aantekeningen: [] }),
    id: ['__proto__', 'constructor'][nummer] ?? `d${String(nummer)}`,
    // A protocol that every object of the language knows, at the one that is opened below.
    omslag: { ...SJABLOON.omslag, label, ...(nummer === 2 ? { protocol: { slug: 'constructor', versie: '2026-11-23' } } : {}) },
  }));
/** The same ids with other names, begun at another moment: each collides with what is there. */
const botsend = (labels: readonly string[]) =>
  perLabel(labels).map((dossier, nummer) => ({
    ...dossier,
    aangemaakt: klok(50),
    omslag: { ...dossier.omslag, label: labels[(nummer + 1) % labels.length] ?? '' },
  }));
async function bestand(dossiers: readonly Dossier[]) {
  const buffer = Buffer.from(await lichtAge(await schrijfBestand(dossiers, KOP, gereedschap), ZIN));
  return { name: '<img src=x onerror=raak++>.age', mimeType: 'text/html', buffer };
}
async function openBestand(page: Page, dossiers: readonly Dossier[]): Promise<void> {
  await knop(page, balk.bestandIn).click();
  await page.getByLabel(in_.bestand, { exact: true }).setInputFiles(await bestand(dossiers));
  await page.getByRole('textbox', { name: in_.zin }).fill(ZIN);
  await knop(page, in_.knop).click();
  await expect(kop(page, in_.voorbeeld)).toBeFocused();
}

/** The text of the parts that match, and how many different skeletons they have among them. */
const delen = (page: Page, keuze: string, tekst: string) =>
  page.locator(keuze).evaluateAll(
    (alle, binnen) => ({
      teksten: alle.map((deel) => deel.querySelector(binnen)?.textContent),
      geraamten: new Set(alle.map((deel) => neemBeeld(deel).geraamte.replace(/ name=keuze-[^ \n]*/g, ''))).size,
    }),
    tekst,
  );

for (const beleid of ['with', 'without'] as const) {
  test(`hostile texts ${beleid} the policy, typed and imported: in the list, the preview, the files and on the way to destroying`, async ({ page }, info) => {
    test.slow();
    // All of them where nothing else would stop them; the policy takes nothing out of what is shown, so there some are enough.
    const stap = beleid === 'without' || isLang ? 1 : 15;
    const labels = KWAAD.filter((_, nummer) => nummer % stap === 0);
    const toezicht = await houdToezicht(page);
    if (beleid === 'without') await zonderBeleid(page);
    await maakKluis(page, 'venster', ZIN);
    await gaBinnen(page);

    await knop(page, lijst.nieuw).click();
    await veld(page, nieuwDossier.label).fill(LABEL);
    await knop(page, nieuwDossier.maak).click();
    await expect(kop(page, LABEL)).toBeFocused();
    await typEenSignaal(page);
    await knop(page, balk.lijst).click();
    await expect(kaart(page, LABEL)).toContainText(lijst.concept);

    await openBestand(page, perLabel(labels));
    expect(await delen(page, '.importregel', 'h3')).toEqual({ teksten: labels, geraamten: 2 });
    await knop(page, in_.neem).click();
    await expect(page.getByText(in_.klaar(labels.length))).toBeVisible();
    await knop(page, in_.naarLijst).click();
    await expect(page.locator('.dossierkaart')).toHaveCount(labels.length + 1);
    const kaarten = await delen(page, '.dossierkaart', 'b');
    expect(kaarten.teksten.toSorted()).toEqual([LABEL, ...labels].toSorted());
    // Plain, with something to do, and with something that was not recorded.
    expect(kaarten.geraamten).toBeLessThanOrEqual(3);

    await openBestand(page, botsend(labels));
    await expect(page.locator('.importregel')).toHaveCount(labels.length);
    const verschillen = await page.locator('.importregel').evaluateAll((alle) => alle.map((deel) => deel.textContent));
    for (const [nummer, tekst] of verschillen.entries()) {
      expect(tekst).toContain(in_.hier(labels[nummer] ?? ''));
      expect(tekst).toContain(labels[(nummer + 1) % labels.length]);
    }
    await knop(page, in_.annuleer).click();

    await page.getByRole('region', { name: reserve.naam }).getByRole('button', { name: reserve.knop }).click();
    await page.getByRole('radio', { name: uit.sommige }).check();
    await expect(page.locator('.dossierkeuze label')).toHaveCount(labels.length + 1);
    expect((await delen(page, '.dossierkeuze label', 'span')).teksten.map((tekst) => tekst?.replace(/ \(\d+ aantekening(?:en)?\)$/, '')).toSorted()).toEqual(
      [LABEL, ...labels].toSorted(),
    );
    await knop(page, balk.lijst).click();

    // A full one, by its screens and as files.
    await page
      .locator('.dossierkaart')
      .filter({ has: page.getByText(labels[2] ?? '', { exact: true }) })
      .click();
    await page.getByRole('navigation', { name: blad.navigatie }).getByRole('button', { name: blad.delen.bladen, exact: true }).click();
    await page.getByRole('radio', { name: bladen.soort.overdracht[0] }).check();
    const opScherm = await page.locator('.documentblad').evaluate((deel) => deel.textContent.replaceAll(/\s/g, ''));
    const html = info.outputPath('blad.html');
    const docx = info.outputPath('blad.docx');
    for (const [soort, pad] of [
      ['html', html],
      ['docx', docx],
    ] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: bladen.bewaar[soort] }).click()]);
      await download.saveAs(pad);
    }
    const delenVan = [...leesZip(await readFile(docx))].filter(([naam]) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(naam));
    const tekst = leestekstDocx(...delenVan.map(([, xml]) => xml));
    for (const regel of opScherm.match(/raak\+\+.{0,40}/g) ?? []) expect(tekst).toContain(regel);
    await expectVeiligBestand(page, html, opScherm);

    await page.getByRole('navigation', { name: blad.navigatie }).getByRole('button', { name: blad.delen.omslag, exact: true }).click();
    await page.getByLabel('Naam van dit dossier').fill(`${LABEL}<b>`);
    await page.getByRole('button', { name: 'Sla op', exact: true }).click();
    await expect(kop(page, `${LABEL}<b>`)).toBeVisible();
    await knop(page, vernietig.naar).click();
    await expect(kop(page, vernietig.kop(`${LABEL}<b>`))).toBeFocused();
    await page.getByRole('textbox', { name: vernietig.veld }).fill(`${LABEL}<b>`);
    await page.emulateMedia({ media: 'print' });
    await laatUitrazen(page);
    expect(await page.evaluate(() => raak)).toBe(0);
    expect(toezicht).toEqual({ vensters: [], elders: [], fouten: [] });
    expect(page.url()).toMatch(/\/dossier\/$/);
    expect(await page.title()).toBe('Dossier · Meldcodewijzer');
  });
}

/** Types into every field of a signal, records it, looks for a part of it, and leaves another form open. */
async function typEenSignaal(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Schrijf de eerste aantekening' }).click();
  for (const keer of ['recorded', 'left']) {
    await page.getByRole('button', { name: 'Signaal', exact: true }).click();
    await page.getByRole('radio', { name: aarden.derden }).check();
    await page.getByText('Meer invullen').click();
    await page.getByRole('button', { name: 'Voeg een afspraak toe' }).click();
    for (const vak of await page.locator('form :is(textarea, input[type=text])').all()) {
      const isRegel = (await vak.evaluate(({ localName }) => localName)) === 'input';
      await vak.fill(isRegel ? TYPWERK.slice(0, 190) : TYPWERK);
    }
    await page.getByRole('button', { name: 'Vandaag' }).click();
    if (keer === 'left') break;
    await page.getByRole('button', { name: 'Zet in het dossier' }).click();
    await expect(page.locator('.post')).toHaveCount(1);
    await page.getByRole('searchbox').fill('<img');
    await expect(page.locator('.post mark').first()).toHaveText('<img');
    await page.getByRole('searchbox').fill('[nothing] (a+)+$');
    await expect(page.locator('[data-gevonden="0"]')).toBeVisible();
    await page.getByRole('button', { name: 'Wis zoeken en filter' }).click();
    await page.getByRole('navigation', { name: blad.navigatie }).getByRole('button', { name: blad.delen.erbij, exact: true }).click();
  }
}

/** Opens a saved sheet as a reader would, and reads what stands on screen. */
async function expectVeiligBestand(page: Page, pad: string, opScherm: string): Promise<void> {
  const ander = await page.context().newPage();
  const toezicht = await houdToezicht(ander);
  await ander.goto(`file://${pad}`);
  await laatUitrazen(ander);
  const { tekst, geraakt } = await ander.evaluate(() => ({ tekst: document.body.textContent.replaceAll(/\s/g, ''), geraakt: raak }));
  expect(geraakt).toBe(0);
  expect(tekst).toContain(opScherm.slice(0, opScherm.lastIndexOf('Meldcodewijzer')));
  expect(toezicht.vensters).toEqual([]);
  await ander.close();
}
