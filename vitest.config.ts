import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,beslisbomen,property}/**/*.test.ts'],
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
