import { configDefaults, defineConfig } from 'vitest/config'

// `vitest run` runs what needs no build; `vitest run --mode all`, as `npm test` does, runs all.
export default defineConfig(({ mode }) => ({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [
      ...configDefaults.exclude,
      // What takes long, and what shows what is still wrong, does not hold anybody up.
      ...(mode === 'all' ? [] : ['tests/built/**', 'tests/browser/**', 'tests/edge/**', 'tests/linear.test.ts']),
    ],
    // Builds, browsers and installations take their time on a small or busy machine.
    testTimeout: 120_000,
    hookTimeout: 600_000,
    setupFiles: ['tests/seed.ts'],
    // Counted by .ci/run.
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: process.env.REPORT ?? 'reports/vitest.json' }]]
      : ['default'],
  },
}))
