/**
 * Where the article stands: the run of blocks with the greatest sum of scores, where sentences count for and everything
 * short counts against (maximum subsequence segmentation, Pasternack and Roth 2009; Kadane's algorithm, one pass).
 */

import type { Looks } from './sheet.ts'
import * as sheet from './sheet.ts'

/** From the first block of the segment to the one behind its last; empty where nothing speaks for an article. */
export interface Segment {
  from: number
  to: number
}

/** Prose counts for its words less a toll, but where `ends` is 1 only what ends like a sentence; all else counts against. */
export function bestSegment(looks: Looks, count: number, toll: number, short: number, ends: number): Segment {
  let best = 0
  let bestFrom = 0
  let bestTo = 0
  let sum = 0
  let from = 0
  for (let at = 0; at < count; at++) {
    if (sum <= 0) {
      sum = 0
      from = at
    }
    const prose = looks[at * sheet.ROW + sheet.PROSE] as number
    sum += prose > 0 && (looks[at * sheet.ROW + sheet.ENDS] as number) >= ends ? prose - toll : -short
    if (sum > best) {
      best = sum
      bestFrom = from
      bestTo = at + 1
    }
  }
  return { from: bestFrom, to: bestTo }
}
