import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  plugins: [react()],
  resolve: { alias: { '@kaskade/domain': here('../../libs/domain/src/index.ts') } },
  // The host stays the page's own: the server refuses changes from a foreign origin.
  server: { proxy: { '/api': { target: `http://127.0.0.1:${process.env['PORT'] ?? 3000}`, changeOrigin: false } } },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    // The page's content security policy allows neither data: fonts nor scripts written into the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: {
        // The domain is pure. Designsystemet's deprecated Combobox is not used here, and would be a quarter of the first script.
        moduleSideEffects: [
          {
            test: /libs\/domain\/|designsystemet-react\/dist\/esm\/components\/Combobox\/|@floating-ui\/react\/|@tanstack\/(react-virtual|virtual-core)\//,
            sideEffects: false,
          },
        ],
      },
    },
  },
});
