/** What stands above the text to describe it: YAML front matter. */
import { type Block, type MetadataField, plainBlock, wordlessBlock } from '../block.ts'
import { FIELD_NAMES } from './field-names.ts'
import { metadataBlock } from './fold.ts'
import type { Line } from './lines.ts'

/** No header has more lines. */
const MAX_LINES = 60

/** The blocks of the header, and how many lines it takes. */
export interface Header {
  blocks: Block[]
  lines: number
}

/** The front matter that the text begins with, if it has some. */
export function readFrontMatter(source: string, lines: readonly Line[]): Header | null {
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

interface Key {
  field: MetadataField
  /** Source offset behind the colon. */
  end: number
}

function keyOf(source: string, line: Line): Key | null {
  const match = /^([A-Za-z][\w -]{0,30}?)\s?[:=](?=\s|$)/.exec(
    source.slice(line.from, Math.min(line.to, line.from + 40)),
  )
  if (!match?.[1] || line.from > line.start) return null
  const named = FIELD_NAMES.get(match[1].toLowerCase()) ?? 'other'
  return { field: named === 'text' ? 'other' : named, end: line.from + match[0].length }
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
  const words = valueRange(source, from, line.to)
  blocks.push(metadataBlock(source, field, key ? 0 : line.gap, [from, line.to], words))
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
