/** The links to other stories, from the blocks that were found to be some. */
import type { RelatedLink } from '../article.ts'
import { type RoledBlock, sourceRange } from '../block.ts'
import type { PositionOf } from './positions.ts'
import { urlOf } from './urls.ts'

export function relatedLinksOf(
  blocks: readonly RoledBlock[],
  positionOf: PositionOf,
  base: string | undefined,
): RelatedLink[] {
  const found: RelatedLink[] = []
  for (const block of blocks) {
    if (!block.story) continue
    const { from, to } = block.story
    const link = block.links.find(({ start, end, image, url }) => end > from && start < to && !image && url !== '')
    const { start, end } = sourceRange(block, from, to)
    found.push({
      title: block.text.slice(from, to),
      url: link ? urlOf(link.url, base) : null,
      position: positionOf(start, end),
    })
  }
  return found
}
