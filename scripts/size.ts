/** What the main entry weighs with all it needs, minified and gzipped: `npx tsx scripts/size.ts [ENTRY]`, after `npm run build`. */
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** At most this many bytes. */
export const BUDGET = 80_000

/** Bytes of one entry with its dependencies, as a bundler for edge runtimes and workers makes it. */
export async function sizeOf(entry: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['worker'],
    legalComments: 'none',
  })
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0)
}

/** As the README has it: `12.3 kB`. */
export function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

if (import.meta.filename === process.argv[1]) {
  const size = await sizeOf(process.argv[2] ?? 'dist/index.js')
  console.log(`${inKilobytes(size)} of ${inKilobytes(BUDGET)}`)
  process.exitCode = size <= BUDGET ? 0 : 1
}
