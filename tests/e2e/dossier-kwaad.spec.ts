import { expect, type Page, test } from '@playwright/test';
import { openDossier } from '../support/dossierblad.ts';
import { bekijkBladen, type Opdracht } from '../support/kwaad-bladen.ts';
import { AANTAL_DOSSIERS, AANTAL_WOORDEN, SJABLOON } from '../support/kwaad-dossier.ts';
import { houdToezicht, laatUitrazen, zonderBeleid } from '../support/kwaad-toezicht.ts';
import { BUNDELS, KWAAD } from '../support/kwade-teksten.ts';
import { isLang } from '../support/lang.ts';

const tel = (aantal: number, stap = 1): readonly number[] => Array.from({ length: Math.ceil(aantal / stap) }, (_, nummer) => nummer * stap);
const raak = (page: Page): Promise<number> => page.evaluate(() => globalThis.raak);
const opdracht = (welke: Pick<Opdracht, 'nummers' | 'namen' | 'vormen'>): Opdracht => ({
  sjabloon: JSON.stringify(SJABLOON),
  bundels: BUNDELS,
  labels: KWAAD,
  ...welke,
});

for (const beleid of ['without', 'with'] as const) {
  test(`hostile texts ${beleid} the policy: nothing runs, and every field shows them letter by letter`, async ({ page }) => {
    test.slow();
    const toezicht = await houdToezicht(page);
    if (beleid === 'without') await zonderBeleid(page);
    await openDossier(page);
    // All of them where nothing else would stop them; the policy takes nothing out of what is shown, so there some are enough.
    const stap = beleid === 'without' || isLang ? 1 : 15;
    const wat = opdracht({ nummers: tel(AANTAL_DOSSIERS, stap), namen: tel(KWAAD.length, stap), vormen: stap === 1 });
    const { mis, bekeken, woorden } = await page.evaluate(bekijkBladen, wat);
    await laatUitrazen(page);
    expect(mis).toEqual([]);
    expect(await raak(page)).toBe(0);
    expect(toezicht).toEqual({ vensters: [], elders: [], fouten: [] });
    expect(page.url()).toMatch(/\/dossier\/proef\/\?blad$/);
    expect(await page.title()).toBe('Proef · Meldcodewijzer');

    expect(bekeken).toBeGreaterThanOrEqual(6 * wat.nummers.length + 2 * wat.namen.length);
    // Every text of every entry stands in the timeline, and none of the other views is empty.
    const [tijdlijn, ...overig] = woorden;
    expect(tijdlijn?.[1]).toBeGreaterThanOrEqual(AANTAL_WOORDEN);
    expect(overig.filter(([, aantal]) => aantal === 0)).toEqual([]);
  });
}

/** A page with a fault: it takes the running text of an entry for markup. */
const metFout = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    new MutationObserver(() => {
      for (const alinea of document.querySelectorAll('.literair:not([data-fout])')) {
        alinea.setAttribute('data-fout', '');
        alinea.innerHTML = alinea.textContent;
      }
    }).observe(document, { childList: true, subtree: true });
  });

test('the watch notices a page that takes a text for markup, and the policy keeps such a page from doing it', async ({ page, context }) => {
  const toezicht = await houdToezicht(page);
  await zonderBeleid(page);
  await metFout(page);
  await openDossier(page);
  const { mis } = await page.evaluate(bekijkBladen, opdracht({ nummers: [0, 45], namen: [], vormen: false }));
  await laatUitrazen(page);
  for (const plaats of ['tijdlijn 0', 'stappen 0', 'tijdlijn 45', 'stappen 45'])
    expect(mis).toContainEqual(expect.stringContaining(`${plaats}: elements, text`));
  expect(await raak(page)).toBeGreaterThan(0);
  expect(toezicht.vensters.length).toBeGreaterThan(0);

  const metBeleid = await context.newPage();
  const ook = await houdToezicht(metBeleid);
  await metFout(metBeleid);
  await openDossier(metBeleid);
  await metBeleid.evaluate(bekijkBladen, opdracht({ nummers: [0], namen: [], vormen: false }));
  await laatUitrazen(metBeleid);
  expect(await raak(metBeleid)).toBe(0);
  expect(ook.fouten[0]).toContain('TrustedHTML');
});

test('the texts are hostile: put raw into a page, most become markup, and many run', async ({ page }) => {
  const toezicht = await houdToezicht(page);
  await zonderBeleid(page);
  await openDossier(page);
  const onschuldig = await page.evaluate((teksten) => {
    const plekken: readonly ((tekst: string) => string)[] = [
      (tekst) => `<p>${tekst}</p>`,
      (tekst) => `<p title="${tekst}">x</p>`,
      (tekst) => `<p title='${tekst}'>x</p>`,
      (tekst) => `<p title=${tekst}>x</p>`,
      (tekst) => `<textarea>${tekst}</textarea>`,
      (tekst) => `<select><option>${tekst}</option></select>`,
      (tekst) => `<style>${tekst}</style>`,
      (tekst) => `<p><!-- ${tekst} --></p>`,
    ];
    const maak = (html: string): string => {
      const vak = document.body.appendChild(document.createElement('div'));
      vak.innerHTML = html;
      return neemBeeld(vak).geraamte.replaceAll(/title=[^ \n]*/g, '');
    };
    return teksten.filter((tekst) => plekken.every((plek) => maak(plek(tekst)) === maak(plek('x'))));
  }, KWAAD);
  await laatUitrazen(page);
  expect(KWAAD.length - onschuldig.length).toBeGreaterThan(300);
  await expect.poll(() => raak(page)).toBeGreaterThan(60);
  expect(toezicht.vensters.length).toBeGreaterThan(10);
  expect(toezicht.elders.some((adres) => adres.includes('kwaad.invalid'))).toBe(true);
});
