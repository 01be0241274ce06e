// npm run bench: what one page of each kind weighs, and how fast it is beside bare HTML with the same text; then the dossier at work.
// One part alone: `npm run bench -- pages`, `-- dossier`, `-- scale` (sites of many schools), `-- starlight` (a build by Starlight beside it).
// Slow phone: 4x CPU throttle, 1.6 Mbit/s, 150 ms; both sides in turn, the median of five. Needs a build.
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { bareHtml } from './bench/bare.ts';
import { firstSearch, loadFigures, searchTime, stepTime, touchTime, visit, type Figures } from './bench/measure.ts';
import { median } from './bench/median.ts';
import { serve } from './serve/server.ts';
import { findChromium } from './setup/chromium.mjs';
import { root } from './setup/prepare.mjs';
import { run } from './setup/run.mjs';
import { readSite } from './site/site.ts';
import { weighPage } from './site/weigh.ts';

const AID = '/hulpmiddelen/afwegingskader/';
const SEARCH = '/zoeken/';
/** One page of each kind that has a budget of its own (scripts/budgets.ts). */
const PAGES = [
  '/',
  '/protocollen/',
  '/protocollen/ikc-ijmond/',
  '/protocollen/ikc-ijmond/stap-1/',
  '/protocollen/ikc-ijmond/alles/',
  '/protocollen/bijlage-9/signalen/',
  '/actueel/',
  AID,
  '/hulpmiddelen/afwegingskader/oefenen/hij-staat-er-weer/',
  '/sociale-kaart/',
  '/training/quiz/',
  '/training/groep/',
  '/training/eigen-casussen/',
  '/dossier/',
  '/zoeken/',
  '/zonder-internet/',
  '/privacy/',
];
const TREES = ['afwegingskader', 'meldnormen', 'gesprek-ouders', 'beroepsgeheim'].map((slug) => `/hulpmiddelen/${slug}/`);
const TOUCHED = ['/sociale-kaart/', '/training/quiz/', '/training/groep/', '/training/eigen-casussen/', '/dossier/', SEARCH];
const TIMES = 5;

/** Serves one page compressed, from memory, on a free port. */
function serveOne(html: string): Promise<Server> {
  const body = brotliCompressSync(html);
  const headers = { 'Content-Type': 'text/html;charset=utf-8', 'Content-Encoding': 'br', 'Content-Length': body.length };
  const server = createServer((_, response) => response.writeHead(200, headers).end(body));
  return new Promise((resolve) => {
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      resolve(server);
    });
  });
}

async function compare(browser: Browser, url: string, bareUrl: string): Promise<readonly [Figures, Figures]> {
  const sides: readonly [Figures[], Figures[]] = [[], []];
  for (let turn = 0; turn < TIMES; turn += 1) {
    sides[0].push(await visit(browser, url, loadFigures));
    sides[1].push(await visit(browser, bareUrl, loadFigures));
  }
  return [middle(sides[0]), middle(sides[1])];
}

function middle(figures: readonly Figures[]): Figures {
  return {
    lcp: median(figures.map(({ lcp }) => lcp)),
    cls: median(figures.map(({ cls }) => cls)),
    tbt: median(figures.map(({ tbt }) => tbt)),
  };
}

async function medianOf(measure: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < TIMES; turn += 1) times.push(await measure());
  return median(times);
}

/** The browser rounds to eight, and tells of nothing below sixteen. */
const shown = (time: number): string => (time === 0 ? 'less than 16' : String(time));

function row(page: string, figures: Figures, bare: Figures): Readonly<Record<string, string | number>> {
  return {
    page,
    'LCP ms': Math.round(figures.lcp),
    'bare ms': Math.round(bare.lcp),
    ratio: (figures.lcp / bare.lcp).toFixed(2),
    CLS: figures.cls.toFixed(3),
    'TBT ms': Math.round(figures.tbt),
  };
}

async function bench(): Promise<number> {
  const dist = join(root, 'dist');
  const executablePath = findChromium(process.env);
  const serving = existsSync(dist) ? await serve(dist, 0) : undefined;
  if (serving?.ok !== true || executablePath === undefined) {
    console.error('The benchmark needs a built site (npm run build) and a Chromium (CHROMIUM_PATH or on the PATH).');
    return 1;
  }
  const site = readSite(dist);
  const origin = `http://localhost:${String(serving.port)}`;
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  const pages = PAGES.filter((page) => site.addresses.has(page));

  console.log('First visit, bytes with brotli');
  console.table(pages.map((page) => ({ page, ...weighPage(site, page) })));
  const rows = [];
  for (const page of pages) {
    const bare = await serveOne(bareHtml(site.text(page)));
    const bareUrl = `http://localhost:${String((bare.address() as AddressInfo).port)}/`;
    rows.push(row(page, ...(await compare(browser, origin + page, bareUrl))));
    bare.close();
  }
  console.log(`First visit on a slow phone, median of ${String(TIMES)}, beside bare HTML`);
  console.table(rows);
  if (site.addresses.has(SEARCH)) {
    const time = await medianOf(() => visit(browser, origin + SEARCH, searchTime));
    console.log(`From a word typed on ${SEARCH} to the first results, once it was used before: ${String(Math.round(time))} ms`);
  }
  const first = await medianOf(async () => (await visit(browser, origin + SEARCH, firstSearch)).ms);
  const { bytes } = await visit(browser, origin + SEARCH, firstSearch);
  console.log(`The same with nothing loaded before: ${String(Math.round(first))} ms, and ${(bytes / 1000).toFixed(1)} kB for it`);
  const touches = [];
  for (const aid of TREES)
    touches.push({ page: aid, what: 'from Verder to the next paint', ms: shown(await medianOf(() => visit(browser, origin + aid, stepTime))) });
  for (const aid of TOUCHED)
    touches.push({ page: aid, what: 'from the first touch to the next paint', ms: shown(await medianOf(() => visit(browser, origin + aid, touchTime))) });
  console.log('Touched on a slow phone (4x slower), median of five');
  console.table(touches);
  await browser.close();
  await serving.stop();
  return 0;
}

/** What is measured by a program of its own. */
const PARTS: Readonly<Record<string, string>> = { dossier: 'tests/bench/dossier.ts', scale: 'tests/bench/schaal.ts', starlight: 'tests/bench/starlight.ts' };

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const part = PARTS[name];
  const runPart = async (file: string): Promise<number> => (await run(process.execPath, [...process.execArgv, file, ...args], { cwd: root })).code;
  if (part !== undefined) return runPart(part);
  const code = await bench();
  return code === 0 && name !== 'pages' ? runPart(PARTS['dossier'] ?? '') : code;
}

process.exitCode = await main(process.argv.slice(2));
