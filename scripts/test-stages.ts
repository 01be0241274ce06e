// Runs all that `npm test` promises, stops at the first stage that fails, and counts honestly.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countPlaywright, countStage, countVitest, type Count } from './test/count.ts';
import { root } from './setup/prepare.mjs';
import { run } from './setup/run.mjs';
import * as commands from './test/stages.ts';

interface Stage {
  readonly name: string;
  readonly commands: readonly commands.Command[];
  readonly report?: { readonly file: string; readonly count: (report: string) => Count };
}

const STAGES: readonly Stage[] = [
  { name: 'types', commands: commands.types },
  { name: 'lint', commands: commands.lint },
  {
    name: 'unit tests and laws',
    commands: [commands.unit],
    report: { file: commands.VITEST_REPORT, count: countVitest },
  },
  { name: 'build', commands: [commands.build] },
  { name: 'checks on the built site', commands: [commands.distChecks] },
  {
    name: 'journeys and axe',
    commands: [commands.journeys],
    report: { file: commands.PLAYWRIGHT_REPORT, count: countPlaywright },
  },
];

const NOTHING: Count = { passed: 0, failed: 0 };

async function runStage(stage: Stage): Promise<Count> {
  const report = stage.report === undefined ? undefined : join(root, stage.report.file);
  if (report !== undefined) rmSync(report, { force: true });
  let code = 0;
  for (const command of stage.commands) {
    code = await runCommand(command);
    if (code !== 0) break;
  }
  const isReported = report !== undefined && existsSync(report);
  return countStage(code, isReported ? (stage.report?.count(readFileSync(report, 'utf8')) ?? NOTHING) : NOTHING);
}

async function runCommand(command: commands.Command): Promise<number> {
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: join(root, commands.PLAYWRIGHT_REPORT) };
  return (await run(process.execPath, [...process.execArgv, ...command], { cwd: root, env })).code;
}

async function main(): Promise<number> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  let total = NOTHING;
  for (const stage of STAGES) {
    console.log(`\n— ${stage.name}`);
    const count = await runStage(stage);
    total = { passed: total.passed + count.passed, failed: total.failed + count.failed };
    if (count.failed > 0) {
      console.error(`\nStopped: ${stage.name} failed.`);
      break;
    }
  }
  console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`);
  return total.failed === 0 ? 0 : 1;
}

process.exitCode = await main();
