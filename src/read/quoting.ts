/** Mail that quotes the whole page: `>` before each line says nothing about any of them. */

import type { Line } from './lines.ts'
import type { Shape } from './shapes.ts'

/** Takes one `>` from each line that has some, where most have; what is empty then is a blank line to those behind it. */
export function unquote(lines: readonly Line[], shapes: readonly (Shape | null)[], found: readonly Shape[]): void {
  let quoted = 0
  for (const shape of found) if (shape.quotes > 0) quoted++
  if (quoted * 2 <= lines.length) return
  let gap = 0
  lines.forEach((line, index) => {
    const shape = shapes[index]
    line.gap += gap
    gap = 0
    if (!shape || shape.quotes === 0) return
    shape.quotes--
    if (isBlank(shape)) gap = line.gap + 1
  })
}

/** Whether nothing stands behind the `>` of a line. */
export function isBlank({ at, to, marker }: Shape): boolean {
  return at >= to && marker === 0
}
