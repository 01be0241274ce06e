// Finds the browser for the tests: what the user names, what is on the PATH, Playwright's own, the system's package manager.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installWithApt } from './apt.mjs';
import { run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const DOWNLOAD_LIMIT = 180_000;

/**
 * Gives the programs that may be a Chromium, best first.
 * @param {NodeJS.ProcessEnv} env
 * @param {(file: string) => boolean} [exists]
 * @returns {string[]}
 */
export function candidates(env, exists = existsSync) {
  const named = env['CHROMIUM_PATH'];
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(named === undefined || named === '' ? [] : [named]), ...onPath].filter((file) => exists(file));
}

/**
 * Finds a Chromium that starts, without installing anything.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function findChromium(env) {
  return candidates(env).find(starts);
}

/**
 * Finds a Chromium, and installs one when there is none.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ ok: true, path: string } | { ok: false, reden: string }>}
 */
export async function ensureChromium(root, env) {
  const named = env['CHROMIUM_PATH'];
  const found = findChromium(env);
  if (named && found !== named) console.log(`CHROMIUM_PATH names ${named}, which does not start; looking further.`);
  const path = found ?? (await fromPlaywright(root)) ?? (await fromPackageManager(env));
  if (path !== undefined) return { ok: true, path };
  return {
    ok: false,
    reden:
      'There is no Chromium for the browser tests and none could be installed: install Chromium or Chrome yourself and run CHROMIUM_PATH=/path/to/chromium npm test.',
  };
}

/** @param {string} root */
async function fromPlaywright(root) {
  // Imported here, because the first run has only just installed it.
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  if (existsSync(path) && starts(path)) return path;
  console.log('Downloading a Chromium with Playwright (three minutes at most) …');
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  await run(process.execPath, [cli, 'install', 'chromium'], { cwd: root, quiet: true, limit: DOWNLOAD_LIMIT });
  return existsSync(path) && starts(path) ? path : undefined;
}

/** @param {NodeJS.ProcessEnv} env */
async function fromPackageManager(env) {
  return (await installWithApt(['chromium'])) ? findChromium(env) : undefined;
}

/**
 * A file with the right name may be a stub that only tells you to install something else.
 * @param {string} file
 */
export function starts(file) {
  try {
    execFileSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}
