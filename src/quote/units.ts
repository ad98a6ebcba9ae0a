/** What a UTF-16 unit is: its small letter in the low bits, and above it one bit for each kind of unit that it is of. */

import { isUnspaced } from '../text/letters.ts'
import { unitAt } from '../text/unit-at.ts'

export enum Unit {
  /** The small letter; of those that are two units in small, the first. */
  small = 0xffff,
  letter = 0x10000,
  digit = 0x20000,
  word = letter | digit,
  /** What joins two of them to one word. */
  joint = 0x40000,
  /** White space of any kind. */
  blank = 0x80000,
  /** Of a script without capitals: Hebrew to Indic, and East Asia's. */
  uncased = 0x100000,
  /** A quotation mark, double or single. */
  mark = 0x200000,
  dash = 0x400000,
  /** Of a script without spaces. */
  unspaced = 0x800000,
  /** Not its own small letter. */
  capital = 0x1000000,
  /** Of East Asia's scripts, or behind them. */
  east = 0x2000000,
}

/** The kinds, in the order of their bits. */
const kinds: readonly RegExp[] = [
  /[@_\p{L}\p{M}\p{Cs}]/u,
  /\p{Nd}/u,
  /[-'’‐‑·׳״&־]/,
  /[\0- \s\u200b]/,
  /[\u0590-\u0fff\u2e80-\ud7af]/,
  /["'«»‘-‟‹›〈-』〝-〟＂]/,
  /[-‒–—―−]/,
]

const AT = 0x40

/** What is known so far, 0 for nothing. */
const known = new Int32Array(1 << 16)

export function unitOf(code: number): number {
  return known[code] || learn(code)
}

function learn(code: number): number {
  const unit = String.fromCharCode(code)
  // `don’t` is `don't`, and `יו״ר` is `יו"ר`.
  let found = code === 0x2019 || code === 0x5f3 ? 0x27 : code === 0x5f4 ? 0x22 : unitAt(unit.toLowerCase(), 0)
  // Five letters of Hebrew have a form for the end of words, right before the usual one.
  if (/[ךםןףץ]/.test(unit)) found++
  kinds.forEach((kind, i) => {
    if (kind.test(unit)) found |= Unit.letter << i
  })
  // `々`
  if (isUnspaced(code) || code === 0x3005) found |= Unit.unspaced
  // `@harbour_watch` is a name.
  if ((found & Unit.small) !== code || code === AT) found |= Unit.capital
  if (code >= 0x2e80) found |= Unit.east
  known[code] = found
  return found
}

/** A text with what its units are: what the one at `i` is stands at `base + i`, and 0 before the first and behind the last. */
export interface Letters {
  text: string
  units: Int32Array
  base: number
  /** All that they are together. */
  seen: number
}

/** Reads what the units of a text are. */
export function lettersOf(text: string, units: Int32Array, base: number): Letters {
  const table = known
  const { length } = text
  let seen = 0
  units[base - 1] = 0
  for (let i = 0; i < length; i++) {
    const code = unitAt(text, i)
    const unit = table[code] || learn(code)
    units[base + i] = unit
    seen |= unit
  }
  units[base + length] = 0
  return { text, units, base, seen }
}

/** Whether a unit is of a kind; before a text and behind it stands nothing (`NaN`). */
export function isA(kind: Unit, code: number): boolean {
  return code >= 0 && (unitOf(code) & kind) !== 0
}

/** Whether a letter is Chinese, Japanese or Korean. */
export function isEastern(code: number): boolean {
  return code >= 0x2e80 && code < 0xd800
}

/** A letter or a figure. */
export function isWordCode(code: number): boolean {
  return isA(Unit.word, code)
}

export function isBlank(code: number): boolean {
  return isA(Unit.blank, code)
}

export function isUncased(code: number): boolean {
  return isA(Unit.uncased, code)
}
