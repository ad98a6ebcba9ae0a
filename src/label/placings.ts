/** Where the running text of a page stands, and where a block stands to it. */
import type { Block } from '../block.ts'
import type { Looks } from './sheet.ts'
import * as sheet from './sheet.ts'

/** Where a block stands to the running text: above it, part of it, set in between, or below it. */
export type Place = 'before' | 'body' | 'gap' | 'after'

/** Where the running text of a page stands. */
export interface Placings {
  /** Its first block and its last; without any, what is behind all blocks and -1. */
  first: number
  last: number
  /** How likely each block is running text, 0 to 1, and what those between the first and the last have to be above. */
  likely: Float64Array
  cut: number
}

/** Up to this many blocks a text is taken for what somebody copied, not for a page. */
export const COPIED = 12

/** How likely a block is that is taken because of what stands around it. */
export const SURE = 0.6

export function isBody({ first, last, likely, cut }: Placings, at: number): boolean {
  return at >= first && at <= last && (likely[at] as number) > cut
}

/** Ends the running text with a block, or with the nearest of it above. */
export function endAt(placings: Placings, at: number): void {
  placings.last = at
  while (placings.last > placings.first && !isBody(placings, placings.last)) placings.last--
}

/** Whether much of the running text is set as items of lists, as tools do that indent all of a page: then lists say nothing. */
export function isListed(blocks: readonly Block[], placings: Placings): boolean {
  let items = 0
  let all = 0
  for (let at = placings.first; at <= placings.last; at++)
    if (isBody(placings, at)) {
      all++
      if (blocks[at]?.kind === 'listItem') items++
    }
  return items > all * LISTED
}

/** What share of the blocks that is. */
const LISTED = 0.5

export function placeOf(placings: Placings, at: number): Place {
  if (at < placings.first) return 'before'
  if (at > placings.last) return 'after'
  return (placings.likely[at] as number) > placings.cut ? 'body' : 'gap'
}

/** Words of a paragraph in which sentences end, at least. */
const SENTENCES = 12

/** Whether a block ends like a sentence, or holds the end of one: the last may be cut off, or have the mark of an agency behind it. */
export function isRunning(looks: Looks, at: number): boolean {
  const row = at * sheet.ROW
  return (
    looks[row + sheet.ENDS] === 1 ||
    ((looks[row + sheet.BREAKS] as number) > 0 && (looks[row + sheet.WORDS] as number) >= SENTENCES)
  )
}
