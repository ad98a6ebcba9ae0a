/** Pieces in, blocks out: white space folded, invisible characters left out, every character of the text mapped. */
import type { BlockKind } from '../article.ts'
import type { Block, BlockLink } from '../block.ts'
import { isDropped, isJoiner, isWhite } from '../text/white.ts'
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

/** A block's text while it is being written. */
interface Draft {
  text: string
  map: number[]
  /** The white space met since the last character, not yet written: `spaceFrom` is -1 where there was none. */
  spaceFrom: number
  spaceTo: number
  links: BlockLink[]
  /** Where the open link's text begins; -1 before its first character. */
  linkFrom: number
}

const NO_LINKS: readonly BlockLink[] = []
const HYPHEN = 0x2d
const SOFT_HYPHEN = 0xad
/** Alternative texts up to this long stand for a character (an emoji), longer ones are a caption. */
const EMOJI_LENGTH = 4

function newDraft(): Draft {
  return { text: '', map: [], spaceFrom: -1, spaceTo: -1, links: [], linkFrom: -1 }
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
    if (!draft.text) return
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
          if (target !== null && draft.text)
            draft.links.push({ start: 0, end: draft.text.length, url: target, image: true })
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
  if (last && !draft.text) last.end = leaf.end
  else blocks.push(finish(draft, leaf, draft.text ? leaf.kind : wordlessKind(leaf, pieces), start, leaf.end))
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
  const { text, map, links } = draft
  return {
    kind,
    text,
    start,
    end,
    map: map.length === 0 ? [0, start, start] : map,
    links: links.length === 0 ? NO_LINKS : links,
    depth: leaf.depth,
    gap: leaf.gap,
    field: null,
  }
}

function closeLink(draft: Draft, url: string | null, image: boolean): void {
  if (url !== null && draft.linkFrom >= 0 && draft.text.length > draft.linkFrom)
    draft.links.push({ start: draft.linkFrom, end: draft.text.length, url, image })
  draft.linkFrom = -1
}

function addSource(draft: Draft, source: string, from: number, to: number): void {
  let run = from
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at)
    if (code > 0x20 && (code < 0x7f || (code > 0xad && code < 0x1680))) continue
    if (isDropped(code)) {
      addRun(draft, source, run, at)
      run = at + 1
    } else if (isWhite(code) && !isJoiner(code)) {
      addRun(draft, source, run, at)
      addSpace(draft, at, at + 1)
      run = at + 1
    }
  }
  addRun(draft, source, run, to)
}

function addRun(draft: Draft, source: string, from: number, to: number): void {
  if (from === to) return
  writeSpace(draft, from)
  const { map, text } = draft
  const last = map.length - 3
  // A run that goes on where a run of equal length ended is the same run.
  if (last >= 0 && map[last + 2] === from && from - (map[last + 1] as number) === text.length - (map[last] as number))
    map[last + 2] = to
  else map.push(text.length, from, to)
  if (draft.linkFrom < 0) draft.linkFrom = text.length
  draft.text = text + source.slice(from, to)
}

function addValue(draft: Draft, value: string, from: number, to: number): void {
  const words = foldValue(value)
  if (words.startsWith(' ')) addSpace(draft, from, to)
  const ink = words.trim()
  if (ink === '') return
  writeSpace(draft, from)
  draft.map.push(draft.text.length, from, to)
  if (draft.linkFrom < 0) draft.linkFrom = draft.text.length
  draft.text += ink
  if (words.endsWith(' ')) addSpace(draft, to, to)
}

/** A value as it stands in a text: white space folded, invisible characters left out. */
function foldValue(value: string): string {
  return value.replace(/[\u00ad\u200b\u2060\ufeff]+/g, '').replace(/\s+/g, ' ')
}

function addSpace(draft: Draft, from: number, to: number): void {
  if (draft.text === '') return
  if (draft.spaceFrom < 0) draft.spaceFrom = from
  draft.spaceTo = to
}

/** Writes the white space met before the character at `next`. */
function writeSpace(draft: Draft, next: number): void {
  const { spaceFrom, spaceTo, map, text } = draft
  if (spaceFrom < 0) return
  draft.spaceFrom = -1
  const last = map.length - 3
  const single = spaceTo - spaceFrom === 1 && spaceTo === next && map[last + 2] === spaceFrom
  if (single && spaceFrom - (map[last + 1] as number) === text.length - (map[last] as number)) map[last + 2] = spaceTo
  else map.push(text.length, spaceFrom, spaceTo)
  draft.text = `${text} `
}

/** A line end inside a paragraph: a blank, unless it cuts a word or stands in a script that has none. */
function addWrap(draft: Draft, source: string, from: number, to: number): void {
  const { text } = draft
  if (text === '') return
  const before = text.charCodeAt(text.length - 1)
  const next = source.charCodeAt(to)
  if (source.charCodeAt(from - 1) === SOFT_HYPHEN) return
  if (isUnspacedLetter(before) && isUnspacedLetter(next)) return
  if (before === HYPHEN && draft.spaceFrom < 0 && cutsWord(text, source, to)) {
    dropLast(draft)
    return
  }
  addSpace(draft, from, to)
}

/** Words that a hanging hyphen waits for (`Vor- und Nachteile`, `two- or threefold`). */
const AFTER_HANGING_HYPHEN = /^(?:und|oder|bis|and|or|to|en|of|och|og|eller)\s/

function cutsWord(text: string, source: string, next: number): boolean {
  const start = source.slice(next, next + 8)
  return /\p{L}-$/u.test(text.slice(-3)) && /^\p{Ll}/u.test(start) && !AFTER_HANGING_HYPHEN.test(start)
}

function dropLast(draft: Draft): void {
  const { map, text } = draft
  const last = map.length - 3
  draft.text = text.slice(0, -1)
  if ((map[last] as number) === draft.text.length) map.length = last
  else map[last + 2] = (map[last + 2] as number) - 1
}

function isUnspacedLetter(code: number): boolean {
  return (code >= 0x3000 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xff00 && code <= 0xff60)
}
