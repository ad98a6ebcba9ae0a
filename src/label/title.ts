/** Which block is the headline: the one with the greatest weight of evidence. */
import type { Head } from './head.ts'
import { bestOf } from './rank.ts'
import { TITLE_SIZES, titleFeatures } from './title-features.ts'
import { titleCode } from './title-weights.ts'

/** Index of the headline's block, -1 where the head has none. */
export function titleIn(head: Head): number {
  const ranker = { sizes: TITLE_SIZES, code: titleCode }
  // What a reader saw of the page itself (a heading of the first level) counts beside what the block looks like.
  const seen = (index: number): number => head.blocks[head.members[index] as number]?.evidence?.title ?? 0
  return head.members[bestOf(ranker, titleFeatures(head), seen)] ?? -1
}
