/**
 * How the text is laid out: which line ends are wraps inside a paragraph, and whether the text is Markdown. Decided by
 * stretches of lines, since one text mixes layouts.
 */

import { unitAt } from '../text/unit-at.ts'
import type { Line } from './lines.ts'
import type { Shape } from './shapes.ts'
import { type Layout, lengthWithNextWord, wrapColumn } from './wrap-column.ts'

/** Columns that wrapped lines have: fewer is a menu, more is a paragraph a line. */
const NARROWEST = 30
const WIDEST = 100
/** Width of a wrapped text from which two lines alone can be told to be one. */
const PAIR_WIDTH = 45
/** With this share of the text in longer lines it is a paragraph a line, and wrapped stretches have to be clear. */
const LONG_SHARE = 0.15

/** What a stretch has to show to be wrapped. */
interface Measure {
  /** Line ends, at least. */
  ends: number
  /** Of the line ends, so many come where the next word had no room … */
  full: number
  /** … and so many stand before a word in lower case. */
  lower: number
}

const USUAL: Measure = { ends: 2, full: 0.6, lower: 0.3 }
const CLEAR: Measure = { ends: 4, full: 0.85, lower: 0.5 }

/** Per line: 1 where the line that follows goes on with it. */
export function wrapsOf(
  source: string,
  lines: readonly Line[],
  shapes: readonly (Shape | null)[],
  isMarkdown: boolean,
): Uint8Array {
  const wraps = new Uint8Array(lines.length)
  const layout = { source, lines, shapes }
  const column = isMarkdown ? wrapColumn(layout, (index) => goesOn(source, lines, shapes, index)) : 0
  if (column > 0) return wrapMarkdown(layout, wraps, column)
  const measure = isParagraphALine(lines) ? CLEAR : USUAL
  let width = 0
  for (let from = 0; from < lines.length - 1; ) {
    let to = from
    while (to < lines.length - 1 && mayWrap(source, lines, shapes, to)) to++
    if (to > from) width = settle(source, lines, shapes, wraps, from, to, width, measure)
    if (isMarkdown) joinSentences(source, lines, shapes, wraps, from, Math.max(to, from + 1))
    from = Math.max(to, from + 1)
  }
  if (width > 0 && measure === USUAL && isWrappedThroughout(lines, wraps)) wrapAt(source, lines, shapes, wraps, width)
  return wraps
}

/** In a Markdown text wrapped at a column, all lines go on that the next word had no room on, headings too. */
function wrapMarkdown(layout: Layout, wraps: Uint8Array, column: number): Uint8Array {
  const { source, lines, shapes } = layout
  for (let index = 0; index < lines.length - 1; index++) {
    const isHeading = shapes[index]?.kind === 'heading' && !shapes[index + 1] && !lines[index + 1]?.gap
    if ((isHeading || goesOn(source, lines, shapes, index)) && lengthWithNextWord(layout, index) > column)
      wraps[index] = 1
  }
  joinSentences(source, lines, shapes, wraps, 0, lines.length - 1)
  return wraps
}

/** Whether most of the text stands in lines that are wrapped, so that all of it is likely to be. */
function isWrappedThroughout(lines: readonly Line[], wraps: Uint8Array): boolean {
  let wrapped = 0
  let all = 0
  for (const [index, { from, to }] of lines.entries()) {
    all += to - from
    if (wraps[index] === 1) wrapped += to - from
  }
  return wrapped * 2 > all
}

/** In a text that is wrapped throughout, lines end where the next word had no room, or a paragraph does. */
function wrapAt(
  source: string,
  lines: readonly Line[],
  shapes: readonly (Shape | null)[],
  wraps: Uint8Array,
  width: number,
): void {
  for (let index = 0; index < lines.length - 1; index++)
    wraps[index] = goesOn(source, lines, shapes, index) && isFull(source, lines, shapes, index, width) ? 1 : 0
}

/** Whether much of the text stands in lines that nobody has wrapped. */
function isParagraphALine(lines: readonly Line[]): boolean {
  let long = 0
  let all = 0
  for (const { from, to } of lines) {
    all += to - from
    if (to - from > WIDEST) long += to - from
  }
  return long > all * LONG_SHARE
}

/** Whether line `index` and the next stand together and are as long as wrapped lines are. */
function mayWrap(source: string, lines: readonly Line[], shapes: readonly (Shape | null)[], index: number): boolean {
  const length = lengthOf(lines, shapes, index)
  if (length < NARROWEST || length > WIDEST) {
    if (length < NARROWEST / 2 || length > WIDEST || !isUnspaced(source, lines[index] as Line)) return false
  }
  return goesOn(source, lines, shapes, index) && lengthOf(lines, shapes, index + 1) <= WIDEST
}

/** Whether nothing between this line and the next speaks against their being one paragraph. */
function goesOn(source: string, lines: readonly Line[], shapes: readonly (Shape | null)[], index: number): boolean {
  const line = lines[index] as Line
  const next = lines[index + 1]
  if (!next || next.gap > 0 || isHardBreak(source, line)) return false
  const shape = shapes[index]
  const nextShape = shapes[index + 1]
  if (shape && shape.kind !== 'words') return false
  if (!nextShape) return !isIndented(line, next) || (shape?.marker ?? 0) !== 0
  return nextShape.kind === 'words' && nextShape.marker === 0 && nextShape.quotes === (shape?.quotes ?? 0)
}

/** Whether a line begins further in than the one before it, as the first line of a paragraph does. */
function isIndented(line: Line, next: Line): boolean {
  return next.from - next.start > line.from - line.start + 1
}

/** Two blanks at the end of a line: Markdown's wanted line break. */
function isHardBreak(source: string, line: Line): boolean {
  return line.end > line.to + 1 && unitAt(source, line.to) === 32 && unitAt(source, line.to + 1) === 32
}

function lengthOf(lines: readonly Line[], shapes: readonly (Shape | null)[], index: number): number {
  const line = lines[index] as Line
  return line.to - (shapes[index]?.at ?? line.from)
}

/** Decides a stretch of lines `from` to `to` of the right length; the width of the wrapped text known by then. */
function settle(
  source: string,
  lines: readonly Line[],
  shapes: readonly (Shape | null)[],
  wraps: Uint8Array,
  from: number,
  to: number,
  known: number,
  measure: Measure,
): number {
  let width = 0
  for (let index = from; index <= to; index++) width = Math.max(width, lengthOf(lines, shapes, index))
  const count = to - from
  let full = 0
  let lower = 0
  let open = 0
  let cased = 0
  for (let index = from; index < to; index++) {
    if (isFull(source, lines, shapes, index, width)) full++
    if (startsLower(source, lines[index + 1] as Line)) lower++
    if (isCased(source, lines[index + 1] as Line)) cased++
    if (!endsSentence(source, lines[index] as Line)) open++
  }
  // Headlines of a list stop where they like, a paragraph at the end of a sentence.
  const isEnded = endsSentence(source, lines[to] as Line)
  let isWrapped: boolean
  if (count >= measure.ends)
    isWrapped =
      full >= count * measure.full &&
      (cased > 0 ? lower >= count * measure.lower : open >= count * measure.full && isEnded)
  else isWrapped = measure === USUAL && lower === count && open === count && width >= PAIR_WIDTH && isEnded
  if (!isWrapped && known > 0 && width <= known + 2 && (cased > 0 || isEnded))
    isWrapped = open === count && countFull(source, lines, shapes, from, to, known) === count
  if (!isWrapped) return known
  const column = Math.max(width, Math.min(known, width + 10))
  for (let index = from; index < to; index++)
    if (startsLower(source, lines[index + 1] as Line) || isFull(source, lines, shapes, index, column)) wraps[index] = 1
  return count >= measure.ends ? Math.max(width, known) : known
}

function countFull(
  source: string,
  lines: readonly Line[],
  shapes: readonly (Shape | null)[],
  from: number,
  to: number,
  width: number,
): number {
  let full = 0
  for (let index = from; index < to; index++) if (isFull(source, lines, shapes, index, width)) full++
  return full
}

/** Whether the next line's first word had no room on this line. */
function isFull(
  source: string,
  lines: readonly Line[],
  shapes: readonly (Shape | null)[],
  index: number,
  width: number,
): boolean {
  const next = lines[index + 1] as Line
  const from = shapes[index + 1]?.at ?? next.from
  const blank = source.slice(from, Math.min(next.to, from + WIDEST)).search(/\s/)
  const word = isUnspaced(source, next) ? 2 : blank < 0 ? next.to - from : blank
  return lengthOf(lines, shapes, index) + 1 + word > width
}

/** In Markdown a line that stops inside a sentence goes on. */
function joinSentences(
  source: string,
  lines: readonly Line[],
  shapes: readonly (Shape | null)[],
  wraps: Uint8Array,
  from: number,
  to: number,
): void {
  for (let index = from; index < to; index++) {
    if (wraps[index] === 1 || !goesOn(source, lines, shapes, index)) continue
    if (startsLower(source, lines[index + 1] as Line) && !endsSentence(source, lines[index] as Line)) wraps[index] = 1
  }
}

function startsLower(source: string, { from }: Line): boolean {
  const code = unitAt(source, from)
  if (code < 128) return code > 96 && code < 123
  return /\p{Ll}/u.test(source.charAt(from))
}

function isCased(source: string, { from }: Line): boolean {
  const code = unitAt(source, from)
  if (code < 128) return (code | 32) > 96 && (code | 32) < 123
  return /\p{Lu}|\p{Ll}/u.test(source.charAt(from))
}

function endsSentence(source: string, { to }: Line): boolean {
  return /[.!?:…。！？؟।][\s"'”“’»)\]」』]*$/.test(source.slice(Math.max(0, to - 4), to))
}

/** Whether the line is in a script without blanks between words. */
function isUnspaced(source: string, { from }: Line): boolean {
  const code = unitAt(source, from + 1)
  return (code >= 0x3000 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff)
}

/** A text with a link or heading on one of so many lines is Markdown. */
const LINES_A_MARK = 40

/** Whether the text is Markdown: as many links, pictures and headings in its marks as that has. */
export function isMarkdown(source: string, shapes: readonly (Shape | null)[]): boolean {
  const enough = shapes.length / LINES_A_MARK
  let marks = 0
  for (const shape of shapes) if (shape?.kind === 'heading') marks++
  for (let at = source.indexOf(']('); at >= 0 && marks <= enough; at = source.indexOf('](', at + 2)) marks++
  return marks > 0 && marks >= enough
}
