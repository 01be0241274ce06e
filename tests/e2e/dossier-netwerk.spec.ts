import { expect, test } from '@playwright/test';
import { balk } from '../../src/messages/dossier-binnen.ts';
import { wissen } from '../../src/messages/dossier-scherm.ts';
import { anderSlot, heenEnWeer, maakBladen, naarDossier, schrijfAlles } from '../support/dossierleven.ts';
import { gaBinnen, kaart, knop, maakKluis, open } from '../support/dossierscherm.ts';
import { maakKanaries } from '../support/kanaries.ts';
import { klacht, startTussenpost } from '../support/tussenpost.ts';
import { watch } from '../support/watch.ts';

// A step that cannot be taken fails by itself, and not by the whole test.
test.use({ actionTimeout: 30_000 });

test('a whole dossier life asks for files of the site and nothing else, and the second time for nothing at all', async ({ browser, baseURL }, info) => {
  test.slow();
  const post = await startTussenpost();
  const basis = baseURL ?? '';
  const context = await browser.newContext({ baseURL: basis, proxy: post.proxy });
  try {
    const { nieuw, alle } = maakKanaries();
    const page = await context.newPage();
    const gezien = await watch(page);
    let zin = nieuw('passphrase');
    const code = await maakKluis(page, 'apparaat', zin);
    await gaBinnen(page);
    const leef = async (keer: number): Promise<void> => {
      const vers = nieuw('passphrase');
      await maakBladen(page);
      await heenEnWeer(page, info.outputPath(`${String(keer)}.age`), nieuw('passphrase of a file'));
      await anderSlot(page, zin, vers);
      zin = vers;
    };
    await schrijfAlles(page, nieuw);
    const label = [...alle].findLast(([plaats]) => plaats.startsWith('nieuw label'))?.[1] ?? '';
    await leef(1);
    const geladen = post.verzoeken.length;
    await naarDossier(page, label);
    await leef(2);
    expect(post.verzoeken.slice(geladen)).toEqual([]);

    await knop(page, balk.slot).click();
    await expect(page).toHaveURL(/op-slot/);
    await page.goto('/dossier/');
    await open(page, zin);
    await expect(kaart(page, label)).toBeVisible();
    await knop(page, balk.instellingen).click();
    await page.getByRole('textbox', { name: wissen.veld(`‘${wissen.woord}’`) }).fill(wissen.woord);
    await knop(page, wissen.knop).click();
    await expect(page).toHaveURL(/\/gewist\/#klaar$/);
    await page.waitForLoadState('networkidle');

    expect(post.verzoeken.length).toBeGreaterThan(10);
    expect(post.verzoeken.flatMap((verzoek) => klacht(verzoek, basis, [...alle.values(), code]) ?? [])).toEqual([]);
    // Programs that came late: those of the key, of files and of documents.
    expect(gezien.requests.filter(({ type }) => ['fetch', 'xhr', 'ping', 'eventsource', 'websocket'].includes(type))).toEqual([]);
    expect(gezien.connections.filter((adres) => !/\/_astro\/(?:age|kdf)-worker\//.test(adres))).toEqual([]);
    expect(gezien.complaints).toEqual([]);
  } finally {
    await context.close();
    post.sluit();
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
