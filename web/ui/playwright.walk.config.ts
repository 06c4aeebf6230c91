import { defineConfig } from '@playwright/test';
import base from './playwright.config';

/** Opens every proposal of a running product: takes minutes, so it runs on demand, by `npm run walk`. */
export default defineConfig({
  ...base,
  testMatch: '**/*.walk.spec.ts',
  globalSetup: [],
  timeout: 0,
});
