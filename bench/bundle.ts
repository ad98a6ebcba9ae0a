/**
 * What is measured, bundled as it ships: a loader that turns TypeScript to JavaScript on the way names every function anew each
 * time it is made, which costs as much again as the work itself.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { packedLanguages } from '../scripts/packed-languages.ts'
import { parserParts } from '../scripts/parser-parts.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

async function bundle(name: string, contents: string, plugins: Plugin[]): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'copydesk-bench-')), name)
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    mainFields: ['module', 'main'],
    conditions: ['worker'],
    logLevel: 'error',
    plugins,
  })
  return pathToFileURL(outfile).href
}

/** Address of a module with `parseArticle`, `read` and `hostileFamilies`. */
export function bundleCopydesk(): Promise<string> {
  const contents = `export { parseArticle } from './src/parse-article.ts'
    export { read } from './src/read/read.ts'
    export { hostileFamilies } from './bench/families.ts'`
  return bundle('copydesk.mjs', contents, [parserParts, packedLanguages])
}

/** Address of a module with `parse`: bare remark-parse. */
export function bundleRemark(): Promise<string> {
  const contents = `import remarkParse from 'remark-parse'
    import { unified } from 'unified'
    const processor = unified().use(remarkParse)
    export const parse = (text) => processor.parse(text)`
  return bundle('remark.mjs', contents, [])
}
