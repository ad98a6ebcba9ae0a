/** Leaves become blocks here, one after the other: links whose text spans leaves are carried from one to the next. */
import type { Block } from '../block.ts'
import { foldedBlocks, foldPieces, type Leaf, newFolder } from './fold.ts'
import type { Piece } from './pieces.ts'
import type { Ranges, Surroundings } from './reader.ts'

/** The blocks so far, and the link that is open. */
export interface Collector {
  source: string
  surroundings: Surroundings
  blocks: Block[]
  /** The address of the link over several lines that is open. */
  link: string | null
  /** Index of the block that is the bare `[` of such a link, no words having followed yet; else -1. */
  hollow: number
}

/** Adds the blocks of a leaf, which is read share by share. */
export function collect<Desk extends Collector>(
  desk: Desk,
  leaf: Leaf,
  shares: readonly Ranges[],
  readShare: (desk: Desk, share: Ranges) => readonly Piece[],
): void {
  const { source, surroundings } = desk
  const around = desk.link
  const folder = newFolder(leaf, source)
  if (around !== null) foldPieces(folder, [{ type: 'linkStart', from: leaf.start, to: leaf.start, url: around }])
  for (const share of shares) {
    const pieces = readShare(desk, share)
    for (const piece of pieces) {
      if (piece.type === 'linkStart' && surroundings.openers.has(piece.from)) desk.link = piece.url
      else if (piece.type === 'linkEnd' && surroundings.closers.has(piece.from)) desk.link = null
    }
    foldPieces(folder, pieces)
  }
  join(desk, foldedBlocks(folder), around !== null)
}

/** The bare `[` of a link belongs to the words that follow, its bare `](…)` to those before. */
function join(collector: Collector, made: readonly Block[], inLink: boolean): void {
  const { blocks } = collector
  const first = made[0] as Block
  const last = blocks.at(-1)
  if (last && collector.hollow === blocks.length - 1) {
    first.start = last.start
    first.gap = last.gap
    blocks.pop()
  } else if (last && inLink && made.length === 1 && first.text === '' && first.kind === 'paragraph') {
    last.end = first.end
    return
  }
  for (const block of made) blocks.push(block)
  const tail = blocks.at(-1) as Block
  collector.hollow = collector.link !== null && tail.text === '' ? blocks.length - 1 : -1
}
