import { chromiumEngine } from './drivers/chromium.ts';
import type { Engine } from './drivers/driver.ts';
import { firefoxEngine } from './drivers/firefox.ts';
import { webkitEngine } from './drivers/webkit.ts';

const env = (name: string): string | undefined => (process.env[name] === '' ? undefined : process.env[name]);

/** The engines that are there, as `npm run test:engines` found them. */
export function engines(): readonly Engine[] {
  const [chromium, firefox, driver, browser, screen] = ['CHROMIUM_PATH', 'FIREFOX_PATH', 'WEBKIT_DRIVER', 'WEBKIT_BROWSER', 'WEBKIT_SCREEN'].map(env);
  return [
    ...(chromium === undefined ? [] : [chromiumEngine(chromium)]),
    ...(firefox === undefined ? [] : [firefoxEngine(firefox)]),
    ...(driver === undefined || browser === undefined || screen === undefined ? [] : [webkitEngine({ driver, browser, screen })]),
  ];
}
