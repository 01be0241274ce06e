import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { balk } from '../../src/messages/dossier-binnen.ts';
import { ALLE_VELDEN, anderSlot, heenEnWeer, maakBladen, naarDossier, schrijfAlles } from '../support/dossierleven.ts';
import { gaBinnen, kaart, knop, maakKluis, open, wisAlles } from '../support/dossierscherm.ts';
import { maakProfiel, startBrowser } from '../support/echte-browser.ts';
import { maakKanaries } from '../support/kanaries.ts';
import { zoekOpSchijf } from '../support/schijf.ts';
import { klacht, startTussenpost } from '../support/tussenpost.ts';
import { watch } from '../support/watch.ts';

// A step that cannot be taken fails by itself, and not by the whole test.
test.use({ actionTimeout: 30_000 });

/** A page that knows where the site is, in a browser that was not told. */
function metBasis(page: Page, basis: string): Page {
  const goto = page.goto.bind(page);
  page.goto = (adres, opties) => goto(new URL(adres, basis).href, opties);
  return page;
}

/** Types into a field that keeps nobody out, and leaves the page: what a browser does with that must be found, or the search proves nothing. */
async function typControle(page: Page, kanarie: string): Promise<void> {
  await page.goto('/privacy/');
  await page.evaluate(() => {
    const vak = document.createElement('input');
    vak.id = 'controle';
    document.querySelector('main')?.prepend(vak);
  });
  await page.locator('#controle').fill(kanarie);
  await page.goto('/over/');
}

test('a whole dossier life leaves no word on the disk in plain text, asks for files of the site and nothing else, and the second time for nothing at all', async ({
  baseURL,
}) => {
  test.slow();
  const basis = baseURL ?? '';
  const { map, ruimOp } = maakProfiel();
  const elders = mkdtempSync(join(tmpdir(), 'bestanden-'));
  const post = await startTussenpost();
  const { nieuw, alle } = maakKanaries();
  const start = async () => {
    const browser = await startBrowser(map, post.proxy);
    const page = metBasis(browser.page, basis);
    return { browser, page, gezien: await watch(page) };
  };
  try {
    const { browser, page, gezien } = await start();
    await typControle(page, nieuw('control'));
    const begin = post.verzoeken.length;
    let zin = nieuw('passphrase');
    const code = await maakKluis(page, 'apparaat', zin);
    await gaBinnen(page);
    const gevuld = await schrijfAlles(page, nieuw);
    expect(ALLE_VELDEN.filter((naam) => !gevuld.has(naam))).toEqual([]);
    const label = [...alle].findLast(([plaats]) => plaats.startsWith('nieuw label'))?.[1] ?? '';
    const leef = async (): Promise<void> => {
      await maakBladen(page);
      await heenEnWeer(page, join(elders, `${nieuw('file name')}.age`), nieuw('passphrase of a file'));
      const vers = nieuw('new passphrase');
      await anderSlot(page, zin, vers);
      zin = vers;
    };
    await test.step('once, with what comes late', leef);
    const geladen = post.verzoeken.length;
    await test.step('once more, without a request', async () => {
      await naarDossier(page, label);
      await leef();
      expect(post.verzoeken.slice(geladen)).toEqual([]);
    });
    await test.step('locked and opened, with the passphrase and with the code', async () => {
      await knop(page, balk.slot).click();
      await expect(page).toHaveURL(/op-slot/);
      await page.goto('/dossier/');
      await open(page, nieuw('wrong passphrase'));
      await open(page, zin);
      await expect(kaart(page, label)).toBeVisible();
      await naarDossier(page, label);
      await page.goto('/dossier/op-slot/');
      await page.goto('/dossier/');
      await open(page, code, 'herstelcode');
      await expect(kaart(page, label)).toBeVisible();
    });
    await test.step('the disk, once as it lies there while the browser runs, and once as it is left', async () => {
      const tijdens = zoekOpSchijf(map, [...alle.values()]);
      await browser.sluit();
      const geheim = [...alle.values()].filter((kanarie) => kanarie !== alle.get('control (0)'));
      const plaatsen = new Map([...alle].map(([plaats, kanarie]) => [kanarie, plaats]));
      const gevonden = [...new Set([...tijdens, ...zoekOpSchijf(map, [...alle.values(), code, code.replaceAll('-', '')])])];
      expect(geheim.length).toBeGreaterThan(120);
      expect(gevonden.map((kanarie) => plaatsen.get(kanarie) ?? 'recovery code')).toEqual(['control (0)']);
    });
    const later = await start();
    await test.step('wiped, at the next visit', async () => {
      await later.page.goto('/dossier/');
      await open(later.page, zin);
      await expect(kaart(later.page, label)).toBeVisible();
      await wisAlles(later.page);
      await expect(later.page).toHaveURL(/\/gewist\/#klaar$/);
      await later.page.waitForLoadState('networkidle');
      await later.browser.sluit();
    });
    await test.step('the network', () => {
      const verzoeken = post.verzoeken.slice(begin);
      expect(verzoeken.length).toBeGreaterThan(10);
      expect(verzoeken.flatMap((verzoek) => klacht(verzoek, basis, [...alle.values(), code]) ?? [])).toEqual([]);
      for (const { requests, connections, complaints } of [gezien, later.gezien]) {
        // Programs that came late: those of the key, of files and of documents.
        expect(requests.filter(({ type }) => ['fetch', 'xhr', 'ping', 'eventsource', 'websocket'].includes(type))).toEqual([]);
        expect(connections.filter((adres) => !/\/_astro\/(?:age|kdf)-worker\//.test(adres))).toEqual([]);
        expect(complaints).toEqual([]);
      }
    });
  } finally {
    ruimOp();
    rmSync(elders, { recursive: true, force: true });
    post.sluit();
  }
});

test('the search of a disk finds a word in one byte a letter, in two, and in base64, wherever it begins', () => {
  const map = mkdtempSync(join(tmpdir(), 'schijf-'));
  const { nieuw, alle } = maakKanaries();
  const als: readonly ((woord: string) => Buffer)[] = [
    (woord) => Buffer.from(`x${woord}`),
    (woord) => Buffer.from(woord, 'utf16le'),
    (woord) => Buffer.from(woord, 'utf16le').swap16(),
    ...['', 'a', 'ab'].map((ervoor) => (woord: string) => Buffer.from(Buffer.from(`${ervoor}${woord}cd`).toString('base64'))),
  ];
  try {
    writeFileSync(join(map, 'een'), Buffer.concat(als.map((maak, nummer) => Buffer.concat([Buffer.alloc(nummer), maak(nieuw(String(nummer)))]))));
    const nergens = nieuw('nowhere');
    expect(zoekOpSchijf(map, [...alle.values()])).toEqual([...alle.values()].filter((woord) => woord !== nergens).toSorted());
  } finally {
    rmSync(map, { recursive: true });
  }
});

test('the record of the network notices every way out: a request with a text, a beacon, a socket, a stream, a picture, a worker, an address with a question', async ({
  browser,
  baseURL,
}) => {
  const post = await startTussenpost({ zonderBeleid: true });
  const basis = baseURL ?? '';
  const context = await browser.newContext({ baseURL: basis, proxy: post.proxy });
  try {
    const page = await context.newPage();
    await page.goto('/dossier/');
    await page.waitForLoadState('networkidle');
    const voor = post.verzoeken.length;
    await page.evaluate(async (adres) => {
      const stil = (): undefined => undefined;
      await fetch('/dossier/', { method: 'POST', body: 'kanarie' }).catch(stil);
      await fetch('/dossier/?tekst=kanarie').catch(stil);
      await fetch('/protocollen/').catch(stil);
      await fetch('/dossier/', { headers: { 'x-tekst': 'kanarie' } }).catch(stil);
      navigator.sendBeacon('/dossier/', 'kanarie');
      new Image().src = 'http://elders.invalid/kanarie.png';
      const bron = new EventSource('/dossier/?bron=kanarie');
      await new Promise((klaar) => (bron.onerror = klaar));
      bron.close();
      const vraag = new XMLHttpRequest();
      vraag.open('PATCH', '/dossier/');
      vraag.send('x');
      await new Promise((klaar) => (vraag.onloadend = klaar));
      const socket = new WebSocket(`${adres.replace('http', 'ws')}/`);
      await new Promise((klaar) => (socket.onerror = socket.onclose = klaar));
      const werker = new Worker(URL.createObjectURL(new Blob([`fetch('${adres}/gewist/', { method: 'PUT', body: 'x' }).finally(() => postMessage(1))`])));
      await new Promise((klaar) => (werker.onmessage = klaar));
    }, basis);
    await expect
      .poll(() =>
        post.verzoeken
          .slice(voor)
          .flatMap((verzoek) => klacht(verzoek, basis, ['kanarie'])?.replace(/http:\/\/localhost:\d+|localhost:\d+/, '') ?? [])
          .toSorted(),
      )
      .toEqual([
        'asks: /dossier/?bron=kanarie',
        'asks: /dossier/?tekst=kanarie',
        'asks: /protocollen/',
        'carries what was typed: /dossier/',
        'elsewhere: CONNECT ',
        'elsewhere: GET http://elders.invalid/kanarie.png',
        'sends: PATCH /dossier/ (1 bytes)',
        'sends: POST /dossier/ (7 bytes)',
        'sends: POST /dossier/ (7 bytes)',
        'sends: PUT /gewist/ (1 bytes)',
      ]);
  } finally {
    await context.close();
    post.sluit();
  }
});
