import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  plugins: [react()],
  resolve: { alias: { '@kaskade/domain': here('../../libs/domain/src/index.ts') } },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    // The page's content security policy allows neither data: fonts nor scripts written into the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: {
        // Designsystemet's deprecated Combobox is not used here, and brings a quarter of the first script with it.
        moduleSideEffects: [{ test: /designsystemet-react\/dist\/esm\/components\/Combobox\/|@floating-ui\/react\/|@tanstack\/(react-virtual|virtual-core)\//, sideEffects: false }],
      },
    },
  },
});
