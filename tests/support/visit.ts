import { type Page, expect } from '@playwright/test';
import { isReadingPage } from './site-pages.ts';
import { type Watched, violationsOn } from './watch.ts';
import { zijwaarts } from './wizard.ts';

/** What a visit to one page on a phone showed. */
export interface Visit {
  readonly path: string;
  readonly reading: boolean;
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly h1: number;
  /** Where the links of the emergency bar lead, their words, and whether all of each is on screen. */
  readonly bar: readonly { readonly href: string; readonly text: string; readonly inView: boolean }[];
  readonly barText: string;
  /** Every number that can be called. */
  readonly numbers: readonly string[];
  /** Programs in files, and whatever prepares for one. */
  readonly scripts: number;
  /** Programs in the page itself. */
  readonly lines: number;
  /** What it asked for before the reader did anything. */
  readonly requests: readonly { readonly url: string; readonly type: string }[];
  /** Width of the screen → what reaches beyond it. */
  readonly sideways: Readonly<Record<number, string>>;
  /** What the policy of the page refused. */
  readonly refused: readonly string[];
}

const HEIGHT = 800;
const WIDTHS = [320, 390];

/** Opens a page once and notes everything that the site promises about every page. */
export async function visit(page: Page, seen: Watched, path: string): Promise<Visit> {
  const before = seen.requests.length;
  await page.goto(path, { waitUntil: 'load' });
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  const facts = await page.evaluate(factsOfDocument);
  // The page before this one may still have been asking for something.
  const begin = seen.requests.findIndex(({ type }, place) => place >= before && type === 'document');
  const requests = seen.requests.slice(begin);
  const sideways: Record<number, string> = {};
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    const over = await zijwaarts(page);
    if (over > 0) sideways[width] = `${path} by ${String(over)} px: ${await culprit(page)}`;
  }
  // Down and up again, for whatever waits until it is seen.
  await page.keyboard.press('Tab');
  await page.evaluate(async () => {
    scrollTo(0, document.documentElement.scrollHeight);
    // What a scroll starts belongs to this page, and not to the next.
    await new Promise((verder) => requestAnimationFrame(() => requestAnimationFrame(verder)));
  });
  const refused = (await violationsOn(page)).map((what) => `${path}: ${what}`);
  return { path, reading: isReadingPage(path), ...facts, requests, sideways, refused };
}

const factsOfDocument = () => {
  const inView = ({ top, bottom, left, right, width }: DOMRect): boolean => width > 0 && top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
  const bar = document.querySelector('[aria-label="Noodnummers"]');
  const hrefs = (links: Iterable<Element>): string[] => [...links].map((link) => link.getAttribute('href') ?? '');
  return {
    title: document.title,
    description: document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
    lang: document.documentElement.lang,
    h1: document.querySelectorAll('h1').length,
    bar: [...(bar?.querySelectorAll('a') ?? [])].map((link) => ({
      href: link.getAttribute('href') ?? '',
      text: link.textContent,
      inView: inView(link.getBoundingClientRect()),
    })),
    barText: bar?.textContent ?? '',
    numbers: hrefs(document.querySelectorAll('a[href^="tel:"]')),
    lines: document.querySelectorAll('script:not([src])').length,
    scripts: document.querySelectorAll('script[src], link[rel~="modulepreload"], link[as="script"], link[rel~="preconnect"], link[rel~="dns-prefetch"]').length,
  };
};

/** The element that reaches furthest, to have something to look for. */
const culprit = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const right = (element: Element): number => element.getBoundingClientRect().right;
    const furthest = [...document.querySelectorAll('body *')].reduce((a, b) => (right(b) > right(a) ? b : a));
    return `${furthest.tagName.toLowerCase()}.${furthest.className} “${furthest.textContent.trim().slice(0, 40)}”`;
  });
