import { type Page, expect, test } from '@playwright/test';
import { woorden as dek } from '../../src/messages/afdekken.ts';
import { balk, lijst, nieuwDossier } from '../../src/messages/dossier-binnen.ts';
import { tijdlijn, woorden as blad } from '../../src/messages/dossier-blad.ts';
import { slot, slotredenen } from '../../src/messages/dossier-scherm.ts';
import { soorten } from '../../src/messages/dossier.ts';
import { expectAccessible } from '../support/axe.ts';
import { DOSSIER, gaBinnen, kaart, knop, kop, maakDossier, maakKluis, open, staat, veld, ZIN } from '../support/dossierscherm.ts';

const LABEL = 'Zebrastreep-7431';
const OP_SLOT = /\/dossier\/op-slot\/#(\w+)$/;

/** All words on screen. */
const leesbaar = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

test.beforeEach(async ({ page }) => {
  await page.clock.install();
  await maakKluis(page);
  await gaBinnen(page);
  await maakDossier(page, LABEL);
});

test('the lock by the button: the page leaves, says why, and the way back opens it', async ({ page }) => {
  await knop(page, balk.slot).click();
  await expect(page).toHaveURL(OP_SLOT);
  await expect(page.locator('.reden:visible')).toHaveText([`${slotredenen.zelf} ${slot.bewaard}`]);
  expect(await leesbaar(page)).not.toContain(LABEL);
  await page.goBack();
  await expect(staat(page, 'op-slot')).toBeVisible();
  await open(page, ZIN);
  await expect(kaart(page, LABEL)).toBeVisible();
});

test('the lock by the quick cover: what was on screen is gone when the cover goes', async ({ page }) => {
  await page.keyboard.press('Escape');
  await expect(page.getByText(dek.kop).locator('..')).toBeFocused();
  await expect(kaart(page, LABEL)).toHaveCount(0);
  await knop(page, dek.verder).click();
  await expect(staat(page, 'op-slot')).toBeVisible();
  expect(await leesbaar(page)).not.toContain(LABEL);
  await open(page, ZIN);
  await expect(kaart(page, LABEL)).toBeVisible();
});

test('the lock by time: a warning that does not take focus, that a key puts off, and that is heard once', async ({ page }) => {
  await knop(page, lijst.nieuw).click();
  await expect(kop(page, nieuwDossier.kop)).toBeFocused();
  const label = veld(page, nieuwDossier.label);
  await label.fill('Blauwe');
  await page.clock.runFor(165_000);
  await expect(page.getByRole('alert').filter({ hasText: balk.wachtZin })).toBeAttached();
  await expect(knop(page, balk.blijf)).toBeVisible();
  await expect(label).toBeFocused();
  await expectAccessible(page, 'warning');
  await page.keyboard.type(' jas');
  await expect(knop(page, balk.blijf)).toBeHidden();
  await expect(label).toHaveValue('Blauwe jas');
  await page.clock.runFor(165_000);
  await knop(page, balk.blijf).click();
  await page.clock.runFor(150_000);
  await expect(label).toBeVisible();
  await page.clock.runFor(31_000);
  await expect(page).toHaveURL(/#stil$/);
});

test('what is typed and not recorded survives the lock: by time after the last key, and by the button before it was kept', async ({ page }) => {
  await kaart(page, LABEL).click();
  await knop(page, tijdlijn.leegKnop).click();
  await knop(page, soorten.signaal).click();
  await page.getByRole('radio', { name: 'feit', exact: true }).check();
  const wat = page.getByRole('textbox', { name: 'Wat zag of hoorde je?' });
  await wat.fill('Een zin die nog niet is vastgelegd.');
  await page.clock.runFor(181_000);
  await expect(page).toHaveURL(/#stil$/);
  const verder = async (): Promise<void> => {
    await page.goto(DOSSIER);
    await open(page, ZIN);
    await expect(kaart(page, LABEL)).toContainText(lijst.concept);
    await kaart(page, LABEL).click();
    await knop(page, blad.verderSchrijven).click();
    await expect(kop(page, soorten.signaal)).toBeFocused();
  };
  await verder();
  await expect(wat).toHaveValue('Een zin die nog niet is vastgelegd.');
  await expect(page.getByRole('radio', { name: 'feit', exact: true })).toBeChecked();
  // The clock stands still: what keeps a draft after a rest had no time.
  await wat.press('End');
  await page.keyboard.type(' En nog een.');
  await knop(page, balk.slot).click();
  await expect(page).toHaveURL(/#zelf$/);
  await verder();
  await expect(wat).toHaveValue('Een zin die nog niet is vastgelegd. En nog een.');
  await expect(page.locator('.post')).toHaveCount(0);
});

test('the lock by hiding the tab, and at once by leaving the page', async ({ page }) => {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.clock.runFor(31_000);
  await expect(page).toHaveURL(/#verborgen$/);
  await page.goto(DOSSIER);
  await open(page, ZIN);
  await expect(kaart(page, LABEL)).toBeVisible();
  // What a browser keeps of a page to come back to is what is there after this event.
  const over = await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    return document.body.innerText;
  });
  expect(over).not.toContain(LABEL);
  await expect(staat(page, 'op-slot')).toBeVisible();
});
