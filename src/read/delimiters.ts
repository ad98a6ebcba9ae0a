/**
 * Emphasis: runs of `*`, `_` and `~~`, matched as CommonMark's appendix describes, with the one simplification that opener
 * and closer have to be equally long: where they are not, the reading is not sure.
 *
 * @see https://spec.commonmark.org/0.31.2/#phase-2-inline-structure
 */

import { unitAt } from '../text/unit-at.ts'
import { isPunctuation, isWhite } from '../text/white.ts'
import { keepsMarks } from './marks.ts'
import type { Piece } from './pieces.ts'
import { addText, type Delimiter, type Reader } from './reader.ts'

export const STAR = 0x2a
export const UNDERSCORE = 0x5f
export const TILDE = 0x7e

/** How many open delimiters are looked through for an opener. */
const MAX_OPEN = 40

/** Reads the run of marks at `at`, after the words from `run` on; returns the offset behind it. */
export function readDelimiter(reader: Reader, at: number, to: number, run: number, char: number): number {
  const { source, pieces } = reader
  const delimiters = char === TILDE ? reader.strikes : reader.delimiters
  let end = at + 1
  while (end < to && unitAt(source, end) === char) end++
  addText(reader, run, at)
  if (char !== TILDE || end - at === 2) {
    const before = at > 0 ? classOf(source, at - 1) : WHITE
    const after = end < source.length ? classOf(source, end) : WHITE
    const left = after !== WHITE && (after === WORD || before !== WORD)
    const right = before !== WHITE && (before === WORD || after !== WORD)
    const opens = left && (char !== UNDERSCORE || !right || before === PUNCTUATION)
    const closes = right && (char !== UNDERSCORE || !left || after === PUNCTUATION)
    if (opens || closes) delimiters.push({ piece: pieces.length, char, from: at, to: end, opens, closes })
  }
  pieces.push({ type: 'text', from: at, to: end })
  return end
}

const WHITE = 0
const PUNCTUATION = 1
const WORD = 2

function classOf(source: string, at: number): number {
  const code = unitAt(source, at)
  if (code < 128) return isPunctuation(code) ? PUNCTUATION : code <= 32 && isWhite(code) ? WHITE : WORD
  if (/\s/.test(source.charAt(at))) return WHITE
  return /[\p{P}\p{S}]/u.test(source.charAt(at)) ? PUNCTUATION : WORD
}

/** Matches the emphasis from the given delimiter on, and forgets it. */
export function matchEmphasis(reader: Reader, bottom: number): void {
  match(reader, reader.delimiters.slice(bottom))
  reader.delimiters.length = bottom
}

/** Matches all that is struck out. */
export function matchStrikes(reader: Reader): void {
  match(reader, reader.strikes)
}

function match(reader: Reader, delimiters: readonly Delimiter[]): void {
  const { source, pieces } = reader
  const open: Delimiter[] = []
  for (const closer of delimiters) {
    const found = closer.closes ? openerOf(reader, open, closer) : -1
    if (found >= 0) {
      const opener = open[found] as Delimiter
      open.length = found
      const kept = keepsMarks(source, opener.from, opener.to, closer.from, closer.to)
      pieces[opener.piece] = kept ? words(source, opener) : null
      pieces[closer.piece] = kept ? words(source, closer) : null
    } else if (closer.opens) open.push(closer)
  }
}

/** Marks that belong to the words, and are no stray ones. */
function words(source: string, { from, to }: Delimiter): Piece {
  return { type: 'value', from, to, value: source.slice(from, to) }
}

/** The nearest open delimiter that this one closes, or -1. */
function openerOf(reader: Reader, open: readonly Delimiter[], closer: Delimiter): number {
  const lowest = Math.max(0, open.length - MAX_OPEN)
  for (let index = open.length - 1; index >= lowest; index--) {
    const opener = open[index] as Delimiter
    if (opener.char !== closer.char) continue
    if (opener.to - opener.from === closer.to - closer.from) return index
    reader.sure = false
  }
  if (lowest > 0) reader.sure = false
  return -1
}
