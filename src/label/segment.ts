/**
 * Where the article stands: the run of blocks with the greatest sum of scores, where sentences count for and everything
 * short counts against (maximum subsequence segmentation, Pasternack and Roth 2009; Kadane's algorithm, one pass).
 */

/** From the first block of the segment to the one behind its last; empty where nothing speaks for an article. */
export interface Segment {
  from: number
  to: number
}

export function bestSegment(count: number, score: (at: number) => number): Segment {
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
    sum += score(at)
    if (sum > best) {
      best = sum
      bestFrom = from
      bestTo = at + 1
    }
  }
  return { from: bestFrom, to: bestTo }
}
