import { expect, test } from '@playwright/test';
import { woorden as quiz } from '../../src/messages/quiz.ts';
import { gaBinnen, knop, maakKluis } from '../support/dossierscherm.ts';
import { lijst, nieuwDossier } from '../../src/messages/dossier-binnen.ts';

const SCHOOL = 'Oostpoortschool';

test('the first page is that of the school: its name, its steps, and nothing to choose', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(`Meldcode ${SCHOOL}`);
  await expect(page.locator('.kop .merk')).toHaveText(`Meldcode ${SCHOOL}`);
  await expect(page.getByRole('main')).toContainText(`De meldcode van ${SCHOOL}, stap voor stap.`);
  await expect(page.getByText('Kies je protocol')).toHaveCount(0);
  await expect(page.getByRole('list', { name: `De stappen van Meldcode ${SCHOOL}` }).getByRole('link')).toHaveText([
    'Signalen',
    'Consultatie',
    'Gesprek',
    'Wegen',
    'Beslissen',
  ]);
  await expect(page.locator('.eigenstappen a')).toHaveCount(5);
  await expect(page.getByRole('main').getByRole('link', { name: '0800-2000' })).toBeVisible();

  await page.getByRole('link', { name: /Ik maak me zorgen/ }).click();
  await expect(page).toHaveURL(/\/protocollen\/oostpoortschool\/stap-1\/$/);
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Protocol', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Meldcode ${SCHOOL}`);
});

test('there is nothing to compare, and no page for it', async ({ page }) => {
  await page.goto('/protocollen/oostpoortschool/');
  await expect(page.getByRole('link', { name: /[Vv]ergelijk/ })).toHaveCount(0);
  expect((await page.goto('/protocollen/vergelijken/'))?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('link', { name: `Meldcode ${SCHOOL}` })).toBeVisible();
});

test('the training keeps what it cites of other protocols, without a way to pages that are not here', async ({ page }) => {
  await page.goto('/training/valkuilen/');
  await expect(page.locator('.valkuilkaart').first()).toBeVisible();
  await expect(page.getByText('komen uit protocol bijlage 9')).toBeVisible();
  await expect(page.locator('main a[href*="/protocollen/"]')).toHaveCount(0);

  await page.goto('/training/quiz/');
  await expect(page.getByRole('checkbox', { name: new RegExp(SCHOOL) })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /bijlage 9|GPO|IJmond/ })).toHaveCount(0);
  await page.goto('/training/quiz/alle/vastleggen/');
  await page.locator('.quizlijst details').first().click();
  await expect(page.getByText('Lees het na:').first()).toBeVisible();
  await expect(page.getByText(quiz.lees).first()).toBeAttached();
});

test('a dossier begins with the one protocol', async ({ page }) => {
  await maakKluis(page, 'venster');
  await gaBinnen(page);
  await knop(page, lijst.nieuw).click();
  await expect(page.getByLabel(nieuwDossier.protocol).getByRole('option')).toHaveText([nieuwDossier.geen, SCHOOL]);
});
