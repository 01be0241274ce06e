import { spawn } from 'node:child_process';

export interface Running {
  /** What the program said that shows that it listens. */
  readonly said: string;
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts a program and waits until it says what is asked for, on whatever it prints to; without `ready`, until it runs. */
export function startProgram(program: string, args: readonly string[], env: NodeJS.ProcessEnv, ready?: RegExp): Promise<Running> {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
  };
  return new Promise((resolve, reject) => {
    let all = '';
    const hear = (part: Buffer): void => {
      all += part.toString();
      const said = ready?.exec(all)?.[1];
      if (said !== undefined) resolve({ said, ended, stop });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    if (ready === undefined)
      child.once('spawn', () => {
        resolve({ said: '', ended, stop });
      });
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error(`${program} ended before it listened:\n${all}`));
    });
  });
}
