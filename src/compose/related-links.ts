/** The links to other stories, from the blocks that were found to be some. */
import type { Position, RelatedLink } from '../article.ts'
import { type RoledBlock, sourceRange } from '../block.ts'
import { urlOf } from './urls.ts'

export function relatedLinksOf(
  blocks: readonly RoledBlock[],
  positionOf: (range: { start: number; end: number }) => Position,
  base: string | undefined,
): RelatedLink[] {
  const found: RelatedLink[] = []
  for (const block of blocks) {
    if (!block.story) continue
    const { from, to } = block.story
    const link = block.links.find(({ start, end, image, url }) => end > from && start < to && !image && url !== '')
    found.push({
      title: block.text.slice(from, to),
      url: link ? urlOf(link.url, base) : null,
      position: positionOf(sourceRange(block, from, to)),
    })
  }
  return found
}
