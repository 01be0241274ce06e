import { execFileSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';

/** @typedef {{ ok: true, command: string, flags: string[] } | { ok: false, reden: string }} ProjectNode */

/**
 * Says with which flags a Node version runs the TypeScript of this project, or undefined when it cannot.
 * @param {string} version for instance "22.12.0"
 * @returns {string[] | undefined}
 */
export function typeScriptFlags(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < 22 || (major === 22 && minor < 12)) return undefined;
  if (major >= 24 || (major === 22 && minor >= 18) || (major === 23 && minor >= 6)) return [];
  return ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
}

/**
 * Finds the Node that runs everything after the installation: the project's own, else the running one when it is new enough.
 * @param {string} root
 * @returns {ProjectNode}
 */
export function findProjectNode(root) {
  const own = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const flags = typeScriptFlags(versionOf(own));
  if (flags !== undefined) return { ok: true, command: own, flags };

  const running = typeScriptFlags(process.versions.node);
  if (running !== undefined) return { ok: true, command: process.execPath, flags: running };
  return {
    ok: false,
    reden: `The project's own Node 24 is missing, probably because npm may not run install scripts here, and Node ${process.versions.node} cannot do the work: run "npm rebuild node --ignore-scripts=false", or install Node 24 from https://nodejs.org.`,
  };
}

/**
 * The environment in which `node` is the project's Node and the tools of node_modules are found.
 * @param {string} root
 * @param {string} node
 * @returns {NodeJS.ProcessEnv}
 */
export function projectEnv(root, node) {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env[key] ?? ''].join(delimiter);
  return { ...process.env, [key]: path, ASTRO_TELEMETRY_DISABLED: '1' };
}

/** @param {string} node */
function versionOf(node) {
  try {
    return execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '0';
  }
}
