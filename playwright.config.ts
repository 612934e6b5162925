import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const port = Number((process.env['KASKADE_BROWSER_PORT'] ??= '4173'));
if (!process.env['KASKADE_BROWSER_DATA']) {
  const folder = join(tmpdir(), `kaskade-browser-${port}`);
  rmSync(folder, { recursive: true, force: true });
  process.env['KASKADE_BROWSER_DATA'] = folder;
}
const systemChromium = '/usr/bin/chromium';

/** Browser tests: the built server in demo mode with new demo data, one browser, one test after the other. */
export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.browser-spec.ts',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env['KASKADE_BROWSER_REPORT'] ? [['list'], ['json', { outputFile: process.env['KASKADE_BROWSER_REPORT'] }]] : 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 800 },
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    screenshot: 'only-on-failure',
    // What never comes is told with its name, and not by the whole journey's time being up.
    actionTimeout: 30_000,
    launchOptions: {
      // Elsewhere Playwright's own browser.
      ...(existsSync(systemChromium) ? { executablePath: systemChromium } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node tools/start/start.mjs',
    url: `http://127.0.0.1:${port}/health/ready`,
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    env: {
      PORT: String(port),
      KASKADE_DATA: process.env['KASKADE_BROWSER_DATA'],
      KASKADE_MODE: 'demo',
      KASKADE_HOST: '127.0.0.1',
      DATABASE_URL: '',
    },
  },
});
