import { defineConfig } from 'tsup'
import { packedLanguages } from './scripts/packed-languages.ts'
import { parserParts } from './scripts/parser-parts.ts'
import { allLanguages } from './src/languages/all.ts'

/** Entity names that are in use, in place of the standard's 2,231: they would be as large as all else that reads. */
const alias = { 'decode-named-character-reference': './src/text/entity-names.ts' }

/** What can be imported. */
const entry = {
  index: 'src/index.ts',
  core: 'src/core.ts',
  explain: 'src/explain.ts',
  html: 'src/html.ts',
  'json-ld': 'src/json-ld.ts',
  ninjs: 'src/ninjs.ts',
  unified: 'src/unified.ts',
}

/** The languages of `copydesk/core`, whose types are written by scripts/language-types.ts. */
const languages = Object.fromEntries(allLanguages.map(({ code }) => [`languages/${code}`, `src/entries/${code}.ts`]))

const shared = {
  platform: 'neutral' as const,
  // What entries share stands in one file, so that two of them are not the whole library twice.
  splitting: true,
  dts: { entry, compilerOptions: { ignoreDeprecations: '6.0' } },
  target: 'es2022',
  sourcemap: true,
  treeshake: true,
  // Read and removed by scripts/notices.ts.
  metafile: true,
  esbuildPlugins: [parserParts, packedLanguages],
  esbuildOptions: (options: { alias?: Record<string, string> }) => {
    options.alias = alias
  },
}

export default defineConfig([
  {
    // With the command line and its worker threads, for Node only, which nobody imports.
    ...shared,
    entry: { ...entry, ...languages, cli: 'src/cli/main.ts', 'cli-worker': 'src/cli/worker.ts' },
    format: 'esm',
    // The Markdown parser inside, so that a page can import the file as it is, and so that there is one table of entities, in
    // the variant that works in workers: bundlers that build for browsers take one that needs a document.
    noExternal: [/^(?!piscina$|node:)/],
  },
  {
    // The parser and its family are ESM only: `require` of them gives a namespace, so the CommonJS file has to carry them inside.
    ...shared,
    entry: { ...entry, ...languages },
    format: 'cjs',
    noExternal: [/.*/],
  },
])
