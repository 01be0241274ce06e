// npm run test:reproducible: builds the site twice, in two folders, in two time zones and languages, and compares every byte.
// Prevents a release that nobody else can make again, and thus nobody can check.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from './release/copy.ts';
import { firstDifference } from './release/compare.ts';
import { root } from './setup/prepare.mjs';
import { run } from './setup/run.mjs';

const NOW = String(Math.floor(Date.now() / 1000));
const BUILDS = [
  { folder: 'een', env: { TZ: 'Europe/Amsterdam', LC_ALL: 'C' } },
  { folder: join('een-heel-andere-map', 'van-de-site'), env: { TZ: 'Pacific/Auckland', LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8' } },
] as const;

async function main(): Promise<number> {
  const place = mkdtempSync(join(tmpdir(), 'meldcodewijzer-'));
  try {
    // Both before the first build, which takes long enough for somebody to go on writing.
    for (const { folder } of BUILDS) copyProject(root, join(place, folder));
    for (const { folder, env } of BUILDS) {
      console.log(`Building in ${folder} …`);
      const cwd = join(place, folder);
      const all = { ...process.env, ...env, SOURCE_DATE_EPOCH: process.env['SOURCE_DATE_EPOCH'] ?? NOW };
      const { code, output } = await run(process.execPath, [...process.execArgv, join(cwd, 'scripts', 'build.ts')], { cwd, env: all, quiet: true });
      if (code === 0) continue;
      console.error(output);
      return code;
    }
    const [one, other] = BUILDS.map(({ folder }) => join(place, folder, 'dist'));
    const difference = firstDifference(one ?? '', other ?? '');
    console.log(difference ?? 'Both builds are the same to the byte.');
    return difference === undefined ? 0 : 1;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

process.exitCode = await main();
