import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './scripts/setup/chromium.mjs';

// Not the port of npm start, so that both can run; TEST_PORT lets two test runs live side by side.
const PORT = Number(process.env['TEST_PORT'] ?? 4399);
const chromium = findChromium(process.env);
// Chromium refuses to sandbox itself for root, who is the only user in most containers.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Generous, because a slow machine is no fault; a test waits for what it needs, never for a time.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${String(PORT)}`,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        ...asRoot,
        '--disable-gpu',
        '--in-process-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    },
  },
  // A test runs on the desktop. With the tag @phone it runs on a phone too, with @phone-only there alone.
  projects: [
    {
      name: 'desktop',
      grepInvert: /@phone-only/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } },
    },
    {
      name: 'phone',
      grep: /@phone/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
  webServer: {
    command: [process.execPath, ...process.execArgv, 'scripts/serve.ts'].map((part) => `"${part}"`).join(' '),
    env: { PORT: String(PORT) },
    url: `http://localhost:${String(PORT)}/`,
    reuseExistingServer: false,
  },
});
