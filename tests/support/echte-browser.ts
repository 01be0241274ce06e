// A browser with a profile of its own on the disk, which a test may kill without warning.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/setup/chromium.mjs';

export interface EchteBrowser {
  /** The page that it starts with. */
  readonly page: Page;
  readonly nieuwePagina: () => Promise<Page>;
  /** Number of the process that draws pages; what runs in workers runs in it too. */
  readonly tekenproces: () => Promise<number>;
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

// A test that is broken off does not end what it started: then the end of this process does.
const levend = new Set<number>();
process.once('exit', () => {
  for (const groep of levend) dood(groep);
});

/** Where a browser asks for everything, and what it would leave out of that. */
interface Tussenpost {
  readonly server: string;
  readonly bypass: string;
}

/** Starts a browser on this profile. */
export async function startBrowser(profiel: string, proxy?: Tussenpost): Promise<EchteBrowser> {
  const poort = join(profiel, 'DevToolsActivePort');
  rmSync(poort, { force: true });
  for (const slot of ['SingletonLock', 'SingletonSocket', 'SingletonCookie']) rmSync(join(profiel, slot), { force: true });
  const program = spawn(PROGRAMMA, argumenten(profiel, proxy), { stdio: 'ignore', detached: true });
  const { pid } = program;
  if (pid === undefined) throw new Error('the browser did not start');
  levend.add(pid);
  const einde = new Promise<void>((klaar) =>
    program.once('exit', () => {
      klaar();
    }),
  );
  const browser = await verbind(poort);
  const context = browser.contexts()[0] ?? (await browser.newContext());
  const weg = async (): Promise<void> => {
    await einde;
    await verdwenen(pid);
    levend.delete(pid);
    await browser.close().catch(() => undefined);
  };
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    nieuwePagina: () => context.newPage(),
    tekenproces: () => tekenproces(browser),
    dood: async () => {
      if (!levend.has(pid)) return;
      dood(pid);
      await weg();
    },
    sluit: async () => {
      const cdp = await browser.newBrowserCDPSession();
      await cdp.send('Browser.close').catch(() => undefined);
      await weg();
    },
  };
}

// What a reader has no use for here costs more than half of the start.
const ZONDER = [
  'background-networking',
  'component-update',
  'sync',
  'gpu',
  'extensions',
  'default-apps',
  'component-extensions-with-background-pages',
  'breakpad',
];
// What the browser asks its maker by itself: who is signed in, what is newer, what time it is. Of a site none of it tells anything.
const ZONDER_MAKER = ['--gaia-url=http://localhost:9/', '--component-updater=url-source=http://localhost:9/'];
const argumenten = (profiel: string, proxy?: Tussenpost): readonly string[] => [
  '--headless=new',
  `--user-data-dir=${profiel}`,
  '--remote-debugging-port=0',
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
  ...ZONDER.map((deel) => `--disable-${deel}`),
  '--disable-features=Translate,OptimizationHints,MediaRouter,GlobalMediaControls,PreloadTopChromeWebUI,NetworkTimeServiceQuerying',
  ...(proxy === undefined ? [] : [`--proxy-server=${proxy.server}`, `--proxy-bypass-list=${proxy.bypass}`, ...ZONDER_MAKER]),
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  'about:blank',
];

async function tekenproces(browser: Browser): Promise<number> {
  const cdp = await browser.newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  await cdp.detach();
  // The one that worked most: a browser keeps others ready.
  const druk = processInfo.filter(({ type }) => type === 'renderer').sort((een, ander) => ander.cpuTime - een.cpuTime)[0];
  if (druk === undefined) throw new Error('no process draws a page');
  return druk.id;
}

async function verbind(poort: string): Promise<Browser> {
  const tot = performance.now() + 30_000;
  while (performance.now() < tot) {
    const adres = existsSync(poort) ? /^\d+/.exec(readFileSync(poort, 'utf8'))?.[0] : undefined;
    if (adres !== undefined) return chromium.connectOverCDP(`http://127.0.0.1:${adres}`);
    await new Promise((verder) => setTimeout(verder, 20));
  }
  throw new Error('the browser did not start within 30 seconds');
}

/** Kills a group, so that the processes for pages, workers and storage go with it. It may be gone by itself already, which is as dead. */
function dood(groep: number): void {
  try {
    process.kill(-groep, 'SIGKILL');
  } catch (oorzaak) {
    if ((oorzaak as NodeJS.ErrnoException).code !== 'ESRCH') throw oorzaak;
  }
}

/** Waits until no process of the group runs: on a busy machine some outlive the first. */
async function verdwenen(groep: number): Promise<void> {
  while (leeft(groep)) await new Promise((verder) => setTimeout(verder, 10));
}

function leeft(groep: number): boolean {
  try {
    process.kill(-groep, 0);
  } catch {
    return false;
  }
  // What is left may wait for its parent to be told: it does nothing any more and holds nothing.
  return !existsSync('/proc/self/stat') || readdirSync('/proc').some((pid) => /^\d+$/.test(pid) && isLopend(pid, groep));
}

function isLopend(pid: string, groep: number): boolean {
  try {
    // After the name, which may hold anything: state, parent, group.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [staat = '', , van] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(van) === groep && !['Z', 'X'].includes(staat);
  } catch {
    return false;
  }
}
