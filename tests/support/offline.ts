import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page, expect } from '@playwright/test';
import { writeOffline } from '../../scripts/offline/write.ts';
import { serve } from '../../scripts/serve/server.ts';
import { root } from '../../scripts/setup/prepare.mjs';

/** A host of one's own: what it serves can change, as it does when a new version is put there. */
export interface Host {
  readonly adres: string;
  /** Its files. */
  readonly map: string;
  /** Serves what the files are now. */
  readonly herstart: () => Promise<void>;
  /** No longer answers. */
  readonly stop: () => Promise<void>;
  readonly ruimOp: () => Promise<void>;
}

/** Starts a host with a copy of the built site, at a free port. */
export async function maakHost(): Promise<Host> {
  const map = mkdtempSync(join(tmpdir(), 'host-'));
  cpSync(join(root, 'dist'), map, { recursive: true, filter: (pad) => !/\.(br|gz)$/.test(pad) });
  const start = async (poort: number) => {
    const uit = await serve(map, poort);
    if (!uit.ok) throw new Error(uit.reden);
    return uit;
  };
  let dienst = await start(0);
  const { port } = dienst;
  return {
    adres: `http://localhost:${String(port)}`,
    map,
    herstart: async () => {
      await dienst.stop();
      dienst = await start(port);
    },
    stop: () => dienst.stop(),
    ruimOp: async () => {
      await dienst.stop();
      rmSync(map, { recursive: true, force: true });
    },
  };
}

/** Puts a new version there: home says so, and the programs in `weg` have another name by then. */
export async function geefUit({ map, herstart }: Host, kop: string, weg: readonly string[] = []): Promise<void> {
  const home = join(map, 'index.html');
  writeFileSync(home, readFileSync(home, 'utf8').replace(/(<h1[^>]*>)[^<]*/, `$1${kop}`));
  for (const pad of weg) rmSync(join(map, pad));
  rmSync(join(map, 'offline'), { recursive: true });
  await writeOffline(root, map);
  await herstart();
}

/** Waits until the site is on the device. */
export async function klaarVoorOffline(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state), { timeout: 60_000 }).toBe('activated');
}
