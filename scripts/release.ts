// npm run release [-- YYYY-MM-DD]: builds the site for readers from a commit, checks it, and writes beside it what others need to check it
// too: the checksums of every file, the lists of packages, and what it was made of. The day decides which rules are in force; today by itself.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { nederlandseDag } from '../src/lib/dag.ts';
import { readFiles, unlockedIn } from './check-lock.ts';
import { checkRelease } from './check-release.ts';
import { partsOf } from './parts/parts.ts';
import { bomOf } from './release/bom.ts';
import { commitOf } from './release/commit.ts';
import { componentsOfLock, componentsOfParts } from './release/components.ts';
import { momentOf } from './release/day.ts';
import { sumsOf } from './release/sums.ts';
import { root } from './setup/prepare.mjs';
import { siteBase, siteFolder } from './site/base.ts';
import { runLanes } from './test/lanes.ts';
import { build, distChecks } from './test/stages.ts';
import { readSite } from './site/site.ts';

function stop(reden: string): number {
  console.error(reden);
  return 1;
}

async function release(): Promise<number> {
  const day = process.argv[2] ?? nederlandseDag(new Date());
  const moment = momentOf(day);
  if (moment === undefined) return stop(`${day} is not a day such as 2026-11-28.`);
  const from = commitOf(root);
  if (!from.ok) return stop(from.reden);
  const unlocked = unlockedIn(root);
  if (unlocked.length > 0)
    return stop(`package-lock.json has no hash of ${unlocked.join(', ')}: run npm install --package-lock-only, and look at what it adds.`);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };

  const code = await runLanes([[build, distChecks]], { MELDCODEWIJZER_RELEASE: from.commit, SOURCE_DATE_EPOCH: String(moment) });
  if (code !== 0) return code;
  const dist = siteFolder(root);
  const site = readSite(dist, siteBase());
  const found = checkRelease(site, [version, from.commit.slice(0, 12)]);
  if (found.length > 0) return stop(found.map(({ place, problem }) => `${place}: ${problem}`).join('\n'));

  const folder = join(root, 'release');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const about = { version, commit: from.commit, day, base: siteBase(), node: process.versions.node };
  writeFileSync(join(folder, 'release.json'), `${JSON.stringify(about, undefined, 2)}\n`);
  writeFileSync(join(folder, 'SHA256SUMS'), sumsOf(dist));
  const subject = { name: 'meldcodewijzer', version, licence: 'EUPL-1.2', commit: from.commit, moment };
  const { lock } = readFiles(root);
  writeFileSync(
    join(folder, 'site.cdx.json'),
    bomOf({ ...subject, about: 'What of others ships to the browser' }, componentsOfParts(partsOf(root, site), lock)),
  );
  writeFileSync(join(folder, 'tools.cdx.json'), bomOf({ ...subject, about: 'What builds and tests the site' }, componentsOfLock(lock)));
  console.log(`Version ${version} of ${day}, commit ${from.commit}.\nThe site is in ${relative(root, dist)}, what goes with it in release.`);
  const base = about.base === '/' ? '' : `MELDCODEWIJZER_BASE=${about.base} `;
  console.log(`Others make the same with: git checkout ${from.commit} && ${base}npm run release -- ${day}`);
  return 0;
}

process.exitCode = await release();
