// npm run test:sites: a site of one school and one of many are built, checked and walked.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './setup/chromium.mjs';
import { root } from './setup/prepare.mjs';
import { closingLine, countPlaywright, countStage, sumOf, type Count } from './test/count.ts';
import { runLanes } from './test/lanes.ts';
import { MANY, SITES } from './test/sites.ts';
import * as commands from './test/stages.ts';

const NOTHING: Count = { passed: 0, failed: 0 };

async function main(): Promise<number> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const chromium = await ensureChromium(root, process.env);
  if (!chromium.ok) console.error(chromium.reden);
  const counts: Count[] = [];
  counts.push(countStage(await runLanes([[['tests/bench/maak-scholen.ts', String(MANY)]]]), NOTHING));
  for (const { name, env } of SITES) {
    // Words that were drawn by lot say nothing that the checks on the content could judge.
    const checks = name === 'one-school' ? [commands.distChecks] : [];
    counts.push(countStage(await runLanes([[[...commands.build, '--if-changed'], ...checks]], env), NOTHING));
  }
  if (counts.every(({ failed }) => failed === 0)) counts.push(await walk(chromium.ok ? chromium.path : ''));
  const count = sumOf(counts);
  writeFileSync(join(root, commands.SITES_COUNT), JSON.stringify(count));
  console.log(closingLine(count));
  return count.failed === 0 ? 0 : 1;
}

async function walk(chromium: string): Promise<Count> {
  const report = join(root, commands.SITES_REPORT);
  rmSync(report, { force: true });
  const code = await runLanes([[commands.sitesJourneys]], { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  return countStage(code, existsSync(report) ? countPlaywright(readFileSync(report, 'utf8')) : NOTHING);
}

process.exitCode = await main();
