/** GFM tables: rows of cells between `|`. */

import { unitAt } from '../text/unit-at.ts'
import { readInline } from './inline.ts'
import { type Line, PIPE } from './lines.ts'
import type { Piece } from './pieces.ts'
import type { Surroundings } from './reader.ts'

/** The line under a table's head: `|---|:---:|`. */
function isDelimiterRow(source: string, { from, to }: Line): boolean {
  const row = source.slice(from, to)
  return row.includes('-') && !/[^-|: \t]/.test(row)
}

/** Whether line `index` is the head of a table: the next line is its delimiter row. */
export function isTableRow(source: string, lines: readonly Line[], index: number): boolean {
  const next = lines[index + 1]
  return next !== undefined && next.gap === 0 && (next.marks & PIPE) !== 0 && isDelimiterRow(source, next)
}

/** The words of a row, cell by cell; `null` for the delimiter row. */
export function tablePieces(source: string, line: Line, surroundings: Surroundings): Piece[] | null {
  if (isDelimiterRow(source, line)) return null
  const pieces: Piece[] = []
  let from = line.from
  for (let at = line.from; at <= line.to; at++) {
    const code = at < line.to ? unitAt(source, at) : 0x7c
    if (code === 0x5c) at++
    else if (code === 0x7c) {
      if (at > from) {
        if (pieces.length > 0) pieces.push({ type: 'wrap', from: Math.max(line.from, from - 1), to: from })
        pieces.push(...readInline(source, [from, at], surroundings).pieces)
      }
      from = at + 1
    }
  }
  return pieces
}
