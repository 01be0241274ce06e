// npm run check: types, lint and the checks on the built site; `check.ts dist` does only the last.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAsvs } from './check-asvs.ts';
import { checkBudgets } from './check-budgets.ts';
import { checkHeadings } from './check-headings.ts';
import { checkHosting } from './check-hosting.ts';
import { checkInhoud } from './check-inhoud.ts';
import { checkInventory } from './check-inventory.ts';
import { checkLinks } from './check-links.ts';
import { checkLockOf } from './check-lock.ts';
import { checkOffline } from './check-offline.ts';
import { checkParts } from './check-parts.ts';
import { checkSelfspeech } from './check-selfspeech.ts';
import { root } from './setup/prepare.mjs';
import { siteBase, siteFolder } from './site/base.ts';
import { readSite, type Finding } from './site/site.ts';
import { runLanes } from './test/lanes.ts';
import { lint, sync, types } from './test/stages.ts';

const toolsPass = async (): Promise<boolean> => (await runLanes([[sync]])) === 0 && (await runLanes([types, lint])) === 0;

function findings(): readonly Finding[] {
  const dist = siteFolder(root);
  if (!existsSync(dist)) return [{ place: dist, problem: 'is not there: run npm run build first' }];
  const site = readSite(dist, siteBase());
  const tracked = trackedFiles();
  return [
    ...checkLockOf(root),
    ...checkSelfspeech(tracked),
    ...checkAsvs(tracked),
    ...checkHeadings(site),
    ...checkLinks(site),
    ...checkInhoud(site),
    ...checkInventory(site),
    ...checkBudgets(site),
    ...checkParts(root, site),
    ...checkOffline(site, dist),
    ...checkHosting(dist, site),
  ];
}

/** Files that git knows or would take; a copy without git has nothing to check here. */
function trackedFiles(): readonly { readonly path: string; readonly text: string }[] {
  if (!existsSync(join(root, '.git'))) return [];
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  return list
    .toString()
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

async function main(): Promise<number> {
  if (process.argv[2] !== 'dist' && !(await toolsPass())) return 1;
  const found = findings();
  for (const { place, problem } of found) console.error(`${place}: ${problem}`);
  console.log(found.length === 0 ? 'Checks: nothing found.' : `Checks: ${String(found.length)} found.`);
  return found.length === 0 ? 0 : 1;
}

process.exitCode = await main();
