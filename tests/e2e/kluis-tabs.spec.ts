import { type Page, expect, test } from '@playwright/test';
import { maakProfiel, startBrowser } from '../support/echte-browser.ts';
import { LICHT } from '../support/kluiswerk/werk.ts';
import { openProef } from '../support/proefpagina.ts';
import { zoekOpSchijf } from '../support/schijf.ts';
import type { OpenKluis } from '../../src/lib/kluis/index.ts';

declare global {
  var kluis: OpenKluis;
  var gehoord: string[];
}

/** Makes or opens the vault in this tab, and remembers what it tells. */
const begin = (hoe: 'maak' | 'open') => `(async () => {
  const dienst = proef.maakBrowserdienst({ kdf: ${JSON.stringify(LICHT)} });
  const uit = ${hoe === 'maak' ? `await dienst.maak('apparaat', 'een lange wachtzin')` : `await dienst.open('apparaat', { wachtzin: 'een lange wachtzin' })`};
  if (!uit.ok) return uit.reden;
  globalThis.kluis = uit.kluis;
  globalThis.gehoord = [];
  uit.kluis.bij((wat) => gehoord.push(wat));
  return uit.kluis.rol();
})()`;

test('the second tab reads, hears what is written, and takes over after the first has saved', async ({ context }) => {
  const [een, twee] = [await context.newPage(), await context.newPage()];
  await openProef(een);
  await openProef(twee);
  expect(await een.evaluate(begin('maak'))).toBe('schrijver');
  expect(await twee.evaluate(begin('open'))).toBe('lezer');
  expect(await twee.evaluate(() => kluis.schrijf([{ id: 'a', vorige: 0, inhoud: 1 }]))).toEqual({ ok: false, reden: 'alleen-lezen' });

  await een.evaluate(() => kluis.schrijf([{ id: 'a', vorige: 0, inhoud: 'eerste' }]));
  await expect.poll(() => twee.evaluate(() => gehoord)).toEqual(['gewijzigd']);
  expect(await twee.evaluate(() => kluis.lees())).toMatchObject({ records: [{ id: 'a', inhoud: 'eerste' }], gebreken: [] });

  // The first tab has something unsaved; it is saved before the second may write.
  await een.evaluate(() => {
    kluis.voorOverdracht(() => kluis.schrijf([{ id: 'a', vorige: 1, inhoud: 'net getypt' }]));
  });
  expect(await twee.evaluate(() => kluis.neemOver())).toBe(true);
  expect([await een.evaluate(() => kluis.rol()), await twee.evaluate(() => kluis.rol())]).toEqual(['lezer', 'schrijver']);
  expect(await een.evaluate(() => gehoord)).toContain('rol');
  expect(await twee.evaluate(() => kluis.lees())).toMatchObject({ records: [{ revisie: 2, inhoud: 'net getypt' }] });
  expect(await twee.evaluate(() => kluis.schrijf([{ id: 'a', vorige: 2, inhoud: 'nieuwe' }]))).toMatchObject({ ok: true, revisies: [3] });
  expect(await een.evaluate(() => kluis.schrijf([{ id: 'a', vorige: 2, inhoud: 'te laat' }]))).toEqual({ ok: false, reden: 'alleen-lezen' });

  // And back, and a tab that closes lets go.
  expect(await een.evaluate(() => kluis.neemOver())).toBe(true);
  await een.close();
  expect(await twee.evaluate(() => kluis.neemOver())).toBe(true);
  expect(await twee.evaluate(() => kluis.schrijf([{ id: 'a', vorige: 3, inhoud: 'laatste' }]))).toMatchObject({ ok: true });
});

test('a tab that hangs is taken over after a while', async ({ context }) => {
  const [een, twee] = [await context.newPage(), await context.newPage()];
  await openProef(een);
  await openProef(twee);
  await een.evaluate(begin('maak'));
  await twee.evaluate(begin('open'));
  // It never finishes saving, and it is not asked again.
  await een.evaluate(() => {
    kluis.voorOverdracht(() => new Promise(() => undefined));
  });
  expect(await twee.evaluate(() => kluis.neemOver())).toBe(true);
  await expect.poll(() => een.evaluate(() => kluis.rol())).toBe('lezer');
});

test('locking everywhere is heard in the other tabs', async ({ context }) => {
  const [een, twee] = [await context.newPage(), await context.newPage()];
  await openProef(een);
  await openProef(twee);
  await een.evaluate(begin('maak'));
  await twee.evaluate(begin('open'));
  await een.evaluate(() => {
    kluis.sluit('overal');
  });
  await expect.poll(() => twee.evaluate(() => gehoord)).toEqual(['op-slot']);
});

test('storage that the browser clears underneath an open vault is noticed, and nothing is written into the void', async ({ page, context, baseURL }) => {
  await openProef(page);
  await page.evaluate(begin('maak'));
  await page.evaluate(() => kluis.schrijf([{ id: 'a', vorige: 0, inhoud: 1 }]));
  const cdp = await context.newCDPSession(page);
  await cdp.send('Storage.clearDataForOrigin', { origin: baseURL ?? '', storageTypes: 'all' });
  expect(await page.evaluate(() => kluis.schrijf([{ id: 'a', vorige: 1, inhoud: 2 }]))).toEqual({ ok: false, reden: 'gewist' });
  await expect.poll(() => page.evaluate(() => gehoord)).toContain('gewist');
  expect(await page.evaluate(async () => (await proef.laadKluisdienst()).stand())).toBe('geen');
});

test('a browser that gives no more room says so, and what was stored stays', async ({ page, context, baseURL }) => {
  await openProef(page);
  const cdp = await context.newCDPSession(page);
  // Before the first write: the browser remembers for a while how much room there is.
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 1_500_000 });
  await page.evaluate(begin('maak'));
  await page.evaluate(() => kluis.schrijf([{ id: 'a', vorige: 0, inhoud: 'blijft' }]));
  expect(await page.evaluate(() => kluis.schrijf([{ id: 'b', vorige: 0, inhoud: 'x'.repeat(4_000_000) }]))).toEqual({ ok: false, reden: 'vol' });
  expect(await page.evaluate(() => kluis.lees())).toMatchObject({ records: [{ id: 'a', inhoud: 'blijft' }], gebreken: [] });
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 50_000_000 });
  await expect.poll(() => page.evaluate(() => kluis.schrijf([{ id: 'b', vorige: 0, inhoud: 'past' }]))).toMatchObject({ ok: true });
});

test('without a database there is a clear answer, and the vault of this window still works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  await openProef(page);
  expect(await page.evaluate(begin('maak'))).toBe('geen-opslag');
  expect(
    await page.evaluate(async () => {
      const dienst = await proef.laadKluisdienst();
      return [await dienst.stand(), (await dienst.maak('venster', 'een lange wachtzin')).ok];
    }),
  ).toEqual(['geen-opslag', true]);
});

test('the key worker that cannot start is an answer, and nothing is stored', async ({ page }) => {
  await page.route('**/kdf-worker/**', (route) => route.abort());
  await openProef(page);
  expect(await page.evaluate(begin('maak'))).toBe('werker');
  expect(await page.evaluate(async () => (await proef.laadKluisdienst()).stand())).toBe('geen');
});

/** Puts something into every kind of storage. */
async function bewaarIets(page: Page): Promise<void> {
  await openProef(page);
  await page.evaluate(begin('maak'));
  await page.evaluate(async () => {
    localStorage.setItem('iets', 'waarde');
    await caches.open('iets');
  });
}
const watErLigt = (page: Page) => page.evaluate(async () => [localStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length]);

test('/gewist/ leaves nothing behind of any kind of storage when a page of the site leads there, and says what that means', async ({ page }) => {
  await bewaarIets(page);
  const [antwoord] = await Promise.all([
    page.waitForResponse('**/gewist/'),
    page.evaluate(() => {
      location.replace('/gewist/#klaar');
    }),
  ]);
  await expect(page.getByText('Alles is gewist.')).toBeVisible();
  await expect(page.getByText('Hier is niets gewist.')).toBeHidden();
  expect(await watErLigt(page)).toEqual([0, 0, 0]);
  expect((await antwoord.allHeaders())['clear-site-data']).toBe('"cache", "storage"');
});

test('a link of another site to /gewist/ wipes nothing, and neither does an address that is typed', async ({ page, baseURL }) => {
  await bewaarIets(page);
  const eerst = await watErLigt(page);
  expect(Math.min(...eerst)).toBeGreaterThan(0);
  await page.goto(`${baseURL ?? ''}/gewist/`);
  await expect(page.getByText('Hier is niets gewist.')).toBeVisible();
  await expect(page.getByText('Alles is gewist.')).toBeHidden();
  expect(await watErLigt(page)).toEqual(eerst);

  // To a browser, this name is another site.
  await page.goto(`${(baseURL ?? '').replace('localhost', '127.0.0.1')}/over/`);
  await Promise.all([
    page.waitForURL('http://localhost:*/gewist/'),
    page.evaluate(
      (naar) => {
        const link = document.createElement('a');
        link.href = naar;
        document.body.append(link);
        link.click();
      },
      `${baseURL ?? ''}/gewist/`,
    ),
  ]);
  await expect(page.getByText('Hier is niets gewist.')).toBeVisible();
  expect(await watErLigt(page)).toEqual(eerst);
});

test('no page of the site leads to /gewist/, which would wipe without asking', async ({ page }) => {
  for (const adres of ['/', '/privacy/', '/over/', '/dossier/proef/']) {
    await page.goto(adres);
    expect(await page.locator('a[href*="gewist"], link[href*="gewist"], form[action*="gewist"]').count(), adres).toBe(0);
  }
});

test('no word of a record, a passphrase or a code is on the disk in plain text; a plain field is @long', async ({ baseURL }) => {
  test.slow();
  const { map, ruimOp } = maakProfiel();
  try {
    const browser = await startBrowser(map);
    await browser.page.goto(`${baseURL ?? ''}/dossier/proef/`);
    await browser.page.waitForFunction(() => 'proef' in globalThis);
    const herstelcode = await browser.page.evaluate(async () => {
      const dienst = await proef.laadKluisdienst();
      const uit = await dienst.maak('apparaat', 'kanariewachtzinzeven');
      if (!uit.ok) return '';
      for (let nummer = 1; nummer <= 30; nummer++) {
        await uit.kluis.schrijf([
          { id: `r${String(nummer)}`, vorige: 0, inhoud: { titel: 'kanarietiteldrie', tekst: `kanarietekstvijf ${'blauw '.repeat(nummer * 40)}` } },
        ]);
      }
      await uit.kluis.wijzigWachtzin({ wachtzin: 'kanariewachtzinzeven' }, 'kanarienieuwnegen');
      uit.kluis.sluit();
      await dienst.open('apparaat', { wachtzin: 'kanarienieuwnegen' });
      const { sluitAge, openAge } = await proef.laadAge();
      const dicht = await sluitAge(new TextEncoder().encode('kanariebestandelf'), 'kanariewachtzinzeven');
      if (dicht.ok) await openAge(new Blob([dicht.inhoud]), 'kanariewachtzinzeven');
      // The control: what is stored as it is must be found, or the search proves nothing.
      localStorage.setItem('c', 'kanariecontrole1');
      const open = indexedDB.open('controle');
      open.onupgradeneeded = () => open.result.createObjectStore('s').put('kanariecontrole2', 's');
      await new Promise((klaar) => (open.onsuccess = klaar));
      return uit.herstelcode;
    });
    await browser.sluit();
    expect(herstelcode).toHaveLength(34);
    const geheim = [
      'kanariewachtzinzeven',
      'kanarietiteldrie',
      'kanarietekstvijf',
      'kanarienieuwnegen',
      'kanariebestandelf',
      herstelcode,
      herstelcode.replaceAll('-', ''),
    ];
    expect(zoekOpSchijf(map, ['kanariecontrole1', 'kanariecontrole2'])).toEqual(['kanariecontrole1', 'kanariecontrole2']);
    expect(zoekOpSchijf(map, geheim)).toEqual([]);
  } finally {
    ruimOp();
  }
});
