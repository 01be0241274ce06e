import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect, type Bidi } from './bidi.ts';
import type { Browser, Engine, Found } from './driver.ts';
import { startProgram } from './program.ts';
import { LISTEN } from './refused.ts';

/** Firefox as it is packaged, which speaks WebDriver BiDi itself. */
export const firefoxEngine = (program: string): Engine => ({ name: 'Firefox', keepsProfile: true, start: (folder) => start(program, folder) });

const settings = (downloads: string): Readonly<Record<string, unknown>> => ({
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
  'intl.accept_languages': 'nl',
  // Nothing that the browser does for itself.
  'app.normandy.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
});

async function start(program: string, folder: string): Promise<Browser> {
  const profile = join(folder, 'profile');
  mkdirSync(profile, { recursive: true });
  const lines = Object.entries(settings(join(folder, 'downloads'))).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const args = ['--headless', '--no-remote', '--width=1280', '--height=900', '--profile', profile, '--remote-debugging-port=0'];
  const running = await startProgram(program, args, { HOME: folder }, /WebDriver BiDi listening on (ws:\S+)/);
  const heard: string[] = [];
  const bidi = await connect(`${running.said}/session`, (method, params) => {
    if (method === 'script.message') heard.push(String((params['data'] as { readonly value?: unknown }).value));
    else if (params['level'] === 'error') heard.push(String(params['text']));
  });
  const { capabilities } = await bidi.send('session.new', { capabilities: {} });
  await bidi.send('session.subscribe', { events: ['log.entryAdded', 'script.message'] });
  await bidi.send('script.addPreloadScript', {
    functionDeclaration: LISTEN.listen.toString(),
    arguments: [{ type: 'channel', value: { channel: LISTEN.report } }],
  });
  const { contexts } = await bidi.send('browsingContext.getTree', {});
  const context = (contexts as readonly { readonly context: string }[])[0]?.context ?? '';
  return {
    ...tab(bidi, context),
    version: String((capabilities as Found)['browserVersion']),
    complaints: () => Promise.resolve(heard),
    close: async () => {
      // An orderly end, so that all of the profile is on the disk.
      await bidi.send('browser.close', {});
      await running.ended;
      bidi.close();
    },
  };
}

interface Value {
  readonly sharedId?: string;
  readonly value?: unknown;
}

function tab(bidi: Bidi, context: string): Pick<Browser, 'open' | 'evaluate' | 'find' | 'click' | 'type' | 'upload'> {
  const run = async (expression: string): Promise<Value> => {
    const answer = await bidi.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    if (answer['type'] === 'exception') throw new Error(JSON.stringify(answer['exceptionDetails']));
    return answer['result'] as Value;
  };
  const act = (type: string, actions: readonly Found[]): Promise<unknown> =>
    bidi.send('input.performActions', { context, actions: [{ type, id: type, actions }] });
  const click = async (element: Found): Promise<void> => {
    await bidi.send('script.callFunction', {
      functionDeclaration: '(element) => { element.scrollIntoView({ block: "center", behavior: "instant" }); }',
      arguments: [element],
      target: { context },
      awaitPromise: false,
    });
    const origin = { type: 'element', element };
    await act('pointer', [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  };
  return {
    open: (url) => bidi.send('browsingContext.navigate', { context, url, wait: 'complete' }),
    evaluate: async (expression) =>
      JSON.parse(String((await run(`Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`)).value)) as unknown,
    find: async (expression) => {
      const { sharedId } = await run(expression);
      return sharedId === undefined ? undefined : { sharedId };
    },
    click,
    type: async (element, text) => {
      await click(element);
      await act(
        'key',
        Array.from(text).flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      );
    },
    upload: (element, path) => bidi.send('input.setFiles', { context, element, files: [path] }),
  };
}
