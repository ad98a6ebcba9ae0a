import { configDefaults, defineConfig } from 'vitest/config'

// `vitest run` runs what needs no build; `vitest run --mode all`, as `npm test` does, runs the samples and tests/built/ as well.
export default defineConfig(({ mode }) => ({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(mode === 'all' ? [] : ['tests/built/**', 'tests/articles.test.ts'])],
    testTimeout: 60_000,
    hookTimeout: 300_000,
    // Counted by .ci/run.
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'reports/vitest.json' }]] : ['default'],
  },
}))
