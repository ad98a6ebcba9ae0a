/**
 * Where the article stands: the run of blocks with the greatest sum of scores, where sentences count for and everything
 * short counts against (maximum subsequence segmentation, Pasternack and Roth 2009; Kadane's algorithm, one pass).
 */
import type { Look } from './look.ts'

/** From the first block of the segment to the one behind its last; empty where nothing speaks for an article. */
export interface Segment {
  from: number
  to: number
}

const SHORT = -7

/** How much a block speaks for running text. */
export function proseScore(look: Look, repeats: number): number {
  const words = Math.min(look.words, 120) * (1 - look.linked) * (repeats > 1 ? 0.3 : 1)
  if (words < 8) return SHORT
  return (look.endsSentence ? words : words * 0.7) + SHORT
}

export function bestSegment(scores: ArrayLike<number>): Segment {
  let best = 0
  let bestFrom = 0
  let bestTo = 0
  let sum = 0
  let from = 0
  for (let at = 0; at < scores.length; at++) {
    if (sum <= 0) {
      sum = 0
      from = at
    }
    sum += scores[at] as number
    if (sum > best) {
      best = sum
      bestFrom = from
      bestTo = at + 1
    }
  }
  return { from: bestFrom, to: bestTo }
}
