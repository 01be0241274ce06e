import type { Browser, Page } from '@playwright/test';

/** Milliseconds, except `cls`, which is the sum of the layout shifts. */
export interface Figures {
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
}

const CPU_SLOWDOWN = 4;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1_000_000) / 8,
  uploadThroughput: 750_000 / 8,
};
const LONG_TASK = 50;
const QUIET = 500;

interface Collected {
  lcp: number;
  cls: number;
  tbt: number;
  slowest: number;
}
type Timed = PerformanceEntry & { readonly value?: number; readonly hadRecentInput?: boolean };

/** Opens a page as a first visitor on a slow phone would, with `remembered` in its storage, hands it to `look`, and closes it. */
export async function visit<T>(browser: Browser, url: string, look: (page: Page) => Promise<T>, remembered: Readonly<Record<string, string>> = {}): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'nl-NL' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.addInitScript(collect, LONG_TASK);
  await page.addInitScript((what) => {
    for (const [key, value] of Object.entries(what)) localStorage.setItem(key, value);
  }, remembered);
  await page.goto(url, { waitUntil: 'networkidle' });
  await settle(page);
  const result = await look(page);
  await context.close();
  return result;
}

/** Gives what the browser measured while the page loaded. */
export async function loadFigures(page: Page): Promise<Figures> {
  const { lcp, cls, tbt } = await collected(page);
  return { lcp, cls, tbt };
}

/** Goes to the field and types at once: the milliseconds from the word to the first result, and the bytes that came for it, with nothing loaded before. */
export async function firstSearch(page: Page): Promise<{ readonly ms: number; readonly bytes: number }> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const field = page.getByRole('main').getByRole('searchbox');
  await field.focus();
  const begin = Date.now();
  await field.fill('gesprek met ouders');
  await page.locator('[data-zoekresultaten] a').first().waitFor();
  return { ms: Date.now() - begin, bytes };
}

/** Types a word in the field and gives the milliseconds until the first result is there, once the search was used before. */
export async function searchTime(page: Page): Promise<number> {
  const field = page.getByRole('main').getByRole('searchbox');
  const result = page.locator('[data-zoekresultaten] a').first();
  await field.fill('signalen');
  await result.waitFor();
  await field.fill('');
  await result.waitFor({ state: 'detached' });
  const begin = Date.now();
  await field.fill('veilig thuis bellen');
  await result.waitFor();
  return Date.now() - begin;
}

/** Answers the first question and gives the milliseconds from the click on Verder to the next paint; below 16 reads as 0. */
export async function stepTime(page: Page): Promise<number> {
  await page.locator('[data-vraag] input[type=radio]').first().check();
  await settle(page);
  await page.evaluate(() => {
    (window as unknown as { figures: Collected }).figures.slowest = 0;
  });
  await page.getByRole('button', { name: 'Verder' }).click();
  await settle(page);
  return (await collected(page)).slowest;
}

/** Touches the first thing of an aid that can be touched, and gives the milliseconds to the next paint; below 16 reads as 0. */
export async function touchTime(page: Page): Promise<number> {
  const control = page.locator('main :is(input[type=radio], input[type=checkbox], input[type=search], button, select):visible:enabled').first();
  await page.evaluate(() => {
    (window as unknown as { figures: Collected }).figures.slowest = 0;
  });
  await control.click();
  await settle(page);
  return (await collected(page)).slowest;
}

function collected(page: Page): Promise<Collected> {
  return page.evaluate(() => (window as unknown as { figures: Collected }).figures);
}

/** Waits inside the page until its entries have arrived. */
async function settle(page: Page): Promise<void> {
  await page.evaluate((quiet) => new Promise((resolve) => setTimeout(resolve, quiet)), QUIET);
}

/** Runs in the page, before anything of the page itself. */
function collect(longTask: number): void {
  const figures: Collected = { lcp: 0, cls: 0, tbt: 0, slowest: 0 };
  Object.assign(window, { figures });
  const observe = (type: string, take: (entry: Timed) => void, options = {}): void => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(take);
    }).observe({ type, buffered: true, ...options });
  };
  observe('largest-contentful-paint', (entry) => {
    figures.lcp = entry.startTime;
  });
  observe('layout-shift', (entry) => {
    if (entry.hadRecentInput !== true) figures.cls += entry.value ?? 0;
  });
  observe('longtask', (entry) => {
    figures.tbt += entry.duration - longTask;
  });
  observe(
    'event',
    (entry) => {
      if (/^(click|pointerdown|pointerup|keydown)$/.test(entry.name)) figures.slowest = Math.max(figures.slowest, entry.duration);
    },
    { durationThreshold: 16 },
  );
}
