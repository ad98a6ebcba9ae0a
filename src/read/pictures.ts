/** Pictures as plain text shows them: what describes one, in brackets, and nothing else on its lines. */
import type { Block } from '../block.ts'

/** So many in a text are no notes of the editor's. */
const PICTURES = 3

/** Makes pictures of the blocks that are. */
export function markPictures(blocks: readonly Block[]): void {
  const pictures = blocks.filter(
    ({ kind, text }) => (kind === 'paragraph' || kind === 'listItem') && /^\[[^[\]]+\]$/.test(text),
  )
  if (pictures.length < PICTURES) return
  for (const picture of pictures) {
    picture.kind = 'image'
    picture.depth = 0
  }
}
