import { mkdirSync, writeFileSync } from 'node:fs';
import { freePort } from '../../support/free-port.ts';
import { join } from 'node:path';
import type { Browser, Engine, Found } from './driver.ts';
import { startProgram } from './program.ts';
import { LISTEN } from './refused.ts';

/** Where the programs of WebKitGTK are. */
export interface WebkitPrograms {
  readonly driver: string;
  readonly browser: string;
  /** Draws windows for nobody: WebKitGTK has no mode without. */
  readonly screen: string;
}

/** WebKitGTK through its own WebDriver. https://www.w3.org/TR/webdriver2/ */
export const webkitEngine = (programs: WebkitPrograms): Engine => ({ name: 'WebKit', keepsProfile: false, start: (folder) => start(programs, folder) });

type Fields = Readonly<Record<string, unknown>>;
type Ask = (method: 'GET' | 'POST' | 'DELETE', path: string, fields?: Fields) => Promise<unknown>;

/** What was heard on the page that is shown, and nothing twice. */
const TAKE = `return (globalThis.${LISTEN.report} ?? []).splice(0)`;
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

async function start({ driver, browser, screen }: WebkitPrograms, folder: string): Promise<Browser> {
  const shown = await startProgram(screen, ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {}, /^(\d+)\n/);
  const port = await freePort();
  const running = await startProgram(driver, [`--port=${String(port)}`], { ...homeIn(folder), DISPLAY: `:${shown.said}` }, undefined);
  const ask = asker(`http://127.0.0.1:${String(port)}`);
  await insist(() => ask('GET', '/status'));
  const options = { binary: browser, args: ['--automation'] };
  const { sessionId, capabilities } = (await ask('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } })) as {
    readonly sessionId: string;
    readonly capabilities: Fields;
  };
  const session: Ask = (method, path, fields) => ask(method, `/session/${sessionId}${path}`, fields);
  await session('POST', '/window/rect', { width: 1280, height: 900 });
  return {
    ...tab(session),
    version: String(capabilities['browserVersion']),
    close: async () => {
      await ask('DELETE', `/session/${sessionId}`);
      await running.stop();
      await shown.stop();
    },
  };
}

/** A home of its own, where downloads come in the folder that the others use too. */
function homeIn(folder: string): NodeJS.ProcessEnv {
  const config = join(folder, 'config');
  mkdirSync(config, { recursive: true });
  writeFileSync(join(config, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${join(folder, 'downloads')}"\n`);
  const data = { XDG_DATA_HOME: join(folder, 'data'), XDG_CACHE_HOME: join(folder, 'cache') };
  return { HOME: folder, XDG_CONFIG_HOME: config, ...data, LIBGL_ALWAYS_SOFTWARE: '1', GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
}

function asker(address: string): Ask {
  return async (method, path, fields) => {
    const response = await fetch(address + path, { method, ...(method === 'POST' ? { body: JSON.stringify(fields ?? {}) } : {}) });
    const { value } = (await response.json()) as { readonly value: unknown };
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
}

function tab(ask: Ask): Omit<Browser, 'version' | 'close'> {
  const heard: string[] = [];
  const run = (script: string): Promise<unknown> => ask('POST', '/execute/sync', { script, args: [] });
  const evaluate = (expression: string): Promise<unknown> => run(`return ${expression}`);
  const id = (element: Found): string => String(element[ELEMENT]);
  return {
    open: async (url) => {
      heard.push(...((await run(TAKE)) as readonly string[]));
      await ask('POST', '/url', { url });
      // Not before the first script of the page: the protocol has no way for that.
      await run(`(${LISTEN.listen.toString()})((text) => (globalThis.${LISTEN.report} ??= []).push(text))`);
    },
    evaluate,
    find: async (expression) => ((await evaluate(expression)) as Found | null) ?? undefined,
    click: (element) =>
      insist(async () => {
        // The driver itself scrolls less far than it looks.
        await ask('POST', '/execute/sync', { script: 'arguments[0].scrollIntoView({ block: "center", behavior: "instant" })', args: [element] });
        await ask('POST', `/element/${id(element)}/click`);
      }),
    type: (element, text) => ask('POST', `/element/${id(element)}/value`, { text }),
    upload: (element, path) => ask('POST', `/element/${id(element)}/value`, { text: path }),
    complaints: async () => {
      heard.push(...((await run(TAKE)) as readonly string[]));
      return heard;
    },
  };
}

/** Tries again while the driver does nothing: it is not up yet, or the page scrolls while it looks where an element is. */
async function insist(deed: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await deed();
      return;
    } catch (error) {
      const isNotNow = error instanceof TypeError || (error instanceof Error && error.message.includes('not interactable'));
      if (!isNotNow || tries === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
