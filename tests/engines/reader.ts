import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Browser, Found } from './drivers/driver.ts';
import { finding, type Target } from './look-up.ts';

/** Generous, because a slow machine is no fault; nothing waits for a time. */
const PATIENCE = { timeout: 60_000, interval: 50 };

/** Somebody at a browser: looks, presses, types, and waits until there is something to see. */
export interface Reader {
  readonly browser: Browser;
  readonly open: (path: string) => Promise<void>;
  readonly see: (target: Target) => Promise<Found>;
  readonly seeNot: (target: Target) => Promise<void>;
  readonly press: (target: Target) => Promise<void>;
  readonly type: (target: Target, text: string) => Promise<void>;
  readonly read: (target: Target) => Promise<string>;
  /** Waits until the text of something fits: what is on screen may belong to an earlier letter. */
  readonly readUntil: (target: Target, fits: RegExp) => Promise<void>;
  readonly attribute: (selector: string, name: string) => Promise<unknown>;
  readonly upload: (target: Target, path: string) => Promise<void>;
  /** Waits for an address that ends so, and for its page. */
  readonly arrive: (path: RegExp) => Promise<void>;
  /** Does something and gives the file that comes of it in the folder for downloads. */
  readonly download: (deed: () => Promise<void>) => Promise<string>;
}

export function readerAt(browser: Browser, address: string, folder: string): Reader {
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads, { recursive: true });
  const see = async (target: Target): Promise<Found> => {
    let found: Found | undefined;
    await expect
      .poll(async () => (found = await browser.find(finding(target))) !== undefined, { ...PATIENCE, message: `not seen: ${String(target)}` })
      .toBe(true);
    return found ?? {};
  };
  const isReady = (): Promise<unknown> => browser.evaluate(`document.readyState === 'complete' && document.querySelector('astro-island[ssr]') === null`);
  const ready = (): Promise<void> => expect.poll(isReady, { ...PATIENCE, message: 'the page does not listen' }).toBe(true);
  const files = (): readonly string[] => readdirSync(downloads).filter((name) => !/\.(part|wkdownload|crdownload)$/.test(name));
  const read = async (target: Target): Promise<string> => {
    await see(target);
    return String(await browser.evaluate(`${finding(target)}?.innerText`));
  };
  return {
    browser,
    see,
    read,
    readUntil: (target, fits) => expect.poll(() => read(target), PATIENCE).toMatch(fits),
    open: async (path) => {
      await browser.open(address + path);
      await ready();
    },
    seeNot: (target) =>
      expect.poll(async () => (await browser.find(finding(target))) === undefined, { ...PATIENCE, message: `still there: ${String(target)}` }).toBe(true),
    press: async (target) => {
      await browser.click(await see(target));
    },
    type: async (target, text) => {
      await browser.type(await see(target), text);
    },
    attribute: (selector, name) => browser.evaluate(`document.querySelector(${JSON.stringify(selector)})?.getAttribute(${JSON.stringify(name)})`),
    upload: async (target, path) => {
      await browser.upload(await see(target), path);
    },
    arrive: async (path) => {
      await expect.poll(() => browser.evaluate('location.pathname + location.hash'), PATIENCE).toMatch(path);
      await ready();
    },
    download: async (deed) => {
      const before = files();
      const fresh = (): string | undefined => files().find((name) => !before.includes(name));
      await deed();
      await expect.poll(fresh, { ...PATIENCE, message: 'no file came' }).toBeDefined();
      return join(downloads, fresh() ?? '');
    },
  };
}
