/** Blocks in, roles out. (First lay: long punctuated lines are paragraphs.) */
import type { Block, RoledBlock } from '../block.ts'
import type { Speech } from '../languages/language.ts'

export function label(blocks: readonly Block[], _speech: Speech): RoledBlock[] {
  return blocks.map((block) =>
    /[.!?。…]["”»“)]?$/u.test(block.text) && block.text.split(' ').length >= 10
      ? { ...block, role: 'paragraph', reason: 'long and ends a sentence' }
      : { ...block, role: 'boilerplate', reason: 'short' },
  )
}
