// The main journeys, written once, in every engine that is there.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Serving } from '../../scripts/serve/server.ts';
import { root } from '../../scripts/setup/prepare.mjs';
import { woorden } from '../../src/messages/afweging.ts';
import { stand } from '../../src/messages/offline.ts';
import type { Browser } from './drivers/driver.ts';
import { engines } from './engines.ts';
import { readerAt, type Reader } from './reader.ts';
import { fromFile, intoFile, LABEL, lock, makeVault, SIGNAAL, unlock, wipe, writeSignal } from './vault.ts';

/** The shortest way to the most urgent outcome. */
const ACUUT = [
  ['medewerker', 'nee'],
  ['vermoeden', 'ja'],
  ['acuut', 'ja'],
] as const;

async function serveAt(port: number): Promise<Serving> {
  const serving = await serve(join(root, 'dist'), port);
  if (!serving.ok) throw new Error(serving.reden);
  return serving;
}

describe.each(engines())('$name', { concurrent: false }, (engine) => {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  let serving: Serving;
  let browser: Browser;
  let reader: Reader;
  let file = '';

  beforeAll(async () => {
    mkdirSync(join(folder, 'downloads'));
    serving = await serveAt(0);
    browser = await engine.start(folder);
    reader = readerAt(browser, `http://localhost:${String(serving.port)}`, folder);
    console.log(`${engine.name} ${browser.version}`);
    if (!engine.keepsProfile) console.log(`${engine.name} keeps nothing between two starts here, so a dossier was not looked for after one.`);
  });
  afterAll(async () => {
    await browser.close();
    await serving.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('reads a step of a protocol and a term', async () => {
    await reader.open('/protocollen/ikc-ijmond/stap-5/');
    expect(await reader.read('h1')).toContain('Stap 5');
    expect(await reader.read('a[href="tel:112"]')).toContain('112');
    expect(await reader.read('a[href="tel:08002000"]')).toContain('0800-2000');
    await reader.seeNot('#term-onthulling');
    await reader.press('button.term[popovertarget="term-onthulling"]');
    expect(await reader.read('#term-onthulling')).toMatch(/onthulling|disclosure/i);
    await reader.press('#term-onthulling .sluit');
    await reader.seeNot('#term-onthulling');
  });

  test('searches, and arrives where the answer stands', async () => {
    await reader.open('/zoeken/');
    await reader.type('main input[type=search]', 'radarfunctie');
    await reader.readUntil('[data-zoekresultaten]', /radarfunctie/i);
    await reader.press('[data-zoekresultaten] a');
    await reader.arrive(/^\/(protocollen|begrippen|hulpmiddelen)\//);
    await reader.readUntil('main', /radarfunctie/i);
  });

  test('weighs to acute danger, and sees whom to call and which norm holds', async () => {
    await weighAcute(reader);
  });

  test('keeps a dossier: made, written in, locked, opened, into a file', async () => {
    await reader.open('/dossier/');
    await makeVault(reader, 'apparaat');
    await writeSignal(reader);
    await lock(reader);
    await reader.press(['link', 'Open je dossier weer']);
    await unlock(reader);
    await reader.press('.dossierkaart');
    expect(await reader.read('.post[data-soort="signaal"]')).toContain(SIGNAAL);
    file = await intoFile(reader);
    expect(basename(file)).toMatch(/^bestand-\d{8}-\d{4}\.age$/);
    const bytes = readFileSync(file);
    expect(bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/);
    expect(bytes.includes(LABEL)).toBe(false);
  });

  test('works without internet: a step never opened before, an aid and the dossier', async () => {
    await reader.open('/zonder-internet/');
    await reader.see(['heading', stand.klaar.kop]);
    await serving.stop();
    try {
      await reader.open('/protocollen/gpo-wn/stap-2/');
      expect(await reader.read('h1')).toContain('Stap 2');
      await weighAcute(reader);
      await reader.open('/dossier/');
      await unlock(reader);
      await reader.press('.dossierkaart');
      expect(await reader.read('.post[data-soort="signaal"]')).toContain(SIGNAAL);
    } finally {
      serving = await serveAt(serving.port);
    }
  });

  if (engine.keepsProfile)
    test('finds the dossier again after the browser was closed', async () => {
      await browser.close();
      browser = await engine.start(folder);
      reader = readerAt(browser, `http://localhost:${String(serving.port)}`, folder);
      await reader.open('/dossier/');
      await unlock(reader);
      expect(await reader.read('.dossierkaart')).toContain(LABEL);
    });

  test('wipes everything, and a new vault takes the file in', async () => {
    await reader.open('/dossier/');
    await unlock(reader);
    await wipe(reader);
    expect(await reader.read('main')).toContain('Alles is gewist.');
    const left = '[localStorage.length, (await indexedDB.databases()).length]';
    await expect.poll(() => browser.evaluate(`(async () => ${left})()`)).toEqual([0, 0]);
    // Browsers do not agree on what of the copy is wiped too; what is said of it must be true.
    await reader.open('/zonder-internet/');
    await reader.see(['heading', stand.klaar.kop]);
    expect(await browser.evaluate(`caches.match('/over/', { ignoreSearch: true }).then((copy) => copy?.status)`)).toBe(200);
    await reader.open('/dossier/');
    await reader.see('[data-staat="begin"]');
    await makeVault(reader, 'venster');
    await fromFile(reader, file);
    await reader.press('.dossierkaart');
    expect(await reader.read('.post[data-soort="signaal"]')).toContain(SIGNAAL);
  });

  test('was refused nothing by the policies, and heard no error', async () => {
    expect(await browser.complaints()).toEqual([]);
  });
});

async function weighAcute(reader: Reader): Promise<void> {
  await reader.open('/hulpmiddelen/afwegingskader/');
  for (const [vraag, antwoord] of ACUUT) {
    await reader.press(`[data-vraag="${vraag}"] input[value="${antwoord}"]`);
    const others = (await reader.browser.evaluate(`[...document.querySelectorAll('[data-vraag]')].map((group) => group.dataset.vraag)`)) as readonly string[];
    for (const other of others.filter((id) => id !== vraag)) await reader.press(`[data-vraag="${other}"] input[value="nee"]`);
    await reader.press(['button', woorden.verder]);
    await reader.seeNot(`[data-vraag="${vraag}"]`);
  }
  const report = await reader.read('[data-uitkomst]');
  expect(await reader.attribute('[data-uitkomst]', 'data-uitkomst')).toMatch(/acuut/i);
  expect(await reader.attribute('[data-uitkomst]', 'data-normen')).toBe('1');
  expect(report).toContain('112');
  expect(report).toContain('0800-2000');
  // The tab remembers what was answered; the next weighing begins anew.
  await reader.press(['button', woorden.opnieuw]);
  await reader.see(`[data-vraag="${ACUUT[0][0]}"]`);
}
