// npm run build: first the checks of trees, training and colours, then pages by Astro, then search, then the list of what ships, then the policy of
// each page, then what works without the network and what a host needs for the headers, then compressed copies.
// With --if-changed it does nothing when dist already belongs to these sources.
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { compressFiles } from './build/compress.ts';
import { writeHosting } from './build/hosting.ts';
import { forgetFolder } from './build/islands.ts';
import { writeParts } from './build/parts.ts';
import { writePolicies } from './build/policy.ts';
import { prunePrograms } from './build/prune.ts';
import { writeSearch } from './build/search.ts';
import { isFresh, removeStamp, today, writeStamp } from './build/stamp.ts';
import { checkCases } from './check-cases.ts';
import { checkColours, checkSiteColours } from './check-colours.ts';
import { checkTraining } from './check-training.ts';
import { checkTrees } from './check-trees.ts';
import { writeStarters } from './offline/starter.ts';
import { writeOffline } from './offline/write.ts';
import { root } from './setup/prepare.mjs';
import { run } from './setup/run.mjs';
import { siteBase, siteFolder } from './site/base.ts';
import { readSelection } from './site/selection.ts';
import { shippedFolder } from './vite/shipped.ts';

/** What the heap of a program of the build may take, in MB: without a limit it takes what the machine has, and tidies later. */
const HEAP_MB = 1000;
setFlagsFromString(`--max-old-space-size=${String(HEAP_MB)}`);

async function build(): Promise<number> {
  if (process.argv.includes('--if-changed') && isFresh(root)) {
    console.log('The site is already built from these sources.');
    return 0;
  }
  const content = join(root, 'src', 'content');
  const trees = checkTrees(content);
  // Cases of trees that are not sound say nothing.
  const inContent = [...trees, ...(trees.length > 0 ? [] : checkCases(content, today())), ...checkTraining(content), ...checkColours(content)];
  const faults = [...inContent.map(({ place, problem }) => ({ place: `src/content/${place}`, problem })), ...checkSiteColours(root, readSelection(root))];
  if (faults.length > 0) {
    for (const { place, problem } of faults) console.error(`${place}: ${problem}`);
    console.error('The site was not built: the files above are not sound.');
    return 1;
  }
  const dist = siteFolder(root);
  removeStamp(root);
  rmSync(dist, { recursive: true, force: true });
  rmSync(shippedFolder(root), { recursive: true, force: true });

  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const { code } = await run(process.execPath, [...process.execArgv, `--max-old-space-size=${String(HEAP_MB)}`, astro, 'build', '--outDir', dist], {
    cwd: root,
    env,
  });
  if (code !== 0) {
    console.error('The site could not be built: the message above names the place.');
    return code;
  }
  await timed('search', () => writeSearch(dist));
  await timed('what ships', async () => {
    writeStarters(dist);
    forgetFolder(dist);
    if (process.env['MELDCODEWIJZER_RELEASE']) prunePrograms(dist);
    await writeParts(root, dist);
  });
  await timed('policies', () => {
    writePolicies(dist);
  });
  await timed('without internet', () => writeOffline(root, dist));
  await timed('hosting', () => {
    writeHosting(dist, siteBase());
  });
  await timed('compressed copies', () => compressFiles(dist));
  writeStamp(root);
  console.log(`The site is built in ${relative(root, dist)}.`);
  return 0;
}

/** Says how long a part of the build took: `npm run bench -- scale` reads it. */
async function timed(name: string, work: () => unknown): Promise<void> {
  const begin = performance.now();
  await work();
  console.log(`After the pages: ${name} ${((performance.now() - begin) / 1000).toFixed(1)} s`);
}

process.exitCode = await build();
