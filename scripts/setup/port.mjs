import { createServer } from 'node:net';

const DEFAULT_PORT = 4321;
export const HOSTS = ['127.0.0.1', '::1'];

/**
 * Reads a port from the text of the PORT variable.
 * @param {string | undefined} text
 * @returns {{ ok: true, port: number } | { ok: false, reden: string }}
 */
export function portFrom(text) {
  if (text === undefined || text === '') return { ok: true, port: DEFAULT_PORT };
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return { ok: true, port };
  return { ok: false, reden: `PORT is "${text}", but a port is a whole number from 1 to 65535: for example PORT=4400 npm start.` };
}

/**
 * Turns the error of a failed listen into one sentence.
 * @param {number} port
 * @param {string | undefined} code
 * @returns {string}
 */
export function listenProblem(port, code) {
  if (code === 'EADDRINUSE') {
    return `Port ${String(port)} is in use: stop the program that uses it, or choose another one, for example PORT=${String(port === 4400 ? 4401 : 4400)} npm start.`;
  }
  return `Port ${String(port)} cannot be used (${String(code)}): choose another one, for example PORT=4400 npm start.`;
}

/**
 * Says why the site cannot be served on this port, or gives an empty string.
 * @param {number} port
 * @returns {Promise<string>}
 */
export async function portProblem(port) {
  for (const host of HOSTS) {
    const code = await tryListen(port, host);
    if (code !== undefined && !hasNoSuchHost(code)) return listenProblem(port, code);
  }
  return '';
}

/**
 * A computer without IPv6 has no ::1, which is no reason to stop.
 * @param {string | undefined} code
 */
export function hasNoSuchHost(code) {
  return code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT';
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>} the code of the error, if any
 */
function tryListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      resolve(error.code ?? 'unknown');
    });
    server.listen({ port, host }, () => {
      server.close(() => {
        resolve(undefined);
      });
    });
  });
}
