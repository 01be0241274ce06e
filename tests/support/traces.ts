import { type Page, expect } from '@playwright/test';

/** Every place where a browser keeps something that outlives the screen, or shows it to others. */
interface Traces {
  readonly address: string;
  readonly title: string;
  readonly state: unknown;
  readonly history: readonly { readonly url: string | null; readonly state: string }[];
  readonly windowName: string;
  readonly cookies: string;
  readonly local: Readonly<Record<string, string>>;
  readonly session: Readonly<Record<string, string>>;
  readonly databases: readonly string[];
  readonly caches: readonly string[];
}

/** Reads all those places. */
export function readTraces(page: Page): Promise<Traces> {
  return page.evaluate(async () => ({
    address: location.href,
    title: document.title,
    state: history.state as unknown,
    history: navigation.entries().map((entry) => ({ url: entry.url, state: JSON.stringify(entry.getState() ?? null) })),
    windowName: window.name,
    cookies: document.cookie,
    local: Object.fromEntries(Object.entries(localStorage)),
    session: Object.fromEntries(Object.entries(sessionStorage)),
    databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
    caches: await caches.keys(),
  }));
}

/** Fails when anything of a case can be found outside the screen and the choices of this tab. */
export async function expectNoTraces(page: Page, address: string, typed: readonly string[] = []): Promise<void> {
  const traces = await readTraces(page);
  expect(new URL(traces.address).pathname + new URL(traces.address).search + new URL(traces.address).hash).toBe(address);
  expect(traces.title.replace('Fout: ', '')).toBe('Afwegingskader · Meldcodewijzer');
  expect(traces.state).toEqual({ plaats: expect.any(Number) as unknown });
  for (const entry of traces.history) {
    expect(entry.url).not.toMatch(/[?#]/);
    expect(entry.state).toBe('null');
  }
  expect(traces.windowName).toBe('');
  expect(traces.cookies).toBe('');
  expect(await page.context().cookies()).toEqual([]);
  expect(Object.keys(traces.local).filter((key) => key !== 'meldcodewijzer:protocol')).toEqual([]);
  expect(traces.databases).toEqual([]);
  expect(traces.caches).toEqual([]);
  for (const text of typed) expect(JSON.stringify(traces)).not.toContain(text);
}
