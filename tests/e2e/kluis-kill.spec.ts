// A browser is killed while it works, again and again on the same profile. KILL_RUNS asks for more kills than npm test has.
import { expect, test, type Page } from '@playwright/test';
import { maakProfiel, startBrowser } from '../support/echte-browser.ts';
import { importeren } from '../support/kluiswerk/importeren.ts';
import { schrijven } from '../support/kluiswerk/schrijven.ts';
import { vernieuwen } from '../support/kluiswerk/vernieuwen.ts';
import { wachtzin } from '../support/kluiswerk/wachtzin.ts';
import { type Kluiswerk, leesHeel, maakVers } from '../support/kluiswerk/werk.ts';
import { wissen } from '../support/kluiswerk/wissen.ts';
import { knipLogboek } from '../support/logboek.ts';

const RUNS = Number(process.env['KILL_RUNS'] ?? 20);

/** The bare page of the vault at a host of its own. Every name under localhost is this machine. */
async function naarProef(page: Page, baseURL: string | undefined, naam: string): Promise<void> {
  const { port } = new URL(baseURL ?? '');
  await page.goto(`http://${naam}.localhost:${port}/dossier/proef/`);
  await page.waitForFunction(() => 'proef' in globalThis);
}

test(`a browser that is killed ${String(RUNS)} times loses nothing that it acknowledged, tears nothing, and leaves the old or the new`, async ({ baseURL }) => {
  test.setTimeout(120_000 + RUNS * 20_000);
  const werken: readonly Kluiswerk[] = [schrijven(), importeren(), wachtzin(), vernieuwen(), wissen()];
  const { map, ruimOp } = maakProfiel();
  try {
    for (let run = 0; run <= RUNS; run++) await eenKeer(baseURL, map, werken, run);
  } finally {
    ruimOp();
  }
  const geteld = werken.map(({ naam, geteld: hoeveel }) => `${naam} ${String(hoeveel())}`);
  console.log(`kill -9: ${String(RUNS)} times, acknowledged and kept: ${geteld.join(', ')}`);
  for (const { naam, geteld: hoeveel } of werken) expect(hoeveel(), naam).toBeGreaterThan(0);
});

/** Starts, looks what the last kill left, sets all to work, and kills. The last run only looks. */
async function eenKeer(baseURL: string | undefined, map: string, werken: readonly Kluiswerk[], run: number): Promise<void> {
  const browser = await startBrowser(map);
  try {
    const eerste = Promise.withResolvers<undefined>();
    const plaatsen = await Promise.all(
      werken.map(async (werk, plaats) => {
        const page = plaats === 0 ? browser.page : await browser.nieuwePagina();
        await naarProef(page, baseURL, werk.naam);
        await test.step(`${werk.naam}, after ${String(run)} kills`, () => werk.bereid(page, run));
        await page.exposeFunction('meld', (wat: string) => {
          werk.hoor(wat);
          if (plaats === run % werken.length) eerste.resolve(undefined);
        });
        return { werk, page };
      }),
    );
    if (run === RUNS) return;
    // They stop in the middle of it.
    for (const { werk, page } of plaatsen) void werk.werk(page).catch(() => undefined);
    // Another one says when each time: some are done in a moment, some take a while.
    await eerste.promise;
    // A different moment in every run, and never one that waits for a page.
    await new Promise((verder) => setTimeout(verder, (run * 53) % 170));
  } finally {
    await browser.dood();
  }
}

test('a browser that is killed in the middle of a record keeps everything, also at the start after the next', async ({ baseURL }) => {
  test.slow();
  const { map, ruimOp } = maakProfiel();
  const teksten = ['een', 'twee', 'drie'];
  try {
    for (const [plaats, tekst] of teksten.entries()) {
      const { page, dood } = await startBrowser(map);
      try {
        await naarProef(page, baseURL, 'logboek');
        if (plaats === 0) await maakVers(page);
        else expect((await leesHeel(page)).map(({ inhoud }) => inhoud)).toEqual(expect.arrayContaining(teksten.slice(0, plaats)));
        const schrijf = (id: string) => page.evaluate((wat) => kluis.schrijf([{ id: wat, vorige: 0, inhoud: wat }]), id);
        expect(await schrijf(tekst)).toMatchObject({ ok: true });
        // What is cut is not what is looked for.
        if (plaats === 0) expect(await schrijf('geknipt')).toMatchObject({ ok: true });
      } finally {
        await dood();
      }
      const isGeknipt = plaats > 0 || knipLogboek(map, 'logboek.localhost');
      expect(isGeknipt, 'this Chromium keeps no such log any more: what verbinding.ts does about it may go').toBe(true);
    }
  } finally {
    ruimOp();
  }
});
