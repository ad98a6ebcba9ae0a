/**
 * What the bundles leave out of the Markdown parser, for their size (two thirds of it): a leaf is parsed for its inline
 * markup alone (`src/read/markdown.ts`), so that block constructs, definitions and what refers to them never come up, and no line
 * begins or ends in white space; the parser gets a string and gives a tree, of which only offsets, addresses and words are read, so
 * that lines and columns, titles, a file's paths and messages are never looked at; it has one plugin and no options. Each cut says what
 * it cuts, and the build fails where a new version of the parser has no such place.
 *
 * `tests/read/parser-parts.test.ts` holds what is left to the whole parser.
 */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/** In place of whole files. */
const FILES: Record<string, string> = {
  // What is left has no blocks to switch off.
  'src/read/leaf-parser.ts': `
import remarkParse from 'remark-parse'
import { unified } from 'unified'
export const leafParser = () => unified().use(remarkParse).freeze()`,
  // Plugins have no options to merge, and no trees are transformed.
  'extend/index.js': '',
  'trough/index.js': '',
  'mdast-util-to-string/index.js': `
export const toString = (node) => node.value ?? (node.alt || node.children?.map(toString).join('') || '')`,
  // A leaf is one paragraph of text: no document, no flow, no content to take apart before.
  'micromark/lib/parse.js': `
import { constructs } from './constructs.js'
import { createTokenizer } from './create-tokenizer.js'
import { string, text } from './initialize/text.js'
export function parse() {
  const parser = { constructs, document: () => createTokenizer(parser, text), string: (from) => createTokenizer(parser, string, from) }
  return parser
}`,
  'micromark/lib/preprocess.js': `
export const preprocess = () => (value) => value.replaceAll('\\0', '\\ufffd')`,
  // What is left to be read again is addresses.
  'micromark/lib/postprocess.js': `
export function postprocess(events) {
  for (let index = events.length; index--;) {
    const [way, token, context] = events[index]
    if (way === 'enter' && token.contentType)
      events.splice(index, 2, ...context.parser.string(token.start).write(context.sliceSerialize(token)))
  }
  const [, { start }, context] = events[0]
  const paragraph = { type: 'paragraph', start, end: events.at(-1)[1].end }
  return [['enter', paragraph, context], ...events, ['exit', paragraph, context]]
}`,
  'micromark/lib/constructs.js': `
import { attention, autolink, characterEscape, characterReference, codeText, hardBreakEscape, htmlText, labelEnd, labelStartImage, labelStartLink, lineEnding } from 'micromark-core-commonmark'
import { resolver } from './initialize/text.js'
const string = { 38: [characterReference], 92: [characterEscape] }
const text = {
  ...string, [-4]: [lineEnding], 33: [labelStartImage], 42: [attention], 60: [autolink, htmlText], 91: [labelStartLink],
  92: [hardBreakEscape, characterEscape], 93: [labelEnd], 95: [attention], 96: [codeText]
}
export const constructs = { string, text, insideSpan: { null: [attention, resolver] } }`,
  // No leaf is long enough for the cost of these to matter, or for its events to be too many for one call.
  'micromark-util-chunked/index.js': `
export const push = (list, items) => (list.length > 0 ? (list.push(...items), list) : items)
export const splice = (list, start, remove, items) => { list.splice(start, remove, ...items) }`,
}

const BLOCKS =
  'atxHeading|blockQuote|codeFenced|codeFlow|codeIndented|definition|htmlFlow|list[IOU]|setextHeading|thematicBreak'

/** Functions of these names inside another: bundlers drop those at the top by themselves. */
const nested = (names: string): RegExp => new RegExp(`^( +)function (?:${names})\\([\\s\\S]*?^\\1\\}\\n`, 'gm')

/** Beginnings and ends of tokens that nobody asks for. */
const unheard = (names: string): [RegExp, string] => [
  new RegExp(`effects\\.(?:enter|exit)\\(["']?(?:${names})["']?\\);`, 'g'),
  '',
]

/** What is cut out of a file, and what stands there instead. */
const CUTS: Record<string, [cut: RegExp, by: string][]> = {
  'micromark-core-commonmark/lib/autolink.js': [unheard('autolinkMarker')],
  'micromark-core-commonmark/lib/character-escape.js': [unheard('escapeMarker')],
  'micromark-core-commonmark/lib/character-reference.js': [unheard('characterReferenceMarker')],
  'micromark-factory-destination/index.js': [unheard('(?:literal|literalMarker|raw)?[tT]ype')],
  'mdast-util-from-markdown/lib/index.js': [
    // No blocks, references, titles or hard breaks by blanks.
    [new RegExp(`^ {6}(?:${BLOCKS}|reference|labelText|resourceTitle|hardBreakTrailing)\\w*: .*\\n`, 'gm'), ''],
    [/'heading', /, ''],
    [
      nested(
        'callListeners|prepareList|onenterlist\\w+|onexit(?:code[fi]|definition|atx|setext|htmlflow|labeltext|reference|resourcetitle)\\w*|onenterreference',
      ),
      '',
    ],
    [nested('blockQuote|codeFlow|definition|heading|list|listItem|thematicBreak'), ''],
    // No lists.
    [/ {4}\/\*\* @type \{Array<number>\} \*\/\n {4}const listStack[\s\S]*?(?=let index = -1)/, ''],
    [/while \(\+\+index < events\.length\) \{\n {6}prepared[\s\S]*?events = prepared;\n {4}index = -1;/, ''],
    // No extensions.
    [/configure\(config, .*\n/, ''],
    [/if \(encoding && typeof encoding === 'object'\) \{[^}]*\}/, ''],
    [/^ +(?:afterExit|beforeEnter|transforms): \[\],\n/gm, ''],
    [/if \(events\[index\]\[0\] === '\w+' && config\.\w+\.length > 0\) \{[\s\S]*?^ {6}\}\n/gm, ''],
    [/index = -1;\n\s+while \(\+\+index < config\.transforms\.length\) \{[\s\S]*?\}/, ''],
    // No names of tokens that objects have anyway.
    [/if \(own\.call\(handler, events\[index\]\[1\]\.type\)\) (?=\{)/, ''],
    [/(?<=handler\[events\[index\]\[1\]\.type\])\.call/, '?.call'],
    [/\(value, encoding, true\)/, '(value)'],
    [/compiler\(options\)\(/, 'compiler()('],
    [/parse\(options\)/, 'parse()'],
    // What is opened is closed.
    [/if \(context\.tokenStack\.length > 0\) \{[\s\S]*?^ {4}\}\n/m, ''],
    [/const open = this\.tokenStack\.pop\(\);[\s\S]*?^ {4}\}\n(?= {4}node\.position\.end)/m, ''],
    [/this\.tokenStack\.push\(.*\n/, ''],
    [/tokenStack: \[\],\n/, ''],
    // Nobody asks where the root is, or for lines and columns.
    [/tree\.position = \{[\s\S]*?^ {4}\};\n/m, ''],
    [/line: d\.line,\n\s+column: d\.column,\n/, ''],
    // No references, no setext headings.
    [/closer\(onexit(?:link|image)\)/g, 'closer()'],
    [/resource: onexitresource,/, ''],
    [nested('onexit(?:link|image|resource)'), ''],
    [/this\.data\.inReference = true;/, ''],
    [/!this\.data\.setextHeadingSlurpLineEnding && /, ''],
    [/title: null,\n/g, ''],
    // Given later.
    [/,\n(?:\s*\/\/.*\n)?\s*(?:end|position): undefined/g, ''],
  ],
  'micromark/lib/initialize/text.js': [
    // Lines end in no white space.
    [/createResolver\(field === 'text' \? resolveAllLineSuffixes : undefined\)/, 'createResolver()'],
    [/extraResolver \? extraResolver\(events, context\) : events/, 'events'],
  ],
  'micromark/lib/create-tokenizer.js': [
    // All is given at once, as a string: a place is an offset.
    [/let point = \{[\s\S]*?\};/, 'let point = { offset: from ? from.offset : 0 }; const first = point.offset;'],
    [/const \{\s*_bufferIndex,[\s\S]*?return \{[\s\S]*?\};/, 'return { ...point };'],
    [/let chunks = \[\];/, 'let chunks;'],
    [/push\(chunks, slice\)/, 'slice'],
    [/if \(chunks\[chunks\.length - 1\] !== null\) \{[^}]*\}/, ''],
    [
      /while \(point\._index < chunks\.length\) \{[\s\S]*?^ {4}\}\n(?= {2}\})/m,
      `for (let at = 0; at <= chunks.length; at = point.offset - first) {
        const code = chunks.charCodeAt(at)
        go(at === chunks.length ? null : code === 10 ? -4 : code === 9 ? -2 : code)
      }\n`,
    ],
    [/if \(markdownLineEnding\(code\)\) \{[\s\S]*?(?=^.*\n {4}context\.previous = code)/m, 'point.offset++;\n'],
    [/serializeChunks\(.*\)/, 'chunks.slice(token.start.offset - first, token.end.offset - first)'],
    [/^ +sliceStream,\n/m, ''],
    // No containers: nothing is skipped at the beginning of a line.
    [/const columnStart = \{\};/, ''],
    [/accountForPotentialSkip\(\);/g, ''],
    [nested('accountForPotentialSkip|defineSkip|onsuccessfulcheck|sliceStream'), ''],
    [/^ +defineSkip,\n/m, ''],
    // Nothing looks ahead without going there, interrupts, or is switched off.
    [/check: constructFactory\(onsuccessfulcheck\),/, ''],
    [/interrupt: constructFactory\([\s\S]*?\}\)\n/, ''],
    [/fields \? Object\.assign\(Object\.create\(context\), fields\) : context/, 'context'],
    [/if \(construct\.name && context\.parser[^{]*\{[^}]*\}/, ''],
    [/if \(!construct\.partial\) \{[^}]*\}/, ''],
    [/context\.currentConstruct = startCurrentConstruct;/, ''],
    [/const startCurrentConstruct = .*\n/, ''],
    [/Array\.isArray\(constructs\) \? [\s\S]*?handleListOfConstructs\(constructs\) : /, ''],
    [/const left = [\s\S]*?const list = \[[\s\S]*?\]\)\];/, 'const list = map[code] || []'],
    [/^ *(?:let )?(?:consumed|expectedCode)(?: = \w+)?;\n/gm, ''],
    [/^ +(?:code: null|containerState: \{\}),\n/gm, ''],
  ],
  'micromark-core-commonmark/lib/line-ending.js': [[/factorySpace\(effects, ok, "linePrefix"\)/, 'ok']],
  'micromark-core-commonmark/lib/html-text.js': [
    [/markdownSpace\(code\) \? factorySpace\(effects, lineEndingAfterPrefix,.*\(code\) : /, ''],
  ],
  'micromark-factory-title/index.js': [
    [/return factorySpace\(effects, atBreak, "linePrefix"\)/, 'return atBreak'],
    // Titles are passed over.
    unheard('chunkString|\\w+Type|type'),
    [/effects\.enter\("chunkString", \{\s*contentType: "string"\s*\}\);/, ''],
  ],
  'micromark-core-commonmark/lib/attention.js': [
    // Both marks may stand on any side.
    [/ \|\| attentionMarkers\.includes\(\w+\) && \w+ !== 42 && \w+ !== 95/g, ''],
    [/const attentionMarkers = .*\n/, ''],
    [/point\.(?:column|_bufferIndex) \+= offset;/g, ''],
  ],
  'micromark-core-commonmark/lib/label-start-image.js': [[/if \(code === 94 && [^{]*\{[^}]*\}/, '']],
  'micromark-core-commonmark/lib/label-start-link.js': [[/if \(code === 94 && [^{]*\{[^}]*\}/, '']],
  'micromark-core-commonmark/lib/label-end.js': [
    // No definitions.
    [/defined = self\.parser\.defined[^;]*;/, ''],
    [/defined \? \w+(?:\(code\))? : /g, ''],
    [/if \(code === 91\) \{[^}]*\}/, ''],
    unheard('resourceMarker'),
    [nested('referenceNotFull'), ''],
  ],
  'remark-parse/lib/index.js': [[/\{\s*\.\.\.self\.data[\s\S]*?\}\)/, ')']],
  'unified/lib/index.js': [
    // One plugin, without options, given as a function, for one processor that parses strings and does nothing else.
    [/ extends CallableInstance/, ''],
    [/super\('copy'\)\n/, ''],
    [/new Processor\(\)\.freeze\(\)/, '() => new Processor()'],
    [
      /const attachers = this\.attachers\n[\s\S]*?(?=return this\n\s+\/\*\*[^/]*\/\n\s+function add\()/,
      'this.attachers.push([value])\n',
    ],
    [nested('add|addPreset|addList|addPlugin'), ''],
    [/if \(options\[0\] === \w+\) \{[^}]*\}/g, ''],
    [/if \(typeof transformer === 'function'\) \{[^}]*\}/, ''],
    [/this\.(?:[cC]ompiler|namespace|Parser|transformers) = .*\n/g, ''],
    [/^ {2}(?:copy|data|process|processSync|run|runSync|stringify)\((?:\w|, )*\) \{\n[\s\S]*?^ {2}\}\n/gm, ''],
    [/const realFile = vfile\(file\)\n[\s\S]*?return parser\(.*\)/, 'return this.parser(file)'],
  ],
}

/** The end of each of these names: `package/lib/file.js`. */
const filter = new RegExp(`/(${[...Object.keys(FILES), ...Object.keys(CUTS)].join('|').replaceAll('.', '\\.')})$`)

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
