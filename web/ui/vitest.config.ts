import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vite.config.ts';

export default mergeConfig(
  base,
  defineConfig({
    test: {
      environment: 'jsdom',
      // Setting up a browser's document for each file takes far longer than its tests, so the files share it.
      pool: 'threads',
      isolate: false,
      include: ['{src,test,scripts}/**/*.{unit,int}.spec.{ts,tsx}'],
      setupFiles: ['test/setup.ts'],
      restoreMocks: true,
      testTimeout: 20_000,
    },
  }),
);
