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
  // Three at a time; the last start looks at all of them.
  const beurten: readonly (readonly Kluiswerk[])[] = [[schrijven()], [importeren(), wachtzin()], [vernieuwen(), wissen()]];
  const werken = beurten.flat();
  const { map, ruimOp } = maakProfiel();
  try {
    for (let run = 0; run < RUNS; run++) {
      const nu = beurten.flatMap((beurt) => beurt[run % beurt.length] ?? []);
      await metBrowser(baseURL, map, nu, (paginas) => werkTot(paginas, run));
    }
    await metBrowser(baseURL, map, werken, () => Promise.resolve());
  } finally {
    ruimOp();
  }
  const geteld = werken.map(({ naam, geteld: hoeveel }) => `${naam} ${String(hoeveel())}`);
  console.log(`kill -9: ${String(RUNS)} times, acknowledged and kept: ${geteld.join(', ')}`);
  for (const { naam, geteld: hoeveel } of werken) expect(hoeveel(), naam).toBeGreaterThan(0);
});

interface Plaats {
  readonly werk: Kluiswerk;
  readonly page: Page;
}

/** Starts, looks what the last kill left of each, and kills after `doe`. */
async function metBrowser(baseURL: string | undefined, map: string, werken: readonly Kluiswerk[], doe: (plaatsen: readonly Plaats[]) => Promise<void>) {
  const browser = await startBrowser(map);
  try {
    const plaatsen = await Promise.all(
      werken.map(async (werk, plaats) => {
        const page = plaats === 0 ? browser.page : await browser.nieuwePagina();
        await naarProef(page, baseURL, werk.naam);
        await test.step(werk.naam, () => werk.bereid(page));
        return { werk, page };
      }),
    );
    await doe(plaatsen);
  } finally {
    await browser.dood();
  }
}

/** Sets all to work until some time after one of them was acknowledged. */
async function werkTot(plaatsen: readonly Plaats[], run: number): Promise<void> {
  const eerste = Promise.withResolvers<undefined>();
  for (const [plaats, { werk, page }] of plaatsen.entries()) {
    await page.exposeFunction('meld', (wat: string) => {
      werk.hoor(wat);
      // Another one says when each time: some are done in a moment, some take a while.
      if (plaats === run % plaatsen.length) eerste.resolve(undefined);
    });
  }
  // They stop in the middle of it.
  for (const { werk, page } of plaatsen) void werk.werk(page).catch(() => undefined);
  await eerste.promise;
  // A different moment in every run, and never one that waits for a page.
  await new Promise((verder) => setTimeout(verder, (run * 53) % 170));
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
