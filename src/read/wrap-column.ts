/** The column at which a Markdown text was wrapped: a wrapper leaves no line that had room for the next one's first word. */

import { unitAt } from '../text/unit-at.ts'
import { type Line, MARKUP, PIPE } from './lines.ts'
import type { Shape } from './shapes.ts'

const HYPHEN = 0x2d

/** Columns that texts are wrapped at. */
const NARROWEST = 40
const WIDEST = 130
/** Of the line ends inside paragraphs, so many have to be where that column wants them, and that many are enough to tell. */
const AGREED = 0.8
const ENDS = 4

/** The lines of a Markdown text, and what they are. */
export interface Layout {
  source: string
  lines: readonly Line[]
  shapes: readonly (Shape | null)[]
}

/**
 * The column that the most line ends agree on, 0 where they do not agree.
 *
 * @param goesOn Whether a line may go on in the next.
 */
export function wrapColumn(layout: Layout, goesOn: (index: number) => boolean): number {
  // Where the votes for each column begin and end.
  const votes = new Int32Array(WIDEST + 1)
  let ends = 0
  for (let index = 0; index < layout.lines.length - 1; index++) {
    const { start, to } = layout.lines[index] as Line
    if (to - start > WIDEST || !goesOn(index) || isUnbroken(layout, index)) continue
    ends++
    votes[to - start] = (votes[to - start] as number) + 1
    // Where this is beyond the widest column, nothing is written.
    const behind = lengthWithNextWord(layout, index)
    votes[behind] = (votes[behind] as number) - 1
  }
  let column = 0
  let agreed = 0
  let most = Math.max(ENDS, ends * AGREED) - 1
  votes.forEach((change, at) => {
    agreed += change
    if (at < NARROWEST || agreed <= most) return
    most = agreed
    column = at
  })
  return column
}

/** How long line `index` would be with the first word of the next: wrappers break behind a hyphen, too. */
export function lengthWithNextWord({ source, lines, shapes }: Layout, index: number): number {
  const { start, to } = lines[index] as Line
  const next = lines[index + 1] as Line
  const from = shapes[index + 1]?.at ?? next.from
  const word = /^\S[^\s-]*-?/.exec(source.slice(from, next.to))
  return to - start + (word?.[0].length ?? 0) + (unitAt(source, to - 1) === HYPHEN ? 0 : 1)
}

/** Addresses are broken where they can be, or not at all, rows of a table not at all. */
function isUnbroken({ source, lines }: Layout, index: number): boolean {
  const { from, to, marks } = lines[index] as Line
  return (
    (marks & PIPE) !== 0 ||
    unitAt(source, to - 1) === HYPHEN ||
    ((marks & MARKUP) !== 0 && source.slice(from, to).includes(']('))
  )
}
