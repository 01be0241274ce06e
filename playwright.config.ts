import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './scripts/setup/chromium.mjs';
import { isLang } from './tests/support/lang.ts';

// Not the port of npm start, so that both can run; TEST_PORT lets two test runs live side by side.
const PORT = Number(process.env['TEST_PORT'] ?? 4399);
const chromium = findChromium(process.env);
// Chromium refuses to sandbox itself for root, who is the only user in most containers.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

// What carries @long shows little more than what runs beside it.
const NOT_LONG = isLang ? [] : [/@long/];
const DESKTOP = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } };
const PHONE = { ...devices['Desktop Chrome'], viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/**
 * Journeys that share one tab, wiped in between: a new one for each costs more than most of them. What opens a vault, asks for permissions
 * or looks at what is left behind has a browser of its own each time.
 */
const ONE_TAB = /\/(a11y\/wizard|e2e\/(aids|casussen|layout|oefenen|print|rollen|routes|vergelijken|zoeken|training|wizard-(?!privacy)\w+))\.spec\.ts$/;

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
    // What puts the site away would be at work beside every test; tests/e2e/offline.spec.ts lets it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [...asRoot, '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic'],
    },
  },
  // A test runs on the desktop. With the tag @phone it runs on a phone too, with @phone-only there alone.
  projects: [
    { name: 'desktop', testIgnore: ONE_TAB, grepInvert: [/@phone-only/, ...NOT_LONG], use: DESKTOP },
    { name: 'phone', testIgnore: ONE_TAB, grep: /@phone/, grepInvert: NOT_LONG, use: PHONE },
    { name: 'desktop, one tab', testMatch: ONE_TAB, grepInvert: [/@phone-only/, ...NOT_LONG], use: { ...DESKTOP, reuseContext: true } },
    { name: 'phone, one tab', testMatch: ONE_TAB, grep: /@phone/, grepInvert: NOT_LONG, use: { ...PHONE, reuseContext: true } },
  ],
  webServer: {
    command: [process.execPath, ...process.execArgv, 'scripts/serve.ts'].map((part) => `"${part}"`).join(' '),
    env: { PORT: String(PORT) },
    url: `http://localhost:${String(PORT)}/`,
    reuseExistingServer: false,
  },
});
