import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');
/** Milliseconds; machines under load are slow, and speed is measured elsewhere. */
const patience = { testTimeout: 180_000, hookTimeout: 180_000 };
const exclude = ['**/node_modules/**', 'out/**'];

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          ...patience,
          // Modules hold no state of their own, so they are evaluated once for all files.
          isolate: false,
          include: ['src-main/**/*.test.ts', 'src-renderer/**/*.test.ts'],
          exclude: [...exclude, '**/*.built.test.ts'],
        },
      },
      {
        root,
        // These start what `npm run build` has made, so they run after it.
        test: {
          name: 'built',
          include: ['src-main/**/*.built.test.ts', 'e2e/contract/*.test.ts'],
          exclude,
          ...patience,
        },
      },
    ],
  },
});
