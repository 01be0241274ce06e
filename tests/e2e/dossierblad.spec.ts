import { expect, type Page, test } from '@playwright/test';
import { expectAccessibleNarrowToo } from '../support/axe.ts';
import { GEVULD, openDossier, openGrootDossier, VOL } from '../support/dossierblad.ts';
import { expectStil } from '../support/stil.ts';
import { watch } from '../support/watch.ts';

const naar = (page: Page, deel: string) => page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('button', { name: deel }).click();
const bewaar = (page: Page) => page.getByRole('button', { name: 'Zet in het dossier' }).click();

async function nieuw(page: Page, soort: string): Promise<void> {
  await naar(page, 'Nieuwe aantekening');
  await page.getByRole('button', { name: soort, exact: true }).click();
  await expect(page.getByRole('heading', { level: 3, name: soort })).toBeVisible();
}

test('a form that is not complete says what to do, and its links lead to the fields', async ({ page }) => {
  await openDossier(page);
  await nieuw(page, 'Signaal');
  await page.getByRole('radio', { name: 'diagnose' }).check();
  await bewaar(page);
  const fouten = page.getByRole('alert');
  await expect(fouten).toBeFocused();
  await expect(fouten.getByRole('link')).toHaveText([/diagnose/, /Gesteld door/, /Functie/, /Gebeurd op/]);
  const adres = page.url();
  await fouten.getByRole('link', { name: /Gesteld door/ }).click();
  await expect(page.getByLabel('Gesteld door')).toBeFocused();
  await expect(page.getByLabel('Gesteld door')).toHaveAttribute('aria-invalid', 'true');
  expect(page.url()).toBe(adres);
  await expect(page.locator('.post')).toHaveCount(0);
});

test('a draft waits: another kind keeps what fits, leaving keeps it, throwing away asks first', async ({ page }) => {
  await openDossier(page, { met: GEVULD });
  await nieuw(page, 'Gesprek');
  await page.getByLabel('Plaats').fill('gang');
  await page.getByRole('button', { name: 'Kies een andere soort' }).click();
  await page.getByRole('button', { name: 'Signaal', exact: true }).click();
  await expect(page.getByLabel('Plaats')).toHaveValue('gang');
  await naar(page, 'Tijdlijn');
  const concept = page.getByRole('region', { name: 'Je was bezig met: Signaal.' });
  await expect(concept).toBeVisible();
  // A form asked for meanwhile does not take its place unasked.
  await page.getByRole('button', { name: /^Schrijf een vervolg/ }).click();
  await page.getByRole('button', { name: 'Verder schrijven' }).click();
  await expect(page.getByLabel('Plaats')).toHaveValue('gang');
  await page.getByRole('button', { name: 'Annuleer' }).click();
  await expect(page.getByRole('button', { name: 'Nee, bewaar het concept' })).toBeFocused();
  await page.getByRole('button', { name: 'Nee, bewaar het concept' }).click();
  await expect(page.getByLabel('Plaats')).toHaveValue('gang');
  await page.getByRole('button', { name: 'Annuleer' }).click();
  await page.getByRole('button', { name: 'Ja, gooi weg' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'weggegooid' })).toBeVisible();
  await expect(concept).toHaveCount(0);
});

test('a correction stands under what was first written, and a withdrawal leaves it in sight', async ({ page }) => {
  await openDossier(page, { met: GEVULD.slice(0, 1) });
  await page.getByRole('button', { name: /^Corrigeer/ }).click();
  await page.getByLabel('Waarom?').fill('Andere arm.');
  await page.getByLabel('Wat zag of hoorde je?').fill('Plek op de rechterarm.');
  await bewaar(page);
  const post = page.locator('.post');
  await expect(post.locator('del')).toContainText('linkerarm');
  await expect(post.locator('.correctie')).toContainText('Andere arm.');
  await expect(post.locator('.correctie')).toContainText('Plek op de rechterarm.');
  await page.getByRole('button', { name: /^Trek in/ }).click();
  await page.getByLabel('Waarom?').fill('Hoort elders.');
  await page.getByRole('button', { name: 'Trek deze aantekening in' }).click();
  await expect(post).toContainText('Ingetrokken');
  await expect(post).toContainText('rechterarm');
  await expect(post.getByRole('button', { name: /^Laat weer gelden/ })).toBeVisible();
});

test('a hypothesis is open until its follow-up, and both point to each other', async ({ page }) => {
  await openDossier(page, { met: GEVULD.slice(0, 2) });
  await expect(page.locator('.merk-hypothese')).toHaveText(/hypothese: nog open/);
  await page.getByRole('button', { name: /^Schrijf een vervolg/ }).click();
  await page.getByRole('radio', { name: 'ontkracht' }).check();
  await page.getByLabel('Waaruit blijkt dat?').fill('Het kind loopt elke dag vrolijk naar huis.');
  await page.getByRole('button', { name: 'Vandaag' }).click();
  await bewaar(page);
  await expect(page.locator('.merk-hypothese')).toHaveText(/hypothese: ontkracht/);
  await page.getByRole('button', { name: /^Signaal, ongeveer 3 november/ }).click();
  await expect(page.getByRole('heading', { level: 4, name: /ongeveer 3 november/ })).toBeFocused();
});

test('search marks what it found, filters narrow, and both say when nothing is left', async ({ page }) => {
  await openDossier(page, { met: GEVULD });
  const gevonden = page.locator('[data-gevonden]');
  await page.getByRole('searchbox').fill('PLEK');
  await expect(gevonden).toHaveAttribute('data-gevonden', '3');
  await expect(page.locator('.post mark').first()).toHaveText('plek');
  await page.getByText('Filter', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Soort', exact: true }).selectOption('gesprek');
  await expect(gevonden).toHaveAttribute('data-gevonden', '1');
  await page.getByLabel('Vanaf').fill('2026-11-20');
  await expect(gevonden).toHaveAttribute('data-gevonden', '0');
  await expect(page.getByText('Niets gevonden.')).toBeVisible();
  await page.getByRole('button', { name: 'Wis zoeken en filter' }).click();
  await expect(gevonden).toHaveAttribute('data-gevonden', '11');
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('ten thousand entries are drawn in parts, found, and added to', async ({ page }) => {
  await openGrootDossier(page, 10_000);
  await expect(page.locator('[data-gevonden="10000"]')).toBeVisible();
  await expect(page.locator('.post')).toHaveCount(50);
  await page.getByRole('button', { name: 'Toon nog 50' }).click();
  await expect(page.locator('.post')).toHaveCount(100);
  await page.getByRole('searchbox').fill('Feit 9876 van');
  await expect(page.locator('[data-gevonden="1"]')).toBeVisible();
  await nieuw(page, 'Signaal');
  await page.getByRole('radio', { name: 'feit' }).check();
  await page.getByLabel('Wat zag of hoorde je?').fill('Ergens in het midden');
  await page.getByLabel('Gebeurd op').fill('2015-01-01');
  await bewaar(page);
  await expect(page.locator('.post').filter({ hasText: 'Ergens in het midden' }).getByRole('heading', { level: 4 })).toBeFocused();
  await expect(page.locator('.post')).toHaveCount(50);
});

const KWAAD = '<img src=x onerror="window.kwaad=1"><script>window.kwaad=1</script>${7*7}{{7*7}}" autofocus onfocus=window.kwaad=1 x="';
const vervuil = (waarde: unknown): unknown => JSON.parse(JSON.stringify(waarde).replaceAll(/"T [a-z]+"/g, JSON.stringify(KWAAD)));

test('what was typed is shown literally, in every field, wherever it is shown', async ({ page }) => {
  const seen = await watch(page);
  const kwade = vervuil(VOL) as typeof VOL;
  await openDossier(page, { label: KWAAD.slice(0, 80), met: kwade });
  const getypt = JSON.stringify(VOL).match(/"T [a-z]+"/g)?.length ?? 0;
  // A step and a signature stand where they belong; everything that was typed is there at least once.
  const letterlijk = await page.locator('.tijdlijn').evaluate((lijst, kwaad) => lijst.textContent.split(kwaad).length - 1, KWAAD);
  expect(letterlijk).toBeGreaterThanOrEqual(getypt);
  await page.getByRole('searchbox').fill('onerror');
  await expect(page.locator('mark').first()).toHaveText('onerror');
  for (const blad of ['Tijdlijn', 'Gesprek met de ouders', 'Bellen met Veilig Thuis', 'Overdracht']) {
    await naar(page, 'Bladen');
    await page.getByRole('radio', { name: blad }).check();
    await expect(page.locator('.documentblad')).toContainText('onerror=');
  }
  await naar(page, 'Stappen');
  await expect(page.locator('.takenlijst').first()).toContainText('onerror=');
  await naar(page, 'Naam en protocol');
  await expect(page.getByLabel('Naam van dit dossier')).toHaveValue(KWAAD.slice(0, 80));
  await naar(page, 'Nieuwe aantekening');
  await page.getByRole('button', { name: 'Ondertekening' }).click();
  await expect(page.getByLabel('Wat is getekend?')).toContainText('<img');
  expect(await page.evaluate(() => 'kwaad' in globalThis)).toBe(false);
  expect(await page.locator('.dossierblad :is(img, script)').count()).toBe(0);
  expect(seen.complaints).toEqual([]);
  expect(page.url()).not.toContain('onerror');
  expect(await page.title()).not.toContain('onerror');
});

test('what misses opens the form in which it can be written, and never stands in the way of calling', async ({ page }) => {
  await openDossier(page, { met: GEVULD });
  await naar(page, 'Stappen');
  await expect(page.locator('[data-eerst]')).toHaveAttribute('data-eerst', /melden/);
  await expect(page.getByText('Dit lijstje houdt een melding niet tegen.')).toBeVisible();
  await expect(page.locator('.eerstvak').getByRole('link')).toHaveText([/^112/, /^0800-2000/]);
  await expect(page.locator('[data-afspraak]').first()).toHaveAttribute('data-afspraak', 'voorbij');
  await page.getByRole('button', { name: /^Schrijf op wat er is gedaan ?: Terugbellen/ }).click();
  await page.getByRole('button', { name: 'Overleg of advies' }).click();
  await expect(page.getByRole('checkbox', { name: /^Terugbellen/ })).toBeChecked();
});

test('a step is marked as skipped only with a reason', async ({ page }) => {
  await openDossier(page, { met: GEVULD.slice(0, 1) });
  await naar(page, 'Stappen');
  await page.getByRole('button', { name: /stap 3/ }).click();
  await page.getByRole('radio', { name: 'overgeslagen' }).check();
  await page.getByRole('button', { name: 'Vandaag' }).click();
  await bewaar(page);
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([/Waarom/]);
  await page.getByLabel('Waarom').fill('Praten was niet veilig.');
  await bewaar(page);
  await naar(page, 'Stappen');
  await expect(page.locator('[data-stand="overgeslagen"]')).toContainText('Praten was niet veilig.');
});

test('paper shows the sheet and nothing around it', async ({ page }) => {
  await openDossier(page, { met: GEVULD });
  await naar(page, 'Bladen');
  await page.getByRole('radio', { name: 'Overdracht' }).check();
  await expect(page.locator('.documentblad')).toContainText('Overgedragen door, functie');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.dossierkop, .bladkeuze, .knoppen').first()).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.locator('.documentblad')).toBeVisible();
});

test('every field keeps the browser from storing or sending what is typed', async ({ page }) => {
  await openDossier(page, { met: GEVULD });
  await expectStil(page, 'timeline');
  for (const deel of ['Bladen', 'Naam en protocol']) {
    await naar(page, deel);
    await expectStil(page, deel);
  }
  // Together they have every kind of field.
  for (const soort of ['Signaal', 'Overleg of advies', 'Vervolg op een hypothese']) {
    await nieuw(page, soort);
    await page.getByText('Meer invullen').click();
    await page.getByRole('button', { name: 'Voeg een afspraak toe' }).click();
    await expectStil(page, soort);
  }
});

test('a name that looks like a person gets a second look, and is kept all the same', async ({ page }) => {
  await openDossier(page);
  await naar(page, 'Naam en protocol');
  await page.getByLabel('Naam van dit dossier').fill('Jan de Vries');
  await expect(page.getByText('Dit lijkt op een naam.')).toBeVisible();
  await page.getByRole('button', { name: 'Sla op' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Jan de Vries' })).toBeVisible();
  await page.getByLabel('Naam van dit dossier').fill(' ');
  await page.getByRole('button', { name: 'Sla op' }).click();
  await expect(page.getByLabel('Naam van dit dossier')).toBeFocused();
  await expect(page.getByText('Vul dit in.')).toBeVisible();
});

test('every part can be used by everybody', async ({ page }) => {
  await openDossier(page);
  await expectAccessibleNarrowToo(page, 'empty');
  await openDossier(page, { met: GEVULD });
  await page.getByRole('searchbox').fill('plek');
  await expect(page.locator('mark').first()).toBeVisible();
  await expectAccessibleNarrowToo(page, 'timeline');
  for (const deel of ['Stappen', 'Nieuwe aantekening', 'Bladen', 'Naam en protocol']) {
    await naar(page, deel);
    await expectAccessibleNarrowToo(page, deel);
  }
  for (const soort of ['Signaal', 'Overleg of advies']) {
    await nieuw(page, soort);
    await page.getByText('Meer invullen').click();
    await page.getByRole('button', { name: 'Voeg een afspraak toe' }).click();
    await expect(page.getByRole('group', { name: 'Afspraak 1' })).toBeVisible();
    await bewaar(page);
    await expect(page.getByRole('alert')).toBeFocused();
    await expectAccessibleNarrowToo(page, `${soort}, errors`);
  }
});
