/** How the text is laid out: which line ends are wraps inside a paragraph, and whether the text is Markdown. */

import { unitAt } from '../text/unit-at.ts'
import { isWhite } from '../text/white.ts'
import { joinFragments } from './fragments.ts'
import type { Line } from './lines.ts'
import { markHeadings } from './outdents.ts'
import { isBlank } from './quoting.ts'
import { raggedWraps } from './ragged.ts'
import type { Shape } from './shapes.ts'
import { isHangul, isUnspaced, type Width, widthOf } from './width.ts'

/** The lines with ink of a text, and their shapes; `null` for just words. */
export interface Page {
  source: string
  lines: readonly Line[]
  shapes: (Shape | null)[]
}

/** Columns that a line may leave free where it stops inside a sentence: some stretches have a margin of their own. */
const SLACK = 12

/** Columns that a line may reach over the edge. */
const STRAY = 4

/** Per line: 1 where the line that follows goes on with it. Headings that only the layout tells get their shapes. */
export function wrapsOf(page: Page, isMarkdown: boolean): Uint8Array {
  const { length } = page.lines
  const joins = new Uint8Array(length)
  for (let index = 0; index < length - 1; index++) if (goesOn(page, index, isMarkdown)) joins[index] = 1
  const width = widthOf(page, joins)
  const set = width && wrapThroughout(page, joins, width)
  const ragged = set && !leavesOpen(page, joins, set, width) ? null : raggedWraps(page, joins)
  const wraps = ragged ?? set ?? new Uint8Array(length)
  if (isMarkdown || !(ragged ?? set)) joinFragments(page, joins, wraps, isMarkdown)
  if (!isMarkdown) markHeadings(page, wraps, ragged ? null : set && width)
  return wraps
}

/** Whether a line stops inside a sentence, and the next begins in lower case. */
export function readsOn(page: Page, index: number): boolean {
  return startsLower(page, index + 1) && !endsSentence(page.source, page.lines[index] as Line)
}

/** Of the line ends inside sentences, a column explains all but this share, or the text is not wrapped at a column. */
const UNEXPLAINED = 0.2

function leavesOpen(page: Page, joins: Uint8Array, wraps: Uint8Array, { edges, width }: Width): boolean {
  let all = 0
  let left = 0
  for (let index = 0; index < edges.length; index++) {
    if (joins[index] === 0 || (edges[index] as number) * 2 < width || !readsOn(page, index)) continue
    all++
    if (wraps[index] === 0) left++
  }
  return left > all * UNEXPLAINED
}

const COLON = 0x3a

/** Wraps where the next word had no room; `null` where the lines then do not read on as those of a wrapped text do. */
function wrapThroughout(page: Page, joins: Uint8Array, { edges, width }: Width): Uint8Array | null {
  const { source, lines } = page
  const wraps = new Uint8Array(lines.length)
  let count = 0
  let cased = 0
  let lower = 0
  let open = 0
  let chains = 0
  let ended = 0
  let isClosed = false
  // From the end on: a paragraph's last line says whether it is the end of one.
  for (let index = lines.length - 2; index >= 0; index--) {
    if (joins[index] === 0) continue
    const isOpen = !endsSentence(source, lines[index] as Line)
    const isLower = startsLower(page, index + 1)
    const room = width - (edges[index] as number) - 1
    if (room >= firstWord(page, index + 1) && !(room < SLACK && isOpen && isLower)) continue
    // A headline over the column: its last word would have been wrapped, too.
    if (!isLower && room < -STRAY) continue
    // A number or an address in brackets says nothing of the words.
    if (opening(page, index + 1) === '[') {
      wraps[index] = 1
      continue
    }
    const isLast = wraps[index + 1] === 0
    if (isLast) isClosed = endsSentence(source, lines[index + 1] as Line)
    count++
    if (isOpen) open++
    if (isCased(page, index + 1)) cased++
    if (isLower) lower++
    if (isLast) chains++
    if (isLast && isClosed) ended++
    // A line without a full stop below a sentence is a caption, a credit, a headline.
    if (!isLower && isLast && !isClosed && !isOpen && unitAt(source, (lines[index] as Line).to - 1) !== COLON) continue
    wraps[index] = 1
  }
  // Headlines of a list begin with a capital and stop without a full stop.
  const isProse = cased > count / 8 ? lower >= cased / 6 : open >= count * 0.9 && ended >= chains / 10
  if (!isProse || count < 2) return null
  partRepeated(page, wraps)
  return wraps
}

/** What stands alone elsewhere is no part of a paragraph: a headline above its author's name, a headline twice. */
function partRepeated({ source, lines }: Page, wraps: Uint8Array): void {
  const texts = lines.map(({ from, to }) => source.slice(from, to))
  const isFirst = (index: number): boolean => wraps[index - 1] !== 1
  const alone = new Set(texts.filter((_, index) => wraps[index] === 0 && isFirst(index)))
  for (let index = 0; index < lines.length - 1; index++) {
    const text = texts[index] as string
    const next = texts[index + 1] as string
    if (text === next) alone.add(text)
    if ((isFirst(index) && alone.has(text)) || (wraps[index + 1] === 0 && alone.has(next))) wraps[index] = 0
  }
}

/** Columns that a line's first word takes, as far as it may not be parted. */
export function firstWord({ source, lines, shapes }: Page, index: number): number {
  const { from, to } = lines[index] as Line
  const start = shapes[index]?.at ?? from
  const first = unitAt(source, start)
  if (isUnspaced(first)) return 2
  let at = start
  while (at < to && !isBreak(unitAt(source, at))) at++
  return isHangul(first) ? 2 * (at - start) : at - start
}

/** Whether lines may be wrapped at this character. */
function isBreak(code: number): boolean {
  return isWhite(code) && code !== 0xa0 && code !== 0x202f
}

/** Whether nothing between this line and the next speaks against their being one paragraph. */
function goesOn(page: Page, index: number, isMarkdown: boolean): boolean {
  const { source, lines, shapes } = page
  const line = lines[index] as Line
  const next = lines[index + 1] as Line
  if (next.gap > 0 || isHardBreak(source, line)) return false
  const shape = shapes[index] as Shape | null
  const nextShape = shapes[index + 1] as Shape | null
  const indent = (shape === null ? line.from : shape.at) - line.start
  const further = (nextShape === null ? next.from : nextShape.at) - next.start - indent
  // Only who wraps Markdown without a thought wraps its headings too.
  if (shape && shape.kind !== 'words' && !(isMarkdown && shape.kind === 'heading')) return false
  if (nextShape && (nextShape.kind !== 'words' || nextShape.marker !== 0 || isBlank(nextShape))) return false
  if ((shape?.quotes ?? 0) !== (nextShape?.quotes ?? 0)) return false
  if (shape?.marker) return next.from - next.start >= shape.markerAt - line.start
  if (further > 1) return isCentred(line, next)
  return further > -2 || index === 0 || line.gap > 0 || indentOf(page, index - 1) !== indent || isCentred(line, next)
}

/** The column where a line's words begin. */
export function indentOf({ lines, shapes }: Page, index: number): number {
  const { start, from } = lines[index] as Line
  return (shapes[index]?.at ?? from) - start
}

/** Whether two lines have one middle. */
function isCentred(line: Line, next: Line): boolean {
  return Math.abs(line.from + line.to - 2 * line.start - (next.from + next.to - 2 * next.start)) < 3
}

/** Two blanks at the end of a line: Markdown's wanted line break. */
function isHardBreak(source: string, line: Line): boolean {
  return line.end > line.to + 1 && unitAt(source, line.to) === 32 && unitAt(source, line.to + 1) === 32
}

/** The first character of a line's words. */
function opening({ source, lines, shapes }: Page, index: number): string {
  return source.charAt(shapes[index]?.at ?? (lines[index] as Line).from)
}

export function startsLower(page: Page, index: number): boolean {
  const char = opening(page, index)
  return char < '\x80' ? char >= 'a' && char <= 'z' : /\p{Ll}/u.test(char)
}

function isCased(page: Page, index: number): boolean {
  return /\p{Lu}|\p{Ll}/u.test(opening(page, index))
}

export function endsSentence(source: string, { to }: Line): boolean {
  return /[.!?:…。！？؟।][\s"'”“’»)\]」』]*$/.test(source.slice(Math.max(0, to - 4), to))
}

/** A text with a link or heading on one of so many lines is Markdown. */
const LINES_A_MARK = 40

/**
 * Whether the text is Markdown: as many links, pictures, definitions and headings in its marks as that has.
 *
 * @param lines How many lines it has.
 * @param shapes The shapes that some of them have.
 */
export function isMarkdown(source: string, lines: number, shapes: readonly Shape[]): boolean {
  const enough = lines / LINES_A_MARK
  let marks = 0
  for (const shape of shapes) if (shape.kind === 'heading') marks++
  for (const mark of ['](', ']: '])
    for (let at = source.indexOf(mark); at >= 0 && marks <= enough; at = source.indexOf(mark, at + 2)) marks++
  return marks > 0 && marks >= enough
}
