import { join } from 'node:path';
import { chromium, type ElementHandle, type JSHandle } from '@playwright/test';
import type { Browser, Engine, Found } from './driver.ts';
import { LISTEN } from './refused.ts';

/** Chromium through Playwright, as in all other journeys. */
export const chromiumEngine = (program: string): Engine => ({ name: 'Chromium', keepsProfile: true, start: (folder) => start(program, folder) });

async function start(program: string, folder: string): Promise<Browser> {
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: program,
    locale: 'nl-NL',
    viewport: { width: 1280, height: 900 },
    args: ['--disable-background-networking', '--disable-component-update', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const heard: string[] = [];
  const saving: Promise<void>[] = [];
  page.on('pageerror', (error) => heard.push(`${page.url()}: ${error.message}`));
  page.on('download', (download) => saving.push(download.saveAs(join(folder, 'downloads', download.suggestedFilename()))));
  await page.exposeFunction(LISTEN.report, (text: string) => heard.push(text));
  await page.addInitScript(`(${LISTEN.listen.toString()})(globalThis[${JSON.stringify(LISTEN.report)}])`);
  const handle = ({ element }: Found): ElementHandle => element as ElementHandle;
  return {
    version: context.browser()?.version() ?? '',
    open: (url) => page.goto(url),
    evaluate: (expression) => page.evaluate(expression),
    find: async (expression) => {
      const found: JSHandle = await page.evaluateHandle(expression);
      const element = found.asElement();
      return element === null ? undefined : { element };
    },
    click: (element) => handle(element).click(),
    type: async (element, text) => {
      await handle(element).focus();
      await page.keyboard.type(text);
    },
    upload: (element, path) => handle(element).setInputFiles(path),
    complaints: () => Promise.resolve(heard),
    close: async () => {
      await Promise.all(saving);
      await context.close();
    },
  };
}
