import { type Locator, type Page, expect } from '@playwright/test';
import type { Antwoorden } from '../../src/lib/beslisboom/index.ts';
import { woorden } from '../../src/messages/afweging.ts';

export const WIZARD = '/hulpmiddelen/afwegingskader/';
export const SLEUTEL = 'meldcodewijzer:afwegingskader';

/** Answers that lead through all six screens. */
export const ALLE_SCHERMEN: Antwoorden = {
  medewerker: 'nee',
  vermoeden: 'ja',
  acuut: 'nee',
  onthulling: 'nee',
  structureel: 'nee',
  hulp: 'ja',
  meewerken: 'ja',
  resultaat: 'nog-niet-bekend',
};
/** The shortest way to the most urgent outcome. */
export const ACUUT: Antwoorden = { medewerker: 'nee', vermoeden: 'ja', acuut: 'ja', onthulling: 'nee', structureel: 'nee' };

export const vraag = (page: Page, id: string): Locator => page.locator(`[data-vraag="${id}"]`);
export const keuze = (page: Page, id: string, antwoord: string): Locator => vraag(page, id).locator(`input[value="${antwoord}"]`);
/** The heading of the screen, which can take focus: the question, or the outcome. */
export const kop = (page: Page): Locator => page.getByRole('main').getByRole('heading', { level: 2 }).and(page.locator('[tabindex="-1"]')).first();
export const knop = (page: Page, naam: string): Locator => page.getByRole('button', { name: naam, exact: true });
export const uitkomst = (page: Page): Locator => page.locator('[data-uitkomst]');
export const deel = (page: Page, naam: string | RegExp): Locator => page.getByRole('region', { name: naam });

/** Waits until the wizard listens. */
export async function klaarVoorGebruik(page: Page): Promise<void> {
  await expect(page.locator('astro-island')).toHaveCount(1);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

export async function openWizard(page: Page): Promise<void> {
  await page.goto(WIZARD);
  await klaarVoorGebruik(page);
}

/** The questions on the screen, in order. */
export const gesteld = (page: Page): Promise<string[]> =>
  page.locator('[data-vraag]').evaluateAll((groepen) => groepen.map((groep) => groep.getAttribute('data-vraag') ?? ''));

/** Presses Verder and waits for the next screen; focus must then be on its heading. */
export async function verder(page: Page): Promise<void> {
  const was = await kop(page).innerText();
  await knop(page, woorden.verder).click();
  await expect(kop(page)).not.toHaveText(was);
  await expect(kop(page)).toBeFocused();
}

/**
 * Answers screen after screen while the page asks something that the answers know; stops at the report. Within the page, as one step:
 * most tests only want to be somewhere. That a hand gets there too is what `keuze` and `verder` are for, and the keys of the tests of the keyboard.
 */
export async function loopDoor(page: Page, antwoorden: Antwoorden): Promise<void> {
  await page.evaluate(loopInBladzijde, antwoorden);
}

async function loopInBladzijde(antwoorden: Antwoorden): Promise<void> {
  const wacht = async <Iets>(kijk: () => Iets | undefined | null | false, wat: string): Promise<Iets> => {
    for (const tot = performance.now() + 15_000; performance.now() < tot; await new Promise((klaar) => setTimeout(klaar))) {
      const er = kijk();
      if (er) return er;
    }
    throw new Error(`did not come: ${wat}`);
  };
  const kop = () => document.querySelector<HTMLElement>('main h2[tabindex="-1"]');
  const vooruit = () => document.querySelector<HTMLButtonElement>('form:has([data-vraag]) button[type=submit]:enabled');
  for (;;) {
    const vragen = [...document.querySelectorAll<HTMLElement>('[data-vraag]')].map(({ dataset }) => dataset['vraag'] ?? '');
    if (vragen.length === 0 || vragen.some((id) => antwoorden[id] === undefined)) return;
    const knop = await wacht(vooruit, 'a button that can be pressed');
    for (const id of vragen)
      (await wacht(() => document.querySelector<HTMLElement>(`[data-vraag="${id}"] input[value="${antwoorden[id] ?? ''}"]`), id)).click();
    const was = kop()?.textContent;
    knop.click();
    await wacht(() => kop()?.textContent !== was && document.activeElement === kop(), `a new screen with focus on its heading after: ${was ?? ''}`);
  }
}

/** From a fresh page to the end of the answers. */
export async function weeg(page: Page, antwoorden: Antwoorden): Promise<void> {
  await openWizard(page);
  await loopDoor(page, antwoorden);
}

/** Opens a question from the report to change its answer. */
export async function wijzig(page: Page, kort: string): Promise<void> {
  await page.getByRole('button', { name: `${woorden.wijzig} het antwoord op: ${kort}` }).click();
  await expect(kop(page)).toBeFocused();
  await expect(uitkomst(page)).toHaveCount(0);
}

/** Presses Tab, as often as needed, until something has focus. */
export async function tabNaar(page: Page, doel: Locator, hoogstens = 80): Promise<void> {
  for (let i = 0; i < hoogstens; i += 1) {
    await page.keyboard.press('Tab');
    if (await doel.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(doel, `not reached with ${String(hoogstens)} times Tab`).toBeFocused();
}

/** How far the page can be moved sideways, in CSS pixels. */
export const zijwaarts = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - document.documentElement.clientWidth);

/** Opens everything on the page that folds. */
export const klapAllesOpen = (page: Page): Promise<void> =>
  page.locator('details').evaluateAll((vouwen) => {
    for (const vouw of vouwen) vouw.setAttribute('open', '');
  });
