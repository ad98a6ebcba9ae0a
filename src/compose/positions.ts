import type { Point, Position } from '../article.ts'
import { lastUpTo } from '../text/last-up-to.ts'
import { unitAt } from '../text/unit-at.ts'

/** The position of a stretch of the source from one offset to another. */
export type PositionOf = (start: number, end: number) => Position

/**
 * Turns pairs of source offsets into unist positions: one pass over the source for its line starts. Places are asked for in
 * reading order mostly, so that the line of the last one is a good guess; where it is none, a search finds the line.
 */
export function positions(source: string): PositionOf {
  const lineStarts = lineStartsOf(source)
  let line = 0
  const pointOf = (offset: number): Point => {
    if (!holds(lineStarts, line, offset))
      line = holds(lineStarts, line + 1, offset) ? line + 1 : lastUpTo(lineStarts, offset, 1)
    return { line: line + 1, column: offset - (lineStarts[line] as number) + 1, offset }
  }
  return (start, end) => ({ start: pointOf(start), end: pointOf(end) })
}

/** Where the lines begin, and an end behind the last of them. */
function lineStartsOf(source: string): number[] {
  const starts = [0]
  if (source.includes('\r')) {
    for (let at = 0; at < source.length; at++) {
      const unit = unitAt(source, at)
      if (unit === 10 || (unit === 13 && unitAt(source, at + 1) !== 10)) starts.push(at + 1)
    }
  } else for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  starts.push(source.length + 1)
  return starts
}

function holds(starts: readonly number[], line: number, offset: number): boolean {
  return (starts[line] as number) <= offset && offset < (starts[line + 1] as number)
}
