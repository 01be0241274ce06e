// What goes wrong around a vault, on the real page: what the reader is told, what is still there, and that it goes on.
// docs/threat-model.md has the whole list with where each is tried.
import { expect, type Page, test } from '@playwright/test';
import { type Dossier, schrijfBestand } from '../../src/lib/dossier/index.ts';
import { oordeel } from '../../src/messages/dossier-bestand.ts';
import { controle, in_, openfout, reserve, uit } from '../../src/messages/dossier-bestand-scherm.ts';
import { formulier, woorden as blad } from '../../src/messages/dossier-blad.ts';
import { balk, gebreken, lijst } from '../../src/messages/dossier-binnen.ts';
import { kluisfout, onbruikbaar, slot, slotredenen, uitweg } from '../../src/messages/dossier-scherm.ts';
import { lichtAge } from '../support/age-in-node.ts';
import { dossierMet, erbij, gereedschap, KOP, leegDossier, voorbeeld } from '../support/dossier.ts';
import { DOSSIER, gaBinnen, kaart, knop, kop, maakDossier, maakKluis, open, staat, ZIN } from '../support/dossierscherm.ts';
import { grootDossier } from '../support/grootdossier.ts';

// A step that cannot be taken fails by itself, and not by the whole test.
test.use({ actionTimeout: 30_000 });

const alarm = (page: Page, tekst: string) => page.getByRole('alert').filter({ hasText: tekst });

interface Rij {
  readonly id: string;
  readonly iv: Uint8Array;
  readonly d: Uint8Array;
}
type Ingreep = 'slot' | 'bit' | 'terug' | 'weg' | 'nieuwer';

/** Changes what is stored behind the back of the vault. `terug` undoes the flipped bit. */
const grijpIn = (page: Page, wat: Ingreep) =>
  page.evaluate(async (welke) => {
    const af = <T>(vraag: IDBRequest<T>): Promise<T> =>
      new Promise((klaar, mis) => {
        vraag.onsuccess = () => {
          klaar(vraag.result);
        };
        vraag.onerror = mis;
      });
    const db = await af(indexedDB.open('m'));
    const tx = db.transaction(['a', 'b'], 'readwrite');
    const [a, b] = [tx.objectStore('a'), tx.objectStore('b')];
    const kop_ = (await af(a.get('k'))) as { readonly v: number; readonly vakken: readonly { readonly soort: string }[] };
    const [eerste] = (await af(b.getAll())) as readonly Rij[];
    if (welke === 'slot') a.put({ ...kop_, vakken: kop_.vakken.map((vak) => (vak.soort === 'w' ? { soort: 'w' } : vak)) }, 'k');
    if (welke === 'nieuwer') a.put({ ...kop_, v: kop_.v + 1 }, 'k');
    if (eerste && welke === 'weg') b.delete(eerste.id);
    if (eerste && (welke === 'bit' || welke === 'terug')) b.put({ ...eerste, d: eerste.d.with(9, (eerste.d[9] ?? 0) ^ 4) }, eerste.id);
    await new Promise((klaar) => (tx.oncomplete = klaar));
    db.close();
  }, wat);

test('damage in the vault: a record, a missing record, a slot and a newer format are told, and the rest is there', async ({ page }) => {
  test.slow();
  const code = await maakKluis(page);
  await gaBinnen(page);
  await maakDossier(page, 'Blauwe jas');
  await maakDossier(page, 'Groene muts');
  const heropen = async (wat: Ingreep): Promise<void> => {
    await grijpIn(page, wat);
    await page.reload();
  };

  await heropen('bit');
  await open(page, ZIN);
  await expect(alarm(page, gebreken.kop)).toContainText(gebreken.soort.beschadigd);
  await expect(alarm(page, gebreken.kop)).toContainText(gebreken.rest);
  await expect(page.locator('.dossierkaart')).toHaveCount(1);
  await heropen('terug');
  await open(page, ZIN);
  await expect(page.locator('.dossierkaart')).toHaveCount(2);
  await expect(alarm(page, gebreken.kop)).toHaveCount(0);

  await heropen('weg');
  await open(page, ZIN);
  await expect(alarm(page, gebreken.kop)).toContainText(gebreken.soort.ontbreekt(1));
  await expect(page.locator('.dossierkaart')).toHaveCount(1);
  await knop(page, gebreken.aanvaard).click();
  await expect(alarm(page, gebreken.kop)).toHaveCount(0);

  await heropen('slot');
  await open(page, ZIN);
  await expect(alarm(page, kluisfout['vak-beschadigd'])).toBeFocused();
  await open(page, code, 'herstelcode');
  await expect(page.locator('.dossierkaart')).toHaveCount(1);

  await heropen('nieuwer');
  await expect(alarm(page, onbruikbaar['nieuwere-versie'])).toBeVisible();
  await expect(page.getByText(uitweg.niets)).toBeVisible();
});

const ZIN_VAN_BESTAND = 'zin van een bestand';
async function bestand(dossiers: readonly Dossier[], wijzig = (tekst: string): string => tekst) {
  const tekst = wijzig(new TextDecoder().decode(await schrijfBestand(dossiers, KOP, gereedschap)));
  return { name: 'b.age', mimeType: 'application/octet-stream', buffer: Buffer.from(await lichtAge(new TextEncoder().encode(tekst), ZIN_VAN_BESTAND)) };
}
type Bestand = Awaited<ReturnType<typeof bestand>>;

async function geef(page: Page, een: Bestand): Promise<void> {
  await page.getByLabel(in_.bestand, { exact: true }).setInputFiles(een);
  await page.getByRole('textbox', { name: in_.zin }).fill(ZIN_VAN_BESTAND);
  await knop(page, in_.knop).click();
}

test('files that do not fit: an older one over a newer, one of another vault, one of a newer site', async ({ page }) => {
  const nieuwer = erbij(dossierMet([voorbeeld.feit]), voorbeeld.hulp);
  await maakKluis(page, 'venster');
  await gaBinnen(page);
  await knop(page, balk.bestandIn).click();
  await geef(page, await bestand([nieuwer]));
  await knop(page, in_.neem).click();
  await knop(page, in_.naarLijst).click();
  await expect(kaart(page, nieuwer.omslag.label)).toContainText(lijst.aantekeningen(2));

  await knop(page, balk.bestandIn).click();
  await geef(page, await bestand([dossierMet([voorbeeld.feit])]));
  await expect(page.getByText(oordeel.ouder)).toBeVisible();
  await expect(page.getByText(in_.nogNiets)).toBeVisible();
  await knop(page, in_.neem).click();
  await expect(page.getByText(in_.klaar(0))).toBeVisible();
  await knop(page, in_.naarLijst).click();
  await expect(kaart(page, nieuwer.omslag.label)).toContainText(lijst.aantekeningen(2));

  await knop(page, balk.bestandIn).click();
  for (const anders of [(tekst: string) => tekst.replace('"v": 1', '"v": 2'), (tekst: string) => tekst.replace('"formaat": 1', '"formaat": 9')]) {
    await geef(page, await bestand([nieuwer], anders));
    await expect(alarm(page, openfout['nieuwer-formaat'])).toBeFocused();
  }
  const v2 = { ...(await bestand([nieuwer])), buffer: Buffer.from('age-encryption.org/v2\n-> x') };
  await geef(page, v2);
  await expect(alarm(page, openfout['nieuwere-versie'])).toBeFocused();
  await knop(page, balk.lijst).click();
  await expect(page.locator('.dossierkaart')).toHaveCount(1);

  await knop(page, balk.bestandUit).first().click();
  await knop(page, uit.eerder).click();
  await page.getByLabel(controle.bestand, { exact: true }).setInputFiles(await bestand([leegDossier('elders')]));
  await page.getByRole('textbox', { name: controle.zin }).fill(ZIN_VAN_BESTAND);
  await knop(page, controle.knop).click();
  await expect(page.getByText(controle['niets-gemeen'])).toBeVisible();
  await expect(page.getByRole('region', { name: reserve.naam })).toContainText(reserve.bij);
});

/** A page on which storage can be full or broken at will. */
const metStoring = (page: Page) =>
  page.addInitScript(() => {
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value as IDBObjectStore['put'];
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...wat: Parameters<IDBObjectStore['put']>) {
      const { storing } = globalThis as { storing?: string };
      if (storing !== undefined) throw new DOMException('', storing);
      return put.apply(this, wat);
    };
  });
const zetStoring = (page: Page, storing?: 'QuotaExceededError' | 'UnknownError') =>
  page.evaluate((welke) => {
    Object.assign(globalThis, { storing: welke });
  }, storing);

test('storage that is full or fails: what is typed stays, a file can still be made, and it goes on when there is room', async ({ page }, info) => {
  await metStoring(page);
  await maakKluis(page);
  await gaBinnen(page);
  await maakDossier(page, 'Blauwe jas');
  await kaart(page, 'Blauwe jas').click();
  await page.getByRole('button', { name: 'Schrijf de eerste aantekening' }).click();
  await page.getByRole('button', { name: 'Signaal', exact: true }).click();
  await page.getByRole('radio', { name: 'feit' }).check();
  const tekst = page.getByLabel('Wat zag of hoorde je?');
  const stand = page.locator('[data-bewaren]');
  for (const [storing, reden] of [
    ['QuotaExceededError', 'vol'],
    ['UnknownError', 'opslag-fout'],
  ] as const) {
    await zetStoring(page, storing);
    await tekst.fill(`Kwam zonder jas (${reden}).`);
    await expect(stand).toHaveAttribute('data-bewaren', 'mislukt');
    await expect(stand).toContainText(`${balk.mislukt} ${kluisfout[reden]}`);
    await page.getByRole('button', { name: formulier.vandaag, exact: true }).click();
    await page.getByRole('button', { name: formulier.bewaar }).click();
    await expect(alarm(page, formulier.mislukt[reden])).toContainText(formulier.misluktDoe);
    await expect(tekst).toHaveValue(`Kwam zonder jas (${reden}).`);
  }
  // A file can be made of what is there.
  await knop(page, balk.lijst).click();
  await page.getByRole('region', { name: reserve.naam }).getByRole('button', { name: reserve.knop }).click();
  await expect(page.locator('output.geheimtekst')).toHaveText(/^\w+(-\w+){5}$/);
  const [download] = await Promise.all([page.waitForEvent('download'), knop(page, uit.knop).click()]);
  await download.saveAs(info.outputPath('nood.age'));
  await zetStoring(page);
  await knop(page, balk.lijst).click();
  await kaart(page, 'Blauwe jas').click();
  await page.getByRole('button', { name: blad.verderSchrijven }).click();
  await expect(tekst).toHaveValue('Kwam zonder jas (opslag-fout).');
  await page.getByRole('button', { name: formulier.bewaar }).click();
  await expect(page.locator('.post')).toContainText('Kwam zonder jas (opslag-fout).');
});

test('a clock that was moved and a laptop that slept lock the dossier, say why, and lose nothing of what was typed', async ({ page }) => {
  await page.clock.install();
  await maakKluis(page);
  await gaBinnen(page);
  await maakDossier(page, 'Blauwe jas');
  const typ = async (tekst: string): Promise<void> => {
    await kaart(page, 'Blauwe jas').click();
    const verder = page.getByRole('button', { name: blad.verderSchrijven });
    const begin = page.getByRole('button', { name: 'Schrijf de eerste aantekening' });
    await verder.or(begin).first().click();
    const soort = page.getByRole('button', { name: 'Gesprek', exact: true });
    await soort.or(page.getByLabel('Plaats')).first().waitFor();
    if (await soort.isVisible()) await soort.click();
    await page.getByLabel('Plaats').fill(tekst);
  };
  const heropen = async (reden: 'klok' | 'stil', getypt: string): Promise<void> => {
    await expect(page).toHaveURL(new RegExp(`/dossier/op-slot/#${reden}$`));
    await expect(page.locator('.reden:visible')).toHaveText([`${slotredenen[reden]} ${slot.bewaard}`]);
    await page.getByRole('link', { name: 'Open je dossier weer' }).click();
    await open(page, ZIN);
    await kaart(page, 'Blauwe jas').click();
    await page.getByRole('button', { name: blad.verderSchrijven }).click();
    await expect(page.getByLabel('Plaats')).toHaveValue(getypt);
    await knop(page, balk.lijst).click();
  };
  await typ('gang');
  await page.clock.setSystemTime(await page.evaluate(() => Date.now() - 3_600_000));
  await page.clock.runFor(1_500);
  await heropen('klok', 'gang');
  await typ('gymzaal');
  // The lid was closed for an hour: timers come late, and once.
  await page.clock.fastForward(3_600_000);
  await heropen('stil', 'gymzaal');
});

test('a worker that dies is an answer: the key is asked again, the file is given up, and nothing changed', async ({ page }) => {
  await page.clock.install();
  await maakKluis(page);
  await gaBinnen(page);
  await maakDossier(page, 'Blauwe jas');
  await page.reload();
  // The programs of the workers are replaced by ones that end at the first question.
  await page.route('**/*-worker/**', async (route) => {
    await route.fulfill({ response: await route.fetch(), body: 'addEventListener("message", () => close());' });
  });
  const gestart = page.waitForEvent('worker');
  await open(page, ZIN);
  await gestart;
  await page.clock.runFor(121_000);
  await expect(alarm(page, kluisfout.werker)).toBeFocused();
  await page.unroute('**/*-worker/**');
  await page.route('**/kdf-worker/**', (route) => route.abort());
  await open(page, ZIN);
  await expect(alarm(page, kluisfout.werker)).toBeFocused();
  await page.unroute('**/kdf-worker/**');
  await page.goto(DOSSIER);
  await expect(staat(page, 'op-slot')).toBeVisible();
  await open(page, ZIN);
  await expect(kaart(page, 'Blauwe jas')).toBeVisible();

  await page.route('**/age-worker/**', async (route) => {
    await route.fulfill({ response: await route.fetch(), body: 'addEventListener("message", () => close());' });
  });
  await knop(page, balk.bestandIn).click();
  const ookGestart = page.waitForEvent('worker');
  await geef(page, await bestand([leegDossier()]));
  await ookGestart;
  await page.clock.runFor(31_000);
  await expect(alarm(page, openfout['te-lang'])).toBeFocused();
  await page.unroute('**/age-worker/**');
  await page.route('**/age-worker/**', (route) => route.abort());
  await knop(page, in_.knop).click();
  await expect(alarm(page, openfout.werker)).toBeFocused();
  await knop(page, balk.lijst).click();
  await expect(kop(page, lijst.kop)).toBeFocused();
  await expect(page.locator('.dossierkaart')).toHaveCount(1);
  await page.unroute('**/age-worker/**');

  // A large vault is read in a worker; when that does not come the page reads it.
  await knop(page, balk.bestandIn).click();
  await geef(page, await bestand([grootDossier(450)]));
  await knop(page, in_.neem).click();
  await expect(kop(page, in_.klaarKop)).toBeFocused();
  for (const isWeg of [false, true]) {
    if (isWeg) await page.route('**/lees-worker/**', (route) => route.abort());
    await page.goto(DOSSIER);
    const gevraagd = page.waitForRequest('**/lees-worker/**');
    await open(page, ZIN);
    await gevraagd;
    await expect(page.locator('.dossierkaart').filter({ hasText: '450' })).toHaveCount(1);
  }
});
