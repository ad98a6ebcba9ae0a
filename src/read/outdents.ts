/** Headings of a text of indented paragraphs: what stands further out than its running text, or in the middle, apart from the lines around it. */

import { indentOf, type Page } from './layout.ts'
import type { Line } from './lines.ts'
import { newShape, type Shape } from './shapes.ts'
import type { Width } from './width.ts'

/** Running text is indented by fewer columns: more is a list. */
const DEEPEST = 8
/** A middle may be so many half columns off. */
const OFF_CENTRE = 3

/** Lines of fewer characters are no running text, and fewer characters of it show nothing. */
const SHORTEST = 40
const ENOUGH = 200

/**
 * Gives the headings of a text whose running text is indented their shapes.
 *
 * @param width The column at which the text is wrapped; `null` where it is not.
 */
export function markHeadings(page: Page, wraps: Uint8Array, width: Width | null): void {
  const { source, lines, shapes } = page
  const margin = marginOf(page)
  if (margin < 2) return
  /** Where the headings begin that stand in the middle, at the edge, between this and the running text. */
  const found: number[][] = [[], [], []]
  for (let index = 0; index < lines.length; ) {
    const first = index
    const indent = indentOf(page, first)
    const isApart = isPlain(shapes[first]) && (first === 0 || (lines[first] as Line).gap > 0)
    let isCentred = width !== null && indent !== margin
    do {
      isCentred &&= isInMiddle(page, index, margin, width as Width)
    } while (wraps[index++] === 1)
    if (!isApart || !(isCentred || indent < margin) || lines[index]?.gap === 0) continue
    found[isCentred ? 0 : indent === 0 ? 1 : 2]?.push(first)
  }
  const [middle, edge, between] = found as [number[], number[], number[]]
  // Where all headings stand at the edge, they do not tell which is the foremost.
  const isFlat = (middle.length + between.length) * 8 < edge.length
  found.forEach((starts, level) => {
    for (const index of starts) {
      const shape = shapes[index] ?? newShape(source, lines[index] as Line)
      shape.kind = 'heading'
      shape.depth = isFlat ? 1 : level + 1
      shapes[index] = shape
    }
  })
}

function isInMiddle(page: Page, index: number, margin: number, { edges, width }: Width): boolean {
  return Math.abs(indentOf(page, index) + (edges[index] as number) - margin - width) <= OFF_CENTRE
}

/** The column where most of the running text begins. */
function marginOf(page: Page): number {
  const counts = new Int32Array(DEEPEST)
  const { lines, shapes } = page
  for (let index = 0; index < lines.length; index++) {
    const { from, to } = lines[index] as Line
    if (to - from < SHORTEST) continue
    const indent = indentOf(page, index)
    if (indent < DEEPEST && isPlain(shapes[index])) counts[indent] = (counts[indent] as number) + to - from
  }
  const most = Math.max(...counts)
  return most < ENOUGH ? 0 : counts.indexOf(most)
}

/** Whether a line is just words. */
function isPlain(shape: Shape | null | undefined): boolean {
  return !shape || (shape.kind === 'words' && shape.marker === 0 && shape.quotes === 0)
}
