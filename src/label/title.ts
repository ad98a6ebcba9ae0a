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
  const title = head.members[bestOf(ranker, titleFeatures(head), seen)] ?? -1
  return head.start === head.blocks.length && isMenuLine(head, title) ? -1 : title
}

/** Words of a headline above no text at all, at least: fewer are the name of a section. */
const WORDS = 3
const STEPS = [' / ', ' | ', ' › ', ' > ', ' » ', ' • ']

/** A section's name or a path of them: no headline of a page that has no running text. */
function isMenuLine({ blocks, facts: { looks } }: Head, at: number): boolean {
  const block = blocks[at]
  if (!block || block.kind === 'heading' || (block.evidence?.title ?? 0) > 0) return false
  return (looks[at]?.words ?? 0) < WORDS || STEPS.some((step) => block.text.includes(step))
}
