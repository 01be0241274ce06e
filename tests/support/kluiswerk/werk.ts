// What vaults do while a browser is killed under them. Each has an address of its own, so that one kill hits all of them.
import { expect, type Page } from '@playwright/test';
import type { OpenKluis, Vastgelegd } from '../../../src/lib/kluis/index.ts';
import '../proefpagina.ts';

export interface Kluiswerk {
  /** Name of the host: every host has a storage of its own. */
  readonly naam: string;
  /** Looks whether the last kill left what it should, and makes ready for the next. The first time there is nothing. */
  readonly bereid: (page: Page) => Promise<void>;
  /** Goes on until the browser is killed; what it tells with `meld` is acknowledged. */
  readonly werk: (page: Page) => Promise<unknown>;
  /** Hears what was told. */
  readonly hoor: (wat: string) => void;
  /** How often something was acknowledged. */
  readonly geteld: () => number;
}

declare global {
  function meld(wat: string): void;
  var kluis: OpenKluis;
}

export const ZIN = 'een lange wachtzin';
/** The lightest that may be: these tests are about storage. */
export const LICHT = { naam: 'argon2id', m: 19 * 1024, t: 2, p: 1 } as const;

/** Makes a vault where there may be one. */
export async function maakVers(page: Page): Promise<void> {
  const uit = await page.evaluate(
    async ({ zin, kdf }) => {
      // One that is open is the writer.
      (globalThis as { kluis?: OpenKluis }).kluis?.sluit();
      const dienst = proef.maakBrowserdienst({ kdf });
      const weg = await dienst.wis();
      const gemaakt = await dienst.maak('apparaat', zin);
      if (gemaakt.ok) globalThis.kluis = gemaakt.kluis;
      return [weg.ok || weg.reden, gemaakt.ok || gemaakt.reden];
    },
    { zin: ZIN, kdf: LICHT },
  );
  expect(uit).toEqual([true, true]);
}

/** What is in the vault, or why it did not open. Anything that is wrong with it fails. */
export async function leesKluis(page: Page, zin = ZIN): Promise<readonly Vastgelegd[] | string> {
  const uit = await page.evaluate(
    async ({ wachtzin, kdf }) => {
      const geopend = await proef.maakBrowserdienst({ kdf }).open('apparaat', { wachtzin });
      if (!geopend.ok) return geopend.reden;
      globalThis.kluis = geopend.kluis;
      const gelezen = await geopend.kluis.lees();
      return gelezen.ok ? gelezen : gelezen.reden;
    },
    { wachtzin: zin, kdf: LICHT },
  );
  if (typeof uit === 'string') return uit;
  expect(uit.gebreken).toEqual([]);
  return uit.records;
}

/** What is in a vault that must open. */
export async function leesHeel(page: Page, zin = ZIN): Promise<readonly Vastgelegd[]> {
  const uit = await leesKluis(page, zin);
  if (typeof uit === 'string') throw new Error(`the vault did not open: ${uit}`);
  return uit;
}
