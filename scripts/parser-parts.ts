/**
 * What the bundles leave out of the Markdown parser, for their size (about a third of it): a leaf is parsed for its inline
 * markup alone, all block constructs are disabled there (`src/read/markdown.ts`), and the parser gets a string and gives a tree, so
 * that a file's paths and messages are never looked at.
 */
import type { Plugin } from 'esbuild'

/** micromark's block constructs by the names of their files. Disabled ones are passed over by name; these would match nothing either. */
const BLOCK_CONSTRUCTS: Record<string, string> = {
  'block-quote': 'blockQuote',
  'code-fenced': 'codeFenced',
  'code-indented': 'codeIndented',
  definition: 'definition',
  'heading-atx': 'headingAtx',
  'html-flow': 'htmlFlow',
  list: 'list',
  'setext-underline': 'setextUnderline',
  'thematic-break': 'thematicBreak',
}

const STRING_AS_FILE = `
export class VFile {
  constructor(value) { this.value = value }
  toString() { return String(this.value) }
}`

export const parserParts: Plugin = {
  name: 'parser-parts',
  setup({ onLoad }) {
    onLoad({ filter: /micromark-core-commonmark\/lib\/[a-z-]+\.js$/ }, ({ path }) => {
      const name = BLOCK_CONSTRUCTS[/([a-z-]+)\.js$/.exec(path)?.[1] ?? '']
      if (!name) return undefined
      return { contents: `export const ${name} = { name: '${name}', tokenize: (effects, ok, nok) => nok }` }
    })
    onLoad({ filter: /\/node_modules\/vfile\/lib\/index\.js$/ }, () => ({ contents: STRING_AS_FILE }))
  },
}
