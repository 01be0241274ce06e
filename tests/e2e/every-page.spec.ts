import { expect, test } from '@playwright/test';
import { LOOKED_AT_CLOSELY, PAGES, sourceOf } from '../support/site-pages.ts';
import { type Visit, visit } from '../support/visit.ts';
import { type Watched, watch } from '../support/watch.ts';

const TODAY = ['tel:112', 'tel:08002000', 'tel:09008844', 'tel:09001113111', 'tel:08000432'];
const PARTS = [0, 1] as const;

for (const part of PARTS) {
  test.describe(`every page (part ${String(part + 1)} of ${String(PARTS.length)})`, () => {
    // Each page is opened once, on a phone; every test looks at what that visit showed.
    test.describe.configure({ mode: 'default' });
    let visits: readonly Visit[] = [];
    let seen: Watched;

    test.beforeAll(async ({ browser }) => {
      test.slow();
      const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
      seen = await watch(page);
      const all: Visit[] = [];
      for (const path of LOOKED_AT_CLOSELY.filter((_, place) => place % PARTS.length === part)) all.push(await visit(page, seen, path));
      visits = all;
      await page.close();
    });

    /** The pages of which something does not hold. */
    const where = (wrong: (one: Visit) => boolean): string[] => visits.filter(wrong).map(({ path }) => path);

    test('is visited', () => {
      expect(visits.length).toBeGreaterThan(20);
      expect(where(({ reading }) => !reading).length).toBeGreaterThan(1);
    });

    for (const width of [320, 390]) {
      test(`does not move sideways at ${String(width)} px`, () => {
        expect(visits.flatMap(({ sideways }) => sideways[width] ?? [])).toEqual([]);
      });
    }

    test('has the emergency numbers at the top, to call with one press', () => {
      expect(where(({ bar }) => bar.map(({ href }) => href).join() !== 'tel:112,tel:08002000')).toEqual([]);
      expect(where(({ bar }) => !(bar[0]?.text.endsWith('112') && bar[1]?.text.endsWith('0800-2000')))).toEqual([]);
      expect(where(({ bar }) => bar.some(({ inView }) => !inView))).toEqual([]);
      expect(where(({ barText }) => !/gratis,\s+dag en nacht/.test(barText))).toEqual([]);
    });

    test('links no number that does not hold today', () => {
      expect(where(({ numbers }) => numbers.some((number) => !TODAY.includes(number)))).toEqual([]);
    });

    test('says where one is: one h1, a title, a description', () => {
      const readers = visits.filter(({ path }) => !path.startsWith('/dev/'));
      const wrong = (one: Visit): boolean => one.h1 !== 1 || !one.title.endsWith('Meldcodewijzer') || one.description.length <= 20 || one.lang !== 'nl';
      expect(readers.filter(wrong).map(({ path }) => path)).toEqual([]);
    });

    test('asks nothing of another host, does not complain, and keeps to its policy', ({ baseURL }) => {
      expect(seen.requests.length).toBeGreaterThan(10);
      expect(seen.requests.map(({ url }) => url).filter((url) => new URL(url).origin !== baseURL)).toEqual([]);
      expect(seen.connections).toEqual([]);
      expect(visits.flatMap(({ refused }) => refused)).toEqual([]);
      expect(seen.complaints).toEqual([]);
    });

    test('loads no program when it is for reading, and takes at most three requests', () => {
      const reading = visits.filter((one) => one.reading);
      expect(reading.filter(({ requests }) => requests.length > 3).map(({ path }) => path)).toEqual([]);
      expect(reading.filter(({ requests }) => requests.some(({ type }) => ['script', 'fetch', 'xhr'].includes(type))).map(({ path }) => path)).toEqual([]);
      expect(reading.filter(({ scripts }) => scripts > 0).map(({ path }) => path)).toEqual([]);
      // The lines that put the site away, and no more.
      expect(reading.filter(({ lines }) => lines > 1).map(({ path }) => path)).toEqual([]);
    });
  });
}

test.describe('every page, as it is written', () => {
  const numbersIn = (html: string): string[] => [...html.matchAll(/href="(tel:[^"]*)"/g)].map(([, number = '']) => number);
  const barOf = (html: string): string => /<aside[^>]* aria-label="Noodnummers"[^>]*>(.*?)<\/aside>/s.exec(html)?.[1] ?? '';
  /** The pages of which something does not hold. */
  const where = (wrong: (html: string) => boolean): string[] => PAGES.filter((path) => wrong(sourceOf(path)));

  test('has the emergency numbers before anything else that can be called', () => {
    expect(PAGES.length).toBeGreaterThan(300);
    expect(where((html) => numbersIn(barOf(html)).join() !== 'tel:112,tel:08002000')).toEqual([]);
    expect(where((html) => numbersIn(html).slice(0, 2).join() !== 'tel:112,tel:08002000')).toEqual([]);
    expect(where((html) => !/112<.*0800-2000<.*gratis,\s+dag en nacht/s.test(barOf(html)))).toEqual([]);
  });

  test('links no number that does not hold today', () => {
    expect(where((html) => numbersIn(html).some((number) => !TODAY.includes(number)))).toEqual([]);
  });
});

test('no two pages have the same title', () => {
  const titles = PAGES.filter((path) => !path.startsWith('/dev/')).map((path) => /<title>([^<]*)/.exec(sourceOf(path))?.[1] ?? path);
  expect(titles.filter((title, place) => titles.indexOf(title) < place)).toEqual([]);
});
