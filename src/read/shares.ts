/** A leaf too long to be read at once, in shares: what is kept of each mark takes room, and is the dearer the more of it there is. */

import { unitAt } from '../text/unit-at.ts'
import { isPunctuation, isWhite } from '../text/white.ts'
import type { Ranges } from './reader.ts'

/**
 * So many signs are read at once: no paragraph has more, so that hardly any markup is cut. Letters do not count: a picture may
 * stand in its own address.
 */
const MAX_SIGNS = 32_768

/** The words of a leaf in shares of about `MAX_SIGNS` signs at most. */
export function sharesOf(source: string, ranges: Ranges): Ranges[] {
  if ((ranges.at(-1) as number) - (ranges[0] as number) <= MAX_SIGNS) return [ranges]
  let share: number[] = []
  const shares = [share]
  let room = MAX_SIGNS
  for (let index = 0; index < ranges.length; index += 2) {
    const to = ranges[index + 1] as number
    let from = ranges[index] as number
    // A share that begins with a line begins with the line end before it.
    if (share.length === 0 && index > 0) share.push(ranges[index - 1] as number, ranges[index - 1] as number)
    for (let at = from; at < to; at++) {
      if (!isPunctuation(unitAt(source, at)) || --room >= 0) continue
      const cut = cutBefore(source, from, at)
      share.push(from, cut)
      share = []
      shares.push(share)
      from = cut
      at = cut - 1
      room = MAX_SIGNS
    }
    share.push(from, to)
  }
  return shares
}

/** Where to cut: behind the last blank before the sign at `limit`, if there is one. */
function cutBefore(source: string, from: number, limit: number): number {
  for (let cut = limit; cut > from; cut--) if (isWhite(unitAt(source, cut - 1))) return cut
  return limit
}
