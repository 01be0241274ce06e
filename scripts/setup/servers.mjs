// Finds an nginx and a Caddy for the tests of hosting: on the PATH, or unpacked from Debian's packages into .cache.
// Unpacked, not installed: an installed web server starts by itself, on the computer of whoever runs the tests.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const LIMIT = 180_000;
const FOLDER = join('.cache', 'servers');
const PACKAGES = { nginx: ['nginx', 'libnginx-mod-http-brotli-static'], caddy: ['caddy'] };
/** Debian keeps servers where an ordinary user's PATH does not look. */
const ELSEWHERE = ['/usr/sbin', '/usr/local/sbin'];

/**
 * Where the programs are; what is missing could not be had.
 * @typedef {{ nginx?: string, caddy?: string, brotli?: string }} Servers `brotli`: nginx's module for copies in that encoding
 */

/**
 * Finds the servers, and fetches what is missing.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Servers>}
 */
export async function ensureServers(root, env) {
  for (const name of /** @type {const} */ (['nginx', 'caddy'])) {
    if (find(name, root, env) === undefined) await fetchPackages(PACKAGES[name], root);
  }
  const nginx = find('nginx', root, env);
  const caddy = find('caddy', root, env);
  const module = 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
  const brotli = [join(root, FOLDER, module), join('/', module)].find((file) => existsSync(file));
  return { ...(nginx && { nginx }), ...(caddy && { caddy }), ...(nginx && brotli && { brotli }) };
}

/**
 * @param {'nginx' | 'caddy'} name
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
function find(name, root, env) {
  const unpacked = ['usr/sbin', 'usr/bin'].map((folder) => join(root, FOLDER, folder));
  const folders = [...(env['PATH'] ?? '').split(delimiter), ...ELSEWHERE, ...unpacked];
  return folders
    .map((folder) => join(folder, name))
    .filter((file) => existsSync(file))
    .find(starts);
}

/** @param {string} file */
function starts(file) {
  for (const question of ['-v', 'version']) {
    try {
      execFileSync(file, [question], { stdio: 'ignore', timeout: 30_000 });
      return true;
    } catch {
      // Each of the two understands one of the questions.
    }
  }
  return false;
}

/**
 * @param {readonly string[]} packages
 * @param {string} root
 */
async function fetchPackages(packages, root) {
  if ((await run('apt-get', ['--version'], { quiet: true })).code !== 0) return;
  const target = join(root, FOLDER);
  const downloads = join(target, 'downloads');
  mkdirSync(downloads, { recursive: true });
  for (const name of packages) {
    console.log(`Fetching Debian's package ${name} …`);
    const download = () => run('apt-get', ['download', name], { cwd: downloads, quiet: true, limit: LIMIT });
    // Without lists apt knows no package; only root may fetch those.
    if ((await download()).code !== 0 && process.getuid?.() === 0) {
      await run('apt-get', ['update'], { quiet: true, limit: LIMIT });
      await download();
    }
  }
  for (const file of readdirSync(downloads).filter((file) => file.endsWith('.deb'))) {
    await run('dpkg-deb', ['-x', join(downloads, file), target], { quiet: true, limit: LIMIT });
  }
  rmSync(downloads, { recursive: true, force: true });
}
