import { defineConfig } from '@playwright/test';
import ordinary from './playwright.config.ts';
import { SITES } from './scripts/test/sites.ts';

const server = [ordinary.webServer].flat()[0];
if (server === undefined) throw new Error('playwright.config.ts names no server');

/** The ordinary journeys walk the whole site; these walk sites of one school and of many, each served beside the other. */
export default defineConfig({
  ...ordinary,
  testDir: 'tests/sites',
  testMatch: '*.spec.ts',
  projects: SITES.map(({ name, port }) => ({
    name,
    testMatch: `${name}.spec.ts`,
    use: { ...ordinary.projects?.[0]?.use, baseURL: `http://localhost:${String(port)}` },
  })),
  webServer: SITES.map(({ env, port }) => ({ ...server, env: { ...server.env, ...env, PORT: String(port) }, url: `http://localhost:${String(port)}/` })),
});
