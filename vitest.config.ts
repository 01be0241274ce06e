import { defineConfig } from 'vitest/config';

/** Files that change nothing outside themselves share a process: a new one for each takes longer than what they test. */
const PURE = ['tests/unit/{lib,stores,components,messages}/**/*.test.ts', 'tests/beslisbomen/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'apart', include: ['tests/{unit,property}/**/*.test.ts'], exclude: PURE } },
    ],
    // Generous, because a slow machine is no fault.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // By itself Vitest leaves a core free for the editor.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/lib/**/*.ts'],
      reporter: ['text', 'html'],
      reportsDirectory: 'coverage',
      thresholds: { lines: 100 },
    },
  },
});
