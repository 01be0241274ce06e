import { type Page, expect } from '@playwright/test';
import { woorden as naar } from '../../src/messages/aanbod-weging.ts';
import { aanbod, wachtend } from '../../src/messages/dossier-aanbod.ts';
import { nieuwDossier } from '../../src/messages/dossier-binnen.ts';
import { vraagwoorden } from '../../src/messages/vraag.ts';
import { knop, kop, veld } from './dossierscherm.ts';
import { readTraces } from './traces.ts';
import { klaarVoorGebruik, loopDoor, uitkomst } from './wizard.ts';

/** Slug of each aid → answers that lead to an outcome. */
export const WEGINGEN = {
  afwegingskader: { medewerker: 'nee', vermoeden: 'ja', acuut: 'ja', onthulling: 'nee', structureel: 'nee' },
  meldnormen: { acuut: 'twijfel', onthulling: 'nee', structureel: 'nee' },
  'gesprek-ouders': { moment: 'zorg', acuut: 'nee', eer: 'nee', onthulling: 'nee', gevaar: 'nee', 'uit-beeld': 'nee' },
  beroepsgeheim: { acuut: 'ja' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
export type Hulpmiddel = keyof typeof WEGINGEN;

/** How it stands with what a page handed over. */
export const aangeboden = (page: Page, soort: string) => page.locator(`[data-aanbod="${soort}"]`);

/** Weighs with an aid to its report, with a motivation at the first question. `basis`: where the site is, when the browser does not know. */
export async function weegMet(page: Page, slug: Hulpmiddel, reden: string, basis = ''): Promise<void> {
  await page.goto(`${basis}/hulpmiddelen/${slug}/`);
  await klaarVoorGebruik(page);
  for (const dicht of await page.getByText(vraagwoorden.redenOpen).all()) await dicht.click();
  await page.getByRole('textbox').first().fill(reden);
  await loopDoor(page, WEGINGEN[slug]);
  await expect(uitkomst(page)).toBeVisible();
  await expect(aangeboden(page, 'rust')).toBeVisible();
}

/** Presses the button of the report; gives the dossier that opens in another tab. */
export async function brengNaarNieuwTabblad(page: Page): Promise<Page> {
  const nieuw = page.context().waitForEvent('page');
  await knop(page, naar.knop).click();
  const dossier = await nieuw;
  await expect(dossier.getByText(wachtend.weging)).toBeVisible();
  return dossier;
}

/** From the screen with what waits to one more dossier, and back. */
export async function maakErEenBij(page: Page, label: string): Promise<void> {
  await knop(page, aanbod.nieuw).click();
  await expect(kop(page, nieuwDossier.kop)).toBeFocused();
  await veld(page, nieuwDossier.label).fill(label);
  await knop(page, nieuwDossier.maak).click();
  await expect(page.getByRole('radio', { name: label })).toBeChecked();
}

/** Fails when a text stands anywhere where a browser keeps or shows it, in any of these tabs. */
export async function expectNergens(paginas: readonly Page[], tekst: string): Promise<void> {
  for (const pagina of paginas) expect(JSON.stringify(await readTraces(pagina)), pagina.url()).not.toContain(tekst);
}
