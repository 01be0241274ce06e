import { defineConfig } from 'vitest/config';

/** The main journeys in every browser engine; `npm run test:engines` finds the browsers first. */
export default defineConfig({
  test: { include: ['tests/engines/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, disableConsoleIntercept: true },
});
