import { run } from './run.mjs';

const LIMIT = 300_000;

/**
 * Installs packages with apt-get where that is there and allowed.
 * @param {readonly string[]} packages
 * @returns {Promise<boolean>} whether apt-get could be asked
 */
export async function installWithApt(packages) {
  if ((await run('apt-get', ['--version'], { quiet: true })).code !== 0) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && (await run('sudo', ['-n', 'true'], { quiet: true })).code !== 0) return false;
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const prefix = isRoot ? ['env'] : ['sudo', '-n', 'env'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const [command = 'env', ...rest] = [...prefix, 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    await run(command, rest, { quiet: true, limit: LIMIT });
  }
  return true;
}
