/** Raw text in, blocks out. (First lay: one block a line.) */
import { type Block, plainBlock } from '../block.ts'

export function read(source: string): Block[] {
  const blocks: Block[] = []
  let gap = 0
  let from = 0
  while (from < source.length) {
    const at = source.indexOf('\n', from)
    const to = at < 0 ? source.length : at
    const line = source.slice(from, to)
    const text = line.trim()
    if (text) {
      const start = from + line.indexOf(text)
      blocks.push(plainBlock('paragraph', source, start, start + text.length, gap))
      gap = 0
    } else gap++
    from = to + 1
  }
  return blocks
}
