import { type Page, expect, test } from '@playwright/test';
import { geen, stand as signaalstand, woorden as mee } from '../../src/messages/aanbod-signalen.ts';
import { woorden as naar } from '../../src/messages/aanbod-weging.ts';
import { woorden as weging } from '../../src/messages/afweging.ts';
import { aanbod, geweigerd, wachtend } from '../../src/messages/dossier-aanbod.ts';
import { balk, lijst } from '../../src/messages/dossier-binnen.ts';
import { formulier, tijdlijn, woorden as blad } from '../../src/messages/dossier-blad.ts';
import { slot } from '../../src/messages/dossier-scherm.ts';
import { schrijfAanbod } from '../../src/lib/aanbod/index.ts';
import { wegingaanbod } from '../support/aanbod.ts';
import { expectAccessibleNarrowToo } from '../support/axe.ts';
import { nieuwsteBoom } from '../support/bomen.ts';
import { DOSSIER, gaBinnen, kaart, kiesKluis, knop, kop, maakDossier, maakKluis, open, staat, ZIN } from '../support/dossierscherm.ts';
import { maakProfiel, startBrowser } from '../support/echte-browser.ts';
import { aangeboden, brengNaarNieuwTabblad, expectNergens, type Hulpmiddel, maakErEenBij, weegMet, WEGINGEN } from '../support/naar-dossier.ts';
import { zoekOpSchijf } from '../support/schijf.ts';
import { violationsOn, watch } from '../support/watch.ts';
import { klaarVoorGebruik, loopDoor, uitkomst } from '../support/wizard.ts';

const KANARIE = 'Zebrastreep-7431';
const LABEL = 'Blauwe fiets';
const SIGNALEN = '/protocollen/bijlage-9/signalen/';

const leesbaar = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
const tijdIn = (page: Page) => aangeboden(page, 'opgenomen').getByText(/^Opgenomen in het dossier om \d\d:\d\d\.$/);

/** Fails unless the dossier shows this weighing: the sentence of its outcome, and the motivation behind its answers. */
async function expectInDossier(dossier: Page, slug: Hulpmiddel, code: string | null, reden: string): Promise<void> {
  await expect(dossier.getByText(blad.melding.opgenomen)).toBeVisible();
  const post = dossier.locator('.post').filter({ hasText: reden });
  const zin = nieuwsteBoom(slug).uitkomsten.find(({ id }) => id === code)?.zin ?? 'no such outcome';
  await expect(post.getByText(zin)).toBeVisible();
  await post.getByText(tijdlijn.spoor).click();
  await expect(post.getByText(reden)).toBeVisible();
}

test('from each aid to a dossier on this device, in a new tab that opens with the passphrase; not a word of it is on the disk', async ({ baseURL }) => {
  test.slow();
  const { map, ruimOp } = maakProfiel();
  try {
    const browser = await startBrowser(map);
    const { page } = browser;
    for (const [beurt, slug] of (Object.keys(WEGINGEN) as Hulpmiddel[]).entries()) {
      const reden = `${KANARIE} bij ${slug}`;
      await weegMet(page, slug, reden, baseURL);
      const code = await uitkomst(page).getAttribute('data-uitkomst');
      const dossier = await brengNaarNieuwTabblad(page);
      await expect(aangeboden(page, 'wacht')).toContainText(naar.stand.wacht);
      expect(await leesbaar(dossier)).not.toContain(KANARIE);
      if (beurt === 0) {
        await kiesKluis(dossier);
        await dossier.getByRole('checkbox').check();
        await dossier.getByRole('button', { name: 'Naar je dossiers' }).click();
      } else await open(dossier, ZIN);
      await expect(kop(dossier, aanbod.kop.weging)).toBeFocused();
      await expect(dossier.getByText(reden)).toBeVisible();
      if (beurt === 0) await maakErEenBij(dossier, LABEL);
      else await dossier.getByRole('radio', { name: LABEL }).check();
      await knop(dossier, aanbod.knop.weging.eerst).click();
      await expectInDossier(dossier, slug, code, reden);
      await expect(tijdIn(page)).toBeVisible();
      await expectNergens([page, dossier], KANARIE);
      // The control: what is stored as it is must be found, or the search proves nothing.
      await page.evaluate((naam) => {
        localStorage.setItem(naam, 'controle-op-schijf');
      }, slug);
      await dossier.close();
    }
    await browser.sluit();
    expect(zoekOpSchijf(map, ['controle-op-schijf', KANARIE])).toEqual(['controle-op-schijf']);
  } finally {
    ruimOp();
  }
});

test('into a vault of a window that is open: refused, handed over again, locked in between, recorded, and asked when it comes twice', async ({
  page,
  context,
}) => {
  const seen = await watch(page);
  const dossier = await context.newPage();
  await maakKluis(dossier, 'venster');
  await gaBinnen(dossier);
  await maakDossier(dossier, LABEL);
  await weegMet(page, 'afwegingskader', KANARIE);
  await knop(page, naar.knop).click();
  await expect(aangeboden(page, 'wacht')).toBeVisible();
  expect(context.pages()).toHaveLength(2);
  await expect(kop(dossier, aanbod.kop.weging)).toBeFocused();
  await knop(dossier, aanbod.nietOpnemen).click();
  await expect(kop(dossier, lijst.kop)).toBeFocused();
  await expect(page.getByText(naar.stand.afgewezen)).toBeVisible();

  await knop(page, naar.knop).click();
  await expect(kop(dossier, aanbod.kop.weging)).toBeFocused();
  await knop(dossier, balk.slot).click();
  await expect(dossier.getByText(wachtend.weging)).toBeVisible();
  expect(await leesbaar(dossier)).not.toContain(KANARIE);
  await expectAccessibleNarrowToo(dossier, 'locked, with something that waits');
  await expect(aangeboden(page, 'wacht')).toBeVisible();
  await open(dossier, ZIN);
  await knop(dossier, aanbod.knop.weging.eerst).click();
  await expect(dossier.getByRole('link', { name: aanbod.kies })).toBeVisible();
  await dossier.getByRole('radio', { name: LABEL }).check();
  await knop(dossier, aanbod.knop.weging.eerst).click();
  await expectInDossier(dossier, 'afwegingskader', 'melden-acuut', KANARIE);
  await expect(tijdIn(page)).toBeVisible();
  await expectAccessibleNarrowToo(page, 'report, recorded');

  // The same thing once more: told where the reader is at work, and asked before it stands there twice.
  await knop(page, naar.knop).click();
  await expect(dossier.getByText(wachtend.weging)).toBeVisible();
  await expectAccessibleNarrowToo(dossier, 'something waits beside the work');
  await knop(dossier, wachtend.bekijk).click();
  await expect(dossier.getByText(aanbod.dezelfde(LABEL))).toBeVisible();
  await expect(knop(dossier, aanbod.knop.weging.eerst)).toHaveCount(0);
  await knop(dossier, aanbod.nietOpnemen).click();
  // What is changed after it went along is told.
  await knop(page, weging.afwijken).click();
  await page.getByRole('textbox', { name: weging.afwijkenReden }).fill(`${KANARIE} anders`);
  await expect(page.getByText(naar.gewijzigd)).toBeVisible();
  await page.getByRole('textbox', { name: weging.afwijkenReden }).fill('x'.repeat(20_001));
  await expect(page.getByText(naar.teLang(naar.afwijking))).toBeVisible();
  await expect(knop(page, naar.knop)).toHaveCount(0);
  await expectNergens([page, dossier], KANARIE);
  // Another weighing begins without a word about this one.
  await knop(page, weging.opnieuw).click();
  await expect(page.locator('[data-vraag]').first()).toBeVisible();
  await loopDoor(page, WEGINGEN.afwegingskader);
  await expect(aangeboden(page, 'rust')).toBeVisible();
  expect(seen.requests.filter(({ url }) => url.includes(KANARIE))).toEqual([]);
  expect([seen.complaints, await violationsOn(page)]).toEqual([[], []]);
});

test('a lock that leaves the page takes along what waited, says so, and gets it again; the aid may sleep while it is recorded', async ({ page, context }) => {
  await maakKluis(page);
  await gaBinnen(page);
  await maakDossier(page, LABEL);
  await page.goto(DOSSIER);
  await open(page, ZIN);
  await expect(kaart(page, LABEL)).toBeVisible();
  const hulp = await context.newPage();
  await weegMet(hulp, 'afwegingskader', KANARIE);
  await knop(hulp, naar.knop).click();
  await expect(kop(page, aanbod.kop.weging)).toBeFocused();
  await expectAccessibleNarrowToo(page, 'what waits');
  await knop(page, balk.slot).click();
  await expect(page).toHaveURL(/#zelf-wacht$/);
  await expect(page.getByText(slot.wachtte).filter({ visible: true })).toHaveCount(1);
  await expectAccessibleNarrowToo(page, 'locked, and left');
  await expect(hulp.getByText(naar.stand.weg)).toBeVisible();

  await page.getByRole('link', { name: 'Open je dossier weer' }).click();
  await expect(page.getByText(wachtend.weging)).toBeVisible();
  await expect(staat(page, 'op-slot')).toBeVisible();
  const cdp = await context.newCDPSession(hulp);
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  await open(page, ZIN);
  await page.getByRole('radio', { name: LABEL }).check();
  await knop(page, aanbod.knop.weging.eerst).click();
  await expectInDossier(page, 'afwegingskader', 'melden-acuut', KANARIE);
  await cdp.send('Page.setWebLifecycleState', { state: 'active' });
  await expect(tijdIn(hulp)).toBeVisible();
  await expectNergens([page, hulp], KANARIE);
});

test('of two dossiers the one that writes takes it; when that one closes the other gets it, and writes when asked', async ({ page, context }) => {
  const schrijver = await context.newPage();
  await maakKluis(schrijver);
  await gaBinnen(schrijver);
  await maakDossier(schrijver, LABEL);
  const lezer = await context.newPage();
  await lezer.goto(DOSSIER);
  await open(lezer, ZIN);
  await expect(lezer.getByText(balk.leest)).toBeVisible();
  await weegMet(page, 'meldnormen', KANARIE);
  await knop(page, naar.knop).click();
  await expect(kop(schrijver, aanbod.kop.weging)).toBeFocused();
  await expect(kop(lezer, lijst.kop)).toBeVisible();
  await schrijver.close();
  await expect(kop(lezer, aanbod.kop.weging)).toBeFocused();
  await expect(page.getByText(naar.stand['leest-mee'])).toBeVisible();
  await expect(lezer.getByText(aanbod.leest)).toBeVisible();
  await expect(knop(lezer, aanbod.knop.weging.eerst)).toHaveCount(0);
  await expectAccessibleNarrowToo(lezer, 'what waits, for a reader');
  await knop(lezer, balk.neemOver).click();
  await expect(page.getByText(naar.stand.wacht)).toBeVisible();
  await lezer.getByRole('radio', { name: LABEL }).check();
  await knop(lezer, aanbod.knop.weging.eerst).click();
  await expect(tijdIn(page)).toBeVisible();
});

test('ticked signals go into a form, to be completed by the reader', async ({ page }) => {
  await page.goto(SIGNALEN);
  const vinkjes = page.locator('[data-signaal]');
  await knop(page, mee.knop).click();
  await expect(page.getByText(geen)).toBeVisible();
  await vinkjes.nth(0).check();
  await vinkjes.nth(6).check();
  const nieuw = page.context().waitForEvent('page');
  await knop(page, mee.knop).click();
  const dossier = await nieuw;
  await expect(dossier.getByText(wachtend.signalen)).toBeVisible();
  await expect(page.getByText(signaalstand.wacht)).toBeVisible();
  await expectAccessibleNarrowToo(page, 'signals');
  await kiesKluis(dossier, 'venster');
  await dossier.getByRole('checkbox').check();
  await dossier.getByRole('button', { name: 'Naar je dossiers' }).click();
  await expect(kop(dossier, aanbod.kop.signalen)).toBeFocused();
  await maakErEenBij(dossier, LABEL);
  await expect(dossier.getByText(aanbod.anderProtocol.signalen('Protocol bijlage 9', aanbod.geenProtocol))).toBeVisible();
  await expectAccessibleNarrowToo(dossier, 'signals that wait');
  await knop(dossier, aanbod.knop.signalen.eerst).click();
  const tekst = dossier.getByRole('textbox', { name: /Wat zag of hoorde je/ });
  await expect(tekst).toHaveValue(/^- Het kind is agressief\.\n- De ouders komen regelmatig/);
  await expect(page.getByText(signaalstand.klaargezet)).toBeVisible();
  // Nothing is recorded until the reader has said what it is, and when.
  await knop(dossier, formulier.bewaar).click();
  await expect(dossier.getByText(formulier.foutniets)).toBeVisible();
  await dossier.getByRole('radio', { name: 'Feit' }).check();
  await tekst.fill(`${await tekst.inputValue()}\n${KANARIE}`);
  await knop(dossier, formulier.vandaag).click();
  await knop(dossier, formulier.bewaar).click();
  await expect(dossier.getByText(blad.melding.bewaard)).toBeVisible();
  await expect(dossier.locator('.post')).toContainText(KANARIE);
  await expectNergens([page, dossier], KANARIE);
  await expectNergens([page, dossier], 'agressief');

  // Another time, while something else is being written there: that comes first, and the signals wait.
  await knop(dossier, tijdlijn.nieuw).last().click();
  await dossier.getByRole('button', { name: 'Besluit' }).click();
  await dossier.getByRole('textbox', { name: /Wat is besloten/ }).fill('Nog niet af');
  await vinkjes.nth(1).check();
  await knop(page, mee.knop).click();
  await knop(dossier, wachtend.bekijk).click();
  await dossier.getByRole('radio', { name: LABEL }).check();
  await expect(dossier.getByText(aanbod.concept)).toBeVisible();
  await expect(knop(dossier, aanbod.knop.signalen.eerst)).toHaveCount(0);
  await knop(dossier, aanbod.naarConcept).click();
  await expect(dossier.getByRole('textbox', { name: /Wat is besloten/ })).toHaveValue('Nog niet af');
  await expect(dossier.getByText(wachtend.signalen)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('signals can be ticked, and nothing is offered that cannot work', async ({ page }) => {
    await page.goto(SIGNALEN);
    await page.locator('[data-signaal]').first().check();
    await expect(page.locator('[data-signaal]').first()).toBeChecked();
    await expect(page.getByRole('button', { name: mee.knop })).toHaveCount(0);
    await expect(page.getByText(mee.uitleg)).toBeHidden();
  });
});

test('practice has no way to a dossier, and what says it is practice is refused there', async ({ page, context }) => {
  const dossier = await context.newPage();
  await maakKluis(dossier, 'venster');
  await gaBinnen(dossier);
  await maakDossier(dossier, LABEL);
  await page.goto('/hulpmiddelen/afwegingskader/oefenen/een-winter-zonder-jas/#uitwerking');
  await klaarVoorGebruik(page);
  await expect(uitkomst(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: weging.bewaren })).toBeVisible();
  await expect(page.getByText(naar.kop)).toHaveCount(0);
  await expect(page.locator('[data-aanbod]')).toHaveCount(0);

  /** Does by hand what an aid does: asks who is there, and hands over. Gives the answer of the dossier. */
  const geef = (tekst: string): Promise<string> =>
    page.evaluate(async (inhoud) => {
      const van = crypto.randomUUID().replaceAll('-', '');
      const [allen, eigen] = [new BroadcastChannel('o'), new BroadcastChannel(`o-${van}`)];
      const antwoord = new Promise<string>((klaar) => {
        eigen.addEventListener('message', ({ data }: MessageEvent<{ readonly wat: string; readonly inhoud: string }>) => {
          if (data.wat !== 'ontvangen') klaar(`${data.wat} ${data.inhoud}`);
        });
      });
      allen.addEventListener('message', ({ data }: MessageEvent<{ readonly wat: string; readonly van: string }>) => {
        if (data.wat === 'hier') new BroadcastChannel(`o-${data.van}`).postMessage({ wat: 'neem', van, inhoud });
      });
      allen.postMessage({ wat: 'vraag', van, inhoud: '' });
      return antwoord;
    }, tekst);
  const echt = wegingaanbod();
  const vermomd = schrijfAanbod({ ...echt, vandaan: await page.evaluate(() => location.pathname) });
  expect(await geef(vermomd)).toBe('geweigerd oefening');
  await expect(dossier.getByText(geweigerd.reden.oefening)).toBeVisible();
  await expectAccessibleNarrowToo(dossier, 'refused');
  await knop(dossier, geweigerd.gezien).click();
  await expect(dossier.getByText(geweigerd.reden.oefening)).toHaveCount(0);
  expect(await geef(JSON.stringify({ ...(JSON.parse(schrijfAanbod(echt)) as object), oefening: { casus: 'x' } }))).toBe('geweigerd oefening');
  expect(await geef('{"__proto__":1}')).toBe('geweigerd beschadigd');
  await expect(dossier.getByText(geweigerd.reden.beschadigd)).toBeVisible();
  await expect(dossier.getByText(wachtend.weging)).toHaveCount(0);
  await expect(kaart(dossier, LABEL)).toContainText(lijst.aantekeningen(0));
});
