import { defineConfig } from '@playwright/test';
import ordinary from './playwright.config.ts';
import { IN_FOLDER } from './scripts/test/stages.ts';

const PORT = Number(process.env['TEST_FOLDER_PORT'] ?? 4398);
const server = [ordinary.webServer].flat()[0];
if (server === undefined) throw new Error('playwright.config.ts names no server');
const address = `http://localhost:${String(PORT)}${IN_FOLDER.MELDCODEWIJZER_BASE}`;

/** The ordinary journeys begin at the root of a host; these look at the site in a folder of one. */
export default defineConfig({
  ...ordinary,
  testDir: 'tests/hosting',
  testMatch: '*.spec.ts',
  use: { ...ordinary.use, baseURL: address, actionTimeout: 30_000 },
  projects: (ordinary.projects ?? []).filter(({ name }) => name === 'desktop'),
  webServer: { ...server, env: { ...server.env, ...IN_FOLDER, PORT: String(PORT) }, url: address },
});
