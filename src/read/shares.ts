/** A leaf too long to be read at once, in shares: what is kept of each mark takes room, and is the dearer the more of it there is. */

import { unitAt } from '../text/unit-at.ts'
import { isWhite } from '../text/white.ts'
import type { Ranges } from './reader.ts'

/** So many characters are read at once: no paragraph has more, so that hardly any markup is cut. */
const MAX_INLINE = 32_768

/** The words of a leaf in shares of about `MAX_INLINE` characters at most. */
export function sharesOf(source: string, ranges: Ranges): Ranges[] {
  if ((ranges.at(-1) as number) - (ranges[0] as number) <= MAX_INLINE) return [ranges]
  let share: number[] = []
  const shares = [share]
  let room = MAX_INLINE
  for (let index = 0; index < ranges.length; index += 2) {
    const to = ranges[index + 1] as number
    let from = ranges[index] as number
    // A share that begins with a line begins with the line end before it.
    if (share.length === 0 && index > 0) share.push(ranges[index - 1] as number, ranges[index - 1] as number)
    while (to - from > room) {
      const cut = cutBefore(source, from, from + room)
      share.push(from, cut)
      share = []
      shares.push(share)
      from = cut
      room = MAX_INLINE
    }
    share.push(from, to)
    room -= to - from
  }
  return shares
}

/** Where to cut: behind the last blank before `limit`, if there is one, but not between the halves of a character. */
function cutBefore(source: string, from: number, limit: number): number {
  for (let cut = limit; cut > from; cut--) if (isWhite(unitAt(source, cut - 1))) return cut
  return (unitAt(source, limit) & 0xfc00) === 0xdc00 ? limit + 1 : limit
}
