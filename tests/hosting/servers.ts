import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { freePort } from '../support/free-port.ts';
import { join } from 'node:path';
import { serve } from '../../scripts/serve/server.ts';
import { ask } from './ask.ts';
import { isRoot, layOut, NOBODY, type Place } from './place.ts';

export interface Running {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** A built site in the folder `base` of a host. `change` alters the configuration that the build made, to plant a fault. */
export interface ToServe {
  readonly dist: string;
  readonly base: string;
  readonly change?: (text: string) => string;
}

export interface Host {
  readonly name: string;
  /** Best first. */
  readonly encodings: readonly string[];
  readonly start: (site: ToServe) => Promise<Running>;
}

const env = (name: string): string | undefined => (process.env[name] === '' ? undefined : process.env[name]);

/** The hosts that are there: `npm start` always, the others where `npm run test:hosting` found them. */
export function hosts(): readonly Host[] {
  const [nginx, brotli, caddy] = [env('NGINX_PATH'), env('NGINX_BROTLI'), env('CADDY_PATH')];
  const both = ['br', 'gzip'];
  return [
    { name: 'npm start', encodings: both, start: startOwn },
    ...(nginx === undefined
      ? []
      : [{ name: 'nginx', encodings: brotli === undefined ? ['gzip'] : both, start: (site: ToServe) => startNginx(nginx, brotli, site) }]),
    ...(caddy === undefined ? [] : [{ name: 'Caddy', encodings: both, start: (site: ToServe) => startCaddy(caddy, site) }]),
  ];
}

async function startOwn({ dist, base }: ToServe): Promise<Running> {
  const serving = await serve(dist, 0, base);
  if (!serving.ok) throw new Error(serving.reden);
  return serving;
}

async function startNginx(program: string, brotli: string | undefined, { dist, base, change = same }: ToServe): Promise<Running> {
  const place = layOut(dist, change);
  if (brotli !== undefined) copyFileSync(join(place.folder, 'deploy/nginx-brotli.conf'), join(place.folder, 'brotli.conf'));
  const port = await freePort();
  const conf = place.config('deploy/nginx.conf', (text) =>
    text
      .replace('include /etc/nginx/modules-enabled/*.conf;', brotli === undefined ? '' : `load_module ${brotli};`)
      .replace('8080', `127.0.0.1:${String(port)}`),
  );
  return started(place, { port, path: base }, [program, '-p', place.folder, '-e', 'stderr', '-c', conf, '-g', 'daemon off;']);
}

async function startCaddy(program: string, { dist, base, change = same }: ToServe): Promise<Running> {
  const place = layOut(dist, change);
  const port = await freePort();
  const conf = place.config('deploy/Caddyfile', (text) => text.replace(':8080', `:${String(port)}`));
  return started(place, { port, path: base }, [program, 'run', '--adapter', 'caddyfile', '--config', conf]);
}

const same = (text: string): string => text;

/** Starts a server as a user who may do nothing, and waits until it answers. */
async function started(
  place: Place,
  { port, path }: { readonly port: number; readonly path: string },
  [program = '', ...args]: readonly string[],
): Promise<Running> {
  const home = { HOME: place.writable, XDG_CONFIG_HOME: place.writable, XDG_DATA_HOME: place.writable };
  const child = spawn(program, args, {
    env: { ...process.env, ...home },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      said += part.toString();
    });
  }
  const stop = async (): Promise<void> => {
    await ended(child);
    place.remove();
  };
  if (await answers(child, port, path)) return { port, stop };
  await stop();
  throw new Error(`${program} does not serve the site:\n${said}`);
}

/** Asks until the server answers or ends. */
async function answers(child: ChildProcess, port: number, path: string): Promise<boolean> {
  while (child.exitCode === null) {
    try {
      await ask(port, { path });
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return false;
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) {
      resolve();
      return;
    }
    child.once('exit', () => {
      resolve();
    });
    child.kill('SIGTERM');
  });
}
