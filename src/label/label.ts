/**
 * Blocks in, roles out. The order matters: glued blocks are parted first, since a headline glued to a breadcrumb looks like
 * neither; the running text is found next, since everything else is judged by where it stands to it.
 */
import type { Block, RoledBlock } from '../block.ts'
import type { Speech } from '../languages/language.ts'
import { remainingVerdict } from './roles.ts'
import { findBody, type Placing } from './sequence.ts'

export function label(blocks: readonly Block[], speech: Speech): RoledBlock[] {
  // → split.ts: const parts = splitGlued(blocks, speech)
  const placings = findBody(blocks, speech)
  // → headline.ts: const headline = headlineVerdicts(parts, placings, speech): Verdicts, may claim any block, body or not
  // → related.ts: const related = relatedVerdicts(parts, placings, speech): Verdicts, may claim any block left
  return blocks.map((block, at) => {
    const verdict = remainingVerdict(block, placings[at] as Placing)
    return { ...block, ...verdict }
  })
}
