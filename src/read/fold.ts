/** Pieces in, blocks out: white space folded, invisible characters left out, every character of the text mapped. */
import type { BlockKind } from '../article.ts'
import { AS_IT_IS, type Block, type BlockLink } from '../block.ts'
import { addSource, addSpace, addValue, addWrap, closeLink, type Draft, newDraft, textOf } from './draft.ts'
import type { Piece } from './pieces.ts'

/** What a leaf is, before its text is known. */
export interface Leaf {
  kind: BlockKind
  depth: number
  gap: number
  /** Source offsets of the whole, markers and markup included. */
  start: number
  end: number
}

const NO_LINKS: readonly BlockLink[] = []
/** Alternative texts up to this long stand for a character (an emoji), longer ones are a caption. */
const EMOJI_LENGTH = 4

/** A block whose words stand in the source as they are. */
export function plainLeaf({ kind, depth, gap, start, end }: Leaf, source: string, from: number, to: number): Block {
  return {
    kind,
    text: source.slice(from, to),
    start,
    end,
    map: start === from && end === to ? AS_IT_IS : [0, from, to],
    links: NO_LINKS,
    depth,
    gap,
    field: null,
  }
}

/** A block from one stretch of the source without markup. */
export function foldedBlock(leaf: Leaf, source: string, from: number, to: number): Block {
  const draft = newDraft()
  addSource(draft, source, from, to)
  return finish(draft, leaf, leaf.kind, leaf.start, leaf.end)
}

/**
 * The blocks of a leaf: one, unless it holds pictures (each a block of its own), wanted line breaks or links set close
 * together. The first begins where the leaf begins, the last ends where it ends.
 */
export function foldLeaf(leaf: Leaf, source: string, pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = []
  let draft = newDraft()
  let start = leaf.start
  let link: string | null = null
  let inLink = false
  let nested = 0
  let image: string | null = null
  let inImage = false
  // The end of a link that nothing has followed yet.
  let afterLink = -1
  const cut = (at: number, kind: BlockKind): void => {
    if (draft.length === 0) return
    closeLink(draft, link, inImage)
    blocks.push(finish(draft, leaf, kind, start, at))
    draft = newDraft()
    start = at
  }
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece
    switch (piece.type) {
      case 'text':
        addSource(draft, source, piece.from, piece.to)
        break
      case 'value':
        addValue(draft, piece.value, piece.from, piece.to)
        break
      case 'wrap':
        addWrap(draft, source, piece.from, piece.to)
        break
      case 'break':
        if (leaf.kind === 'heading' || inImage) addSpace(draft, piece.from, piece.to)
        else cut(piece.from, leaf.kind)
        break
      case 'linkStart':
        // Links hold no links: an address in a link's text or a picture's leads nowhere of its own.
        if (inLink || inImage) {
          nested++
          break
        }
        inLink = true
        if (afterLink === piece.from) cut(piece.from, leaf.kind)
        link = piece.url
        draft.linkFrom = -1
        break
      case 'linkEnd':
        if (nested > 0) {
          nested--
          break
        }
        inLink = false
        closeLink(draft, link, false)
        link = null
        afterLink = piece.to
        break
      case 'imageStart':
        if (altLength(pieces, index) > EMOJI_LENGTH) {
          cut(piece.from, leaf.kind)
          inImage = true
          image = piece.url
        }
        break
      case 'imageEnd':
        if (inImage) {
          // A picture inside a link leads where the link leads.
          const target = link ?? image
          if (target !== null && draft.length > 0)
            draft.links.push({ start: 0, end: draft.length, url: target, image: true })
          blocks.push(finish(draft, leaf, 'image', start, piece.to))
          draft = newDraft()
          start = piece.to
          inImage = false
        }
        break
    }
  }
  closeLink(draft, link, false)
  const last = blocks.at(-1)
  if (last && draft.length === 0) last.end = leaf.end
  else blocks.push(finish(draft, leaf, draft.length > 0 ? leaf.kind : wordlessKind(leaf, pieces), start, leaf.end))
  for (let index = 1; index < blocks.length; index++) (blocks[index] as Block).gap = 0
  return blocks
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

/** What a leaf without words is. */
function wordlessKind(leaf: Leaf, pieces: readonly Piece[]): BlockKind {
  if (pieces.some((piece) => piece.type === 'imageStart')) return 'image'
  return pieces.some((piece) => piece.type === 'tag') ? 'html' : leaf.kind
}

function finish(draft: Draft, leaf: Leaf, kind: BlockKind, start: number, end: number): Block {
  const { map, links } = draft
  return {
    kind,
    text: textOf(draft),
    start,
    end,
    map: map.length === 0 ? [0, start, start] : map,
    links: links.length === 0 ? NO_LINKS : links,
    depth: leaf.depth,
    gap: leaf.gap,
    field: null,
  }
}
