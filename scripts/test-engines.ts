// npm run test:engines: the main journeys in Chromium, Firefox and WebKit. An engine that cannot be had is named and counted as skipped.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './setup/chromium.mjs';
import { ensureEngines } from './setup/engines.mjs';
import { root } from './setup/prepare.mjs';
import { closingLine, countStage, countVitest, sumOf, type Count } from './test/count.ts';
import { runLanes } from './test/lanes.ts';
import * as commands from './test/stages.ts';

const NOTHING: Count = { passed: 0, failed: 0 };

async function main(): Promise<number> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const chromium = await ensureChromium(root, process.env);
  const { firefox, webkit } = await ensureEngines(process.env);
  const there = { Chromium: chromium.ok, Firefox: firefox !== undefined, WebKit: webkit !== undefined };
  const missing = Object.entries(there).filter(([, isThere]) => !isThere);
  for (const [name] of missing) console.log(`Skipped: ${name} is not on this computer and could not be installed, so nothing was tried in it.`);
  const env = {
    CHROMIUM_PATH: chromium.ok ? chromium.path : '',
    FIREFOX_PATH: firefox ?? '',
    WEBKIT_DRIVER: webkit?.driver ?? '',
    WEBKIT_BROWSER: webkit?.browser ?? '',
    WEBKIT_SCREEN: webkit?.screen ?? '',
  };
  const count = sumOf([await journeys(env), { ...NOTHING, skipped: missing.length }]);
  writeFileSync(join(root, commands.ENGINES_COUNT), JSON.stringify(count));
  console.log(closingLine(count));
  return count.failed === 0 ? 0 : 1;
}

async function journeys(env: NodeJS.ProcessEnv): Promise<Count> {
  const file = join(root, commands.ENGINES_REPORT);
  rmSync(file, { force: true });
  const code = await runLanes([[[...commands.build, '--if-changed'], commands.engines]], env);
  return countStage(code, existsSync(file) ? countVitest(readFileSync(file, 'utf8')) : NOTHING);
}

process.exitCode = await main();
