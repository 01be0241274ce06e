// Runs all that `npm test` promises, stops at the first stage that fails, and counts honestly.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { closingLine, countLeft, countPlaywright, countStage, countVitest, sumOf, type Count } from './test/count.ts';
import { root } from './setup/prepare.mjs';
import { runLanes } from './test/lanes.ts';
import * as commands from './test/stages.ts';

interface Stage {
  readonly name: string;
  /** What runs side by side; in each, one command after the other. */
  readonly lanes: readonly (readonly commands.Command[])[];
  readonly report?: { readonly file: string; readonly count: (report: string) => Count };
}

const STAGES: readonly Stage[] = [
  { name: 'types of the content', lanes: [[commands.sync]] },
  // Types and the build use one core, lint another.
  { name: 'types and build, lint', lanes: [[...commands.types, commands.build], commands.lint] },
  {
    name: 'unit tests and laws',
    lanes: [[commands.unit]],
    report: { file: commands.VITEST_REPORT, count: countVitest },
  },
  { name: 'checks on the built site', lanes: [[commands.distChecks]] },
  {
    name: 'journeys and axe',
    lanes: [[commands.journeys]],
    report: { file: commands.PLAYWRIGHT_REPORT, count: countPlaywright },
  },
];

/** What asks for other programs, each also a command of its own: the run of every change does it (.ci/run), and `npm run test:all`. */
const PLACES: readonly Stage[] = [
  {
    name: 'a site of one school, and one of many',
    lanes: [[commands.sitesStage]],
    report: { file: commands.SITES_COUNT, count: countLeft },
  },
  {
    name: 'web servers, and the site in a folder of its host',
    lanes: [[commands.hostingStage]],
    report: { file: commands.HOSTING_COUNT, count: countLeft },
  },
  {
    name: 'a whole life where there is no network',
    lanes: [[commands.aloneStage]],
    report: { file: commands.ALONE_COUNT, count: countLeft },
  },
  {
    name: 'the main journeys in three browser engines',
    lanes: [[commands.enginesStage]],
    report: { file: commands.ENGINES_COUNT, count: countLeft },
  },
];
const isEverywhere = process.env['TEST_PLACES'] === '1' || process.env['TEST_ALL'] === '1';

const NOTHING: Count = { passed: 0, failed: 0 };

async function runStage(stage: Stage): Promise<Count> {
  const report = stage.report === undefined ? undefined : join(root, stage.report.file);
  if (report !== undefined) rmSync(report, { force: true });
  const code = await runLanes(stage.lanes, { PLAYWRIGHT_JSON_OUTPUT_NAME: join(root, commands.PLAYWRIGHT_REPORT) });
  const isReported = report !== undefined && existsSync(report);
  return countStage(code, isReported ? (stage.report?.count(readFileSync(report, 'utf8')) ?? NOTHING) : NOTHING);
}

async function main(): Promise<number> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  let total = NOTHING;
  for (const stage of isEverywhere ? [...STAGES, ...PLACES] : STAGES) {
    console.log(`\n— ${stage.name}`);
    const count = await runStage(stage);
    total = sumOf([total, count]);
    if (count.failed > 0) {
      console.error(`\nStopped: ${stage.name} failed.`);
      break;
    }
  }
  console.log(closingLine(total));
  return total.failed === 0 ? 0 : 1;
}

process.exitCode = await main();
