import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { catalogue } from './build/catalogue.ts';

export default defineConfig(({ mode }) => ({
  plugins: [react(), catalogue({ MORE_DECISIONS: 'tests/support/decisions' })],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/journeys/**'],
    environment: 'node',
    setupFiles: ['tests/support/emptyPage.ts'],
    restoreMocks: true,
    // Properties draw many examples, and a busy machine is no reason to fail.
    testTimeout: mode === 'properties' ? 2_000_000 : 30_000,
    coverage: {
      include: ['src/{engine,permalink}/**/*.ts'],
      thresholds: { 100: true },
    },
  },
}));
