/** What a reader knew of its blocks besides their words. */
import type { Block, Evidence } from '../block.ts'

/** Index of the block that is most likely this, more likely than not; -1 where there is none or nothing is known. */
export function bestBy(blocks: readonly Block[], what: keyof Evidence): number {
  // A reader gives evidence for all of its blocks or for none.
  if (!blocks[0]?.evidence) return -1
  let best = -1
  let most = 0
  blocks.forEach(({ evidence }, at) => {
    if (!evidence || evidence[what] <= most) return
    most = evidence[what]
    best = at
  })
  return best
}
