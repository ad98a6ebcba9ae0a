/** Emphasis marks that are none: prose that CommonMark takes for markup, and marks that nothing closes. */

import { unitAt } from '../text/unit-at.ts'
import type { Piece } from './pieces.ts'

/**
 * Whether a pair of marks stays in the text although CommonMark takes it for emphasis: `5*4*3`, `__init__`.
 * The pairs are the source offsets of the opening and the closing run.
 */
export function keepsMarks(
  source: string,
  openFrom: number,
  openTo: number,
  closeFrom: number,
  closeTo: number,
): boolean {
  const char = source.charAt(openFrom)
  if (char === '*')
    return (
      isWordAt(source, openFrom - 1) &&
      isWordAt(source, closeTo) &&
      (openTo - openFrom === 1 || (isDigitAt(source, openFrom - 1) && isDigitAt(source, openTo)))
    )
  if (char === '_')
    return closeFrom - openTo <= 60 && openTo - openFrom === 2 && /^[a-z\d_]+$/.test(source.slice(openTo, closeFrom))
  return false
}

/**
 * The pieces without what turned out to be markup, and without the marks that nothing closes: `**` and `__` before or behind a
 * word, and single ones at the edges of the leaf, as they are left where emphasis goes over several paragraphs. Words that
 * stand in one stretch of the source become one piece.
 */
export function settled(source: string, pieces: readonly (Piece | null)[]): Piece[] {
  const first = pieces.findIndex(isWords)
  const last = pieces.findLastIndex(isWords)
  const kept: Piece[] = []
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]
    const isText = piece?.type === 'text'
    if (!piece || (isText && isStray(source, piece.from, piece.to, index === first, index === last))) continue
    const before = kept.at(-1)
    // A value as long as its source is the source: marks that are kept.
    if (!isText && !(piece.type === 'value' && piece.value.length === piece.to - piece.from)) kept.push(piece)
    else if (before?.type === 'text' && before.to === piece.from) before.to = piece.to
    else kept.push(isText ? piece : { type: 'text', from: piece.from, to: piece.to })
  }
  return kept
}

function isWords(piece: Piece | null): boolean {
  return piece?.type === 'text' || piece?.type === 'value'
}

function isStray(source: string, from: number, to: number, isFirst: boolean, isLast: boolean): boolean {
  const char = unitAt(source, from)
  if (char !== 0x2a && char !== 0x5f) return false
  for (let at = from + 1; at < to; at++) if (unitAt(source, at) !== char) return false
  const before = isWordAt(source, from - 1)
  const after = isWordAt(source, to)
  if (before && after) return false
  if (isFirst || isLast) return true
  // A run of three or more is a redaction or a rating (`***`), a single one a footnote's.
  return to - from === 2 && isInkAt(source, from - 1) !== isInkAt(source, to)
}

function isInkAt(source: string, at: number): boolean {
  return /\S/.test(source.charAt(at))
}

function isWordAt(source: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(source.charAt(at))
}

function isDigitAt(source: string, at: number): boolean {
  return /\d/.test(source.charAt(at))
}
