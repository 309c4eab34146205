import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Those need real servers on the machine; `npm run test:system` runs them.
    exclude: ['test/system/**'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 20_000,
    coverage: { provider: 'v8', reporter: ['text-summary'], include: ['src/**/*.ts'] },
  },
});
