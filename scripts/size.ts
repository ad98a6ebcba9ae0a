/**
 * What the main entry weighs with all it needs, minified and gzipped, as a bundler for edge runtimes and workers makes it:
 * `npm run size` prints it, what each part adds, and what `copydesk/core` weighs with one language.
 */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { packedLanguages } from './packed-languages.ts'
import { parserParts } from './parser-parts.ts'

/** What the main entry is meant to weigh, in bytes. */
export const GOAL = 80_000

/** What it may weigh until it gets there: today's weight, rounded up. To be lowered, not raised. */
export const BUDGET = 197_000

const PARTS: Record<string, RegExp> = {
  'node_modules/': /\/node_modules\//,
  'src/read/ and what it imports': /\/src\/read\//,
  'src/label/': /\/src\/label\//,
  'src/quote/': /\/src\/quote\//,
  'src/compose/': /\/src\/compose\//,
  'src/languages/': /\/src\/languages\/known\.ts$/,
}

/** The main entry. */
export const MAIN: readonly string[] = ['src/index.ts']

/** What a page that reads English needs. */
export const CORE: readonly string[] = ['src/core.ts', 'src/entries/en.ts']

/** Bytes of these entries with their dependencies. */
export async function sizeOf(entries: readonly string[], plugins: Plugin[] = []): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [...entries],
    outdir: 'dist',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['worker'],
    alias: { 'decode-named-character-reference': './src/text/entity-names.ts' },
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [...plugins, parserParts, packedLanguages],
  })
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0)
}

/** Leaves the files of one part empty, but for the names that they export. */
function without(part: RegExp): Plugin {
  const emptied = (path: string): string => {
    const source = readFileSync(path, 'utf8')
    const declared = source.matchAll(/^export (?:const|let|(?:async )?function\*?|class) (\w+)/gm)
    const listed = [...source.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, names = '']) => names.split(','))
    const names = [...declared]
      .map(([, name = '']) => name)
      .concat(listed.map((name) => name.split(' as ').at(-1) ?? ''))
    return names
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => (name === 'default' ? 'export default undefined' : `export const ${name} = globalThis.nothing`))
      .join('\n')
  }
  return {
    name: 'without',
    setup: ({ onLoad }) => onLoad({ filter: part }, ({ path }) => ({ contents: emptied(path), loader: 'js' })),
  }
}

/** How many bytes fewer the main entry would have without each part. */
export async function sizesOfParts(): Promise<Record<string, number>> {
  const whole = await sizeOf(MAIN)
  const rest = await Promise.all(
    Object.values(PARTS).map((part) => sizeOf(MAIN, [without(part)]).catch(() => Number.NaN)),
  )
  return Object.fromEntries(Object.keys(PARTS).map((name, index) => [name, whole - (rest[index] as number)]))
}

/** As the README has it: `12.3 kB`. */
export function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

if (import.meta.filename === process.argv[1]) {
  const size = await sizeOf(MAIN)
  console.log(`${inKilobytes(size)}, at most ${inKilobytes(BUDGET)}, goal ${inKilobytes(GOAL)}`)
  for (const [part, bytes] of Object.entries(await sizesOfParts())) console.log(part, inKilobytes(bytes))
  console.log('copydesk/core with English', inKilobytes(await sizeOf(CORE)))
  process.exitCode = size <= BUDGET ? 0 : 1
}
