// A browser with a profile of its own on the disk, which a test may kill without warning.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/setup/chromium.mjs';

export interface EchteBrowser {
  readonly page: Page;
  /** SIGKILL for the browser and everything it started; resolves when it is gone. */
  readonly dood: () => Promise<void>;
  /** Ends it as a reader would. */
  readonly sluit: () => Promise<void>;
}

const PROGRAMMA = findChromium(process.env) ?? chromium.executablePath();

/** A new empty folder for a profile, and how to remove it. */
export function maakProfiel(): { readonly map: string; readonly ruimOp: () => void } {
  const map = mkdtempSync(join(tmpdir(), 'profiel-'));
  return {
    map,
    ruimOp: () => {
      rmSync(map, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Starts a browser on this profile. */
export async function startBrowser(profiel: string): Promise<EchteBrowser> {
  const poort = join(profiel, 'DevToolsActivePort');
  rmSync(poort, { force: true });
  for (const slot of ['SingletonLock', 'SingletonSocket', 'SingletonCookie']) rmSync(join(profiel, slot), { force: true });
  const program = spawn(PROGRAMMA, argumenten(profiel), { stdio: 'ignore', detached: true });
  const einde = new Promise<void>((klaar) =>
    program.once('exit', () => {
      klaar();
    }),
  );
  const browser = await verbind(poort);
  const page = browser.contexts()[0]?.pages()[0] ?? (await browser.newPage());
  const dood = async (): Promise<void> => {
    if (program.exitCode !== null || program.pid === undefined) return;
    // The group, so that the processes for pages, workers and storage go with it.
    // It may be gone by itself already, which is as dead.
    try {
      process.kill(-program.pid, 'SIGKILL');
    } catch (oorzaak) {
      if ((oorzaak as NodeJS.ErrnoException).code !== 'ESRCH') throw oorzaak;
    }
    await einde;
    await verdwenen(program.pid);
    await browser.close().catch(() => undefined);
  };
  const sluit = async (): Promise<void> => {
    const cdp = await browser.newBrowserCDPSession();
    await cdp.send('Browser.close').catch(() => undefined);
    await einde;
  };
  return { page, dood, sluit };
}

const argumenten = (profiel: string): readonly string[] => [
  '--headless=new',
  `--user-data-dir=${profiel}`,
  '--remote-debugging-port=0',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  'about:blank',
];

async function verbind(poort: string): Promise<Browser> {
  const tot = performance.now() + 30_000;
  while (performance.now() < tot) {
    const adres = existsSync(poort) ? /^\d+/.exec(readFileSync(poort, 'utf8'))?.[0] : undefined;
    if (adres !== undefined) return chromium.connectOverCDP(`http://127.0.0.1:${adres}`);
    await new Promise((verder) => setTimeout(verder, 20));
  }
  throw new Error('the browser did not start within 30 seconds');
}

/** Waits until no process of the group is left: on a busy machine some outlive the first. */
async function verdwenen(groep: number): Promise<void> {
  for (;;) {
    try {
      process.kill(-groep, 0);
    } catch {
      return;
    }
    await new Promise((verder) => setTimeout(verder, 10));
  }
}
