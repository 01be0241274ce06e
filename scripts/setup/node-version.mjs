const OLDEST = 20;

/**
 * Says in one sentence why this Node cannot run the project, or gives an empty string.
 * @param {string} version for instance "18.19.0"
 * @returns {string}
 */
export function nodeProblem(version) {
  if (Number(version.split('.')[0]) >= OLDEST) return '';
  return `Node ${version} is too old for this project: install Node 24 (or any version from ${String(OLDEST)} on) from https://nodejs.org and run the same command again.`;
}
