/** Pieces in, blocks out: white space folded, invisible characters left out, every character of the text mapped. */
import type { BlockKind } from '../article.ts'
import { AS_IT_IS, type Block, type MetadataField, NO_LINKS, newBlock } from '../block.ts'
import { addSource, addSpace, addValue, addWrap, closeLink, type Draft, newDraft, textOf } from './draft.ts'
import type { Piece } from './pieces.ts'
import type { Ranges } from './reader.ts'

/** What a leaf is, before its text is known. */
export interface Leaf {
  kind: BlockKind
  depth: number
  gap: number
  /** Source offsets of the whole, markers and markup included. */
  start: number
  end: number
}

/** Alternative texts up to this long stand for a character (an emoji), longer ones are a caption. */
const EMOJI_LENGTH = 4

/** A block whose words stand in the source as they are. */
export function plainLeaf({ kind, depth, gap, start, end }: Leaf, source: string, from: number, to: number): Block {
  const map = start === from && end === to ? AS_IT_IS : [0, from, to]
  return newBlock(kind, source.slice(from, to), start, end, map, NO_LINKS, depth, gap)
}

/** A block from stretches of the source without markup. */
export function foldedBlock(leaf: Leaf, source: string, words: Ranges): Block {
  const draft = newDraft()
  for (let index = 0; index < words.length; index += 2)
    addSource(draft, source, words[index] as number, words[index + 1] as number)
  return finish(draft, leaf, leaf.kind, leaf.start, leaf.end)
}

/** The value of a field of metadata, or its name (`null`), that stands from `start` to `end`; its words are in these ranges. */
export function metadataBlock(
  source: string,
  field: MetadataField | null,
  gap: number,
  [start, end]: readonly [number, number],
  words: Ranges = [start, end],
): Block {
  const block = foldedBlock({ kind: 'metadata', depth: 0, gap, start, end }, source, words)
  block.field = field
  return block
}

/** A leaf that is becoming blocks. */
export interface Folder {
  source: string
  leaf: Leaf
  /** Those that are done. */
  blocks: Block[]
  /** The text of the one that is not, and where it starts. */
  draft: Draft
  start: number
  /** Links that are open, one in the other, and the address of the outermost. */
  links: number
  link: string | null
  inImage: boolean
  /** The open picture's address. */
  image: string | null
  /** The end of a link that nothing has followed yet. */
  afterLink: number
  /** What a leaf without words is. */
  wordless: BlockKind
}

export function newFolder(leaf: Leaf, source: string): Folder {
  return {
    source,
    leaf,
    blocks: [],
    draft: newDraft(),
    start: leaf.start,
    links: 0,
    link: null,
    inImage: false,
    image: null,
    afterLink: -1,
    wordless: leaf.kind,
  }
}

/**
 * The blocks of a leaf: one, unless it holds pictures (each a block of its own), wanted line breaks or links set close
 * together. The first begins where the leaf begins, the last ends where it ends.
 */
export function foldLeaf(leaf: Leaf, source: string, pieces: readonly Piece[]): Block[] {
  const folder = newFolder(leaf, source)
  foldPieces(folder, pieces)
  return foldedBlocks(folder)
}

/** Reads on: pieces of the leaf that follow those read. */
export function foldPieces(folder: Folder, pieces: readonly Piece[]): void {
  const { source } = folder
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece
    switch (piece.type) {
      case 'text':
        addSource(folder.draft, source, piece.from, piece.to)
        break
      case 'value':
        addValue(folder.draft, piece.value, piece.from, piece.to)
        break
      case 'wrap':
        addWrap(folder.draft, source, piece.from, piece.to)
        break
      case 'break':
      case 'mark':
      case 'tag':
        if (piece.type === 'break') breakLine(folder, piece)
        if (folder.wordless !== 'image') folder.wordless = 'html'
        break
      case 'join':
        folder.draft.spaceFrom = -1
        break
      case 'linkStart':
        startLink(folder, piece.from, piece.url)
        break
      case 'linkEnd':
        endLink(folder, piece.to)
        break
      case 'imageStart':
        folder.wordless = 'image'
        if (altLength(pieces, index) > EMOJI_LENGTH) {
          cut(folder, piece.from, folder.leaf.kind)
          folder.inImage = true
          folder.image = piece.url
        }
        break
      case 'imageEnd':
        if (folder.inImage) endImage(folder, piece.to)
        break
    }
  }
}

/** The blocks of a leaf, when all its pieces are read. */
export function foldedBlocks(folder: Folder): Block[] {
  const { blocks, draft, leaf, link } = folder
  closeLink(draft, link, false)
  const last = blocks.at(-1)
  if (last && draft.length === 0) last.end = leaf.end
  else blocks.push(finish(draft, leaf, draft.length > 0 ? leaf.kind : folder.wordless, folder.start, leaf.end))
  for (let index = 1; index < blocks.length; index++) (blocks[index] as Block).gap = 0
  return blocks
}

function breakLine(folder: Folder, { from, to }: Piece): void {
  if (folder.leaf.kind === 'heading' || folder.inImage) addSpace(folder.draft, from, to)
  else cut(folder, from, folder.leaf.kind)
}

/** Ends the block that is being written, if it has words. */
function cut(folder: Folder, at: number, kind: BlockKind): void {
  const { draft, leaf, link, inImage, start } = folder
  if (draft.length === 0) return
  closeLink(draft, link, inImage)
  folder.blocks.push(finish(draft, leaf, kind, start, at))
  folder.draft = newDraft()
  folder.start = at
}

function startLink(folder: Folder, from: number, url: string | null): void {
  // Links hold no links: an address in a link's text or a picture's leads nowhere of its own.
  if (folder.links++ > 0 || folder.inImage) return
  if (folder.afterLink === from) cut(folder, from, folder.leaf.kind)
  folder.link = url
  folder.draft.linkFrom = -1
}

function endLink(folder: Folder, to: number): void {
  if (--folder.links > 0) return
  closeLink(folder.draft, folder.link, false)
  folder.link = null
  folder.afterLink = to
}

function endImage(folder: Folder, to: number): void {
  const { draft } = folder
  // A picture inside a link leads where the link leads.
  const target = folder.link ?? folder.image
  if (target !== null && draft.length > 0) draft.links.push({ start: 0, end: draft.length, url: target, image: true })
  folder.blocks.push(finish(draft, folder.leaf, 'image', folder.start, to))
  folder.draft = newDraft()
  folder.start = to
  folder.inImage = false
}

/** Characters of alternative text in the image that begins at this piece. */
function altLength(pieces: readonly Piece[], from: number): number {
  let length = 0
  for (let index = from + 1; index < pieces.length; index++) {
    const piece = pieces[index] as Piece
    if (piece.type === 'imageEnd') break
    if (piece.type === 'text') length += piece.to - piece.from
    else if (piece.type === 'value') length += piece.value.length
  }
  return length
}

function finish(draft: Draft, leaf: Leaf, kind: BlockKind, start: number, end: number): Block {
  const map = draft.map.length === 0 ? [0, start, start] : draft.map
  const links = draft.links.length === 0 ? NO_LINKS : draft.links
  return newBlock(kind, textOf(draft), start, end, map, links, leaf.depth, leaf.gap)
}
