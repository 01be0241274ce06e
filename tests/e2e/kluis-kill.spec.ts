// A browser is killed while it writes, again and again on the same profile. KILL_RUNS asks for more runs than npm test has.
import { expect, test, type Page } from '@playwright/test';
import { maakProfiel, startBrowser, type EchteBrowser } from '../support/echte-browser.ts';
import '../support/proefpagina.ts';

const RUNS = Number(process.env['KILL_RUNS'] ?? 20);
const RECORDS = 6;
const STAPEL = 150;

/** What a record holds at one revision; anything else is torn. */
const tekstVan = (id: string, revisie: number): string => `${id} ${String(revisie)} `.repeat(20 + ((revisie * 37) % 900));

/** Lets the page work until the browser is killed, some time after the first thing that it reported as done. */
async function werkEnDood(browser: EchteBrowser, page: Page, run: number, werk: () => Promise<unknown>): Promise<readonly string[]> {
  const gemeld: string[] = [];
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.exposeFunction('meld', (wat: string) => {
    gemeld.push(wat);
    resolve(undefined);
  });
  // The page stops in the middle of it.
  void werk().catch(() => undefined);
  await promise;
  // A different moment in every run, and never one that waits for the page.
  await new Promise((verder) => setTimeout(verder, (run * 53) % 170));
  await browser.dood();
  return gemeld;
}

const open = (page: Page, wachtzin: string) =>
  page.evaluate(async (zin) => {
    const uit = await (await proef.laadKluisdienst()).open('apparaat', { wachtzin: zin });
    if (!uit.ok) return uit.reden;
    Object.assign(globalThis, { kluis: uit.kluis });
    const gelezen = await uit.kluis.lees();
    return gelezen.ok ? gelezen : gelezen.reden;
  }, wachtzin);

type Gelezen = Exclude<Awaited<ReturnType<typeof open>>, string>;
async function gelezenOf(page: Page, uit: Awaited<ReturnType<typeof open>>, wanneer = ''): Promise<Gelezen> {
  if (uit === 'geen-kluis' && !(await heeftControle(page))) throw new Error(BROWSER_LEEG);
  if (typeof uit === 'string') throw new Error(`the vault did not open: ${uit} ${wanneer}`);
  return uit;
}

// Now and then a young profile of Chromium that was killed starts with nothing of any site: its own books of what it keeps were
// torn. A plain database beside the vault tells that apart from a loss of ours; such a run begins again, and is told.
const BROWSER_LEEG = 'the browser started with nothing of this site';
const CONTROLE = 'controle';

const legControle = (page: Page) =>
  page.evaluate(
    (naam) =>
      new Promise<boolean>((klaar) => {
        const vraag = indexedDB.open(naam);
        vraag.onupgradeneeded = () => {
          vraag.result.createObjectStore(naam).put(naam, naam);
        };
        vraag.onsuccess = () => {
          vraag.result.close();
          klaar(true);
        };
        vraag.onerror = () => {
          klaar(false);
        };
      }),
    CONTROLE,
  );
const heeftControle = (page: Page) => page.evaluate(async (naam) => (await indexedDB.databases()).some((een) => een.name === naam), CONTROLE);

declare global {
  function meld(wat: string): void;
  var kluis: Extract<Awaited<ReturnType<Awaited<ReturnType<typeof proef.laadKluisdienst>>['open']>>, { ok: true }>['kluis'];
}

type Doe = (start: () => Promise<{ browser: EchteBrowser; page: Page }>) => Promise<void>;

async function metProfiel(baseURL: string | undefined, doe: Doe, pogingen = 3): Promise<void> {
  try {
    await eenProfiel(baseURL, doe);
  } catch (oorzaak) {
    if (pogingen <= 1 || !(oorzaak instanceof Error) || oorzaak.message !== BROWSER_LEEG) throw oorzaak;
    console.log(`kill -9: ${BROWSER_LEEG}; again on a new profile`);
    await metProfiel(baseURL, doe, pogingen - 1);
  }
}

async function eenProfiel(baseURL: string | undefined, doe: Doe): Promise<void> {
  const { map, ruimOp } = maakProfiel();
  let laatste: EchteBrowser | undefined;
  try {
    await doe(async () => {
      laatste = await startBrowser(map);
      await laatste.page.goto(baseURL ?? '');
      await laatste.page.goto(`${baseURL ?? ''}/dossier/proef/`);
      await laatste.page.waitForFunction(() => 'proef' in globalThis);
      return { browser: laatste, page: laatste.page };
    });
  } finally {
    await laatste?.dood();
    ruimOp();
  }
}

const maak = async (page: Page) =>
  (await legControle(page)) &&
  page.evaluate(async () => {
    const dienst = await proef.laadKluisdienst();
    await dienst.wis();
    const uit = await dienst.maak('apparaat', 'een lange wachtzin');
    if (uit.ok) Object.assign(globalThis, { kluis: uit.kluis });
    return uit.ok;
  });

test(`a browser that is killed ${String(RUNS)} times while it writes loses nothing that it acknowledged, and tears nothing`, async ({ baseURL }) => {
  test.setTimeout(60_000 + RUNS * 8_000);
  const bevestigd = new Map<string, number>();
  let totaal = 0;
  await metProfiel(baseURL, async (start) => {
    for (let run = 0; run <= RUNS; run++) {
      const { browser, page } = await start();
      if (run === 0) {
        bevestigd.clear();
        totaal = 0;
        expect(await maak(page)).toBe(true);
      } else {
        const gelezen = await gelezenOf(page, await open(page, 'een lange wachtzin'), `run ${String(run)}, ${String(totaal)} acknowledged`);
        expect(gelezen.gebreken, `run ${String(run)}`).toEqual([]);
        const nu = new Map(gelezen.records.map(({ id, revisie }) => [id, revisie]));
        expect(
          [...bevestigd].filter(([id, revisie]) => (nu.get(id) ?? 0) < revisie),
          `lost in run ${String(run)}`,
        ).toEqual([]);
        expect(
          gelezen.records.filter(({ id, revisie, inhoud }) => inhoud !== tekstVan(id, revisie)).map(({ id }) => id),
          `torn in run ${String(run)}`,
        ).toEqual([]);
        for (const [id, revisie] of nu) bevestigd.set(id, revisie);
      }
      if (run === RUNS) break;
      const gemeld = await werkEnDood(browser, page, run, () =>
        page.evaluate(
          async ({ aantal, begin }) => {
            const revisies = new Map(begin);
            for (let beurt = 0; ; beurt++) {
              const id = `r${String(beurt % aantal)}`;
              const revisie = (revisies.get(id) ?? 0) + 1;
              // The same words as in tekstVan.
              const inhoud = `${id} ${String(revisie)} `.repeat(20 + ((revisie * 37) % 900));
              const uit = await kluis.schrijf([{ id, vorige: revisie - 1, inhoud }]);
              if (!uit.ok) return;
              revisies.set(id, revisie);
              meld(`${id} ${String(revisie)}`);
            }
          },
          { aantal: RECORDS, begin: [...bevestigd] },
        ),
      );
      totaal += gemeld.length;
      for (const een of gemeld) bevestigd.set(een.split(' ')[0] ?? '', Number(een.split(' ')[1]));
    }
  });
  console.log(`kill -9: ${String(RUNS)} runs, ${String(totaal)} acknowledged writes, 0 lost, 0 torn`);
  expect(totaal).toBeGreaterThan(RUNS);
});

test('a browser that is killed during an import has all of a stack or nothing of it', async ({ baseURL }) => {
  test.slow();
  await metProfiel(baseURL, async (start) => {
    const heel = new Set<string>();
    for (let run = 0; run <= 4; run++) {
      const { browser, page } = await start();
      if (run === 0) expect(await maak(page)).toBe(true);
      else {
        const { gebreken, records } = await gelezenOf(page, await open(page, 'een lange wachtzin'));
        expect(gebreken).toEqual([]);
        const stapels = Map.groupBy(records, ({ id }) => id.split('-')[0] ?? '');
        expect([...stapels.values()].filter((stapel) => stapel.length !== STAPEL)).toEqual([]);
        expect([...heel].filter((stapel) => !stapels.has(stapel))).toEqual([]);
      }
      if (run === 4) break;
      const gemeld = await werkEnDood(browser, page, run, () =>
        page.evaluate(
          async ({ ronde, stapel }) => {
            for (let nummer = 0; ; nummer++) {
              const naam = `s${String(ronde)}x${String(nummer)}`;
              const stuk = Array.from({ length: stapel }, (_, plaats) => ({ id: `${naam}-${String(plaats)}`, vorige: 0, inhoud: 'x'.repeat(900) }));
              if ((await kluis.schrijf(stuk)).ok) meld(naam);
            }
          },
          { ronde: run, stapel: STAPEL },
        ),
      );
      for (const een of gemeld) heel.add(een);
    }
  });
});

test('a browser that is killed during a change of passphrase opens with the old or the new one', async ({ baseURL }) => {
  test.slow();
  await metProfiel(baseURL, async (start) => {
    let [zin, laatste] = ['een lange wachtzin', 0];
    for (let run = 0; run <= 4; run++) {
      const { browser, page } = await start();
      if (run === 0) expect(await maak(page)).toBe(true);
      else {
        // The one that was acknowledged last, or the next, which was under way.
        const volgende = `wachtzin nummer ${String(laatste + 1)}`;
        const eerst = await open(page, zin);
        if (typeof eerst === 'string') {
          expect((await gelezenOf(page, await open(page, volgende))).gebreken).toEqual([]);
          [zin, laatste] = [volgende, laatste + 1];
        } else expect(eerst.gebreken).toEqual([]);
      }
      if (run === 4) break;
      const gemeld = await werkEnDood(browser, page, run * 3, () =>
        page.evaluate(
          async ({ nu, nummer }) => {
            for (let [oud, n] = [nu, nummer + 1]; ; n++) {
              const nieuw = `wachtzin nummer ${String(n)}`;
              if ((await kluis.wijzigWachtzin({ wachtzin: oud }, nieuw)).ok) meld(String(n));
              oud = nieuw;
            }
          },
          { nu: zin, nummer: laatste },
        ),
      );
      laatste = Math.max(laatste, ...gemeld.map(Number));
      zin = `wachtzin nummer ${String(laatste)}`;
    }
  });
});

test('a browser that is killed during a wipe holds the whole vault or nothing that opens', async ({ baseURL }) => {
  test.slow();
  await metProfiel(baseURL, async (start) => {
    for (let run = 0; run < 3; run++) {
      const { browser, page } = await start();
      expect(await maak(page)).toBe(true);
      await page.evaluate(() => kluis.schrijf(Array.from({ length: 300 }, (_, nummer) => ({ id: `r${String(nummer)}`, vorige: 0, inhoud: 'x'.repeat(500) }))));
      await werkEnDood(browser, page, 0, () =>
        page.evaluate(async () => {
          meld('begin');
          await (await proef.laadKluisdienst()).wis();
        }),
      );
      const { browser: na, page: daarna } = await start();
      const uit = await open(daarna, 'een lange wachtzin');
      if (typeof uit === 'string') expect(['geen-kluis', 'kop-beschadigd']).toContain(uit);
      else expect([uit.gebreken, uit.records.length]).toEqual([[], 300]);
      await na.dood();
    }
  });
});
