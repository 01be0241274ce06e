import { defineConfig } from 'vitest/config';

/** Real web servers with the built site; `npm run test:hosting` finds them first. */
export default defineConfig({
  test: { include: ['tests/hosting/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
