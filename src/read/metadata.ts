/** What stands above the text to describe it: YAML front matter, and the header of a reader tool. */
import { type Block, type MetadataField, plainBlock, wordlessBlock } from '../block.ts'
import type { Leaf } from './fold.ts'
import { foldedBlock } from './fold.ts'
import type { Line } from './lines.ts'

/** Keys of front matter, reader headers and `<meta>` tags, in lower case; what a line of them says is the first of it. */
const FIELDS: ReadonlyMap<string, MetadataField> = new Map(
  [
    'title|headline',
    'description|summary|excerpt',
    'author|authors|byline',
    'published|date|published time|published_time|publish_date|datepublished',
    'url|url source|source|link|canonical',
    'language|lang',
    'tags|keywords|categories',
  ].flatMap((line) => {
    const keys = line.split('|')
    return keys.map((key) => [key, keys[0] as MetadataField] as const)
  }),
)

/** No header has more lines. */
const MAX_LINES = 60

/** The blocks of the header, and how many lines it takes. */
export interface Header {
  blocks: Block[]
  lines: number
}

/** The front matter or reader header that the text begins with; no blocks where it has none. */
export function readHeader(source: string, lines: readonly Line[]): Header {
  return readFrontMatter(source, lines) ?? readReaderHeader(source, lines) ?? { blocks: [], lines: 0 }
}

function readFrontMatter(source: string, lines: readonly Line[]): Header | null {
  const fence = lines[0] && source.slice(lines[0].from, lines[0].to)
  if (fence !== '---' && fence !== '+++') return null
  let close = 1
  while (close < lines.length && close <= MAX_LINES && textOf(source, lines[close]) !== fence) close++
  if (close > MAX_LINES || close >= lines.length) return null
  const entries = lines.slice(1, close)
  if (!entries.some((line) => keyOf(source, line))) return null
  const blocks: Block[] = [plainRule(lines[0] as Line)]
  let field: MetadataField = 'other'
  for (const line of entries) {
    const key = keyOf(source, line)
    if (key) field = key.field
    blocks.push(...entryBlocks(source, line, key, field))
  }
  blocks.push(plainRule(lines[close] as Line))
  return { blocks, lines: close + 1 }
}

/** Keys of the header that Jina Reader writes. */
const READER_KEYS = ['title', 'url source', 'published time', 'markdown content', 'number of pages', 'warning']

function readReaderHeader(source: string, lines: readonly Line[]): Header | null {
  const keys = lines.slice(0, READER_KEYS.length).map((line) => keyOf(source, line)?.name ?? '')
  if (!keys.includes('url source') || !READER_KEYS.includes(keys[0] as string)) return null
  const blocks: Block[] = []
  let count = 0
  for (const [index, name] of keys.entries()) {
    if (!READER_KEYS.includes(name)) break
    const line = lines[index] as Line
    const key = keyOf(source, line)
    blocks.push(...entryBlocks(source, line, key, key?.field ?? 'other'))
    count = index + 1
    if (name === 'markdown content') break
  }
  return { blocks, lines: count }
}

interface Key {
  name: string
  field: MetadataField
  /** Source offset behind the colon. */
  end: number
}

function keyOf(source: string, line: Line): Key | null {
  const match = /^([A-Za-z][\w -]{0,30}?)\s?[:=](?=\s|$)/.exec(
    source.slice(line.from, Math.min(line.to, line.from + 40)),
  )
  if (!match?.[1] || line.from > line.start) return null
  const name = match[1].toLowerCase()
  return { name, field: FIELDS.get(name) ?? 'other', end: line.from + match[0].length }
}

/** A line of the header: its key and its value, as two blocks. */
function entryBlocks(source: string, line: Line, key: Key | null, field: MetadataField): Block[] {
  const blocks: Block[] = []
  let from = line.from
  if (key) {
    blocks.push(plainBlock('metadata', source, line.from, key.end, line.gap))
    from = key.end
    while (from < line.to && /\s/.test(source.charAt(from))) from++
    if (from === line.to) return blocks
  }
  const [textFrom, textTo] = valueRange(source, from, line.to)
  const leaf: Leaf = { kind: 'metadata', depth: 0, gap: key ? 0 : line.gap, start: from, end: line.to }
  const value = foldedBlock(leaf, source, textFrom, textTo)
  value.field = field
  blocks.push(value)
  return blocks
}

/** The value without the list dash, the brackets or the quotation marks around it. */
function valueRange(source: string, start: number, end: number): [number, number] {
  let from = start
  let to = end
  if (/^-\s/.test(source.slice(from, from + 2))) from += 2
  const last = source.charAt(to - 1)
  const first = source.charAt(from)
  if (to - from > 1 && ((first === last && (first === '"' || first === "'")) || (first === '[' && last === ']'))) {
    from++
    to--
  }
  return [from, to]
}

function textOf(source: string, line: Line | undefined): string {
  return line ? source.slice(line.from, line.to) : ''
}

function plainRule({ from, to, gap }: Line): Block {
  return wordlessBlock('rule', from, to, gap)
}
