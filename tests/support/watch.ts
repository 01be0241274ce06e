import type { Page } from '@playwright/test';

/** Everything a page did that a visitor could not see. */
export interface Watched {
  readonly requests: { readonly url: string; readonly type: string }[];
  /** Connections other than requests: websockets, workers, service workers. */
  readonly connections: string[];
  /** Console messages and exceptions. */
  readonly complaints: string[];
}

interface WithViolations {
  violations?: string[];
}

/** Starts recording; call it before the first page is opened. */
export async function watch(page: Page): Promise<Watched> {
  const seen: Watched = { requests: [], connections: [], complaints: [] };
  const context = page.context();
  context.on('request', (request) => seen.requests.push({ url: request.url(), type: request.resourceType() }));
  context.on('serviceworker', (worker) => seen.connections.push(worker.url()));
  context.on('page', (other) => seen.connections.push(other.url()));
  page.on('websocket', (socket) => seen.connections.push(socket.url()));
  page.on('worker', (worker) => seen.connections.push(worker.url()));
  page.on('console', (message) => {
    // What this test runner says itself where it keeps the service worker away.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (['error', 'warning'].includes(message.type())) seen.complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.complaints.push(`${page.url()}: ${error.message}`));
  await page.addInitScript(() => {
    const list: string[] = [];
    (globalThis as WithViolations).violations = list;
    addEventListener('securitypolicyviolation', (event) => {
      list.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return seen;
}

/** What the policy of the present page refused so far. */
export const violationsOn = (page: Page): Promise<string[]> => page.evaluate(() => (globalThis as WithViolations).violations ?? ['not watched']);
