// npm run test:hosting: real web servers on the built site, and the site in a folder of its host.
// Finds nginx and Caddy, or unpacks them; what cannot be had is named and counted as skipped.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './setup/chromium.mjs';
import { root } from './setup/prepare.mjs';
import { ensureServers } from './setup/servers.mjs';
import { closingLine, countPlaywright, countStage, countVitest, sumOf, type Count } from './test/count.ts';
import { runLanes } from './test/lanes.ts';
import * as commands from './test/stages.ts';

const NOTHING: Count = { passed: 0, failed: 0 };

async function main(): Promise<number> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const servers = await ensureServers(root, process.env);
  const missing = (['nginx', 'caddy'] as const).filter((name) => servers[name] === undefined);
  for (const name of missing) console.log(`Skipped: ${name} is not on this computer and could not be fetched, so its headers were not looked at.`);
  const chromium = await ensureChromium(root, process.env);
  if (!chromium.ok) console.error(chromium.reden);
  const env = {
    NGINX_PATH: servers.nginx ?? '',
    NGINX_BROTLI: servers.brotli ?? '',
    CADDY_PATH: servers.caddy ?? '',
    CHROMIUM_PATH: chromium.ok ? chromium.path : '',
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(root, commands.FOLDER_REPORT),
  };

  const built = await runLanes([[[...commands.build, '--if-changed']]]);
  const inFolder = built === 0 ? await runLanes([[[...commands.build, '--if-changed'], commands.distChecks]], { ...env, ...commands.IN_FOLDER }) : built;
  const counts = [
    countStage(inFolder, NOTHING),
    ...(inFolder === 0 ? [await counted(commands.hosting, commands.HOSTING_REPORT, countVitest, env)] : []),
    ...(inFolder === 0 ? [await counted(commands.folderJourney, commands.FOLDER_REPORT, countPlaywright, { ...env, ...commands.IN_FOLDER })] : []),
  ];
  const count = sumOf([...counts, { ...NOTHING, skipped: missing.length }]);
  writeFileSync(join(root, commands.HOSTING_COUNT), JSON.stringify(count));
  console.log(closingLine(count));
  return count.failed === 0 ? 0 : 1;
}

async function counted(command: commands.Command, report: string, count: (report: string) => Count, env: NodeJS.ProcessEnv): Promise<Count> {
  const file = join(root, report);
  rmSync(file, { force: true });
  const code = await runLanes([[command]], env);
  return countStage(code, existsSync(file) ? count(readFileSync(file, 'utf8')) : NOTHING);
}

process.exitCode = await main();
