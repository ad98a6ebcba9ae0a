/** A text looked over as a whole, before any block is read: its lines, their shapes, and how they hang together. */
import { isMarkdown, wrapsOf } from './layout.ts'
import type { Line } from './lines.ts'
import { settleLists } from './lists.ts'
import type { Surroundings } from './reader.ts'
import { type Shape, shapeOf } from './shapes.ts'
import { surroundingsOf } from './surroundings.ts'

export interface Page {
  /** The lines with ink. */
  lines: readonly Line[]
  /** Their shapes; `null` for just words. */
  shapes: readonly (Shape | null)[]
  /** 1 where the next line goes on with this one. */
  wraps: Uint8Array
  surroundings: Surroundings
}

/** Looks a text over, its header left out. */
export function pageOf(source: string, lines: readonly Line[]): Page {
  const shapes = lines.map((line) => shapeOf(source, line))
  const markdown = isMarkdown(source, shapes)
  settleLists(source, lines, shapes, markdown)
  return {
    lines,
    shapes,
    wraps: wrapsOf(source, lines, shapes, markdown),
    surroundings: surroundingsOf(source, lines),
  }
}
