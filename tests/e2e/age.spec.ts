import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { openProef } from '../support/proefpagina.ts';
import { violationsOn, watch } from '../support/watch.ts';
import { isLang } from '../support/lang.ts';

const ZIN = 'maanboot-café-rotszeil';
// age asks for a passphrase on a terminal and nowhere else; Python has one to offer.
const TERMINAL = `
import os, pty, sys
pid, fd = pty.fork()
if pid == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
while True:
    try:
        said = os.read(fd, 4096)
    except OSError:
        break
    if not said:
        break
    if said.rstrip().endswith(b':'):
        os.write(fd, sys.argv[1].encode() + b'\\n')
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`;

const is = (program: string, ...args: readonly string[]): boolean => spawnSync(program, args, { stdio: 'ignore' }).status === 0;
const kanAge = is('age', '--version') && is('python3', '-c', 'import pty');

/** Runs the age program, and types the passphrase whenever it asks. */
const age = (...args: readonly string[]) => execFileSync('python3', ['-c', TERMINAL, ZIN, 'age', ...args], { stdio: 'pipe' });

const sluit = (page: Page, tekst: string, zin = ZIN) =>
  page.evaluate(
    async ([inhoud, wachtzin]) => {
      const uit = await (await proef.laadAge()).sluitAge(new TextEncoder().encode(inhoud), wachtzin);
      return uit.ok ? [...uit.inhoud] : uit.reden;
    },
    [tekst, zin] as const,
  );
const open = (page: Page, bytes: readonly number[], zin = ZIN) =>
  page.evaluate(
    async ([inhoud, wachtzin]) => {
      const uit = await (await proef.laadAge()).openAge(new Blob([new Uint8Array(inhoud)]), wachtzin);
      return uit.ok ? new TextDecoder().decode(uit.inhoud) : uit.reden;
    },
    [bytes, zin] as const,
  );
const alsBytes = (uit: readonly number[] | string): readonly number[] => {
  if (typeof uit === 'string') throw new Error(uit);
  return uit;
};

const TEKST = `${JSON.stringify({ format: 'proef', tekst: 'één’ 🌳' }, null, 2)}\n`;

test('a file goes out and in again, and only with its own passphrase', async ({ page }) => {
  await watch(page);
  await openProef(page);
  const bestand = alsBytes(await sluit(page, TEKST));
  expect(await open(page, bestand)).toBe(TEKST);
  expect(await open(page, bestand, 'niet de wachtzin')).toBe('verkeerde-wachtzin');
  // The same letters, written with loose accents.
  expect(await open(page, bestand, ZIN.normalize('NFD'))).toBe(TEKST);
  expect(new TextDecoder('latin1').decode(new Uint8Array(bestand.slice(0, 80)))).toMatch(/^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} 17\n/);
  expect(await violationsOn(page)).toEqual([]);
});

test('files go both ways with the age program', async ({ page }) => {
  test.slow();
  if (!kanAge) {
    console.log('age: the program is not here (apt install age), so files were tried against the library alone');
    await openProef(page);
    expect(await open(page, alsBytes(await sluit(page, TEKST)))).toBe(TEKST);
    return;
  }
  const map = mkdtempSync(join(tmpdir(), 'age-'));
  try {
    await openProef(page);
    // Of more than one piece, and with letters of every kind; the edge of a piece in the long run. Not an empty one: age makes no file of nothing.
    for (const tekst of [`${TEKST}${'y'.repeat(200_001)}`, ...(isLang ? ['a', 'x'.repeat(64 * 1024)] : [])]) {
      writeFileSync(join(map, 'uit.age'), Uint8Array.from(alsBytes(await sluit(page, tekst))));
      age('-d', '-o', join(map, 'uit.txt'), join(map, 'uit.age'));
      expect(readFileSync(join(map, 'uit.txt'), 'utf8')).toBe(tekst);
      writeFileSync(join(map, 'in.txt'), tekst);
      age('-p', '-o', join(map, 'in.age'), join(map, 'in.txt'));
      expect(await open(page, [...readFileSync(join(map, 'in.age'))])).toBe(tekst);
    }
    if (isLang) {
      age('-p', '-a', '-o', join(map, 'tekst.age'), join(map, 'in.txt'));
      expect(await open(page, [...readFileSync(join(map, 'tekst.age'))])).toBe('tekstvorm');
    }
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
});

// Without a browser every byte is tried: `tests/unit/browser/age-schade.test.ts`.
const AANTAL = isLang ? 24 : 4;
test('every damaged file is refused, with a reason', async ({ page }) => {
  test.slow();
  await openProef(page);
  const bestand = alsBytes(await sluit(page, 'klein'));
  // Spread over header, salt, slot, MAC, nonce and body.
  const plaatsen = Array.from({ length: AANTAL }, (_, nummer) => Math.floor((nummer * (bestand.length - 1)) / (AANTAL - 1)));
  for (const plaats of plaatsen) {
    const uit = await open(
      page,
      bestand.map((byte, hier) => (hier === plaats ? byte ^ 1 : byte)),
    );
    expect(
      ['geen-age', 'nieuwere-versie', 'kop-beschadigd', 'geen-wachtzin', 'te-zwaar', 'verkeerde-wachtzin', 'beschadigd'],
      `byte ${String(plaats)}`,
    ).toContain(uit);
    expect(await open(page, bestand.slice(0, plaats)), `cut at ${String(plaats)}`).not.toBe('klein');
  }
  expect(await open(page, [])).toBe('leeg');
});

test('a file that is too large is refused before it is read, and a heavy one before anything is computed', async ({ page }) => {
  await openProef(page);
  const uit = await page.evaluate(async () => {
    const { openAge } = await proef.laadAge();
    const groot = new Blob([new Uint8Array(25 * 1024 * 1024 + 1)]);
    let gelezen = false;
    groot.arrayBuffer = () => {
      gelezen = true;
      return Promise.resolve(new ArrayBuffer(0));
    };
    const antwoord = await openAge(groot, 'een lange wachtzin');
    const kop = `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} 20\n${'B'.repeat(43)}\n--- ${'C'.repeat(43)}\n`;
    const zwaar = await openAge(new Blob([kop]), 'een lange wachtzin');
    return [antwoord, gelezen, zwaar];
  });
  expect(uit).toEqual([{ ok: false, reden: 'te-groot' }, false, { ok: false, reden: 'te-zwaar' }]);
});

test('a saved file is checked by opening it again @long', async ({ page }) => {
  await openProef(page);
  const uit = await page.evaluate(async () => {
    const { controleerAge, hashVan, sluitAge } = await proef.laadAge();
    const inhoud = new TextEncoder().encode('wat bewaard is');
    const [goed, ander] = [await sluitAge(inhoud, 'een lange wachtzin'), await sluitAge(new TextEncoder().encode('ouder'), 'een lange wachtzin')];
    if (!goed.ok || !ander.ok) return [];
    const hash = await hashVan(inhoud);
    const bij = (bytes: typeof inhoud, zin: string) => controleerAge(new Blob([bytes]), zin, hash);
    return [
      await bij(goed.inhoud, 'een lange wachtzin'),
      await bij(ander.inhoud, 'een lange wachtzin'),
      await bij(goed.inhoud, 'een andere zin'),
      await bij(goed.inhoud.slice(0, -1), 'een lange wachtzin'),
    ];
  });
  expect(uit).toEqual([{ ok: true }, { ok: false, reden: 'ander-bestand' }, { ok: false, reden: 'verkeerde-wachtzin' }, { ok: false, reden: 'beschadigd' }]);
});

test('a worker that takes too long is ended, and that is an answer', async ({ page }) => {
  // The program of the worker is replaced by one that never answers.
  await page.route('**/age-worker/**', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Resource-Policy': 'same-origin' },
      body: 'addEventListener("message", () => undefined);',
    }),
  );
  await page.clock.install();
  await openProef(page);
  const gestart = page.waitForEvent('worker');
  await page.evaluate(() => {
    Object.assign(globalThis, { antwoord: undefined });
    void proef.laadAge().then(async ({ sluitAge }) => {
      Object.assign(globalThis, { antwoord: await sluitAge(new TextEncoder().encode('x'), 'een lange wachtzin') });
    });
  });
  await gestart;
  await page.clock.runFor(31_000);
  await page.waitForFunction(() => (globalThis as { antwoord?: unknown }).antwoord !== undefined);
  expect(await page.evaluate(() => (globalThis as { antwoord?: unknown }).antwoord)).toEqual({ ok: false, reden: 'te-lang' });
  expect(page.workers()).toEqual([]);
});
