/** The column at which the whole text is wrapped, as mail programs and browsers for terminals wrap it. */

import { unitAt } from '../text/unit-at.ts'
import type { Page } from './layout.ts'
import { type Line, MARKUP, PIPE } from './lines.ts'

/** Texts are wrapped at a column between these. */
const NARROWEST = 40
const WIDEST = 100
/** So many columns before that one nearly all wrapped lines end. */
const ZONE = 8
/** Of so many wrapped lines one may stick out. */
const STRAYS = 40
/** Columns that are told apart. */
const COLUMNS = WIDEST + 1

export interface Width {
  /** Per line, the column behind its last character. */
  edges: readonly number[]
  /** The last column that lines reach. */
  width: number
}

/**
 * The width of a text in which more characters stand in lines that end shortly before some column and go on than in lines with
 * words behind it; `null` where there is no such column.
 *
 * @param joins Per line: 1 where nothing but the lines' length says whether the next goes on with it.
 */
export function widthOf(page: Page, joins: Uint8Array): Width | null {
  if (isUnwrapped(page, joins)) return null
  const { source, lines } = page
  const units = lines.map(({ start, to }) => to - start)
  const byUnit = cliffOf(page, joins, units)
  // Some tools count characters, others the columns that they take.
  const columns = lines.map((line, index) => (units[index] as number) + wideIn(source, line))
  const byColumn = cliffOf(page, joins, columns)
  const best = byColumn.gain > byUnit.gain ? byColumn : byUnit
  return best.gain > 0 ? { edges: best === byUnit ? units : columns, width: best.width } : null
}

/** A line that reaches further than this beyond the widest column has a word there, whatever its last. */
const FAR = WIDEST + 40

/** Whether longer lines outweigh all that may be wrapped: what most texts show at once. */
function isUnwrapped({ source, lines, shapes }: Page, joins: Uint8Array): boolean {
  // By a reckoning where signs of two columns count once, so that half as many characters may be at the edge; by the edges.
  let rough = 0
  let close = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    const unit = line.to - line.start
    const isWords = (line.marks & MARKUP) === 0 && !shapes[index]
    if (unit > FAR) rough += isWords ? unit : 0
    else if (joins[index] === 1) rough -= 2 * unit
    if (unit > WIDEST) {
      if (isWords && (line.marks & PIPE) === 0 && unit - lastWord(source, line) > WIDEST) close += unit
    } else if (joins[index] === 1) {
      const edge = unit + wideIn(source, line)
      if (edge >= NARROWEST - ZONE) close -= edge
    }
  }
  return rough > 0 || close >= 0
}

/** The column at which wrapping explains most, and how many characters more than it leaves unexplained. */
function cliffOf(
  { source, lines, shapes }: Page,
  joins: Uint8Array,
  edges: readonly number[],
): { gain: number; width: number } {
  /** Characters of lines that end at a column and may go on; those of lines whose last word begins at a column. */
  const ended = new Int32Array(COLUMNS + 1)
  const begun = new Int32Array(COLUMNS + 1)
  let beyond = 0
  for (let index = 0; index < edges.length; index++) {
    const edge = edges[index] as number
    const line = lines[index] as Line
    // Addresses are broken where they can be, or not at all, rows of a table not at all.
    if (edge < NARROWEST - ZONE || isUnbroken(source, line)) continue
    if (joins[index] === 1 && edge <= WIDEST) ended[edge] = (ended[edge] as number) + edge
    // Some tools wrap paragraphs only.
    const shape = shapes[index]
    if (shape && (shape.marker !== 0 || shape.kind !== 'words')) continue
    const last = Math.min(edge - lastWord(source, line), COLUMNS)
    begun[last] = (begun[last] as number) + edge
    if (last > NARROWEST) beyond += edge
  }
  let gain = 0
  let width = 0
  let inZone = 0
  for (let column = NARROWEST - ZONE + 1; column < NARROWEST; column++) inZone += ended[column] as number
  for (let column = NARROWEST; column <= WIDEST; column++) {
    inZone += (ended[column] as number) - (ended[column - ZONE] as number)
    if (column > NARROWEST) beyond -= begun[column] as number
    if (inZone - beyond > gain) {
      gain = inZone - beyond
      width = column
    }
  }
  // A few lines stick out.
  for (let out = gain / STRAYS; width > 0 && out > (ended[width] as number); width--) out -= ended[width] as number
  return { gain, width }
}

function isUnbroken(source: string, { from, to, marks }: Line): boolean {
  return (marks & PIPE) !== 0 || ((marks & MARKUP) !== 0 && /\](?:[([]|: )|[{}]/.test(source.slice(from, to)))
}

/** Columns that the last word of a line takes. */
function lastWord(source: string, { from, to }: Line): number {
  let at = to
  for (; at > from; at--) {
    const code = unitAt(source, at - 1)
    if (code === 0x20 || isUnspaced(code)) break
  }
  return to - at
}

/** How many characters of a line take two columns, where it is in a script of such. */
function wideIn(source: string, { from, to, first, last }: Line): number {
  if (to - from > 2 * WIDEST) return 0
  if (!isWide(first) && !isWide(last) && !isWide(unitAt(source, (from + to) >> 1))) return 0
  let count = 0
  for (let at = from; at < to; at++) if (isWide(unitAt(source, at))) count++
  return count
}

/** Whether this character takes two columns. */
function isWide(code: number): boolean {
  return (
    code > 0x2e7f &&
    (code < 0xd7a4 ||
      (code > 0xf8ff && code < 0xfb00) ||
      (code > 0xfe2f && code < 0xfe70) ||
      (code > 0xfeff && code < 0xff61))
  )
}

export function isHangul(code: number): boolean {
  return code > 0xabff && code < 0xd7a4
}

/** Whether a line may be wrapped on both sides of this character: kana, Han characters, their punctuation. */
export function isUnspaced(code: number): boolean {
  return isWide(code) && !isHangul(code)
}
