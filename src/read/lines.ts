/** The source, line by line: where each line's ink begins and ends, and what a closer look has to look for. */

import { unitAt } from '../text/unit-at.ts'
import { isDropped, isWhite } from '../text/white.ts'

/** The text of the line is not the source as it stands: white space to fold, invisible characters to leave out. */
export const FOLD = 1
/** Characters that may be inline markup. */
export const MARKUP = 2
/** A bare address (`https://`, `www.`). */
export const ADDRESS = 4
/** A `|`. */
export const PIPE = 8
/** The whole line says where a link leads. */
export const TARGET = 16

/** A line with ink in it. */
export interface Line {
  /** Source offset of the line's first character. */
  start: number
  /** Source offset of its first character with ink. */
  from: number
  /** Source offset behind its last character with ink. */
  to: number
  /** Source offset behind its last character. */
  end: number
  /** FOLD, MARKUP, ADDRESS, PIPE and TARGET, as far as they hold. */
  marks: number
  /** Blank lines between the line before and this one. */
  gap: number
}

/** A character that ends a line, and those that an address may begin with. */
const LINE_END = 18
const COLON = 19
const W = 20
/** A character beyond ASCII that is looked at closely. */
const RARE = 16

/** What each UTF-16 unit means for its line; 0 is nothing, and a blank too, since only several in a row mean something. */
const CLASSES = new Uint8Array(0x10000).fill(RARE, 128, 0xae).fill(RARE, 0x1680, 0x3001).fill(RARE, 0xfeff)
for (const char of '*_[]<&\\`~{}') CLASSES[unitAt(char, 0)] = MARKUP
for (const code of [9, 11, 12]) CLASSES[code] = FOLD
for (const code of [10, 13, 0x2028, 0x2029]) CLASSES[code] = LINE_END
CLASSES[0x3a] = COLON
CLASSES[0x77] = CLASSES[0x57] = W
CLASSES[0x7c] = PIPE

/** A line of no more characters is short. */
const SHORT = 15
/** No page has more short lines in a row; what comes behind them goes on with the last one, or each would cost a block. */
const MAX_SHORT_LINES = 5000

/** All lines with ink, in order. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = []
  let short = 0
  const { length } = source
  let start = 0
  let gap = 0
  let marks = 0
  for (let at = passWords(source, 0); at <= length; at = passWords(source, at + 1)) {
    // The end of the text ends a line too.
    const code = at < length ? unitAt(source, at) : 10
    const kind = CLASSES[code] as number
    if (kind === LINE_END) {
      const line = lineOf(source, start, at, marks, gap)
      if (line !== null) {
        gap = 0
        short = line.to - line.from > SHORT ? 0 : short + 1
        if (short > MAX_SHORT_LINES) extend(lines.at(-1) as Line, line)
        else lines.push(line)
      } else if (at < length) gap++
      if (code === 13 && unitAt(source, at + 1) === 10) at++
      start = at + 1
      marks = 0
    } else if (kind === COLON) {
      if (unitAt(source, at + 1) === 0x2f && unitAt(source, at + 2) === 0x2f) marks |= ADDRESS
    } else if (kind === W) {
      if ((unitAt(source, at + 1) | 32) === 0x77 && unitAt(source, at + 3) === 0x2e) marks |= ADDRESS
    } else if (kind !== RARE || isWhite(code) || isDropped(code)) marks |= kind % RARE || FOLD
  }
  return lines
}

/** The offset of the next character that may mean something for its line: nearly all are passed over here, single blanks too. */
function passWords(source: string, from: number): number {
  let before = 0
  let at = from
  for (; at < source.length; at++) {
    const code = unitAt(source, at)
    // Reckoned, since no engine could foresee which character is a blank: 0 for two of them.
    if (CLASSES[code] !== 0 || (code ^ 32) + (before ^ 32) === 0) break
    before = code
  }
  return at
}

function lineOf(source: string, start: number, end: number, marks: number, gap: number): Line | null {
  let from = start
  while (from < end && isWhite(unitAt(source, from))) from++
  if (from === end) return null
  let to = end
  while (isWhite(unitAt(source, to - 1))) to--
  return { start, from, to, end, marks, gap }
}

/** Makes a line go on to the end of another: their line ends are white space in it. */
function extend(line: Line, { to, end, marks }: Line): void {
  line.to = to
  line.end = end
  // No row of a table has a line end in it.
  line.marks = (line.marks | marks | FOLD) & ~PIPE
}
