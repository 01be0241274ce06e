// The commands behind `npm test` and `npm run check`, in the order in which they run.
import { join } from 'node:path';
import { root } from '../setup/prepare.mjs';

/** One program with its arguments, run by the project's Node. */
export type Command = readonly string[];

const tool = (file: string, ...args: readonly string[]): Command => [join(root, 'node_modules', file), ...args];

/** Writes the types of the content, which types and lint both read. */
export const sync: Command = tool('astro/bin/astro.mjs', 'sync');

export const types: readonly Command[] = [
  tool('astro/bin/astro.mjs', 'check', '--noSync', '--minimumFailingSeverity', 'warning'),
  tool('typescript/bin/tsc', '-p', 'src/lib', '--noEmit'),
  tool('typescript/bin/tsc', '-p', 'src/offline', '--noEmit'),
];

export const lint: readonly Command[] = [
  tool('eslint/bin/eslint.js', '--max-warnings', '0', '.'),
  tool('prettier/bin/prettier.cjs', '--check', '.'),
  tool('knip/bin/knip.js'),
];

export const VITEST_REPORT = '.cache/vitest.json';
export const PLAYWRIGHT_REPORT = '.cache/playwright.json';

export const unit: Command = tool('vitest/vitest.mjs', 'run', '--coverage', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`);

export const build: Command = ['scripts/build.ts'];

export const distChecks: Command = ['scripts/check.ts', 'dist'];

export const journeys: Command = tool('@playwright/test/cli.js', 'test', '--reporter=list,json');

export const HOSTING_REPORT = '.cache/hosting.json';
export const FOLDER_REPORT = '.cache/folder.json';
/** What both of those come to, with what was skipped. */
export const HOSTING_COUNT = '.cache/hosting-count.json';

/** Real web servers, and the site in a folder of its host. */
export const hostingStage: Command = ['scripts/test-hosting.ts'];

export const ENGINES_REPORT = '.cache/engines.json';
/** What that comes to, with what was skipped. */
export const ENGINES_COUNT = '.cache/engines-count.json';

/** The main journeys in every browser engine that is to be had. */
export const enginesStage: Command = ['scripts/test-engines.ts'];

export const engines: Command = tool(
  'vitest/vitest.mjs',
  'run',
  '--config=vitest.engines.config.ts',
  '--reporter=verbose',
  '--reporter=json',
  `--outputFile.json=${ENGINES_REPORT}`,
);

/** The settings with which the site is built, checked and served in a folder, beside the ordinary build. */
export const IN_FOLDER = { MELDCODEWIJZER_BASE: '/meldcode/', MELDCODEWIJZER_DIST: '.cache/dist-folder' };

export const hosting: Command = tool(
  'vitest/vitest.mjs',
  'run',
  '--config=vitest.hosting.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${HOSTING_REPORT}`,
);

export const folderJourney: Command = tool('@playwright/test/cli.js', 'test', '--config=playwright.folder.config.ts', '--reporter=list,json');

export const SITES_REPORT = '.cache/sites.json';
export const SITES_COUNT = '.cache/sites-count.json';

/** A site of one school, and one of many. */
export const sitesStage: Command = ['scripts/test-sites.ts'];
export const sitesJourneys: Command = tool('@playwright/test/cli.js', 'test', '--config=playwright.sites.config.ts', '--reporter=list,json');

export const ALONE_REPORT = '.cache/alone.json';
export const ALONE_COUNT = '.cache/alone-count.json';

/** A whole life with the site where there is no network. */
export const aloneStage: Command = ['scripts/test-alone.ts'];
export const aloneJourney: Command = tool('@playwright/test/cli.js', 'test', 'tests/e2e/leven.spec.ts', '--reporter=list,json');
