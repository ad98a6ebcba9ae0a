/** Pictures as plain text shows them: what describes one, in brackets, and nothing else on its lines. */
import type { Block } from '../block.ts'

/** So many in a text are no notes of the editor's. */
const PICTURES = 3

/** `[앵커]`, `[기자]`, `[리포트]`: who speaks in a script of Korean television; then none are pictures. */
const SCRIPT = /^\[(?:앵커|기자|리포트|앵커멘트)\]$/

/** Makes pictures of the blocks that are. */
export function markPictures(blocks: readonly Block[]): void {
  const pictures = blocks.filter(
    ({ kind, text }) => (kind === 'paragraph' || kind === 'listItem') && /^\[[^[\]]+\]$/.test(text),
  )
  if (pictures.length < PICTURES || pictures.some(({ text }) => SCRIPT.test(text))) return
  for (const picture of pictures) {
    picture.kind = 'image'
    picture.depth = 0
  }
}
