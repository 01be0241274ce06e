// What a site costs with ever more schools: to build, and for a reader. `npm run bench -- scale` for 1, 40, 500 and 1 000 schools,
// `npm run bench -- scale 40` for that many. Each site is built in .cache and thrown away.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { bareHtml } from '../../scripts/bench/bare.ts';
import { firstSearch, visit } from '../../scripts/bench/measure.ts';
import { serve } from '../../scripts/serve/server.ts';
import { findChromium } from '../../scripts/setup/chromium.mjs';
import { root } from '../../scripts/setup/prepare.mjs';
import { readSite, type Site } from '../../scripts/site/site.ts';
import { weighPage } from '../../scripts/site/weigh.ts';
import { volgGeheugen } from './geheugen.ts';
import { writeSchools } from './scholen.ts';

const SIZES = [1, 40, 500, 1000];
const SCHOOL = '/protocollen/kunstschool-1/';
/** Pages that must not grow, whatever the number of schools. */
const PAGES = {
  home: '/',
  'list of schools': '/protocollen/',
  overview: SCHOOL,
  step: `${SCHOOL}stap-1/`,
  afwegingskader: '/hulpmiddelen/afwegingskader/',
  dossier: '/dossier/',
  search: '/zoeken/',
  'own cases': '/training/eigen-casussen/',
  'what holds now': '/actueel/',
} as const;
const MB = 1_000_000;

interface Built {
  readonly seconds: number;
  readonly output: string;
  readonly peak: number | undefined;
}

/** Builds the site of a file in a folder, both below the root of the project. */
async function build(file: string, dist: string): Promise<Built> {
  const env = { ...process.env, MELDCODEWIJZER_SITE: file, MELDCODEWIJZER_DIST: dist };
  const begin = performance.now();
  const child = spawn(process.execPath, [...process.execArgv, 'scripts/build.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const memory = volgGeheugen(child.pid ?? 0);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise((resolve) => child.on('close', resolve));
  const peak = memory.stop();
  if (code !== 0) throw new Error(`The site of ${file} could not be built:\n${output.slice(-2000)}`);
  return { seconds: (performance.now() - begin) / 1000, output, peak };
}

/** The limit: the same pages as bare HTML, from what was built; gives the seconds. */
function writeBare(site: Site, folder: string): number {
  const begin = performance.now();
  for (const page of site.pages) {
    const path = join(folder, page, 'index.html');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bareHtml(site.text(page)));
  }
  return (performance.now() - begin) / 1000;
}

async function search(dist: string): Promise<{ readonly ms: number; readonly bytes: number }> {
  const executablePath = findChromium(process.env);
  const serving = await serve(dist, 0);
  if (executablePath === undefined || !serving.ok) throw new Error('There is no Chromium, or no port, to search with.');
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    return await visit(browser, `http://localhost:${String(serving.port)}/zoeken/`, firstSearch, { 'meldcodewijzer:protocol': 'kunstschool-1' });
  } finally {
    await browser.close();
    await serving.stop();
  }
}

const partsOf = (output: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...output.matchAll(/^After the pages: (.+) ([\d.]+) s$/gm)].map(([, name = '', seconds = '']) => [name, seconds]));

async function measure(count: number) {
  const file = writeSchools(count);
  const folder = dirname(file);
  // What a build notes beside its folder goes by the name of that folder.
  const dist = `${folder}/dist-scholen-${String(count)}`;
  const built = await build(file, dist);
  const site = readSite(join(root, dist));
  const pages = site.pages.length;
  const bare = writeBare(site, join(root, folder, 'bare'));
  const found = await search(join(root, dist));
  const parts = partsOf(built.output);
  const after = Object.values(parts).reduce((sum, seconds) => sum + Number(seconds), 0);
  const cost = {
    schools: count,
    pages,
    'build s': built.seconds.toFixed(0),
    'ms per page': ((built.seconds * 1000) / pages).toFixed(1),
    'of which Astro': (((built.seconds - after) * 1000) / pages).toFixed(1),
    'bare ms per page': ((bare * 1000) / pages).toFixed(1),
    'peak MB': built.peak === undefined ? 'not told' : Math.round(built.peak / MB),
    'search, first results kB': (found.bytes / 1000).toFixed(1),
    'search, first results ms': Math.round(found.ms),
  };
  const present = Object.entries(PAGES).filter(([, address]) => site.addresses.has(address));
  const kept = [...site.addresses].filter((address) => /^\/(sw\.js|offline\/[0-9a-f]+\.json|offline\/school\/kunstschool-1\.json)$/.test(address));
  const offline = kept.reduce((sum, address) => sum + site.weight(address), 0);
  const weights = {
    schools: count,
    'without internet, in all': offline,
    ...Object.fromEntries(present.map(([name, address]) => [name, weighPage(site, address).total])),
  };
  rmSync(join(root, folder), { recursive: true, force: true });
  return { cost, parts: { schools: count, ...parts }, weights };
}

async function main(): Promise<void> {
  const asked = process.argv
    .slice(2)
    .map(Number)
    .filter((count) => Number.isInteger(count) && count > 0);
  if (!existsSync(join(root, 'sites'))) throw new Error('This runs in the folder of the project.');
  const rows = [];
  for (const count of asked.length > 0 ? asked : SIZES) {
    console.log(`Building a site of ${String(count)} schools that do not exist …`);
    rows.push(await measure(count));
  }
  console.log(
    'Building; ms per page is all of the build, bare is the same text as bare HTML in the same run. Search: 4x slower, 1.6 Mbit/s, nothing loaded before.',
  );
  console.table(rows.map(({ cost }) => cost));
  console.log('Seconds after the pages');
  console.table(rows.map(({ parts }) => parts));
  console.log('First visit, bytes with brotli');
  console.table(rows.map(({ weights }) => weights));
}

await main();
