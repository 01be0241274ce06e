// Runs commands of the project's Node, side by side where that saves time.
import { root } from '../setup/prepare.mjs';
import { run } from '../setup/run.mjs';
import type { Command } from './stages.ts';

/**
 * Runs lanes side by side and the commands of a lane one after the other, up to the first that fails. A single lane prints as it goes;
 * of more than one, each command prints when it is done, so that nothing gets mixed.
 * Returns 0, or the code of a command that failed.
 */
export async function runLanes(lanes: readonly (readonly Command[])[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const quiet = lanes.length > 1;
  const codes = await Promise.all(lanes.map((lane) => runLane(lane, { ...process.env, ...env }, quiet)));
  return codes.find((code) => code !== 0) ?? 0;
}

async function runLane(lane: readonly Command[], env: NodeJS.ProcessEnv, quiet: boolean): Promise<number> {
  for (const command of lane) {
    const { code, output } = await run(process.execPath, [...process.execArgv, ...command], { cwd: root, env, quiet });
    process.stdout.write(output);
    if (code !== 0) return code;
  }
  return 0;
}
