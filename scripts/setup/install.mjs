import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { run } from './run.mjs';

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockEntry */
/** @typedef {{ packages?: Record<string, LockEntry> }} Lock */
/** @typedef {{ ok: true } | { ok: false, reden: string }} Outcome */

const OFFLINE = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/;
const NO_NETWORK = 'The packages could not be installed because the package registry cannot be reached: check the network and run the same command again.';
const PING_LIMIT = 30_000;
const BOOKKEEPING = /^(code|errno|syscall|path|network)\b|^A complete log|^$/;

/**
 * Lists what package-lock.json names and node_modules does not have in that version. Packages that npm
 * may leave out (another platform's) do not count.
 * @param {Lock} lock
 * @param {Lock | undefined} installed what npm wrote down in node_modules when it last finished
 * @returns {string[]}
 */
export function missingPackages(lock, installed) {
  const present = installed?.packages ?? {};
  return Object.entries(lock.packages ?? {})
    .filter(([place, entry]) => place !== '' && entry.optional !== true && entry.link !== true)
    .filter(([place, entry]) => present[place]?.version !== entry.version)
    .map(([place]) => place);
}

/**
 * Boils npm's report down to one sentence.
 * @param {string} output
 * @returns {string}
 */
export function npmComplaint(output) {
  if (OFFLINE.test(output)) return NO_NETWORK;
  const lines = output
    .split('\n')
    .filter((line) => /^npm (error|ERR!)/.test(line))
    .map((line) => line.replace(/^npm (error|ERR!)\s*/, ''))
    .filter((line) => !BOOKKEEPING.test(line));
  return `The packages could not be installed, npm says: ${lines[0] ?? 'nothing'}`;
}

/**
 * Installs the packages of package-lock.json when node_modules does not have them yet.
 * @param {string} root
 * @returns {Promise<Outcome>}
 */
export async function installPackages(root) {
  const lock = readLock(join(root, 'package-lock.json'));
  if (lock === undefined) return { ok: false, reden: 'There is no package-lock.json here: clone the project again.' };
  if (missingPackages(lock, readLock(join(root, 'node_modules', '.package-lock.json'))).length === 0) return { ok: true };

  console.log('Installing packages (only when something is missing) …');
  // Without a network npm would try every package again and again, for the better part of an hour.
  const isOnline = await canReachRegistry(root);
  // Not npm ci: that refuses a lock file which lacks a package of another platform, and a lock file has those only
  // when the registry had them on the day it was written. Versions and hashes still come from the lock file.
  const args = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund'];
  const { code, output } = await npm(root, isOnline ? args : [...args, '--offline']);
  if (code === 0) return { ok: true };
  return { ok: false, reden: isOnline ? npmComplaint(output) : NO_NETWORK };
}

/** @param {string} root */
async function canReachRegistry(root) {
  const { code, output } = await npm(root, ['ping', '--fetch-retries=0'], PING_LIMIT);
  // A registry that does not know ping is there all the same.
  return code === 0 || (code < 128 && !OFFLINE.test(output));
}

/**
 * @param {string} file
 * @returns {Lock | undefined}
 */
function readLock(file) {
  return existsSync(file) ? /** @type {Lock} */ (JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/**
 * @param {string} root
 * @param {string[]} args
 * @param {number} [limit] milliseconds
 */
function npm(root, args, limit) {
  // The npm that started this script, when it was npm; its path is a JavaScript file.
  const own = process.env['npm_execpath'];
  if (own !== undefined && basename(own).startsWith('npm')) {
    return run(process.execPath, [own, ...args], { cwd: root, quiet: true, limit });
  }
  return run('npm', args, { cwd: root, quiet: true, limit, shell: process.platform === 'win32' });
}
