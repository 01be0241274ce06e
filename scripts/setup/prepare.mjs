import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './install.mjs';
import { findProjectNode, projectEnv } from './project-node.mjs';
import { run } from './run.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Installs what is missing and gives a way to run one of the project's scripts with the right Node.
 * @returns {Promise<{ ok: true, script: Script } | { ok: false, reden: string }>}
 *
 * @typedef {(args: readonly string[], env?: NodeJS.ProcessEnv) => Promise<number>} Script gives the exit code
 */
export async function prepare() {
  const installed = await installPackages(root);
  if (!installed.ok) return installed;
  const node = findProjectNode(root);
  if (!node.ok) return node;

  return {
    ok: true,
    script: async (args, env = {}) => {
      const all = { ...projectEnv(root, node.command), ...env };
      return (await run(node.command, [...node.flags, ...args], { cwd: root, env: all })).code;
    },
  };
}
