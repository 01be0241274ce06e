// Finds the other two browser engines for the tests: on the PATH or where Debian puts them, and from Debian's packages when they are not there.
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installWithApt } from './apt.mjs';
import { starts } from './chromium.mjs';

/** Programs, best first; a pattern where the name of the folder differs per computer. */
const FIREFOX = ['firefox-esr', 'firefox'];
const WEBKIT = {
  driver: ['WebKitWebDriver'],
  screen: ['Xvfb'],
  browser: ['/usr/lib*/*/webkit2gtk-4.1/MiniBrowser', '/usr/libexec/webkit2gtk-4.1/MiniBrowser'],
};
const PACKAGES = { firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };

/**
 * What is there; an engine that is missing could not be had.
 * @typedef {{ firefox?: string, webkit?: { driver: string, browser: string, screen: string } }} Engines
 */

/**
 * Finds Firefox and WebKit, and installs what is missing.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Engines>}
 */
export async function ensureEngines(env) {
  const found = findEngines(env);
  const missing = [...(found.firefox === undefined ? PACKAGES.firefox : []), ...(found.webkit === undefined ? PACKAGES.webkit : [])];
  if (missing.length === 0) return found;
  await installWithApt(missing);
  return findEngines(env);
}

/**
 * Finds Firefox and WebKit without installing anything; FIREFOX_PATH may name a Firefox.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Engines}
 */
export function findEngines(env) {
  const firefox = env['FIREFOX_PATH'] || locate(FIREFOX, env);
  const [driver, browser, screen] = [WEBKIT.driver, WEBKIT.browser, WEBKIT.screen].map((names) => locate(names, env));
  return {
    ...(firefox !== undefined && starts(firefox) && { firefox }),
    ...(driver !== undefined && browser !== undefined && screen !== undefined && { webkit: { driver, browser, screen } }),
  };
}

/**
 * @param {readonly string[]} names
 * @param {NodeJS.ProcessEnv} env
 */
function locate(names, env) {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => (name.startsWith('/') ? globSync(name) : folders.map((folder) => join(folder, name)))).find((file) => existsSync(file));
}
