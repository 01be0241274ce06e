import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HOSTS, hasNoSuchHost, listenProblem } from '../setup/port.mjs';
import { respondFrom } from './respond.ts';

export interface Serving {
  readonly ok: true;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Serves a built site, in the folder `base` of the host, on this computer alone, as `localhost` in IPv4 and IPv6; port 0 takes any free port. */
export async function serve(dist: string, port: number, base = '/'): Promise<Serving | { readonly ok: false; readonly reden: string }> {
  const respond = respondFrom(dist, base);
  const servers: Server[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(servers.map(closeServer));
  };
  let actual = port;
  for (const host of HOSTS) {
    const server = createServer(respond);
    const code = await listen(server, host, actual);
    if (code === undefined) {
      servers.push(server);
      actual = (server.address() as AddressInfo).port;
    } else if (!hasNoSuchHost(code)) {
      await stop();
      return { ok: false, reden: listenProblem(port, code) };
    }
  }
  return { ok: true, port: actual, stop };
}

function listen(server: Server, host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code ?? 'unknown');
    });
    server.listen({ port, host }, () => {
      resolve(undefined);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
