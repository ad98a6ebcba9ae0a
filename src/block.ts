/**
 * The piece of copy that the rooms hand on: what `read` makes, `label` judges, `quote` searches and `compose` prints.
 * Inside the house a place is a pair of source offsets; they become unist positions only in the finished article.
 */
import type { BlockKind, Role } from './article.ts'
import { lastUpTo } from './text/last-up-to.ts'

/** What a metadata block (front matter, reader header) says. */
export type MetadataField =
  | 'title'
  | 'headline'
  | 'kicker'
  | 'standfirst'
  | 'description'
  | 'author'
  | 'published'
  | 'url'
  | 'language'
  | 'tags'
  | 'other'

/** A link or picture inside a block; `start` and `end` are offsets into the block's text. */
export interface BlockLink {
  start: number
  end: number
  url: string
  /** Whether it is a picture (its text is the alt text). */
  image: boolean
}

/**
 * From a block's text back to the source: runs as flat triples `textStart, sourceStart, sourceEnd`, in order, the first at
 * text offset 0. A run whose source is as long as its text maps unit by unit; any other run (an entity, a folded line
 * break) maps as one. Source between two runs (markup, a soft hyphen) has no text. No runs at all: the text stands in the
 * source as it is, from the block's start on, as nearly all texts do.
 */
export type SourceMap = readonly number[]

/**
 * What the source says of a block besides its words, where it is no plain text. Of running text, standfirst and kicker: log
 * odds, judged together with its words, in place of what these say alone; of the headline: a weight to add to theirs.
 */
export interface Evidence {
  body: number
  title: number
  lede: number
  topic: number
}

/** A stretch of the source that is one thing on the page. Blocks never overlap, and leave out nothing but white space. */
export interface Block {
  kind: BlockKind
  /** Its words: markup, entities, soft hyphens and soft line breaks folded away, trimmed. */
  text: string
  /** Source offsets of the whole, marks and markup included. */
  start: number
  end: number
  map: SourceMap
  /** Links in `text`, in order, not overlapping. */
  links: readonly BlockLink[]
  /** 1 to 6 for a heading, the level of nesting for list items and block quotations, else 0. */
  depth: number
  /** Blank lines between this block and the one before. */
  gap: number
  /** What a metadata value says; `null` for its key and for all other kinds. */
  field: MetadataField | null
  /**
   * What it does on the page, and why. Whoever makes a block leaves these empty, and gives it away for good: `label` writes them
   * into it, for a copy of each block would cost more than judging most of them.
   */
  role: Role | null
  reason: string
  /** For a link to another story: the stretch of the text that names it; none for the phrase that introduces some. */
  story: { from: number; to: number } | null
  evidence?: Evidence
}

/** A block that has its role. */
export interface RoledBlock extends Block {
  role: Role
}

/** A quotation found in a block; all pairs are source offsets. */
export interface FoundQuote {
  text: string
  kind: 'direct' | 'partial' | 'blockquote' | 'scare'
  start: number
  end: number
  cue: string | null
  speaker: FoundSpeaker | null
}

/** Whoever a quotation was ascribed to; `start` and `end` are source offsets of the mention. */
export interface FoundSpeaker {
  name: string
  mention: string
  description: string | null
  start: number
  end: number
}

/** Index of the first block whose metadata say this, -1 where there is none. */
export function fieldAt(blocks: readonly Block[], wanted: MetadataField): number {
  return blocks.findIndex(({ field }) => field === wanted)
}

/** Numbers of a run; a block can have thousands of runs, so that the one that holds an offset is searched for. */
const RUN = 3

/** The source offsets of `text.slice(from, to)`, for `from < to` within the block's text. */
export function sourceRange(block: Block, from: number, to: number): { start: number; end: number } {
  return { start: sourceOf(block, from).start, end: sourceOf(block, to - 1).end }
}

function sourceOf(block: Block, offset: number): { start: number; end: number } {
  const { map } = block
  const run = lastUpTo(map, offset, RUN)
  const textStart = map[run] ?? 0
  const sourceStart = map[run + 1] ?? block.start
  const sourceEnd = map[run + 2] ?? block.end
  const textEnd = map[run + 3] ?? block.text.length
  if (sourceEnd - sourceStart !== textEnd - textStart) return { start: sourceStart, end: sourceEnd }
  const start = sourceStart + offset - textStart
  return { start, end: start + 1 }
}

/** How many characters of a block's text are links. */
export function linkedIn({ links }: Block): number {
  let linked = 0
  for (const { start, end } of links) linked += end - start
  return linked
}

export const NO_LINKS: readonly BlockLink[] = []
/** The map of a text that stands in the source as it is. */
export const AS_IT_IS: SourceMap = []

/** All blocks are made here: engines read things of one shape several times as fast as things of many. */
export function newBlock(
  kind: BlockKind,
  text: string,
  start: number,
  end: number,
  map: SourceMap,
  links: readonly BlockLink[],
  depth: number,
  gap: number,
): Block {
  return { kind, text, start, end, map, links, depth, gap, field: null, role: null, reason: '', story: null }
}

/** A block whose text stands in the source as it is. */
export function plainBlock(kind: BlockKind, source: string, start: number, end: number, gap: number): Block {
  return newBlock(kind, source.slice(start, end), start, end, AS_IT_IS, NO_LINKS, 0, gap)
}

/** A block without words: a rule, markup. */
export function wordlessBlock(kind: BlockKind, start: number, end: number, gap: number): Block {
  return newBlock(kind, '', start, end, AS_IT_IS, NO_LINKS, 0, gap)
}

/**
 * Cuts a block in two or more at the given text offsets (ascending, inside the text), so that no source is lost: each part
 * takes the source up to where the next one's text begins. Parts are trimmed; one without text is joined to its neighbour.
 */
export function splitBlock(block: Block, cuts: readonly number[]): Block[] {
  const { text } = block
  const parts: Block[] = []
  let from = 0
  for (const to of [...cuts, text.length]) {
    const piece = text.slice(from, to)
    const textStart = from + piece.length - piece.trimStart().length
    const textEnd = textStart + piece.trim().length
    from = to
    if (textEnd === textStart) continue
    const start = parts.length === 0 ? block.start : sourceOf(block, textStart).start
    const last = parts.at(-1)
    if (last) last.end = start
    parts.push({
      ...block,
      text: text.slice(textStart, textEnd),
      start,
      end: block.end,
      map: sliceMap(block, textStart, textEnd),
      links: sliceLinks(block.links, textStart, textEnd),
      gap: parts.length === 0 ? block.gap : 0,
    })
  }
  return parts.length === 0 ? [block] : parts
}

function sliceMap(block: Block, from: number, to: number): number[] {
  const map = block.map.length === 0 ? [0, block.start, block.end] : block.map
  const out: number[] = []
  for (let run = lastUpTo(map, from, RUN); run < map.length && (map[run] as number) < to; run += 3) {
    const runStart = Math.max(from, map[run] as number)
    const runEnd = Math.min(to, map[run + 3] ?? block.text.length)
    out.push(runStart - from, sourceOf(block, runStart).start, sourceOf(block, runEnd - 1).end)
  }
  return out
}

function sliceLinks(links: readonly BlockLink[], from: number, to: number): BlockLink[] {
  return links
    .filter((link) => link.end > from && link.start < to)
    .map((link) => ({ ...link, start: Math.max(link.start, from) - from, end: Math.min(link.end, to) - from }))
}
