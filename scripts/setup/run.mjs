import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [cwd]
 * @property {boolean} [quiet] keep what the program prints, instead of showing it
 * @property {number | undefined} [limit] milliseconds after which the program and its children are stopped
 * @property {boolean} [shell] only for a fixed command line, never with text from outside
 */

/**
 * Runs a program to its end and passes Ctrl-C and a stop request on to it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} code 127: no such program; 128 + n: ended by signal n
 */
export function run(command, args, options = {}) {
  const { env, cwd, quiet = false, limit, shell = false } = options;
  // A program with a time limit leads its own group, so that its children can be stopped with it.
  const ownGroup = limit !== undefined && process.platform !== 'win32';
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      env: env ?? process.env,
      cwd,
      shell,
      detached: ownGroup,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);

    const stop = (/** @type {NodeJS.Signals} */ signal) => {
      if (ownGroup && child.pid !== undefined) process.kill(-child.pid, signal);
      else child.kill(signal);
    };
    const timer = limit === undefined ? undefined : setTimeout(stop, limit, 'SIGKILL');
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);

    const done = (/** @type {number} */ code) => {
      clearTimeout(timer);
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += error.message;
      done(127);
    });
    child.on('close', (code, signal) => {
      done(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
