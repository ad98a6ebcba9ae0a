/** The source, line by line: where each line's ink begins and ends, and what a closer look has to look for. */

import { unitAt } from '../text/unit-at.ts'
import { isWhite } from '../text/white.ts'
import { entityAt } from './entities.ts'

/** The text of the line is not the source as it stands: white space to fold, invisible characters to leave out. */
export const FOLD = 1
/** A `[` or `]`. */
export const BRACKET = 2
/** Other characters that may be inline markup. */
const SIGN = 4
/** Characters that may be inline markup. */
export const MARKUP = 6
/** A bare address (`https://`, `www.`). */
export const ADDRESS = 8
/** A `|`. */
export const PIPE = 16
/** The whole line says where a link leads. */
export const TARGET = 32
/** A full stop between what may be letters: nothing to the line's words, but texts may be glued there. */
export const JOINED = 64

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
  /** Its first and last characters with ink, as UTF-16 units: most questions are answered by these. */
  first: number
  last: number
  /** FOLD, BRACKET, MARKUP, ADDRESS, PIPE, TARGET and JOINED, as far as they hold. */
  marks: number
  /** Blank lines between the line before and this one. */
  gap: number
}

/** A character that ends a line, and those that are looked at with the ones around them. */
const LINE_END = 128
const COLON = 129
const STOP = 130
const AMPERSAND = 131

/** What each UTF-16 unit means for its line; 0 is nothing, and a blank too, since only several in a row mean something. */
const CLASSES = new Uint8Array(0x10000).fill(FOLD, 0x2000, 0x200e)
for (const code of [9, 11, 12, 0x85, 0xa0, 0xad, 0x1680, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff]) CLASSES[code] = FOLD
for (const char of '*_<\\`~{}') CLASSES[unitAt(char, 0)] = SIGN
for (const code of [0x5b, 0x5d]) CLASSES[code] = BRACKET
for (const code of [10, 13, 0x2028, 0x2029]) CLASSES[code] = LINE_END
CLASSES[0x3a] = COLON
CLASSES[0x2e] = STOP
CLASSES[0x26] = AMPERSAND
CLASSES[0x7c] = PIPE

/** A line of no more characters is short. */
const SHORT = 15
/** No page has more short lines in a row; what comes behind them goes on with the last one, or each would cost a block. */
const MAX_SHORT_LINES = 5000

/** All lines with ink, in order. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = []
  const { length } = source
  let short = 0
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
    } else if (kind === STOP) marks |= stopMarks(source, at)
    else if (kind === AMPERSAND) marks |= entityAt(source, at, length) ? SIGN : 0
    // No kind at all: the second of two blanks.
    else marks |= kind || FOLD
  }
  return lines
}

/** What the full stop at `at` means for its line. */
function stopMarks(source: string, at: number): number {
  const before = unitAt(source, at - 1)
  const isWeb = (before | 32) === 0x77 && /www$/i.test(source.slice(Math.max(0, at - 3), at))
  return (before > 96 && unitAt(source, at + 1) > 64 ? JOINED : 0) | (isWeb ? ADDRESS : 0)
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
  return newLine(source, start, from, to, end, marks, gap)
}

/** All lines are made here, so that engines read things of one shape. */
export function newLine(
  source: string,
  start: number,
  from: number,
  to: number,
  end: number,
  marks: number,
  gap: number,
): Line {
  return { start, from, to, end, first: unitAt(source, from), last: unitAt(source, to - 1), marks, gap }
}

/** The beginning of a line, whose ink ends at `to`. */
export function headOf(source: string, line: Line, to: number, end: number): Line {
  return newLine(source, line.start, line.from, to, end, line.marks, line.gap)
}

/** The rest of a line, from some ink on. */
export function restOf(source: string, line: Line, from: number): Line {
  return newLine(source, from, from, line.to, line.end, line.marks, 0)
}

/** All that the marks of some lines say. */
export function marksIn(lines: readonly Line[]): number {
  let marks = 0
  for (let index = 0; index < lines.length; index++) marks |= (lines[index] as Line).marks
  return marks
}

/** Makes a line go on to the end of another: their line ends are white space in it. */
function extend(line: Line, { to, last, end, marks }: Line): void {
  line.to = to
  line.last = last
  line.end = end
  // No row of a table has a line end in it.
  line.marks = (line.marks | marks | FOLD) & ~PIPE
}
