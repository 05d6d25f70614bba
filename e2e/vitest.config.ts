import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
const exclude = ['**/node_modules/**', 'out/**'];

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          testTimeout: 60_000,
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
          testTimeout: 60_000,
        },
      },
    ],
  },
});
