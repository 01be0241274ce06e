import { expect, test } from '@playwright/test';
import { casusAntwoorden } from '../../src/lib/beslisboom/index.ts';
import { dekking, weegCasus } from '../../src/lib/training/index.ts';
import { woorden } from '../../src/messages/casussen.ts';
import { woorden as oefenen } from '../../src/messages/oefenen.ts';
import { nieuwsteBoom } from '../support/bomen.ts';
import { casussen } from '../support/casussen.ts';

const LIJST = '/training/casussen/';
const ID = 'een-tik-hoort-erbij';
const casus = casussen.find(({ id }) => id === ID)?.data;
if (!casus) throw new Error(`${ID} is gone`);
const SLUGS = Object.keys(casus.uitkomsten);
const wegingen = SLUGS.flatMap((slug) => weegCasus(nieuwsteBoom(slug), casus) ?? []);
/** What only whoever leads may see before the group has weighed. */
const ANTWOORDEN = [
  ...Object.values(casus.antwoorden).map(({ waarom }) => waarom),
  ...casus.leerpunten,
  ...casus.begeleider,
  ...casus.watAls.map(({ tekst }) => tekst),
];

// All of it is text to read: nothing here needs a program.
test.use({ javaScriptEnabled: false });

test('the list is filtered by class, form, theme and aid, and comes back whole', async ({ page }) => {
  await page.goto(LIJST);
  const kaarten = page.locator('.casuskaarten li');
  const titels = () => kaarten.locator('h2:visible').allInnerTexts();
  await expect(kaarten).toHaveCount(casussen.length);
  for (const [naam, waarde, past] of [
    ['Groep', 'groep-6', ({ data }) => data.groep === 6],
    ['Waar het over gaat', 'getuige', ({ data }) => data.vormen.includes('getuige')],
    ['Wat je oefent', 'hulp-faalt', ({ data }) => data.vormen.includes('hulp-faalt')],
    ['Hulpmiddel', 'beroepsgeheim', ({ data }) => data.uitkomsten['beroepsgeheim'] !== undefined],
  ] as const satisfies readonly (readonly [string, string, (een: (typeof casussen)[number]) => boolean])[]) {
    await page.getByRole('combobox', { name: naam }).selectOption(waarde);
    expect((await titels()).toSorted(), naam).toEqual(
      casussen
        .filter(past)
        .map(({ data }) => data.titel)
        .toSorted(),
    );
    await page.getByRole('button', { name: 'Alles weer tonen' }).click();
  }
  await page.getByRole('combobox', { name: 'Groep' }).selectOption('groep-6');
  await page.getByRole('combobox', { name: 'Waar het over gaat' }).selectOption('getuige');
  expect(await titels()).toEqual(['Na de zomer begon het weer']);
  await page.getByRole('button', { name: 'Alles weer tonen' }).click();
  expect((await titels()).length).toBe(casussen.length);
});

test('a case tells what becomes known and leads to its aids; the answers are folded away, and none of them comes on paper', async ({ page }) => {
  await page.goto(LIJST);
  await page.getByRole('link', { name: casus.titel }).click();
  await expect(page).toHaveTitle(new RegExp(`^${oefenen.merk}: `));
  await expect(page.getByText(oefenen.vast)).toBeInViewport();
  const bladzijde = page.getByRole('main');
  for (const { tekst } of casus.situatie) await expect(bladzijde.getByText(tekst)).toBeVisible();
  for (const slug of SLUGS) await expect(bladzijde.locator(`a[href="/hulpmiddelen/${slug}/oefenen/${ID}/"]`)).toBeVisible();
  await expect(bladzijde.locator(`a[href="/training/groep/#${ID}"]`)).toBeVisible();
  const tekst = () => bladzijde.innerText();
  for (const antwoord of ANTWOORDEN) expect(await tekst()).not.toContain(antwoord);

  for (const vouw of await bladzijde.locator('summary').all()) await vouw.click();
  for (const antwoord of ANTWOORDEN) expect(await tekst()).toContain(antwoord);
  for (const { uitkomst } of wegingen) expect(await tekst()).toContain(uitkomst.zin);
  for (const { tekst: variant, plek } of Object.values(casus.protocollen)) {
    await expect(bladzijde.getByText(variant)).toBeVisible();
    await expect(bladzijde.getByText(`Staat in het protocol: ${plek}`)).toBeVisible();
  }
  // The sources are those of the tree.
  const bronnen = new Set(wegingen.flatMap(({ stappen }) => stappen.flatMap((stap) => stap.bronnen)));
  for (const bron of bronnen) expect(await bladzijde.locator(`.casustabel a[href="/over/#${bron}"]`).count(), bron).toBeGreaterThan(0);

  // Also when all was unfolded, paper has the questions and not the answers.
  await page.emulateMedia({ media: 'print' });
  for (const antwoord of ANTWOORDEN) expect(await tekst()).not.toContain(antwoord);
  expect(await tekst()).not.toContain(woorden.weging);
  for (const { vraag } of nieuwsteBoom('afwegingskader').vragen) await expect(bladzijde.getByRole('rowheader', { name: vraag, exact: true })).toBeVisible();
  for (const vraag of casus.bespreken) await expect(bladzijde.getByText(vraag)).toBeVisible();
  await expect(page.getByText(oefenen.vast)).toBeVisible();
});

test('another fact gives what the engine says, and where nothing changes it says so', async ({ page }) => {
  await page.goto(`${LIJST}${ID}/begeleider/`);
  const { tekst, vraag, antwoord } = casus.watAls[0] ?? { tekst: '', vraag: '', antwoord: '' };
  const anders = page.locator('.watals li').filter({ hasText: tekst });
  expect(vraag).toBe('structureel');
  expect({ ...casusAntwoorden(casus), [vraag]: antwoord }).toMatchObject({ structureel: 'nee' });
  await expect(anders.locator('dt')).toHaveText(['Afwegingskader en Meldnormen']);
  await expect(anders.locator('dd')).toHaveText([/Dan komt eerst nog de vraag: ‘Kun jij/]);
  await page.goto(`${LIJST}ouder-onder-invloed/begeleider/`);
  await expect(page.locator('.watals dd').first()).toHaveText(woorden.gelijk);
});

test('the sheet for whoever leads has everything on paper, under the mark', async ({ page }) => {
  await page.goto(`${LIJST}${ID}/`);
  await page.getByRole('link', { name: 'het begeleidersblad' }).click();
  await expect(page).toHaveURL(new RegExp(`${ID}/begeleider/$`));
  await page.emulateMedia({ media: 'print' });
  const tekst = await page.getByRole('main').innerText();
  for (const deel of [...ANTWOORDEN, ...casus.bespreken, ...casus.situatie.map((een) => een.tekst), ...wegingen.map(({ uitkomst }) => uitkomst.zin)]) {
    expect(tekst).toContain(deel);
  }
  await expect(page.getByText(oefenen.vast)).toBeVisible();
});

test('what the cases show of every tree is told in figures, and nothing misses', async ({ page }) => {
  await page.goto('/training/dekking/');
  for (const slug of ['afwegingskader', 'meldnormen', 'gesprek-ouders', 'beroepsgeheim']) {
    const boom = nieuwsteBoom(slug);
    const regels = dekking(boom, casussen).filter(({ onderdeel }) => onderdeel.soort === 'regel').length;
    const antwoorden = boom.vragen.flatMap((vraag) => vraag.antwoorden).length;
    const aantallen = [boom.uitkomsten.length, regels, antwoorden].map((aantal) => new RegExp(`${String(aantal)} van ${String(aantal)}$`));
    await expect(
      page
        .getByRole('row')
        .filter({ has: page.getByRole('link', { name: boom.titel, exact: true }) })
        .getByRole('cell'),
    ).toHaveText([...aantallen, /100 %$/]);
    await page.locator(`#${slug} summary`).click();
    for (const { id } of boom.uitkomsten) await expect(page.locator(`#${slug}`).getByText(id, { exact: true })).toBeVisible();
    await expect(page.locator(`#${slug}`).getByText('nog geen')).toHaveCount(0);
    await page.locator(`#${slug} summary`).click();
  }
});
