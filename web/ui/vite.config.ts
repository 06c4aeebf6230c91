import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the API listens while the dev server runs: the product, or the mock of the tests. */
const backend = process.env['WITAN_URL'] ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('./src', import.meta.url)),
      // A stand-in for what React has brought itself since version 18.
      'use-sync-external-store/shim/index.js': 'react',
      // Its variant for browsers asks `document`, which a worker does not have.
      'decode-named-character-reference': fileURLToPath(
        new URL('./node_modules/decode-named-character-reference/index.js', import.meta.url),
      ),
    },
  },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    manifest: true,
    sourcemap: false,
    chunkSizeWarningLimit: 1500,
    // No data: URLs for small assets and no inline preload polyfill: the page's security policy allows neither.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What every page needs of others' code is one file: it compresses better, and changes less often than ours.
        codeSplitting: {
          groups: [
            {
              name: 'vendor',
              test: /node_modules[\\/](?:react|react-dom|scheduler|@tanstack|wouter|regexparam|oidc-client-ts)[\\/]/,
            },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/api': { target: backend, changeOrigin: true, ws: true },
      '/realms': { target: backend, changeOrigin: true },
    },
  },
});
