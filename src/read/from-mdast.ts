/**
 * The blocks of an mdast tree that somebody else has made: of Markdown (a unified pipeline), or of another format, as long as
 * the positions of its nodes point into the source.
 *
 * Where the source is Markdown the same things are set right as when it is read by hand (which line ends are wraps, what is a
 * list, marks that nothing closes), so that the tree of a text gives the same blocks as the text.
 */
import type { Heading, ListItem, Nodes, Parents, PhrasingContent, Root, TableCell } from 'mdast'
import type { BlockKind } from '../article.ts'
import { type Block, wordlessBlock } from '../block.ts'
import { isWhite } from '../text/white.ts'
import { normalizeLabel } from './brackets.ts'
import { type Collector, collect } from './collect.ts'
import type { Leaf } from './fold.ts'
import { finishPieces } from './inline.ts'
import { type Line, linesOf } from './lines.ts'
import { readHeader } from './metadata.ts'
import { lineAt, type Page, pageOf } from './page.ts'
import { readPhrasing } from './phrasing.ts'
import type { Piece } from './pieces.ts'
import { readLines } from './read.ts'
import { newReader } from './reader.ts'

/** What the source is: Markdown, or something else that was made into an mdast tree. */
export type SourceFormat = 'markdown' | 'other'

/** Where in the tree reading has come to. */
interface Walk extends Collector {
  /** The source's lines, where it is Markdown. */
  page: Page | null
  /** Source offset behind what has been read. */
  end: number
}

/** The containers around a leaf that say what it is. */
interface Containers {
  kind: BlockKind
  lists: number
  quotes: number
}

/** A parent on the way down. */
interface Open {
  children: readonly Nodes[]
  next: number
  containers: Containers
}

const NONE: Containers = { kind: 'paragraph', lists: 0, quotes: 0 }

/**
 * Reads an mdast tree into blocks.
 *
 * @param tree The tree; nodes without a position are read where their neighbours stand.
 * @param source The text that its positions point into.
 * @param format What the source is; line ends and markers are looked at in Markdown only.
 * @returns The blocks that reading the source gives, as far as the tree says the same.
 */
export function blocksFromMdast(tree: Root, source: string, format: SourceFormat = 'markdown'): Block[] {
  const walk = format === 'markdown' ? walkMarkdown(tree, source) : walkOther(tree, source)
  const stack: Open[] = [{ children: tree.children, next: 0, containers: NONE }]
  for (let open = stack.at(-1); open; open = stack.at(-1)) {
    const node = open.children[open.next++]
    if (!node) stack.pop()
    else if ((node.position?.end.offset ?? Number.POSITIVE_INFINITY) > walk.end) {
      const inside = containersOf(walk, node, open.containers)
      if (inside) stack.push({ children: (node as Parents).children as Nodes[], next: 0, containers: inside })
      else readLeaf(walk, node, open.containers)
    }
  }
  addUnread(walk, source.length, false)
  return walk.blocks
}

function walkMarkdown(tree: Root, source: string): Walk {
  const lines = linesOf(source)
  const { blocks } = readHeader(source, lines)
  const page = pageOf(source, lines)
  const surroundings = { ...page.surroundings, definitions: definitionsOf(tree) }
  return { source, page, blocks, end: blocks.at(-1)?.end ?? 0, surroundings, link: null, hollow: -1 }
}

function walkOther(tree: Root, source: string): Walk {
  const surroundings = { definitions: definitionsOf(tree), openers: new Map(), closers: new Map() }
  return { source, page: null, blocks: [], end: 0, surroundings, link: null, hollow: -1 }
}

/** The addresses that the tree's reference links stand for. */
function definitionsOf(tree: Root): Map<string, string> {
  const definitions = new Map<string, string>()
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'definition') definitions.set(normalizeLabel(node.label ?? node.identifier), node.url)
    else if ('children' in node && node.type !== 'paragraph') stack.push(...(node.children as Nodes[]).toReversed())
  }
  return definitions
}

/** The containers inside this node, or `null` where it is a leaf. */
function containersOf(walk: Walk, node: Nodes, around: Containers): Containers | null {
  switch (node.type) {
    case 'listItem':
      return isListItem(walk, node) ? { kind: 'listItem', lists: around.lists + 1, quotes: around.quotes } : around
    case 'blockquote':
      return { kind: 'blockquote', lists: around.lists, quotes: around.quotes + 1 }
    case 'footnoteDefinition':
      return { ...around, kind: 'definition' }
    case 'root':
    case 'list':
    case 'table':
      return around
    default:
      return null
  }
}

/** Whether an item of the tree is one in the text: not dialogue, and no sentence that begins with a figure. */
function isListItem({ source, page }: Walk, node: ListItem): boolean {
  const start = node.position?.start.offset
  if (start === undefined || page === null || !/[-+*\d]/.test(source.charAt(start))) return true
  return page.shapes[lineAt(page, start)]?.marker !== 0
}

function readLeaf(walk: Walk, node: Nodes, containers: Containers): void {
  const start = Math.max(walk.end, node.position?.start.offset ?? walk.end)
  const end = Math.max(start, node.position?.end.offset ?? start)
  const { kind, lists, quotes } = containers
  const leaf: Leaf = {
    kind,
    depth: kind === 'listItem' ? lists : kind === 'blockquote' ? quotes : 0,
    gap: 0,
    start,
    end,
  }
  switch (node.type) {
    case 'heading':
      addHeading(walk, node, leaf)
      break
    case 'paragraph':
      if (isOneLine(walk, start, end)) add(walk, leaf, piecesOf(walk, node.children))
      else addLines(walk, leaf)
      break
    case 'tableRow':
      add(walk, { ...leaf, kind: 'tableRow', depth: 0 }, rowPieces(walk, node.children))
      break
    case 'thematicBreak':
      addMarkup(walk, 'rule', start, end)
      break
    case 'definition':
      add(walk, { ...leaf, kind: 'definition', depth: 0 }, [{ type: 'text', from: start, to: end }])
      break
    case 'code':
      if (walk.page !== null && end > start) addLines(walk, leaf)
      else add(walk, { ...leaf, kind: 'code', depth: 0 }, [{ type: 'value', from: start, to: end, value: node.value }])
      break
    case 'html':
      if (walk.page === null || start === end) addMarkup(walk, 'html', start, end)
      else addLines(walk, leaf)
      break
    default:
      add(walk, leaf, piecesOf(walk, ('children' in node ? node.children : [node]) as PhrasingContent[]))
  }
}

function piecesOf(walk: Walk, children: readonly PhrasingContent[]): Piece[] {
  const reader = newReader(walk.source, walk.source.length, walk.surroundings)
  readPhrasing(reader, children, { text: walk.source, toSource: (offset) => offset })
  return finishPieces(reader)
}

/** The cells of a row, with white space between. */
function rowPieces(walk: Walk, cells: readonly TableCell[]): Piece[] {
  return cells.flatMap((cell): Piece[] => {
    const at = cell.position?.start.offset ?? walk.end
    return [{ type: 'value', from: at, to: at, value: ' ' }, ...piecesOf(walk, cell.children)]
  })
}

/** A heading, unless it is a paragraph over a rule that only looks like one. */
function addHeading(walk: Walk, node: Heading, leaf: Leaf): void {
  if (isOneLine(walk, leaf.start, leaf.end))
    add(walk, { ...leaf, kind: 'heading', depth: node.depth }, piecesOf(walk, node.children))
  else addLines(walk, leaf)
}

/** Whether nothing between these offsets has to be read line by line. */
function isOneLine({ page }: Walk, start: number, end: number): boolean {
  if (page === null || start === end) return true
  const index = lineAt(page, start)
  const shape = page.shapes[index]
  // A marker that the tree takes for a list's and that is none, or one that CommonMark does not know.
  if (shape && (shape.at < start || shape.marker >= 0x80)) return false
  return (page.lines[index] as Line).to >= end
}

/** Reads a leaf of several lines by its lines, since CommonMark makes one paragraph of all that stand together. */
function addLines(walk: Walk, leaf: Leaf): void {
  const page = walk.page as Page
  const from = lineAt(page, leaf.start)
  const start = addUnread(walk, leaf.start, true)
  const count = walk.blocks.length
  readLines(page, walk, from, lineAt(page, leaf.end - 1) + 1)
  for (const [index, block] of walk.blocks.slice(count).entries()) {
    // What stands before it on its line are the markers of its containers, or has been read.
    if (index === 0) block.start = Math.max(Math.min(start, block.start), walk.end)
    if (block.kind === 'paragraph') block.kind = leaf.kind
    if (block.kind === leaf.kind) block.depth = Math.max(block.depth, leaf.depth)
  }
  walk.end = Math.max(walk.end, walk.blocks.at(-1)?.end ?? 0)
}

/** Adds a leaf, and what stands unread before it. */
function add(walk: Walk, leaf: Leaf, pieces: Piece[]): void {
  const start = addUnread(walk, leaf.start, true)
  const end = trimEnd(walk.source, start, leaf.end)
  collect(walk, { ...leaf, start, end, gap: gapBefore(walk, leaf.kind, start) }, pieces)
  walk.end = Math.max(walk.end, end)
}

/** Adds a block without words, and what stands unread before it. */
function addMarkup(walk: Walk, kind: BlockKind, start: number, end: number): void {
  const from = addUnread(walk, start, true)
  walk.blocks.push(wordlessBlock(kind, from, end, gapBefore(walk, kind, from)))
  walk.end = Math.max(walk.end, end)
}

function trimEnd(source: string, start: number, end: number): number {
  let at = end
  while (at > start && isWhite(source.charCodeAt(at - 1))) at--
  return at
}

/** Blank lines before a block; in other formats as many as a browser shows when it makes text of it. */
function gapBefore({ page, blocks }: Walk, kind: BlockKind, start: number): number {
  if (page === null) return blocks.length === 0 || kind === 'listItem' || kind === 'tableRow' ? 0 : 1
  const line = page.lines[lineAt(page, start)]
  return line && start <= line.from ? line.gap : 0
}

/** Markers of containers, which belong to the leaf behind them. */
const MARKERS = /^[\s>*+\-\d.)[\]xX]*$/
const RULE = /^[\s|:=-]*$/
/** No run of markers is longer. */
const MAX_MARKERS = 60

/**
 * Adds what the tree leaves out before `to`. Markers go to the leaf that follows: returned is where it begins. Anything else
 * is markup, a block of its own.
 */
function addUnread(walk: Walk, to: number, beforeLeaf: boolean): number {
  const { source } = walk
  const start = skipWhite(source, to)
  const from = skipWhite(source, walk.end)
  if (from >= start) return Math.max(walk.end, start)
  const end = trimEnd(source, from, to)
  const ink = source.slice(from, Math.min(end, from + MAX_MARKERS))
  const isRule = RULE.test(ink) && /[\r\n]/.test(source.slice(end, to))
  if (beforeLeaf && walk.page !== null && !isRule && end - from < MAX_MARKERS && MARKERS.test(ink)) return from
  const kind = isRule ? 'rule' : 'html'
  walk.blocks.push(wordlessBlock(kind, from, end, gapBefore(walk, kind, from)))
  walk.end = end
  return start
}

function skipWhite(source: string, from: number): number {
  let at = from
  while (at < source.length && isWhite(source.charCodeAt(at))) at++
  return at
}
