/** Raw text in, blocks out: lines, their shapes, how they hang together, then leaf by leaf. */
import type { BlockKind } from '../article.ts'
import { type Block, plainBlock, wordlessBlock } from '../block.ts'
import { unitAt } from '../text/unit-at.ts'
import { type Collector, collect } from './collect.ts'
import { joinAddresses, marksOf } from './dumps.ts'
import { unescaped } from './escapes.ts'
import { foldedBlock, foldLeaf, type Leaf, metadataBlock, plainLeaf } from './fold.ts'
import { readFrontMatter, shownOf } from './front-matter.ts'
import { partGlued } from './glue.ts'
import { readInline } from './inline.ts'
import { isMarkdown, wrapsOf } from './layout.ts'
import { ADDRESS, FOLD, JOINED, type Line, linesOf, MARKUP, marksIn, PIPE } from './lines.ts'
import { settleLists } from './lists.ts'
import { MAX_PARSED, parseCost, parseInline } from './markdown.ts'
import { fromMojibake } from './mojibake.ts'
import { markPictures } from './pictures.ts'
import type { Piece } from './pieces.ts'
import { isBlank, unquote } from './quoting.ts'
import type { Ranges } from './reader.ts'
import { partFields, partRecord, type Record } from './records.ts'
import { placeBlocks } from './rewriting.ts'
import { acrossPages, runningLines } from './running.ts'
import { type Shape, shapesOf } from './shapes.ts'
import { sharesOf } from './shares.ts'
import { fromSubtitles } from './subtitles.ts'
import { definitionAt, surroundingsOf } from './surroundings.ts'
import { isTableRow, tablePieces } from './tables.ts'
import { fromWiki } from './wiki.ts'

/** The page, and where reading it has come to. */
interface Desk extends Collector {
  /** The lines with ink. */
  lines: readonly Line[]
  /** Their shapes; `null` for just words. */
  shapes: readonly (Shape | null)[]
  /** 1 where the next line goes on with this one. */
  wraps: Uint8Array
  /** 1 for heads and feet of pages, which no paragraph takes for its words. */
  running: Uint8Array | null
  /** What a record's fields say, by the source offset of their lines. */
  fields: Record['fields']
  /** Columns of the list markers around the current line, outermost first. */
  indents: number[]
  /** Whether the line before was a row of a table. */
  table: boolean
  /** How many more characters the parser may read. */
  parseBudget: number
}

/** Reads raw text into blocks: flat, in order, leaving out nothing but white space. */
export function read(source: string): Block[] {
  const meant = unescaped(source) ?? fromWiki(source) ?? fromMojibake(source) ?? fromSubtitles(source)
  return meant ? placeBlocks(readPlain(meant.parts.join('')), meant, source) : readPlain(source)
}

function readPlain(source: string): Block[] {
  const all = linesOf(source)
  const header = readFrontMatter(source, all) ?? { blocks: [], lines: 0 }
  const record = partRecord(source, header.lines === 0 ? all : all.slice(header.lines))
  const signs = marksIn(all)
  const lines = partGlued(source, record.lines, signs)
  const marks = marksOf(source, lines, signs)
  const { shapes, found } = shapesOf(source, lines)
  const markdown = isMarkdown(source, lines.length, found)
  unquote(lines, shapes, found)
  settleLists(source, lines, shapes, markdown)
  const page = { source, lines, shapes }
  const running = runningLines(source, lines)
  const wraps = running ? acrossPages(page, running, markdown) : wrapsOf(page, markdown)
  joinAddresses(lines, marks, wraps)
  partFields(record, lines, wraps)
  // Field by field: what is spread from others is slow to read.
  const desk: Desk = {
    source,
    lines,
    shapes,
    wraps,
    running,
    fields: record.fields,
    surroundings: surroundingsOf(source, lines, marks),
    blocks: header.blocks,
    link: null,
    hollow: -1,
    indents: [],
    table: false,
    parseBudget: MAX_PARSED,
  }
  for (let index = 0; index < lines.length; ) index = readLeaf(desk, index)
  if ((signs & MARKUP) !== 0) markPictures(desk.blocks)
  return desk.blocks
}

/** Reads the leaf that begins at line `index`, and returns the line behind it. */
function readLeaf(desk: Desk, index: number): number {
  const { source, lines, shapes } = desk
  const line = lines[index] as Line
  const shape = shapes[index] as Shape | null
  if (line.gap > 0) desk.table = false
  if (desk.fields.size > 0 && desk.fields.has(line.from)) return addField(desk, index)
  if (
    shape === null &&
    (line.marks & ~JOINED) === 0 &&
    desk.wraps[index] === 0 &&
    desk.link === null &&
    desk.indents.length === 0 &&
    setextDepth(desk, index) === 0
  ) {
    desk.blocks.push(plainBlock('paragraph', source, line.from, line.to, line.gap))
    return index + 1
  }
  const before = desk.blocks.at(-1)
  if (shape !== null && shape.quotes === 0 && isBlank(shape) && before) {
    // What was all of the block's source is a part of it from here on.
    if (before.map.length === 0) before.map = [0, before.start, before.end]
    before.end = line.to
    return index + 1
  }
  if (shape?.kind === 'fence') {
    const close = closingFence(desk, index)
    if (close > 0) return addCode(desk, index, close)
  }
  if (shape?.kind === 'rule' || shape?.kind === 'division') {
    desk.blocks.push(wordlessBlock(shape.kind === 'rule' ? 'rule' : 'html', line.from, line.to, line.gap))
    return index + 1
  }
  if ((line.marks & PIPE) !== 0 && (desk.table || isTableRow(source, lines, index))) return addRow(desk, index)
  const definition = (line.marks & MARKUP) !== 0 ? definitionAt(source, lines, index) : null
  if (shape?.kind === 'definition' || definition) {
    const last = definition?.last ?? index
    desk.blocks.push(wordlessBlock('definition', line.from, (lines[last] as Line).to, line.gap))
    return last + 1
  }
  return addWords(desk, index)
}

/** Adds a field of a record, or its name. */
function addField({ source, lines, blocks, fields }: Desk, index: number): number {
  const { from, to, gap } = lines[index] as Line
  blocks.push(metadataBlock(source, fields.get(from) ?? null, gap, [from, to], shownOf(source, from, to) ?? [from, to]))
  return index + 1
}

/** Adds the heading, item, quotation or paragraph that begins at line `index`. */
function addWords(desk: Desk, index: number): number {
  const { lines, shapes, wraps } = desk
  const first = lines[index] as Line
  const shape = shapes[index] as Shape | null
  const ranges: number[] = [shape?.at ?? first.from, shape?.to ?? first.to]
  let { marks } = first
  let last = index
  while (wraps[last] === 1) {
    last++
    while (desk.running?.[last]) last++
    const line = lines[last] as Line
    ranges.push(shapes[last]?.at ?? line.from, line.to)
    marks |= line.marks | FOLD
  }
  const setext = last === index ? setextDepth(desk, index) : 0
  if (setext > 0) last++
  const leaf = leafOf('paragraph', first, lines[last] as Line)
  const level = listLevel(desk, first, shape)
  if (setext > 0 || shape?.kind === 'heading') {
    leaf.kind = 'heading'
    leaf.depth = setext || (shape as Shape).depth
  } else if (level > 0) {
    leaf.kind = 'listItem'
    leaf.depth = level
  } else if (shape !== null && shape.quotes > 0) {
    leaf.kind = 'blockquote'
    leaf.depth = shape.quotes
  }
  addLeaf(desk, leaf, ranges, marks)
  return last + 1
}

/** A leaf from one line to another. */
function leafOf(kind: BlockKind, { gap, from }: Line, { to }: Line): Leaf {
  return { kind, depth: 0, gap, start: from, end: to }
}

function addLeaf(desk: Desk, leaf: Leaf, ranges: Ranges, marks: number): void {
  const { source, blocks } = desk
  const [from, to] = ranges as [number, number]
  if (desk.link === null && (marks & (MARKUP | ADDRESS)) === 0) {
    if ((marks & ~JOINED) === 0 && to > from) blocks.push(plainLeaf(leaf, source, from, to))
    else if (ranges.length === 2) blocks.push(foldedBlock(leaf, source, [from, to]))
    else
      for (const block of foldLeaf(leaf, source, readInline(source, ranges, desk.surroundings).pieces))
        blocks.push(block)
    return
  }
  collect(desk, leaf, sharesOf(source, ranges), readPieces)
}

/** Reads a leaf's inline markup: by hand where that is sure, else with the parser, as far as the text's share goes. */
function readPieces(desk: Desk, ranges: Ranges): Piece[] {
  const { source, surroundings } = desk
  const { pieces, sure } = readInline(source, ranges, surroundings)
  if (sure || surroundings.definitions.size + surroundings.marks.list.length > 0) return pieces
  const cost = parseCost(source, ranges)
  if (cost > desk.parseBudget) return pieces
  desk.parseBudget -= cost
  return parseInline(source, ranges, surroundings)
}

/** How deep in lists this line is; 0 for none. */
function listLevel(desk: Desk, line: Line, shape: Shape | null): number {
  const { indents } = desk
  if (shape !== null && shape.marker !== 0) {
    while (indents.length > 0 && (indents.at(-1) as number) >= shape.indent) indents.pop()
    indents.push(shape.indent)
    return indents.length
  }
  if (indents.length === 0) return 0
  // A line that is indented further than the marker goes on with its item.
  const indent = line.from - line.start
  while (indents.length > 0 && (indents.at(-1) as number) + 1 >= indent) indents.pop()
  return indents.length
}

/** Depth of the heading that the rule below this line makes of it; 0 where it does not. */
function setextDepth({ source, lines, shapes }: Desk, index: number): number {
  const below = shapes[index + 1]
  if (below?.kind !== 'rule') return 0
  const line = lines[index] as Line
  const rule = lines[index + 1] as Line
  if (rule.gap > 0 || (shapes[index]?.kind ?? 'words') !== 'words') return 0
  const sign = unitAt(source, rule.from)
  if (sign === 0x3d) return 1
  // A rule of hyphens is an underline where it is as long as the words; else it is a rule below a paragraph.
  const length = rule.to - rule.from
  const isUnderline =
    sign === 0x2d && Math.abs(length - (line.to - line.from)) <= 2 && !/\s/.test(source.slice(rule.from, rule.to))
  return isUnderline ? 2 : 0
}

/** No fenced code has more lines. */
const MAX_CODE_LINES = 500

/** The line that closes the fence at line `index`, or -1. */
function closingFence({ source, lines, shapes }: Desk, index: number): number {
  const { at } = shapes[index] as Shape
  const sign = source.charAt(at)
  let length = 0
  while (source.charAt(at + length) === sign) length++
  const limit = Math.min(lines.length, index + MAX_CODE_LINES)
  for (let close = index + 1; close < limit; close++) {
    const shape = shapes[close]
    if (shape?.kind !== 'fence') continue
    const line = lines[close] as Line
    const fence = source.slice(shape.at, line.to)
    if (fence.length >= length && fence === sign.repeat(fence.length)) return close
  }
  return -1
}

function addCode(desk: Desk, index: number, close: number): number {
  const { source, lines } = desk
  const leaf = leafOf('code', lines[index] as Line, lines[close] as Line)
  const from = (lines[index + 1] as Line).from
  const to = close === index + 1 ? from : (lines[close - 1] as Line).to
  desk.blocks.push(foldedBlock(leaf, source, [from, to]))
  return close + 1
}

function addRow(desk: Desk, index: number): number {
  const { source, lines } = desk
  const line = lines[index] as Line
  desk.table = true
  const row = tablePieces(source, line, desk.surroundings)
  if (row === null) desk.blocks.push(wordlessBlock('rule', line.from, line.to, line.gap))
  else for (const block of foldLeaf(leafOf('tableRow', line, line), source, row)) desk.blocks.push(block)
  return index + 1
}
