import { execFileSync } from 'node:child_process';
import { type Locator, type Page, expect, test } from '@playwright/test';
import { controle, in_, reserve, uit } from '../../src/messages/dossier-bestand-scherm.ts';
import { oordeel } from '../../src/messages/dossier-bestand.ts';
import { balk, lijst, nieuwDossier } from '../../src/messages/dossier-binnen.ts';
import { bladen, formulier, stand, tijdlijn, woorden as blad } from '../../src/messages/dossier-blad.ts';
import { documenten } from '../../src/messages/dossier-documenten.ts';
import { soorten } from '../../src/messages/dossier.ts';
import { begin, herstel, nieuw, slot, woorden } from '../../src/messages/dossier-scherm.ts';
import { DOSSIER, kaart, kop, staat } from '../support/dossierscherm.ts';
import { maakToetsen, type Toetsen } from '../support/toetsen.ts';

const LABEL = 'Zebrastreep-7431';
const KIND = 'Ik mag   niks zeggen.';
const DOOR_ELK = /^\w+(-\w+){5}$/;

const geheim = (page: Page): Locator => page.locator('output.geheimtekst');
const deel = (page: Page, naam: string): Locator => page.getByRole('navigation', { name: blad.navigatie }).getByRole('button', { name: naam });
const document = (page: Page): Locator => page.locator('.documentblad');
const postkop = (page: Page): Locator => page.locator('.post h4:focus');

/** From the first screen to an empty list; gives the recovery code. */
async function maakKluis(page: Page, toets: Toetsen, plaats: 'apparaat' | 'venster'): Promise<string> {
  await page.goto(DOSSIER);
  await toets.kies(page.getByRole('radio', { name: begin.plaats[plaats].naam }));
  await toets.druk(woorden.verder);
  await expect(kop(page, nieuw.kop)).toBeFocused();
  await expect(geheim(page)).toHaveText(DOOR_ELK);
  const eerste = await geheim(page).innerText();
  await toets.druk(nieuw.ander);
  await expect(geheim(page)).not.toHaveText(eerste);
  await toets.druk(nieuw.maak);
  await expect(kop(page, herstel.kop)).toBeFocused();
  const code = await geheim(page).innerText();
  await toets.vink(herstel.vink);
  await toets.druk(herstel.naarBinnen);
  await expect(kop(page, lijst.kop)).toBeFocused();
  return code;
}

/** Opens the form of a kind; the heading of the choice and of the form take focus. */
async function schrijf(page: Page, toets: Toetsen, soort: keyof typeof soorten): Promise<void> {
  await toets.druk(deel(page, blad.delen.erbij));
  await expect(kop(page, formulier.kies)).toBeFocused();
  await toets.druk(soorten[soort]);
  await expect(kop(page, soorten[soort])).toBeFocused();
}

/** Records what was filled in, today; focus comes to the new entry in the timeline. */
async function bewaar(page: Page, toets: Toetsen, kopwoord: string): Promise<void> {
  await toets.druk(formulier.vandaag);
  await toets.druk(formulier.bewaar);
  await expect(postkop(page)).toContainText(kopwoord);
  await expect(page.getByRole('status').filter({ hasText: blad.melding.bewaard })).toBeVisible();
}

const meer = (page: Page): Locator => page.locator('summary').filter({ hasText: formulier.groep.meer });
const radio = (page: Page, name: string): Locator => page.getByRole('radio', { name, exact: true });

async function schrijfAlles(page: Page, toets: Toetsen): Promise<void> {
  await toets.druk(tijdlijn.leegKnop);
  await expect(kop(page, formulier.kies)).toBeFocused();
  await toets.druk(soorten.signaal);
  await expect(kop(page, soorten.signaal)).toBeFocused();
  await toets.kies(radio(page, 'feit'));
  await toets.typ('Wat zag of hoorde je?', 'Blauwe plek op de linkerarm.');
  await toets.typ('Woorden van het kind', KIND);
  await toets.typ('Plaats', 'gymzaal');
  await toets.typ('Wie er nog meer bij waren', 'twee klasgenoten');
  await bewaar(page, toets, soorten.signaal);

  await schrijf(page, toets, 'signaal');
  await toets.kies(radio(page, 'hypothese'));
  await toets.typ('Wat vermoed je?', 'Misschien durft het kind niet naar huis.');
  await bewaar(page, toets, soorten.signaal);
  await toets.druk(new RegExp(`^${tijdlijn.doe.vervolg}`));
  await expect(kop(page, soorten.vervolg)).toBeFocused();
  await toets.kies(radio(page, 'bevestigd'));
  await toets.typ('Waaruit blijkt dat?', 'Het kind zei het zelf.');
  await bewaar(page, toets, soorten.vervolg);
  await expect(page.locator('.merk-hypothese')).toContainText(tijdlijn.hypothese.bevestigd);

  await schrijf(page, toets, 'gesprek');
  await toets.kies(radio(page, 'ouder'));
  await toets.kies(radio(page, 'de zorg'));
  await toets.typ('Welke feiten zijn besproken?', 'De blauwe plek.');
  await toets.typ('Reactie', 'Moeder schrok.');
  await toets.typ('Wie er spraken', 'leerkracht en moeder');
  await bewaar(page, toets, soorten.gesprek);
  await toets.druk(page.locator('[data-soort="gesprek"]').getByRole('button', { name: tijdlijn.doe.teken }));
  await expect(kop(page, soorten.ondertekening)).toBeFocused();
  await toets.typ('Wie tekende?', 'moeder');
  await toets.kies(radio(page, 'getekend voor gezien'));
  await bewaar(page, toets, soorten.ondertekening);

  await schrijf(page, toets, 'consult');
  await toets.vink('Veilig Thuis');
  await toets.typ('Wat was het advies?', 'Doe een melding en blijf in gesprek.');
  await toets.druk(meer(page));
  await toets.druk(formulier.afspraakErbij);
  await expect(page.getByRole('textbox', { name: formulier.afspraakWat })).toBeFocused();
  await page.keyboard.insertText('Terugbellen naar Veilig Thuis');
  await toets.naar(page.getByRole('group', { name: formulier.afspraak(1) }).getByLabel(formulier.afspraakDatum));
  // The same day in whatever order a browser asks for day and month.
  await page.keyboard.type('12122040');
  await bewaar(page, toets, soorten.consult);

  await schrijf(page, toets, 'besluit');
  await toets.typ('Wat is besloten?', 'We melden bij Veilig Thuis.');
  await toets.kiesUit('Eerste beslissing: melden', 'ja');
  await bewaar(page, toets, soorten.besluit);

  await schrijf(page, toets, 'melding');
  await toets.kies(radio(page, 'Veilig Thuis'));
  await toets.typ('Wat heb je gemeld?', 'Blauwe plek en angst om naar huis te gaan.');
  await toets.kiesUit('Besproken met de ouders', 'ja, vooraf');
  await toets.druk(meer(page));
  await toets.typ('Bezwaren', 'Vader wil geen melding.');
  await toets.typ('Hoe de bezwaren zijn gewogen', 'De veiligheid van het kind gaat voor.');
  await bewaar(page, toets, soorten.melding);
}

/** The words of the sheet as a printer gets them; `pdftotext` reads them from the PDF where it is there. */
async function opPapier(page: Page, pad: string): Promise<string> {
  await page.pdf({ path: pad, preferCSSPageSize: true });
  try {
    return execFileSync('pdftotext', ['-layout', pad, '-'], { encoding: 'utf8' });
  } catch {
    console.log('pdftotext: the program is not here (apt install poppler-utils), so the words on paper were read from the page');
    await page.emulateMedia({ media: 'print' });
    const tekst = await page.evaluate(() => globalThis.document.body.innerText);
    await page.emulateMedia({ media: 'screen' });
    return tekst;
  }
}

const kaal = (tekst: string): string => tekst.replaceAll(/\s+/g, ' ');

test('with the keyboard alone: from nothing to a signed handover, and back from the file in another profile', async ({ page, browser }, info) => {
  test.slow();
  await page.addInitScript(() => {
    globalThis.print = () => {
      globalThis.document.documentElement.dataset['gedrukt'] = 'ja';
    };
  });
  const toets = maakToetsen(page);
  const code = await maakKluis(page, toets, 'apparaat');

  await toets.druk(lijst.nieuw);
  await expect(kop(page, nieuwDossier.kop)).toBeFocused();
  await toets.typ(nieuwDossier.label, LABEL);
  await toets.kiesUit(nieuwDossier.protocol, 'IKC IJmond');
  await toets.druk(nieuwDossier.maak);
  await expect(kop(page, LABEL)).toBeFocused();
  await schrijfAlles(page, toets);
  await expect(page.locator('.post')).toHaveCount(8);
  await expect(page.getByRole('blockquote')).toHaveText(KIND, { useInnerText: true });

  await toets.druk(deel(page, blad.delen.stappen));
  await expect(kop(page, blad.delen.stappen)).toBeFocused();
  await expect(page.locator('[data-afspraak="later"]')).toContainText('Terugbellen naar Veilig Thuis');
  await expect(page.locator('[data-gemis="terugkoppeling-open"]')).toBeVisible();
  await expect(page.locator('[data-gemis="hypothese-open"], [data-gemis="gesprek-niet-getekend"], [data-gemis="bezwaren-niet-gewogen"]')).toHaveCount(0);
  await expect(page.locator('.staplijst')).toContainText(stand.stapstand.begonnen);

  await toets.druk(deel(page, blad.delen.bladen));
  await expect(kop(page, blad.delen.bladen)).toBeFocused();
  await toets.kies(radio(page, bladen.soort['veilig-thuis'][0]));
  const bellen = kaal(await document(page).innerText());
  const volgorde = [documenten.veiligThuis.feiten.kop, KIND.replaceAll(/\s+/g, ' '), documenten.veiligThuis.derden.kop, documenten.veiligThuis.hypothesen.kop];
  expect(volgorde.map((woord) => bellen.indexOf(woord)).toSorted((een, ander) => een - ander)).toEqual(volgorde.map((woord) => bellen.indexOf(woord)));
  for (const tekst of ['Misschien durft het kind', 'Doe een melding en blijf in gesprek.', 'Vader wil geen melding.']) expect(bellen).toContain(tekst);
  await toets.kies(radio(page, bladen.soort.overdracht[0]));
  const overdracht = await document(page).innerText();
  await toets.druk(bladen.druk);
  await expect(page.locator('html')).toHaveAttribute('data-gedrukt', 'ja');
  const papier = kaal(await opPapier(page, info.outputPath('overdracht.pdf')));
  for (const regel of [
    ...documenten.overdracht.velden,
    LABEL,
    'Blauwe plek op de linkerarm.',
    'moeder',
    'getekend voor gezien',
    'Terugbellen',
    '12 december 2040',
    '112',
  ])
    expect(papier).toContain(regel);
  expect(papier).not.toContain(bladen.waarschuwing);
  expect(papier).not.toContain(balk.slot);

  const pad = info.outputPath('bestand.age');
  const standvak = page.getByRole('region', { name: reserve.naam });
  await toets.druk(standvak.getByRole('button', { name: reserve.knop }));
  await expect(kop(page, uit.kop)).toBeFocused();
  await expect(geheim(page)).toHaveText(DOOR_ELK);
  const zin = await geheim(page).innerText();
  const [download] = await Promise.all([page.waitForEvent('download'), toets.druk(uit.knop)]);
  await download.saveAs(pad);
  await expect(kop(page, controle.kop)).toBeFocused();
  await toets.kiesBestand(controle.bestand, pad);
  await toets.typ(controle.zin, zin);
  await page.keyboard.press('Enter');
  await expect(kop(page, controle.goed)).toBeFocused();
  await expect(standvak).toContainText(`${reserve.laatst(0)} ${reserve.bij}`);

  await toets.druk(balk.slot);
  await expect(page).toHaveURL(/\/dossier\/op-slot\/#zelf$/);
  await toets.druk(page.getByRole('link', { name: 'Open je dossier weer' }));
  await expect(staat(page, 'op-slot')).toBeVisible();
  await toets.druk(slot.naarCode);
  await expect(page.getByRole('textbox', { name: slot.metCode })).toBeFocused();
  await page.keyboard.insertText(code);
  await page.keyboard.press('Enter');
  await expect(kop(page, lijst.kop)).toBeFocused();
  await toets.druk(kaart(page, LABEL));
  await expect(kop(page, LABEL)).toBeFocused();
  const posten = await page.locator('.post').allInnerTexts();

  const ander = await (await browser.newContext()).newPage();
  const daar = maakToetsen(ander);
  await maakKluis(ander, daar, 'venster');
  await daar.druk(balk.bestandIn);
  await expect(kop(ander, in_.kop)).toBeFocused();
  await daar.kiesBestand(in_.bestand, pad);
  await daar.typ(in_.zin, zin);
  await ander.keyboard.press('Enter');
  await expect(kop(ander, in_.voorbeeld)).toBeFocused();
  await expect(ander.getByText(oordeel.nieuw)).toBeVisible();
  await expect(ander.getByText(in_.nogNiets)).toBeVisible();
  await daar.druk(in_.neem);
  await expect(kop(ander, in_.klaarKop)).toBeFocused();
  await daar.druk(in_.naarLijst);
  await daar.druk(kaart(ander, LABEL));
  await expect(kop(ander, LABEL)).toBeFocused();
  expect(await ander.locator('.post').allInnerTexts()).toEqual(posten);
  await daar.druk(deel(ander, blad.delen.bladen));
  await daar.kies(radio(ander, bladen.soort.overdracht[0]));
  expect(await document(ander).innerText()).toBe(overdracht);
  await ander.context().close();
});
