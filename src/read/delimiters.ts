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
import { addText, type Reader } from './reader.ts'

export const STAR = 0x2a
export const UNDERSCORE = 0x5f
export const TILDE = 0x7e

/** The low bits of a delimiter. */
const OPENS = 1
const CLOSES = 2

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
    if (opens || closes) delimiters.push((pieces.length << 2) | (opens ? OPENS : 0) | (closes ? CLOSES : 0))
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

function match(reader: Reader, delimiters: readonly number[]): void {
  const { source, pieces } = reader
  const open: number[] = []
  for (const delimiter of delimiters) {
    const closer = pieces[delimiter >> 2] as Piece
    const found = delimiter & CLOSES ? openerOf(reader, open, closer) : -1
    if (found >= 0) {
      const at = (open[found] as number) >> 2
      const opener = pieces[at] as Piece
      open.length = found
      const kept = keepsMarks(source, opener.from, opener.to, closer.from, closer.to)
      pieces[at] = kept ? words(source, opener) : null
      pieces[delimiter >> 2] = kept ? words(source, closer) : null
    } else if (delimiter & OPENS) open.push(delimiter)
  }
}

/** Marks that belong to the words, and are no stray ones. */
function words(source: string, { from, to }: Piece): Piece {
  return { type: 'value', from, to, value: source.slice(from, to) }
}

/** The nearest open delimiter that this one closes, or -1. */
function openerOf(reader: Reader, open: readonly number[], closer: Piece): number {
  const { source, pieces } = reader
  const lowest = Math.max(0, open.length - MAX_OPEN)
  for (let index = open.length - 1; index >= lowest; index--) {
    const opener = pieces[(open[index] as number) >> 2] as Piece
    if (unitAt(source, opener.from) !== unitAt(source, closer.from)) continue
    if (opener.to - opener.from === closer.to - closer.from) return index
    reader.sure = false
  }
  if (lowest > 0) reader.sure = false
  return -1
}
