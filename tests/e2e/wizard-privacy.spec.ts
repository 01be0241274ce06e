import { type Page, expect, test } from '@playwright/test';
import { woorden } from '../../src/messages/afweging.ts';
import { expectNoTraces, readTraces } from '../support/traces.ts';
import { violationsOn, watch } from '../support/watch.ts';
import {
  ACUUT,
  ALLE_SCHERMEN,
  SLEUTEL,
  WIZARD,
  gesteld,
  keuze,
  klaarVoorGebruik,
  knop,
  kop,
  loopDoor,
  openWizard,
  uitkomst,
  verder,
  vraag,
  weeg,
} from '../support/wizard.ts';

const GEHEIM = 'Zebrastreep-7431';

test('at no moment does an answer or a text stand in the address, the title, the history or on the device', async ({ page }) => {
  await openWizard(page);
  await page.getByRole('combobox', { name: woorden.protocol }).selectOption('ikc-ijmond');
  for (let vragen = await gesteld(page); vragen.length > 0; vragen = await gesteld(page)) {
    for (const dicht of await page.getByText(woorden.redenOpen).all()) await dicht.click();
    for (const vak of await page.getByRole('textbox').all()) await vak.fill(`${GEHEIM} in ${vragen.join()}`);
    await expectNoTraces(page, WIZARD, [GEHEIM]);
    for (const id of vragen) await keuze(page, id, { ...ALLE_SCHERMEN, hulp: 'nee' }[id] ?? '').check();
    await expectNoTraces(page, WIZARD, [GEHEIM]);
    await verder(page);
    await expectNoTraces(page, WIZARD, [GEHEIM]);
  }
  await knop(page, woorden.afwijken).click();
  await page.getByRole('textbox', { name: woorden.afwijkenReden }).fill(GEHEIM);
  await page.getByRole('textbox', { name: woorden.afwijkenMet }).fill(GEHEIM);
  await expectNoTraces(page, WIZARD, [GEHEIM]);
  await expect(uitkomst(page)).toContainText(GEHEIM);

  // The tab remembers choices and nothing else.
  const { session } = await readTraces(page);
  expect(Object.keys(session)).toEqual([SLEUTEL]);
  const bewaard = JSON.parse(session[SLEUTEL] ?? '') as Record<string, unknown>;
  expect(Object.keys(bewaard).sort()).toEqual(['antwoorden', 'boom', 'eerder', 'samen', 'versie']);

  await page.goBack();
  await expectNoTraces(page, WIZARD, [GEHEIM]);
  await page.reload();
  await klaarVoorGebruik(page);
  await expect(page.getByText(GEHEIM)).toHaveCount(0);
  await expectNoTraces(page, WIZARD, [GEHEIM]);
  await knop(page, woorden.opnieuw).click();
  await expect(vraag(page, 'medewerker')).toBeVisible();
  await expectNoTraces(page, WIZARD, [GEHEIM]);
});

test('fields for text ask the browser and its extensions to stay out', async ({ page }) => {
  await weeg(page, { medewerker: 'ja' });
  await knop(page, woorden.afwijken).click();
  for (const vak of await page.getByRole('textbox').all()) {
    await expect(vak).toHaveAttribute('autocomplete', 'off');
    await expect(vak).toHaveAttribute('spellcheck', 'false');
    expect(await vak.getAttribute('name')).toBeNull();
  }
});

test('a whole weighing sends nothing, and works without a network', async ({ page, context }) => {
  const seen = await watch(page);
  await openWizard(page);
  // The report comes by itself right after the first question, without waiting for an answer.
  await page.waitForLoadState('networkidle');
  const voor = seen.requests.length;
  await context.setOffline(true);
  await page.getByRole('textbox', { name: woorden.reden }).fill(GEHEIM);
  await loopDoor(page, ACUUT);
  await knop(page, woorden.samen).click();
  await loopDoor(page, ALLE_SCHERMEN);
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'melden-acuut');
  expect(seen.requests.slice(voor)).toEqual([]);
  expect(seen.complaints).toEqual([]);
  expect(await violationsOn(page)).toEqual([]);
});

const GEBLOKKEERD = {
  'that throws when it is touched': () => {
    for (const welke of ['sessionStorage', 'localStorage']) {
      Object.defineProperty(globalThis, welke, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  },
  'that is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
};

for (const [soort, blokkeer] of Object.entries(GEBLOKKEERD)) {
  test(`with a storage ${soort} the aid works and says that nothing is kept`, async ({ page }) => {
    await page.addInitScript(blokkeer);
    const fouten: string[] = [];
    page.on('pageerror', (fout) => fouten.push(fout.message));
    await openWizard(page);
    await page.getByRole('combobox', { name: woorden.protocol }).selectOption('ikc-ijmond');
    await loopDoor(page, { medewerker: 'nee' });
    await expect(page.getByText(woorden.melding['opslag-geblokkeerd'])).toBeVisible();
    await loopDoor(page, ACUUT);
    await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'melden-acuut');
    await page.goBack();
    await expect(keuze(page, 'acuut', 'ja')).toBeChecked();
    await knop(page, woorden.opnieuw).click();
    await expect(vraag(page, 'medewerker')).toBeVisible();
    await page.reload();
    await klaarVoorGebruik(page);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    expect(fouten).toEqual([]);
  });
}

/** Opens the wizard in a tab that already remembers something. */
async function openMet(page: Page, bewaard: string): Promise<void> {
  await openWizard(page);
  await page.evaluate(
    ([sleutel, tekst]) => {
      sessionStorage.setItem(sleutel, tekst);
    },
    [SLEUTEL, bewaard] as const,
  );
  await page.reload();
  await klaarVoorGebruik(page);
}

test('what cannot be read is not used, and the page says so', async ({ page }) => {
  for (const kapot of ['{', '[]', '"x"', 'null', '{"boom":"afwegingskader"}', '{"__proto__":{"antwoorden":{}}}']) {
    await test.step(kapot, async () => {
      await openMet(page, kapot);
      await expect(page.getByText(woorden.melding.beschadigd), kapot).toBeVisible();
      await loopDoor(page, { medewerker: 'ja' });
      await expect(kop(page), kapot).toHaveText('Ga meteen naar het bestuur');
    });
  }
});
