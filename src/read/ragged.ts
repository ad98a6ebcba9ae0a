/**
 * Text set in a proportional font, as it comes out of a printed page: its lines are about as long as the column is wide, some
 * characters more or less as their letters are narrow or wide.
 */
import { endsSentence, firstWord, type Page, readsOn, startsLower } from './layout.ts'
import type { Line } from './lines.ts'

/** Characters of such lines: fewer is a menu or a headline, more is a paragraph a line. */
const SHORTEST = 40
const LONGEST = 160
/** So many lines in each direction show how wide the column is. */
const NEAR = 8
/** Shares of the column that a line fills: at least, where it stops inside a sentence; nearly all, where it is full with the next word. */
const LEAST = 0.5
const FULL = 0.9
const BRIM = 0.97
/** What a text has to show: so many lines that read on in lower case, this share of those of their length, and nearly all of them full. */
const LINES = 4
const SHARE = 0.1
const FULL_SHARE = 0.75
/** The share of the text in longer lines that speaks against it. */
const LONG = 0.2

/** Per line: 1 where the next goes on with it; `null` where the text is not set so. */
export function raggedWraps(page: Page, joins: Uint8Array): Uint8Array | null {
  const { source, lines } = page
  if (!isRagged(page, joins)) return null
  const wraps = new Uint8Array(lines.length)
  for (let index = 0; index < lines.length - 1; index++) {
    if (joins[index] === 0) continue
    const length = lengthOf(lines[index] as Line)
    const column = columnAt(lines, joins, index)
    const filled = (length + 1 + firstWord(page, index + 1)) / column
    const isOpen = !endsSentence(source, lines[index] as Line)
    const goesOn = isOpen && startsLower(page, index + 1) ? filled > LEAST : filled > (isOpen ? FULL : BRIM)
    if (goesOn && length >= SHORTEST) wraps[index] = 1
  }
  return wraps
}

function lengthOf({ from, to }: Line): number {
  return to - from
}

function isRagged(page: Page, joins: Uint8Array): boolean {
  const { lines } = page
  let all = 0
  let full = 0
  let long = 0
  let some = 0
  let lower = 0
  for (let index = 0; index < lines.length - 1; index++) {
    const length = lengthOf(lines[index] as Line)
    all += length
    if (length > LONGEST) long += length
    if (length < SHORTEST || length > LONGEST) continue
    some++
    if (joins[index] !== 1 || !readsOn(page, index)) continue
    lower++
    if (length + 1 + firstWord(page, index + 1) > FULL * columnAt(lines, joins, index)) full++
  }
  return lower >= LINES && lower >= some * SHARE && full > lower * FULL_SHARE && long < all * LONG
}

/** Characters of the longest line around this one that stands together with it. */
function columnAt(lines: readonly Line[], joins: Uint8Array, index: number): number {
  let column = lengthOf(lines[index] as Line)
  for (let at = index; at > index - NEAR && at > 0 && joins[at - 1] === 1; at--)
    column = Math.max(column, lengthOf(lines[at - 1] as Line))
  for (let at = index; at < index + NEAR && joins[at] === 1; at++)
    column = Math.max(column, lengthOf(lines[at + 1] as Line))
  return column
}
