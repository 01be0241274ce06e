import { type Page, expect, test } from '@playwright/test';
import { uit } from '../../src/messages/dossier-bestand-scherm.ts';
import { balk, gewist, instellingen, lijst, nieuwDossier } from '../../src/messages/dossier-binnen.ts';
import { begin, herstel, kluisfout, nieuw, onbruikbaar, slot, uitweg, wissen, woorden } from '../../src/messages/dossier-scherm.ts';
import { expectAccessible, expectAccessibleNarrowToo } from '../support/axe.ts';
import { DOSSIER, expectGeenSporen, gaBinnen, kaart, knop, kop, maakDossier, maakKluis, open, staat, veld, ZIN } from '../support/dossierscherm.ts';
import { expectStil } from '../support/stil.ts';
import { violationsOn, watch } from '../support/watch.ts';

const LABEL = 'Zebrastreep-7431';

/** All words on screen. */
const leesbaar = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

test('from the first visit to a list that opens again with the passphrase and with the code', async ({ page }) => {
  const code = await maakKluis(page);
  await knop(page, herstel.naarBinnen).click();
  await expect(page.getByRole('alert').filter({ hasText: herstel.vinkFout })).toBeFocused();
  await gaBinnen(page);
  await expect(page.getByText(lijst.leeg)).toBeVisible();
  await maakDossier(page, LABEL);
  await expectGeenSporen(page, [LABEL, ZIN, code]);

  await page.reload();
  await open(page, 'een heel andere zin');
  await expect(page.getByRole('alert').filter({ hasText: kluisfout['verkeerde-wachtzin'] })).toBeFocused();
  await expect(page.getByText(LABEL)).toHaveCount(0);
  await open(page, ZIN);
  await expect(kaart(page, LABEL)).toBeVisible();

  await page.reload();
  await open(page, `${code.slice(0, 10)}X`, 'herstelcode');
  await expect(page.getByRole('alert').filter({ hasText: kluisfout['code-getypt'] })).toBeFocused();
  await veld(page, slot.metCode).fill(code.toLowerCase().replaceAll('-', ' '));
  await knop(page, slot.open).click();
  await expect(kaart(page, LABEL)).toBeVisible();
  await expectGeenSporen(page, [LABEL, ZIN, code]);
});

test('back and forward go through the screens, and the address never changes', async ({ page }) => {
  await maakKluis(page);
  await gaBinnen(page);
  await maakDossier(page, LABEL);
  await kaart(page, LABEL).click();
  await expect(kop(page, LABEL)).toBeFocused();
  await page.goBack();
  await expect(kop(page, lijst.kop)).toBeFocused();
  await page.goForward();
  await expect(kop(page, LABEL)).toBeFocused();
  await expectGeenSporen(page, [LABEL]);
});

test('a passphrase that is too short or not the same twice is told at its field; what looks the same is the same', async ({ page }) => {
  await page.goto(DOSSIER);
  await knop(page, woorden.verder).click();
  await expect(page.getByText(nieuw.weg)).toBeVisible();
  await page.getByRole('radio', { name: nieuw.eigen }).check();
  const [zin, nogEens] = [veld(page, nieuw.veld), veld(page, nieuw.nogEens)];
  // Eleven letters in NFC, twelve as typed.
  await zin.fill('caf\u0065\u0301 om elf');
  await knop(page, nieuw.maak).click();
  await expect(page.getByRole('alert').filter({ hasText: nieuw.tekens(11) })).toBeFocused();
  await page.getByRole('link', { name: nieuw.tekens(11) }).click();
  await expect(zin).toBeFocused();
  await expect(zin).toHaveAttribute('aria-invalid', 'true');
  await zin.fill('caf\u0065\u0301 om elf uur');
  await nogEens.fill('cafe om elf uur');
  await knop(page, nieuw.maak).click();
  await expect(page.getByRole('link', { name: nieuw.anders })).toBeVisible();
  await nogEens.fill('caf\u00e9 om elf uur');
  await knop(page, nieuw.maak).click();
  await expect(staat(page, 'herstelcode')).toBeVisible();
});

test('the key can be changed: passphrase and recovery code, with the old one no longer of use', async ({ page }) => {
  const code = await maakKluis(page);
  await gaBinnen(page);
  await knop(page, balk.instellingen).click();
  const w = instellingen.sleutel;
  await expect(page.getByText(/^\w+(-\w+){5}$/)).toBeVisible();
  await page.getByRole('radio', { name: nieuw.eigen }).check();
  await veld(page, w.huidig).first().fill('niet de goede zin');
  await veld(page, w.nieuw).fill('negen rode fietsen');
  await veld(page, nieuw.nogEens).fill('negen rode fietsen');
  await knop(page, w.knop).click();
  await expect(page.getByRole('alert').filter({ hasText: kluisfout['verkeerde-wachtzin'] })).toBeFocused();
  await veld(page, w.huidig).first().fill(code);
  await knop(page, w.knop).click();
  await expect(kop(page, w.klaarKop)).toBeFocused();

  await veld(page, w.huidig).last().fill('negen rode fietsen');
  await knop(page, instellingen.code.knop).click();
  await expect(kop(page, herstel.kop)).toBeFocused();
  const nieuweCode = await page.getByRole('status', { name: herstel.code }).innerText();
  expect(nieuweCode).not.toBe(code);
  await page.reload();
  await open(page, ZIN);
  await expect(page.getByText(kluisfout['verkeerde-wachtzin'])).toBeVisible();
  await open(page, code, 'herstelcode');
  await expect(page.getByText(kluisfout['verkeerde-code'])).toBeVisible();
  await veld(page, slot.metCode).fill(nieuweCode);
  await knop(page, slot.open).click();
  await expect(kop(page, lijst.kop)).toBeVisible();
});

test('a second tab reads along, takes over, and locks along', async ({ page, context }) => {
  await maakKluis(page);
  await gaBinnen(page);
  await maakDossier(page, LABEL);
  const ander = await context.newPage();
  await ander.goto(DOSSIER);
  await open(ander, ZIN);
  await expect(ander.getByText(balk.leest)).toBeVisible();
  await expect(kaart(ander, LABEL)).toBeVisible();
  await expect(knop(ander, lijst.nieuw)).toHaveCount(0);
  await expectAccessibleNarrowToo(ander, 'reader');

  await knop(ander, balk.neemOver).click();
  await expect(knop(ander, lijst.nieuw)).toBeVisible();
  await expect(page.getByText(balk.leest)).toBeVisible();
  await maakDossier(ander, 'Uit het tweede tabblad');
  await expect(kaart(page, 'Uit het tweede tabblad')).toBeVisible();
  await knop(ander, balk.slot).click();
  await expect(page).toHaveURL(/#ander-tabblad$/);
});

test('wiping asks for a word, ends at the page that says what is gone, and leaves nothing', async ({ page }) => {
  await maakKluis(page);
  await gaBinnen(page);
  await maakDossier(page, LABEL);
  await knop(page, balk.instellingen).click();
  await knop(page, wissen.knop).click();
  await expect(page.getByRole('alert').filter({ hasText: wissen.fout(wissen.woord) })).toBeFocused();
  await page.getByRole('textbox', { name: wissen.veld(`‘${wissen.woord}’`) }).fill('Wissen');
  await knop(page, wissen.knop).click();
  await expect(page).toHaveURL(/\/gewist\/#klaar$/);
  await expect(page.getByText('Alles is gewist.')).toBeVisible();
  await page.goto(DOSSIER);
  await expect(staat(page, 'begin')).toBeVisible();
});

test('wiping leaves nothing where the host or the browser has no part in it', async ({ page }) => {
  await page.route('**/gewist/', async (route) => {
    const antwoord = await route.fetch();
    const { 'clear-site-data': _, ...headers } = antwoord.headers();
    await route.fulfill({ response: antwoord, headers });
  });
  await maakKluis(page);
  await gaBinnen(page);
  await maakDossier(page, LABEL);
  await page.evaluate(() => {
    for (const sleutel of ['meldcodewijzer:protocol', 'meldcodewijzer:sociale-kaart', 'training:eigen-casussen', 'van-iemand-anders'])
      localStorage.setItem(sleutel, 'x');
    sessionStorage.setItem('meldcodewijzer:afwegingskader', 'x');
  });
  await knop(page, balk.instellingen).click();
  await page.getByRole('textbox', { name: wissen.veld(`‘${wissen.woord}’`) }).fill(wissen.woord);
  await knop(page, wissen.knop).click();
  await expect(page.getByText('Alles is gewist.')).toBeVisible();
  const over = await page.evaluate(async () => [Object.keys(localStorage), Object.keys(sessionStorage), await indexedDB.databases()]);
  expect(over).toEqual([['van-iemand-anders'], [], []]);
});

test('what is wiped underneath stays on screen, and a file is offered', async ({ page }) => {
  await maakKluis(page);
  await gaBinnen(page);
  await maakDossier(page, LABEL);
  await page.evaluate(() => {
    indexedDB.deleteDatabase('m');
  });
  await expect(page.getByRole('alert').filter({ hasText: gewist.kop })).toBeFocused();
  await expect(page.getByText(balk.gewist)).toBeVisible();
  await expect(knop(page, balk.slot)).toHaveCount(0);
  await expect(kaart(page, LABEL)).toBeVisible();
  await expectAccessible(page, 'wiped underneath');
  await knop(page, gewist.knop).click();
  await expect(kop(page, uit.kop)).toBeFocused();
  await expect(page.getByText(gewist.kop)).toBeVisible();
});

test('a vault of this window stays in this window', async ({ page }) => {
  await maakKluis(page, 'venster');
  await gaBinnen(page);
  await maakDossier(page, LABEL);
  await expect(page.getByText(balk.venster)).toBeVisible();
  expect(await page.evaluate(() => indexedDB.databases().then((alle) => alle.length))).toBeLessThanOrEqual(1);
  await knop(page, balk.slot).click();
  await expect(page).toHaveURL(/\/dossier\/$/);
  await expect(page.getByText(slot.venster)).toBeVisible();
  await open(page, ZIN);
  await expect(kaart(page, LABEL)).toBeVisible();
  const vraag = page.waitForEvent('dialog');
  const herlaad = page.reload();
  const dialoog = await vraag;
  expect(dialoog.type()).toBe('beforeunload');
  await dialoog.accept();
  await herlaad;
  await expect(staat(page, 'begin')).toBeVisible();
});

test('without a database it says so, and works in this window', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  await page.goto(DOSSIER);
  await expect(page.getByRole('alert').filter({ hasText: onbruikbaar['geen-opslag'] })).toBeVisible();
  await expectAccessibleNarrowToo(page, 'no database');
  await knop(page, uitweg.venster).click();
  await expect(page.getByText(nieuw.plaats.venster)).toBeVisible();
});

test('without encryption it says so, and keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined });
  });
  await page.goto(DOSSIER);
  await expect(page.getByRole('alert').filter({ hasText: onbruikbaar['geen-versleuteling'] })).toBeVisible();
});

test('every state can be used by everybody, on a narrow screen too', async ({ page }) => {
  await page.goto(DOSSIER);
  await expect(kop(page, begin.kop)).toBeVisible();
  await expectAccessibleNarrowToo(page, 'begin');
  await expectStil(page, 'begin');
  await knop(page, woorden.verder).click();
  await expect(page.getByText(/^\w+(-\w+){5}$/)).toBeVisible();
  await expectAccessibleNarrowToo(page, 'six words');
  await page.getByRole('radio', { name: nieuw.eigen }).check();
  await knop(page, nieuw.maak).click();
  await expectAccessibleNarrowToo(page, 'passphrase missing');
  await expectStil(page, 'passphrase');
  await maakKluis(page);
  await expectAccessibleNarrowToo(page, 'recovery code');
  await expectStil(page, 'recovery code');
  await gaBinnen(page);
  await expectAccessibleNarrowToo(page, 'empty list');
  await knop(page, lijst.nieuw).click();
  await veld(page, nieuwDossier.label).fill('Jan Jansen');
  await expect(page.getByText(nieuwDossier.letOpMag)).toBeVisible();
  await expectAccessibleNarrowToo(page, 'new dossier');
  await expectStil(page, 'new dossier');
  await knop(page, nieuwDossier.maak).click();
  await knop(page, balk.lijst).click();
  await expectAccessibleNarrowToo(page, 'list');
  await knop(page, balk.instellingen).click();
  await page.locator('.wachtzinwissel').getByRole('radio', { name: nieuw.eigen }).check();
  await expectAccessibleNarrowToo(page, 'settings');
  await expectStil(page, 'settings');
  await page.reload();
  await open(page, 'een heel andere zin');
  await expect(page.getByText(kluisfout['verkeerde-wachtzin'])).toBeVisible();
  await page.getByText(slot.kwijt).click();
  await expectAccessibleNarrowToo(page, 'locked');
  await expectStil(page, 'locked');
});

test('after loading nothing is asked of the network, and the fields keep browsers and extensions out', async ({ page }) => {
  const seen = await watch(page);
  await maakKluis(page);
  await gaBinnen(page);
  const voor = seen.requests.length;
  await maakDossier(page, LABEL);
  await knop(page, balk.instellingen).click();
  await page.getByRole('checkbox', { name: instellingen.spelling.vink }).check();
  await knop(page, balk.lijst).click();
  await knop(page, lijst.nieuw).click();
  const label = veld(page, nieuwDossier.label);
  await label.focus();
  await expect(label).toHaveJSProperty('spellcheck', true);
  await expect(label).toHaveAttribute('autocomplete', 'off');
  expect(seen.requests.slice(voor)).toEqual([]);
  expect(seen.requests.filter(({ type }) => ['fetch', 'xhr', 'ping'].includes(type))).toEqual([]);
  expect(seen.complaints).toEqual([]);
  expect(await violationsOn(page)).toEqual([]);
});

test('on paper the recovery code stands alone', async ({ page }) => {
  const code = await maakKluis(page);
  await page.emulateMedia({ media: 'print' });
  const blad = await leesbaar(page);
  expect(blad).toContain(code);
  expect(blad).toContain(herstel.papier);
  expect(blad).not.toMatch(/Meldcodewijzer|Dossier|kind/i);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('it says what the dossier needs, and what to do on paper', async ({ page }) => {
    await page.goto(DOSSIER);
    await expect(page.getByText('Daarvoor is JavaScript nodig')).toBeVisible();
    await expect(page.getByText(woorden.laden)).toBeHidden();
  });
});
