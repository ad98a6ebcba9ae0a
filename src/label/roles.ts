/** The role of a block that neither the headline group nor the related links have claimed. */
import type { Block } from '../block.ts'
import type { Placing } from './sequence.ts'
import type { Verdict } from './verdict.ts'

export function bodyVerdict(block: Block): Verdict {
  const reason = 'reads as running text'
  if (block.kind === 'heading' || block.kind === 'listItem' || block.kind === 'blockquote')
    return { role: block.kind, reason }
  return { role: 'paragraph', reason }
}

export function remainingVerdict(block: Block, placing: Placing): Verdict {
  if (placing.place === 'body') return bodyVerdict(block)
  if (placing.place === 'before') return { role: 'boilerplate', reason: 'above the running text' }
  if (placing.place === 'after') return { role: 'boilerplate', reason: 'below the running text' }
  return { role: 'boilerplate', reason: 'set into the running text' }
}
