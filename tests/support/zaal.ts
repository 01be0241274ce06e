import { type Download, type Locator, type Page, expect } from '@playwright/test';
import type { Antwoorden } from '../../src/lib/beslisboom/index.ts';
import { woorden as opzetwoorden } from '../../src/messages/training-groep.ts';
import { woorden } from '../../src/messages/training-zaal.ts';
import { casussen } from './casussen.ts';
import { keuze, klaarVoorGebruik, knop } from './wizard.ts';

const ZAAL = '/training/groep/';
export const CASUS = 'een-winter-zonder-jas';
const gevonden = casussen.find(({ id }) => id === CASUS)?.data;
if (!gevonden) throw new Error(`no case ${CASUS}`);
export const casus = gevonden;
export const waarom = (vraag: string): string => casus.antwoorden[vraag]?.waarom ?? '';
/** Everything that only the one who leads may know before it is shown. */
export const GEHEIM = [...Object.values(casus.antwoorden).map((een) => een.waarom), ...casus.leerpunten, ...casus.bespreken, ...casus.begeleider];
/** What one window asked for about the case. */
export const delen = (gevraagd: readonly string[]): readonly string[] =>
  gevraagd.flatMap((url) => new RegExp(`/casussen/${CASUS}/(.+)\\.js`).exec(url)?.[1] ?? []);

/** Whether the window of the room holds none of these texts: not in the document, and not in anything that it loaded. */
export async function expectNietInZaal(page: Page, teksten: readonly string[]): Promise<void> {
  const inhoud = await page.content();
  for (const tekst of teksten) expect(inhoud).not.toContain(tekst);
}
export const zaal = (page: Page): Locator => page.locator('.zaal');
/** The heading of the view, which has focus. */
export const zaalkop = (page: Page): Locator => page.locator('[data-kop]');

/** Opens the set-up with a case chosen, and waits until a session can begin. */
export async function openOpzet(page: Page, casus: string): Promise<void> {
  await page.goto(`${ZAAL}#${casus}`);
  await klaarVoorGebruik(page);
  await expect(knop(page, opzetwoorden.begin)).toBeEnabled();
}

/** Waits until a view of this kind is on screen, with focus on its heading. */
export async function expectBeeld(page: Page, soort: string): Promise<void> {
  await expect(zaal(page)).toHaveAttribute('data-beeld', soort);
  await expect(zaalkop(page).first()).toBeFocused();
}

/** One step on with the key of a presenter. */
export async function pijl(page: Page, naar: string, toets = 'ArrowRight'): Promise<void> {
  await page.keyboard.press(toets);
  await expectBeeld(page, naar);
}

/** The questions that are asked on this screen, in order. */
const opBiljet = (page: Page): Promise<string[]> =>
  page.locator('[data-vraag]').evaluateAll((groepen) => groepen.map((groep) => groep.getAttribute('data-vraag') ?? ''));

/** Votes for one voter after another, on the device that goes round. */
export async function stemGeheim(page: Page, stemmen: readonly Antwoorden[]): Promise<void> {
  for (const [plaats, stem] of stemmen.entries()) {
    const wie = woorden.nummer('groep', plaats + 1);
    await expect(zaalkop(page)).toHaveText(woorden.geef(wie));
    await knop(page, woorden.toonVraag(wie)).click();
    for (const vraag of await opBiljet(page)) await keuze(page, vraag, stem[vraag] ?? 'nee').check();
    await knop(page, woorden.legVast).click();
  }
  await expect(zaalkop(page)).toHaveText(woorden.allesBinnen);
  // By then the screen listens to the keys of whoever presents.
  await expect(zaalkop(page)).toBeFocused();
}

/** Types counts for every question on the screen. */
export async function telStemmen(page: Page, aantallen: (vraag: string) => Readonly<Record<string, number>>): Promise<void> {
  for (const vraag of await opBiljet(page)) {
    for (const [antwoord, aantal] of Object.entries(aantallen(vraag))) await page.locator(`#tel-${vraag}-${antwoord}`).fill(String(aantal));
  }
  await knop(page, woorden.legTellingVast).click();
}

export const SOORTEN = ['docx', 'html', 'csv'] as const;

/** Keeps the result as a file of this kind. */
export async function bewaar(page: Page, soort: (typeof SOORTEN)[number]): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), knop(page, woorden.bewaar[soort]).click()]);
  await expect(page.getByText(woorden.bestand.klaar)).toBeVisible();
  return download;
}
