/**
 * What stands above the text to describe it: YAML and TOML front matter, as note programs, static sites and reader tools write it.
 * Of YAML (https://yaml.org/spec/1.2.2) as much as such headers use: lists, maps one level deep, quoted and folded values.
 */
import { type Block, type MetadataField, wordlessBlock } from '../block.ts'
import { unitAt } from '../text/unit-at.ts'
import { FIELD_NAMES } from './field-names.ts'
import { metadataBlock } from './fold.ts'
import type { Line } from './lines.ts'
import type { Ranges } from './reader.ts'

/** No header has more lines. */
const MAX_LINES = 60

/** The blocks of the header, and how many lines it takes. */
export interface Header {
  blocks: Block[]
  lines: number
}

/** The front matter that the text begins with, if it has some. */
export function readFrontMatter(source: string, lines: readonly Line[]): Header | null {
  const fence = textOf(source, lines[0])
  if (fence.startsWith('% ')) return titleBlock(source, lines)
  if (fence !== '---' && fence !== '+++') return null
  let close = 1
  while (close < lines.length && close <= MAX_LINES && textOf(source, lines[close]) !== fence) close++
  if (close > MAX_LINES || close >= lines.length) return null
  const entries = lines.slice(1, close)
  if (!entries.some((line) => keyOf(source, line.from, line.to))) return null
  const blocks = [plainRule(lines[0] as Line), ...fieldBlocks(source, entries), plainRule(lines[close] as Line)]
  return { blocks, lines: close + 1 }
}

/** What the lines of Pandoc's title block say, in turn, each behind a `%`. */
const TITLE_BLOCK: readonly MetadataField[] = ['headline', 'author', 'published']

function titleBlock(source: string, lines: readonly Line[]): Header | null {
  const blocks: Block[] = []
  let fields = 0
  for (const { start, from, to, gap } of lines) {
    const isField = unitAt(source, from) === 0x25 && (from + 1 === to || unitAt(source, from + 1) <= 0x20)
    if (isField) fields++
    // Further in stands what goes on with a field.
    if (fields > TITLE_BLOCK.length || (blocks.length > 0 && gap > 0) || (!isField && from === start)) break
    const words = isField ? pastBlanks(source, from + 1, to) : from
    blocks.push(metadataBlock(source, TITLE_BLOCK[fields - 1] as MetadataField, gap, [from, to], [words, to]))
  }
  return fields < 2 ? null : { blocks, lines: blocks.length }
}

interface Key {
  name: string
  /** Source offset behind the colon. */
  end: number
}

const KEY = /^["']?([A-Za-z][\w -]{0,30}?)["']?\s?[:=](?=\s|$)/
/** Characters of a line that are looked at for a key. */
const KEY_WITHIN = 48
/** What announces that the lines below are one value. */
const FOLDED = /^[|>][-+\d]{0,2}$/

function keyOf(source: string, from: number, to: number): Key | null {
  const match = KEY.exec(source.slice(from, Math.min(to, from + KEY_WITHIN)))
  return match?.[1] ? { name: match[1].toLowerCase(), end: from + match[0].length } : null
}

function fieldBlocks(source: string, lines: readonly Line[]): Block[] {
  const blocks: Block[] = []
  let field: MetadataField = 'other'
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    const item = pastDashes(source, line)
    const key = keyOf(source, item, line.to)
    if (!key) {
      blocks.push(...valueBlocks(source, field, line.gap, line.from, item, line.to))
      continue
    }
    const isInner = item > line.start
    const said = fieldOf(key.name, isInner, field)
    if (!isInner) field = said
    let from = pastBlanks(source, key.end, line.to)
    const last = isInner ? index : lastOfValue(source, lines, index, from)
    const isFolded = FOLDED.test(source.slice(from, line.to))
    blocks.push(metadataBlock(source, null, line.gap, [line.from, isFolded ? line.to : key.end]))
    if (last > index && (isFolded || from === line.to)) from = (lines[index + 1] as Line).from
    else if (isFolded) from = line.to
    const { to } = lines[last] as Line
    if (from < to) blocks.push(...valueBlocks(source, said, 0, from, from, to))
    index = last
  }
  return blocks
}

/** What a key says: one within another is about that one (`author:` and below it `name:`). */
function fieldOf(name: string, isInner: boolean, outer: MetadataField): MetadataField {
  if (isInner) return name === 'name' ? outer : 'other'
  const named = FIELD_NAMES.get(name) ?? 'other'
  return named === 'text' ? 'other' : named
}

/** The last line of the value that begins on this one: those that follow further in, and are neither keys nor items. */
function lastOfValue(source: string, lines: readonly Line[], first: number, from: number): number {
  const { to } = lines[first] as Line
  const opening = source.slice(from, to)
  if (opening.startsWith('[') && !opening.endsWith(']')) {
    const close = lines.findIndex((line, at) => at > first && source[line.to - 1] === ']')
    return close < 0 ? first : close
  }
  const isFolded = FOLDED.test(opening)
  let last = first
  for (let at = first + 1; at < lines.length; at++) {
    const line = lines[at] as Line
    if (line.from === line.start) break
    if (!isFolded && (pastDashes(source, line) > line.from || keyOf(source, line.from, line.to))) break
    last = at
  }
  return last
}

/** Where an entry's words begin, behind the dash of a list's item. */
function pastDashes(source: string, { from, to }: Line): number {
  let at = from
  while (unitAt(source, at) === 0x2d && unitAt(source, at + 1) <= 0x20 && at < to) at = pastBlanks(source, at + 1, to)
  return at
}

function pastBlanks(source: string, from: number, to: number): number {
  let at = from
  while (at < to && unitAt(source, at) <= 0x20) at++
  return at
}

/** A value as blocks, one for each item of a list in brackets; `start`: with what stands before its words. */
function valueBlocks(
  source: string,
  field: MetadataField,
  gap: number,
  start: number,
  from: number,
  end: number,
): Block[] {
  const isList = unitAt(source, from) === 0x5b && unitAt(source, from + 1) !== 0x5b && unitAt(source, end - 1) === 0x5d
  if (!isList) return [metadataBlock(source, field, gap, [start, end], wordsOf(source, from, end))]
  let next = from + 1
  return itemEnds(source, next, end - 1).map((to, index, { length }) => {
    const whole = [index === 0 ? start : next, index === length - 1 ? end : to + 1] as const
    const block = metadataBlock(source, field, index === 0 ? gap : 0, whole, wordsOf(source, next, to))
    next = to + 1
    return block
  })
}

/** Where the items of a list end: at the commas outside quotation marks, and at its own end. */
function itemEnds(source: string, from: number, to: number): number[] {
  const ends: number[] = []
  let mark = 0
  for (let at = from; at < to; at++) {
    const unit = unitAt(source, at)
    if (mark !== 0) {
      if (unit === 0x5c) at++
      else if (unit === mark) mark = 0
    } else if (unit === 0x22 || unit === 0x27) mark = unit
    else if (unit === 0x2c) ends.push(at)
  }
  // A comma may stand behind the last one, too.
  const isOver = ends.length > 0 && source.slice((ends.at(-1) as number) + 1, to).trim() === ''
  if (isOver) ends.pop()
  return [...ends, to]
}

/** A link to a note, by its name or by what it is shown as. */
const NOTE = /^\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]$/

/** The words of a value: without marks around them and a comma behind, escapes undone; of a link to a note, what it shows. */
function wordsOf(source: string, start: number, end: number): Ranges {
  let from = pastBlanks(source, start, end)
  let to = end
  while (to > from && (unitAt(source, to - 1) <= 0x20 || unitAt(source, to - 1) === 0x2c)) to--
  const mark = source.charAt(from)
  const isQuoted = to - from > 1 && (mark === '"' || mark === "'") && source.charAt(to - 1) === mark
  if (isQuoted) {
    from++
    to--
  }
  const shown = shownOf(source, from, to)
  if (shown) return shown
  const ranges: number[] = []
  for (let at = from; isQuoted && at < to - 1; at++) {
    const isEscape = mark === '"' ? source[at] === '\\' : source[at] === "'" && source[at + 1] === "'"
    if (!isEscape) continue
    ranges.push(from, at)
    from = ++at
  }
  return [...ranges, from, to]
}

/** The words that a link to a note shows; `null` where a value is none. */
export function shownOf(source: string, from: number, to: number): Ranges | null {
  const shown = NOTE.exec(source.slice(from, to))?.[1]
  return shown ? [to - 2 - shown.length, to - 2] : null
}

function textOf(source: string, line: Line | undefined): string {
  return line ? source.slice(line.from, line.to) : ''
}

function plainRule({ from, to, gap }: Line): Block {
  return wordlessBlock('rule', from, to, gap)
}
