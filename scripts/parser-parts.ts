/**
 * What the bundles leave out of the Markdown parser, for their size (about half of it): a leaf is parsed for its inline
 * markup alone (`src/read/markdown.ts`), so that block constructs, definitions and what refers to them never come up; the parser gets a
 * string and gives a tree, so that a file's paths and messages are never looked at; it has one plugin and no options. Each cut
 * says what it cuts, and the build fails where a new version of the parser has no such place.
 *
 * `tests/read/parser-parts.test.ts` holds what is left to the whole parser.
 */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/** In place of whole files. */
const FILES: Record<string, string> = {
  'vfile/lib/index.js': `
export class VFile {
  constructor(value) { this.value = value }
  toString() { return String(this.value) }
}`,
  // Plugins have no options to merge, and no trees are transformed.
  'extend/index.js': 'export default (deep, target) => target',
  'trough/index.js': 'export const trough = () => {}',
  'mdast-util-to-string/index.js': `
export const toString = (node) => node.value ?? (node.alt || node.children?.map(toString).join('') || '')`,
  // Without containers a document is flow.
  'micromark/lib/initialize/document.js': `export { flow as document } from './flow.js'`,
  'micromark/lib/constructs.js': `
import { attention, autolink, characterEscape, characterReference, codeText, hardBreakEscape, htmlText, labelEnd, labelStartImage, labelStartLink, lineEnding } from 'micromark-core-commonmark'
import { resolver } from './initialize/text.js'
export const document = {}
export const contentInitial = {}
export const flowInitial = {}
export const flow = {}
export const string = { 38: characterReference, 92: characterEscape }
export const text = {
  [-5]: lineEnding, [-4]: lineEnding, [-3]: lineEnding, 33: labelStartImage, 38: characterReference, 42: attention,
  60: [autolink, htmlText], 91: labelStartLink, 92: [hardBreakEscape, characterEscape], 93: labelEnd, 95: attention, 96: codeText
}
export const insideSpan = { null: [attention, resolver] }
export const attentionMarkers = { null: [42, 95] }
export const disable = { null: [] }`,
  // No leaf is long enough for the cost of these to matter, or for its events to be too many for one call.
  'micromark-util-chunked/index.js': `
export const push = (list, items) => (list.length > 0 ? (list.push(...items), list) : items)
export const splice = (list, start, remove, items) => { list.splice(start, remove, ...items) }`,
  'micromark-util-subtokenize/lib/splice-buffer.js': `
export class SpliceBuffer {
  constructor(events) { this.events = [...events] }
  get length() { return this.events.length }
  get(index) { return this.events[index] }
  slice(start, end) { return this.events.slice(start, end) }
  splice(start, count, events) { this.events.splice(start, count, ...events) }
}`,
}

const BLOCKS =
  'atxHeading|blockQuote|codeFenced|codeFlow|codeIndented|definition|htmlFlow|list[IOU]|setextHeading|thematicBreak'

/** Functions of these names inside another: bundlers drop those at the top by themselves. */
const nested = (names: string): RegExp => new RegExp(`^( +)function (?:${names})\\([\\s\\S]*?^\\1\\}\\n`, 'gm')

/** What is cut out of a file, and what stands there instead. */
const CUTS: Record<string, [cut: RegExp, by: string][]> = {
  'mdast-util-from-markdown/lib/index.js': [
    [new RegExp(`^ {6}(?:${BLOCKS}|reference|labelText)\\w*: .*\\n`, 'gm'), ''],
    [/configure\(config, .*\n/, ''],
    [
      nested(
        'callListeners|prepareList|onenterlist\\w+|onexit(?:code[fi]|definition|atx|setext|htmlflow|labeltext|reference)\\w*|onenterreference',
      ),
      '',
    ],
    [nested('blockQuote|codeFlow|definition|heading|list|listItem|thematicBreak'), ''],
    // No lists.
    [
      /events\[index\]\[1\]\.type === "listOrdered" \|\| events\[index\]\[1\]\.type === "listUnordered"\) \{\n\s*if \(/,
      'false) { if (',
    ],
    // No extensions.
    [/config\.(?:beforeEnter|afterExit)\.length > 0/g, 'false'],
    [/\+\+index < config\.transforms\.length/, 'false'],
    // What is opened is closed.
    [/context\.tokenStack\.length > 0/, 'false'],
    [/if \(!open\)|if \(open\[0\]\.type !== token\.type\)/g, 'if (false)'],
    // No references, no setext headings.
    [/if \(this\.data\.inReference\)/g, 'if (false)'],
    [/!this\.data\.setextHeadingSlurpLineEnding && /, ''],
  ],
  'micromark-core-commonmark/lib/label-end.js': [
    // No definitions.
    [/defined = self\.parser\.defined[^;]*;/, ''],
    [/defined \? \w+(?:\(code\))? : /g, ''],
    [/if \(code === 91\)/, 'if (false)'],
  ],
  'micromark-util-subtokenize/index.js': [
    // No lists.
    [/if \(index && event\[1\]\.type === "chunkFlow" [^{]*\{/, 'if (false) {'],
    [/else if \(event\[1\]\._container\)/, 'else if (false)'],
  ],
  'unified/lib/index.js': [
    // One plugin, without options, given as a function; parsing alone.
    [/else if \(typeof value === 'object'\) \{/, 'else if (false) {'],
    [/else if \(parameters\.length > 0\)/, 'else if (false)'],
    [/if \(typeof transformer === 'function'\)/, 'if (false)'],
    [nested('add|addPreset|addList'), ''],
    [/^ {2}(?:process|processSync|run|runSync|stringify)\((?:\w|, )*\) \{\n[\s\S]*?^ {2}\}\n/gm, ''],
    [/^ +assert(?:Parser|Unfrozen)\(.*\n/gm, ''],
    [/looksLikeAVFile\(value\) \? value : /, ''],
    [/throw new TypeError\('Expected usable value, not `' \+ value \+ '`'\)/, ''],
  ],
}

/** The end of each of these names: `package/lib/file.js`. */
const filter = new RegExp(
  `/node_modules/(${[...Object.keys(FILES), ...Object.keys(CUTS)].join('|').replaceAll('.', '\\.')})$`,
)

function cutFile(path: string, cuts: [RegExp, string][]): string {
  return cuts.reduce(
    (source, [cut, by]) => {
      if (source.search(cut) < 0) throw new Error(`${path} has no ${cut}`)
      return source.replace(cut, by)
    },
    readFileSync(path, 'utf8'),
  )
}

export const parserParts: Plugin = {
  name: 'parser-parts',
  setup({ onLoad }) {
    onLoad({ filter }, ({ path }) => {
      const name = filter.exec(path)?.[1] as string
      return { contents: FILES[name] ?? cutFile(path, CUTS[name] ?? []) }
    })
  },
}
