import { defineConfig } from '@playwright/test';
import base from './playwright.config';

/** Opens every proposal of a running product: takes minutes, so it runs on demand, by `npm run walk`. */
export default defineConfig({
  ...base,
  testMatch: '**/*.walk.spec.ts',
  globalSetup: [],
  timeout: 0,
  // The walk as a whole takes as long as it takes, but no single page may keep it waiting.
  use: { ...base.use, actionTimeout: 30_000, navigationTimeout: 30_000 },
});
