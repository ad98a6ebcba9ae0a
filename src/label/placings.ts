/** Where the running text of a page stands, and where a block stands to it. */

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

export function isBody({ first, last, likely, cut }: Placings, at: number): boolean {
  return at >= first && at <= last && (likely[at] as number) > cut
}

export function placeOf(placings: Placings, at: number): Place {
  if (at < placings.first) return 'before'
  if (at > placings.last) return 'after'
  return (placings.likely[at] as number) > placings.cut ? 'body' : 'gap'
}
