import { defineConfig } from 'tsup'

const shared = {
  entry: { index: 'src/index.ts' },
  target: 'es2022',
  sourcemap: true,
  treeshake: true,
  // Read and removed by scripts/notices.ts.
  metafile: true,
} as const

export default defineConfig([
  {
    ...shared,
    format: 'esm',
    platform: 'neutral',
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    // remark-parse and its family are ESM only: `require` of them gives a namespace, so the CommonJS file carries them inside.
    ...shared,
    format: 'cjs',
    platform: 'neutral',
    noExternal: [/.*/],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
])
