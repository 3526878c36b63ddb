import { defineConfig, devices } from '@playwright/test';
import { SITE } from './tests/journeys/support/buildSite.ts';
import { type Browser, provideBrowser } from './scripts/browser.ts';

const browser = await provideBrowser().catch(giveUp);

export default defineConfig({
  testDir: 'tests/journeys',
  fullyParallel: true,
  // Some journeys wait for a worker or a timer most of the time.
  workers: 3,
  retries: 0,
  forbidOnly: true,
  // The longest journeys read a whole article, and a busy machine is no reason to fail.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    // The server below writes it when it knows its port.
    baseURL: process.env.WEIGHPOINT_ADDRESS ?? 'http://localhost',
    launchOptions: browser.options,
    screenshot: 'only-on-failure',
    // A worker would answer instead of the network, which some journeys cut. The journeys of the worker allow it.
    serviceWorkers: 'block',
  },
  projects: [{ name: 'chromium', use: devices['Desktop Chrome'] }],
  webServer: {
    command: `node scripts/run.mjs tests/journeys/support/build.ts && node scripts/run.mjs scripts/serve.ts ${SITE}`,
    timeout: 120_000,
    env: { PORT: '0' },
    wait: { stdout: /at (?<weighpoint_address>http:\S+)/u },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});

function giveUp(error: unknown): Browser {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
