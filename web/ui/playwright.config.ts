import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/browser';

const browser = await findBrowser();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.spec.ts',
  outputDir: 'test-results',
  globalSetup: './e2e/sign-in-once.ts',
  // Two cores are shared with the product itself, and the demo tenant is shared by the tests.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env['WITAN_URL'] ?? 'http://localhost:8080',
    launchOptions: { executablePath: browser.executablePath, args: browser.args, headless: true },
    contextOptions: { reducedMotion: 'reduce' },
    viewport: { width: 1440, height: 900 },
    actionTimeout: 30_000,
    trace: 'off',
    screenshot: 'only-on-failure',
  },
});
