import type { Point, Position } from '../article.ts'

/** Turns pairs of source offsets into unist positions: one pass over the source for its line starts, then a search each. */
export function positions(source: string): (range: { start: number; end: number }) => Position {
  const lineStarts = [0]
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 10 || (unit === 13 && source.charCodeAt(at + 1) !== 10)) lineStarts.push(at + 1)
  }
  const pointOf = (offset: number): Point => {
    let low = 0
    let high = lineStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lineStarts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (lineStarts[low] as number) + 1, offset }
  }
  return ({ start, end }) => ({ start: pointOf(start), end: pointOf(end) })
}
