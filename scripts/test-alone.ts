// npm run test:alone: a whole life with the site in a network of its own, in which there is nothing but this computer.
// What works there needs nobody else. Linux can make such a network; elsewhere this is named and counted as skipped.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './setup/chromium.mjs';
import { root } from './setup/prepare.mjs';
import { run } from './setup/run.mjs';
import { closingLine, countPlaywright, countStage, type Count } from './test/count.ts';
import * as commands from './test/stages.ts';

/** A shell inside the new network: only the loopback is switched on, then the command takes its place. */
const INSIDE = ['sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];

/** How this computer makes such a network: as root, or with a user of its own; undefined when it cannot. */
function wayIn(): readonly string[] | undefined {
  return [
    ['unshare', '--net'],
    ['unshare', '--map-root-user', '--net'],
  ].find(([program = '', ...args]) => spawnSync(program, [...args, ...INSIDE, 'true']).status === 0);
}

async function main(): Promise<number> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const way = wayIn();
  const count = way === undefined ? skipped() : await alone(way);
  writeFileSync(join(root, commands.ALONE_COUNT), JSON.stringify(count));
  console.log(closingLine(count));
  return count.failed === 0 ? 0 : 1;
}

function skipped(): Count {
  console.log('Skipped: this computer cannot make a network of its own (unshare and ip), so the life without one was not tried.');
  return { passed: 0, failed: 0, skipped: 1 };
}

async function alone([program = '', ...args]: readonly string[]): Promise<Count> {
  const chromium = await ensureChromium(root, process.env);
  if (!chromium.ok) console.error(chromium.reden);
  const report = join(root, commands.ALONE_REPORT);
  rmSync(report, { force: true });
  const env = { ...process.env, ALONE: '1', CHROMIUM_PATH: chromium.ok ? chromium.path : '', PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const { code } = await run(program, [...args, ...INSIDE, process.execPath, ...process.execArgv, ...commands.aloneJourney], { cwd: root, env });
  return countStage(code, existsSync(report) ? countPlaywright(readFileSync(report, 'utf8')) : { passed: 0, failed: 0 });
}

process.exitCode = await main();
