// A dossier as it is lived in, on the real page: every form with every field, its sheets, its files and its keys.
import { type Download, expect, type Page } from '@playwright/test';
import { controle, in_, reserve, uit } from '../../src/messages/dossier-bestand-scherm.ts';
import { balk, instellingen, lijst, nieuwDossier } from '../../src/messages/dossier-binnen.ts';
import { bladen, formulier, stand, tijdlijn, woorden } from '../../src/messages/dossier-blad.ts';
import { nieuw } from '../../src/messages/dossier-scherm.ts';
import { soorten } from '../../src/messages/dossier.ts';
import { FORMULIEREN, type Formuliersoort } from '../../src/stores/dossier/blad-velden.ts';
import { kaart, knop, kop, veld } from './dossierscherm.ts';

/** What is typed at a place; each place has a name. */
export type Typ = (plaats: string) => string;

const VORMEN: readonly (readonly [Formuliersoort, ...string[]])[] = [
  ['signaal', 'aard-hypothese'],
  ['signaal', 'aard-derden'],
  ['signaal', 'aard-diagnose'],
  ['vervolg', 'uitkomst-bevestigd'],
  ['gesprek', 'met-ouder-en-kind', 'onderwerp-zorg'],
  ['consult', 'met-ander'],
  ['besluit'],
  ['melding', 'bij-veilig-thuis'],
  ['hulp'],
  ['terugkoppeling'],
  ['ondertekening', 'hoe-ondertekend'],
  ['voortgang', 'stand-overgeslagen'],
  ['afsluiting', 'vermoeden-weggenomen'],
  ['heropening'],
];
const naar = (page: Page, deel: keyof typeof woorden.delen) =>
  page.getByRole('navigation', { name: woorden.navigatie }).getByRole('button', { name: woorden.delen[deel], exact: true }).click();

/** Fills everything in the open form that can be typed; gives the names of the fields. */
async function vulVorm(page: Page, typ: Typ, vooraf: string): Promise<readonly string[]> {
  await page.locator('.bladformulier :is(textarea, input[type=text])').first().waitFor();
  const dicht = page.locator('details.meer:not([open]) > summary');
  while ((await dicht.count()) > 0) await dicht.first().click();
  for (const erbij of await page.getByRole('button', { name: formulier.afspraakErbij }).all()) {
    await erbij.click();
    await expect(page.locator('[id*="afspraken-0-"]').first()).toBeVisible();
  }
  for (const keuze of await page.locator('select[id$="veld-op"]').all()) await keuze.selectOption({ index: 1 });
  const vakken = page.locator('.bladformulier :is(textarea, input[type=text])');
  const namen = await vakken.evaluateAll((alle) => alle.map(({ id }) => id.replace(/^veld-(?:wordt-)?/, '').replace(/-\d+-\w+$/, '')));
  for (const [plaats, naam] of namen.entries()) await vakken.nth(plaats).fill(typ(`${vooraf} ${naam}`));
  const vandaag = page.getByRole('button', { name: formulier.vandaag, exact: true });
  if ((await vandaag.count()) > 0) await vandaag.first().click();
  return namen.map((naam) => `${vooraf} ${naam}`);
}

async function openVorm(page: Page, soort: Formuliersoort): Promise<void> {
  if (soort === 'voortgang') {
    await naar(page, 'stappen');
    await page.locator('.stapregel').nth(2).getByRole('button', { name: stand.zetStand }).click();
    return;
  }
  await naar(page, 'erbij');
  await page.getByRole('button', { name: soorten[soort], exact: true }).click();
}

async function legVast(page: Page): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^(${formulier.bewaar}|${formulier.bewaarIntrekken})$`) }).click();
  await expect(page.locator('.dossierblad[data-deel="tijdlijn"] .post').first()).toBeVisible();
}

/** Fields of forms in which something can be typed. */
const TYPT: ReadonlySet<string> = new Set(['regel', 'tekst', 'citaat', 'afspraken']);
export const ALLE_VELDEN: readonly string[] = VORMEN.flatMap(([soort]) =>
  FORMULIEREN[soort].flatMap(({ velden }) => velden.flatMap((een) => (TYPT.has(een.soort) ? [`${soort} ${een.naam}`] : []))),
);

/** A new dossier with one entry of every form, a correction, a withdrawal, and a draft that is left; gives the fields that were filled in. */
export async function schrijfAlles(page: Page, typ: Typ): Promise<ReadonlySet<string>> {
  const gevuld = new Set<string>();
  const vul = async (soort: string): Promise<void> => {
    for (const naam of await vulVorm(page, typ, soort)) gevuld.add(naam);
  };
  const label = typ('label');
  await knop(page, lijst.nieuw).click();
  await veld(page, nieuwDossier.label).fill(label);
  await page.getByRole('combobox', { name: nieuwDossier.protocol }).selectOption('gpo-wn');
  await knop(page, nieuwDossier.maak).click();
  await expect(kop(page, label)).toBeFocused();
  for (const [soort, ...keuzes] of VORMEN) {
    await openVorm(page, soort);
    for (const keuze of keuzes) await page.locator(`[id="veld-${keuze}"]`).check();
    await vul(soort);
    await legVast(page);
  }
  const eerste = page.locator('.post[data-soort="signaal"]').first();
  await eerste.getByRole('button', { name: tijdlijn.doe.corrigeer }).click();
  await vul('correctie');
  await legVast(page);
  await eerste.getByRole('button', { name: tijdlijn.doe.trekIn }).click();
  await vul('intrekking');
  await legVast(page);
  await page.getByRole('searchbox').fill(typ('zoekveld'));
  await expect(page.locator('[data-gevonden="0"]')).toBeVisible();
  await openVorm(page, 'gesprek');
  await page.locator('[id="veld-met-ouder-en-kind"]').check();
  await vul('concept');
  await expect(page.locator('[data-concept="bij"]')).toBeVisible();
  await naar(page, 'omslag');
  await page.getByLabel('Naam van dit dossier').fill(typ('nieuw label'));
  await page.getByRole('button', { name: 'Sla op', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: woorden.melding.omslag })).toBeVisible();
  return gevuld;
}

/** Looks at every sheet and saves one of them both ways. */
export async function maakBladen(page: Page): Promise<readonly Download[]> {
  await naar(page, 'stappen');
  await naar(page, 'bladen');
  for (const [naam] of Object.values(bladen.soort)) await page.getByRole('radio', { name: naam, exact: true }).check();
  const opgeslagen = [];
  for (const soort of ['html', 'docx'] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: bladen.bewaar[soort] }).click()]);
    opgeslagen.push(download);
    await expect(page.getByRole('status').filter({ hasText: bladen.opgeslagen })).toBeVisible();
  }
  return opgeslagen;
}

/** Saves everything into a file with a passphrase of its own, checks it, and opens it again from this path. */
export async function heenEnWeer(page: Page, pad: string, zin: string): Promise<void> {
  await knop(page, balk.lijst).click();
  await page.getByRole('region', { name: reserve.naam }).getByRole('button', { name: reserve.knop }).click();
  await page.getByRole('radio', { name: nieuw.eigen }).check();
  await page.locator('#bestand-eigen').fill(zin);
  await page.locator('#bestand-nogEens').fill(zin);
  const [download] = await Promise.all([page.waitForEvent('download'), knop(page, uit.knop).click()]);
  await download.saveAs(pad);
  await page.getByLabel(controle.bestand, { exact: true }).setInputFiles(pad);
  await page.getByRole('textbox', { name: controle.zin }).fill(zin);
  await knop(page, controle.knop).click();
  await expect(kop(page, controle.goed)).toBeFocused();
  await knop(page, controle.klaar).click();
  await knop(page, balk.bestandIn).click();
  await page.getByLabel(in_.bestand, { exact: true }).setInputFiles(pad);
  await page.getByRole('textbox', { name: in_.zin }).fill(zin);
  await page.getByRole('checkbox', { name: nieuw.toon }).check();
  await knop(page, in_.knop).click();
  await expect(kop(page, in_.voorbeeld)).toBeFocused();
  await knop(page, in_.annuleer).click();
}

/** Changes the passphrase; the fields show what is typed. */
export async function anderSlot(page: Page, oud: string, zin: string): Promise<void> {
  await knop(page, balk.instellingen).click();
  await page.getByRole('radio', { name: nieuw.eigen }).check();
  for (const vink of await page.getByRole('checkbox', { name: nieuw.toon }).all()) await vink.check();
  await veld(page, instellingen.sleutel.huidig).first().fill(oud);
  await page.locator('#nieuwe-eigen').fill(zin);
  await page.locator('#nieuwe-nogEens').fill(zin);
  await knop(page, instellingen.sleutel.knop).click();
  await expect(page.getByText(instellingen.sleutel.klaar)).toBeVisible();
  await knop(page, balk.lijst).click();
}

/** Opens the dossier with this name from the list. */
export async function naarDossier(page: Page, label: string): Promise<void> {
  await kaart(page, label).click();
  await expect(kop(page, label)).toBeFocused();
}
