import { defineConfig } from 'vitest/config';

/** Tests with real servers, which must be installed on the machine; `npm test` has none of them. */
export default defineConfig({
  test: {
    include: ['test/system/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // One server after the other, so that a small machine does not take one for slow.
    fileParallelism: false,
  },
});
