import { type Page, expect } from '@playwright/test';
import { balk, lijst, nieuwDossier } from '../../src/messages/dossier-binnen.ts';
import { begin, herstel, nieuw, slot, wissen, woorden } from '../../src/messages/dossier-scherm.ts';
import { readTraces } from './traces.ts';

export const DOSSIER = '/dossier/';
export const ZIN = 'zeven gele fietsen';

export const knop = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const veld = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
export const staat = (page: Page, soort: string) => page.locator(`[data-staat="${soort}"]`);
export const kop = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

/** Chooses where, and a passphrase of one's own; stops at the recovery code and gives it. */
export async function maakKluis(page: Page, plaats: 'apparaat' | 'venster' = 'apparaat', zin = ZIN): Promise<string> {
  await page.goto(DOSSIER);
  return kiesKluis(page, plaats, zin);
}

/** The same in a dossier that is on screen already. */
export async function kiesKluis(page: Page, plaats: 'apparaat' | 'venster' = 'apparaat', zin = ZIN): Promise<string> {
  await page.getByRole('radio', { name: begin.plaats[plaats].naam }).check();
  await knop(page, woorden.verder).click();
  await page.getByRole('radio', { name: nieuw.eigen }).check();
  await veld(page, nieuw.veld).fill(zin);
  await veld(page, nieuw.nogEens).fill(zin);
  await knop(page, nieuw.maak).click();
  await expect(kop(page, herstel.kop)).toBeFocused();
  return page.getByRole('status', { name: herstel.code }).innerText();
}

/** Past the recovery code, to the empty list. */
export async function gaBinnen(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: herstel.vink }).check();
  await knop(page, herstel.naarBinnen).click();
  await expect(kop(page, lijst.kop)).toBeFocused();
}

/** From the list to one more dossier, and back to the list. */
export async function maakDossier(page: Page, label: string): Promise<void> {
  await knop(page, lijst.nieuw).click();
  await expect(kop(page, nieuwDossier.kop)).toBeFocused();
  await veld(page, nieuwDossier.label).fill(label);
  await knop(page, nieuwDossier.maak).click();
  await expect(kop(page, label)).toBeFocused();
  await knop(page, balk.lijst).click();
  await expect(kaart(page, label)).toBeVisible();
}

export const kaart = (page: Page, label: string) => page.locator('.dossierkaart').filter({ hasText: label });

/** Opens a vault that is locked on this page. */
export async function open(page: Page, sleutel: string, soort: 'wachtzin' | 'herstelcode' = 'wachtzin'): Promise<void> {
  if (soort === 'herstelcode') await knop(page, slot.naarCode).click();
  await veld(page, soort === 'wachtzin' ? slot.metWachtzin : slot.metCode).fill(sleutel);
  await knop(page, slot.open).click();
}

/** Wipes everything, from any screen of an open vault. */
export async function wisAlles(page: Page): Promise<void> {
  await knop(page, balk.instellingen).click();
  await page.getByRole('textbox', { name: wissen.veld(`‘${wissen.woord}’`) }).fill(wissen.woord);
  await knop(page, wissen.knop).click();
}

/** Fails when what was typed, or anything else of a case, can be read outside the screen. */
export async function expectGeenSporen(page: Page, getypt: readonly string[]): Promise<void> {
  const sporen = await readTraces(page);
  expect(new URL(sporen.address).href.replace(new URL(sporen.address).origin, '')).toBe(DOSSIER);
  expect(sporen.title).toBe('Dossier · Meldcodewijzer');
  expect(sporen.state).toEqual({ plaats: expect.any(Number) as unknown });
  expect([sporen.cookies, sporen.windowName, sporen.session, sporen.caches]).toEqual(['', '', {}, []]);
  // That there is a vault, so that one that disappears is not taken for a first visit.
  expect(sporen.local).toEqual({ 'meldcodewijzer:kluis': 'ja' });
  expect(sporen.databases).toEqual(['m']);
  for (const tekst of getypt) expect(JSON.stringify(sporen)).not.toContain(tekst);
}
