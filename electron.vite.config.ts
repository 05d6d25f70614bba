import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const hosts = resolve(import.meta.dirname, 'src-main/hosts');

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rollupOptions: {
        input: {
          electron: resolve(hosts, 'electron/main.ts'),
          browser: resolve(hosts, 'browser/main.ts'),
          cli: resolve(hosts, 'cli/main.ts'),
          'read-worker': resolve(import.meta.dirname, 'src-main/imports/read-worker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload may only require "electron": one CommonJS file with everything else inside.
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: resolve(hosts, 'electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src-renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      minify: true,
      rollupOptions: {
        input: resolve(import.meta.dirname, 'src-renderer/index.html'),
        onwarn(warning, warn) {
          // The UI kit marks its files for servers ("use client"); here everything is client.
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
