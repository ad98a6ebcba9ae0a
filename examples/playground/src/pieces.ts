/** An article's source, cut for display: no document, no layout, so that it can be tested as it is. */
import type { Article, LabelledBlock, Position, Role } from 'copydesk'

/** A stretch of the source that is shown in one way. */
export interface Piece {
  start: number
  end: number
  /** Index into `article.quotes`, or -1. */
  quote: number
  /** Whether it names who speaks. */
  mention: boolean
}

/** A block, or a part of a long one, with its pieces and the white space before it. */
export interface SourceBlock {
  /** Index into `article.blocks`; -1 for what stands behind the last block. */
  index: number
  /** 0 for a block's beginning, then 1, 2 … for further parts of a long block. */
  part: number
  /** Where the white space before it starts. */
  from: number
  block: LabelledBlock | null
  pieces: Piece[]
  /** Whether the margin says its role: at a line's beginning, where it is not the one said last. */
  opens: boolean
}

interface Mark {
  start: number
  end: number
  quote: number
}

/** A longer block is shown in parts, since laying out a megabyte as one holds the page for seconds. */
const LONGEST_PART = 8000
/** How far back a part looks for a blank to end at. */
const LONGEST_WORD = 200

/** The blocks of an article in source order, cut where a quotation, a mention or a link begins or ends. */
export function sourceBlocks(text: string, article: Article): SourceBlock[] {
  const marks = marksOf(article)
  const out: SourceBlock[] = []
  let from = 0
  let first = 0
  let saidLast: Role | null = null
  for (const [index, block] of article.blocks.entries()) {
    const start = block.position.start.offset
    const end = block.position.end.offset
    while (first < marks.length && (marks[first] as Mark).end <= start) first++
    const inside: Mark[] = []
    for (let at = first; at < marks.length && (marks[at] as Mark).start < end; at++) inside.push(marks[at] as Mark)
    const ownLine = index === 0 || /[\n\r]/.test(text.slice(from, start))
    const opens = ownLine && block.role !== saidLast
    if (ownLine) saidLast = block.role
    for (const [part, [partStart, partEnd]] of partsOf(text, start, end).entries()) {
      const pieces = cut(partStart, partEnd, inside)
      out.push({ index, part, from: part === 0 ? from : partStart, block, pieces, opens: opens && part === 0 })
    }
    from = end
  }
  if (from < text.length) out.push({ index: -1, part: 0, from, block: null, pieces: [], opens: false })
  return out
}

function partsOf(text: string, start: number, end: number): [number, number][] {
  const parts: [number, number][] = []
  let from = start
  while (end - from > LONGEST_PART) {
    const blank = text.lastIndexOf(' ', from + LONGEST_PART)
    const to = blank > from + LONGEST_PART - LONGEST_WORD ? blank + 1 : from + LONGEST_PART
    parts.push([from, to])
    from = to
  }
  parts.push([from, end])
  return parts
}

function marksOf({ quotes, relatedLinks }: Article): Mark[] {
  const mark = ({ start, end }: Position, quote: number): Mark => ({ start: start.offset, end: end.offset, quote })
  return [
    ...quotes.map(({ position }, index) => mark(position, index)),
    ...quotes.flatMap(({ speaker }) => (speaker ? [mark(speaker.position, -1)] : [])),
    ...relatedLinks.map(({ position }) => mark(position, -2)),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
}

function cut(start: number, end: number, marks: readonly Mark[]): Piece[] {
  const cuts = new Set([start, end])
  for (const mark of marks) {
    if (mark.start > start && mark.start < end) cuts.add(mark.start)
    if (mark.end > start && mark.end < end) cuts.add(mark.end)
  }
  const sorted = [...cuts].sort((a, b) => a - b)
  const pieces: Piece[] = []
  let first = 0
  for (let at = 0; at + 1 < sorted.length; at++) {
    const piece: Piece = { start: sorted[at] as number, end: sorted[at + 1] as number, quote: -1, mention: false }
    while (first < marks.length && (marks[first] as Mark).end <= piece.start) first++
    for (let m = first; m < marks.length && (marks[m] as Mark).start < piece.end; m++) {
      const mark = marks[m] as Mark
      if (mark.end <= piece.start) continue
      if (mark.quote >= 0) piece.quote = mark.quote
      else if (mark.quote === -1) piece.mention = true
    }
    pieces.push(piece)
  }
  return pieces
}
