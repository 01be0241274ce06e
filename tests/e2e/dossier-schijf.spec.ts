import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { balk } from '../../src/messages/dossier-binnen.ts';
import { ALLE_VELDEN, anderSlot, heenEnWeer, maakBladen, naarDossier, schrijfAlles } from '../support/dossierleven.ts';
import { gaBinnen, kaart, knop, maakKluis, open } from '../support/dossierscherm.ts';
import { maakProfiel, startBrowser } from '../support/echte-browser.ts';
import { maakKanaries } from '../support/kanaries.ts';
import { zoekOpSchijf } from '../support/schijf.ts';

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

test('no word of a dossier is on the disk in plain text: not one of any field, draft, search, passphrase, code or name of a file', async ({ baseURL }) => {
  test.slow();
  const { map, ruimOp } = maakProfiel();
  const elders = mkdtempSync(join(tmpdir(), 'bestanden-'));
  const { nieuw, alle } = maakKanaries();
  try {
    const browser = await startBrowser(map);
    const page = metBasis(browser.page, baseURL ?? '');
    await typControle(page, nieuw('control'));
    const zin = nieuw('passphrase');
    const code = await maakKluis(page, 'apparaat', zin);
    await gaBinnen(page);
    const gevuld = await schrijfAlles(page, nieuw);
    expect(ALLE_VELDEN.filter((naam) => !gevuld.has(naam))).toEqual([]);
    const label = [...alle].findLast(([plaats]) => plaats.startsWith('nieuw label'))?.[1] ?? '';
    await maakBladen(page);
    await heenEnWeer(page, join(elders, `${nieuw('file name')}.age`), nieuw('passphrase of a file'));
    const nieuweZin = nieuw('new passphrase');
    await anderSlot(page, zin, nieuweZin);
    await knop(page, balk.slot).click();
    await expect(page).toHaveURL(/op-slot/);
    await page.goto('/dossier/');
    await open(page, nieuw('wrong passphrase'));
    await open(page, nieuweZin);
    await expect(kaart(page, label)).toBeVisible();
    await naarDossier(page, label);
    await page.goto('/over/');
    await page.goto('/dossier/');
    await open(page, code, 'herstelcode');
    await expect(kaart(page, label)).toBeVisible();
    // Once as it lies there while the browser runs, and once as it is left.
    const tijdens = zoekOpSchijf(map, [...alle.values()]);
    await browser.sluit();
    const geheim = [...alle.values()].filter((kanarie) => kanarie !== alle.get('control (0)'));
    const plaatsen = new Map([...alle].map(([plaats, kanarie]) => [kanarie, plaats]));
    const gevonden = [...new Set([...tijdens, ...zoekOpSchijf(map, [...alle.values(), code, code.replaceAll('-', '')])])];
    expect(geheim.length).toBeGreaterThan(120);
    expect(gevonden.map((kanarie) => plaatsen.get(kanarie) ?? 'recovery code')).toEqual(['control (0)']);
  } finally {
    ruimOp();
    rmSync(elders, { recursive: true, force: true });
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
