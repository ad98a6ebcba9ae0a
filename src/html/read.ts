/** HTML in, blocks out: what the page shows, one block where a reader sees one, with the elements that it stands in. */
import type { Element, Nodes, Root, Text } from 'hast'
import type { BlockKind } from '../article.ts'
import type { Block } from '../block.ts'
import { foldLeaf, type Leaf } from '../read/fold.ts'
import type { Piece } from '../read/pieces.ts'
import { piecesOf, textStart } from './pieces.ts'
import { attribute } from './tree.ts'

/** An element with those around it, innermost first. */
export interface Place {
  element: Element
  parent: Place | null
}

/** A block and the innermost element that is about it as a whole. */
export interface PlacedBlock {
  block: Block
  place: Place
}

const words = (list: string): Set<string> => new Set(list.split(' '))

/** Elements that stand inside a line. All others begin one. */
const INLINE = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr output q rb ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr',
)
/** Elements whose content is not shown, or is no text of the page. */
const UNSEEN = words(
  'head script style template noscript svg math canvas iframe object embed audio video map select datalist textarea input ' +
    'img picture source track rt rp title meta link base noembed noframes progress',
)
/** Elements with a blank line above and below, as browsers show them. */
const SPACED = words('p h1 h2 h3 h4 h5 h6 ul ol dl blockquote figure pre table hr fieldset')

/** What is known on the way down to a text. */
interface Way {
  place: Place
  kind: BlockKind
  depth: number
}

/** What has been gathered of the line that is being read. */
interface Desk {
  html: string
  blocks: PlacedBlock[]
  pieces: Piece[]
  way: Way | null
  /** The innermost element around all its words. */
  place: Place | null
  /** Whether a blank line stands above. */
  spaced: boolean
  /** Source offset behind the last text. */
  last: number
  /** Line breaks since the last word. */
  breaks: number
  link: string | null
}

/** Reads a page. Blocks come in the order of the source. */
export function readHtml(html: string, tree: Root): PlacedBlock[] {
  const desk: Desk = {
    html,
    blocks: [],
    pieces: [],
    way: null,
    place: null,
    spaced: false,
    last: 0,
    breaks: 0,
    link: null,
  }
  for (const node of tree.children) {
    if (node.type === 'element')
      visit(desk, node, { place: { element: node, parent: null }, kind: 'paragraph', depth: 0 })
  }
  endLine(desk)
  return desk.blocks
}

function visit(desk: Desk, element: Element, way: Way): void {
  const { tagName } = element
  if (UNSEEN.has(tagName) || isHidden(element)) return
  if (tagName === 'br') lineBreak(desk)
  else if (tagName === 'a') visitLink(desk, element, way)
  else if (INLINE.has(tagName)) visitChildren(desk, element, { ...way, place: { element, parent: way.place } })
  else visitBlock(desk, element, way)
}

function visitBlock(desk: Desk, element: Element, way: Way): void {
  const { tagName } = element
  const spaced = SPACED.has(tagName)
  // Cells share the line of their row.
  const isCell = tagName === 'td' || tagName === 'th'
  if (isCell) addSpace(desk)
  else endLine(desk)
  desk.spaced ||= spaced
  visitChildren(desk, element, inside(element, way))
  if (!isCell) endLine(desk)
  desk.spaced ||= spaced
}

/** What an element makes of the text in it. */
function inside(element: Element, { place, kind, depth }: Way): Way {
  const here: Place = { element, parent: place }
  const { tagName } = element
  const level = /^h([1-6])$/.exec(tagName)
  if (level) return { place: here, kind: 'heading', depth: Number(level[1]) }
  if (tagName === 'li') return { place: here, kind: 'listItem', depth: kind === 'listItem' ? depth + 1 : 1 }
  if (tagName === 'blockquote') return { place: here, kind: 'blockquote', depth: kind === 'blockquote' ? depth + 1 : 1 }
  if (tagName === 'tr') return { place: here, kind: 'tableRow', depth: 0 }
  // A heading or a row ends with the element; an item and a quotation go for the paragraphs inside.
  const goesOn = kind === 'listItem' || kind === 'blockquote' || tagName === 'td' || tagName === 'th'
  return goesOn ? { place: here, kind, depth } : { place: here, kind: 'paragraph', depth: 0 }
}

function visitChildren(desk: Desk, element: Element, way: Way): void {
  let before: Nodes | null = null
  for (const child of element.children) {
    if (child.type === 'text') addText(desk, child, way)
    else if (child.type === 'element') {
      if (before?.type === 'element' && areParts(before, child)) {
        if (way.kind === 'heading') endLine(desk)
        else addSpace(desk)
      }
      visit(desk, child, way)
    }
    before = child
  }
}

/** Whether two elements that touch in the source are shown apart: styles set them as lines or columns, and no word is cut. */
function areParts(before: Element, after: Element): boolean {
  return (
    before.tagName === 'span' &&
    (after.tagName === 'span' || after.tagName === 'a') &&
    hasWords(before) &&
    hasWords(after)
  )
}

function hasWords(element: Element): boolean {
  let length = 0
  const stack: Nodes[] = [element]
  for (let node = stack.pop(); node && length < 2; node = stack.pop()) {
    if (node.type === 'text') length += node.value.trim().length
    else if (node.type === 'element') stack.push(...node.children)
  }
  return length > 1
}

function visitLink(desk: Desk, element: Element, way: Way): void {
  const url = attribute(element, 'href')
  const here = { ...way, place: { element, parent: way.place } }
  if (url === null || desk.link !== null) {
    visitChildren(desk, element, here)
    return
  }
  const from = element.position?.start.offset ?? desk.last
  const to = element.position?.end.offset ?? from
  // The address is empty for a link to nowhere, so that the words still count as a link's.
  desk.link = url
  if (desk.way) desk.pieces.push({ type: 'linkStart', from, to: from, url })
  visitChildren(desk, element, here)
  if (desk.way) desk.pieces.push({ type: 'linkEnd', from: to, to })
  desk.link = null
}

function addText(desk: Desk, { value, position }: Text, way: Way): void {
  const start = position?.start.offset
  const to = position?.end.offset
  // Without a place in the source a text was moved by the parser; what stands before text already read was, too.
  if (start === undefined || to === undefined || start < desk.last) return
  const from = textStart(value, desk.html, start)
  const isBlank = value.trim() === ''
  if (isBlank && !desk.way) return
  if (!desk.way) {
    desk.way = way
    if (desk.link !== null) desk.pieces.push({ type: 'linkStart', from, to: from, url: desk.link })
  }
  if (!isBlank) desk.place = desk.place ? shared(desk.place, way.place) : way.place
  desk.pieces.push(...piecesOf(value, desk.html, from, to))
  desk.last = to
  if (!isBlank) desk.breaks = 0
}

/** The innermost element around both. */
function shared(one: Place, other: Place): Place {
  let around = one
  while (around.parent !== null && !isInside(other, around)) around = around.parent
  return around
}

function isInside(inner: Place, outer: Place): boolean {
  for (let place: Place | null = inner; place !== null; place = place.parent)
    if (place.element === outer.element) return true
  return false
}

function addSpace(desk: Desk): void {
  if (desk.way) desk.pieces.push({ type: 'value', from: desk.last, to: desk.last, value: ' ' })
}

/** One line break is a blank in a paragraph or heading; elsewhere, and where there are two, it ends the line. */
function lineBreak(desk: Desk): void {
  desk.breaks++
  if (desk.breaks > 1 || !(desk.way && isInParagraph(desk.way))) {
    endLine(desk)
    desk.spaced ||= desk.breaks > 1
  } else addSpace(desk)
}

function isInParagraph({ kind, place }: Way): boolean {
  let around: Place | null = place
  while (around !== null && INLINE.has(around.element.tagName)) around = around.parent
  return kind === 'heading' || around?.element.tagName === 'p'
}

function endLine(desk: Desk): void {
  const { way, place, pieces, html } = desk
  desk.way = null
  desk.place = null
  desk.pieces = []
  if (!way || !place) return
  if (desk.link !== null) pieces.push({ type: 'linkEnd', from: desk.last, to: desk.last })
  const [start, end] = inkOf(pieces, html)
  const leaf: Leaf = { kind: way.kind, depth: way.depth, gap: desk.spaced ? 1 : 0, start, end }
  for (const block of foldLeaf(leaf, html, pieces)) if (block.text !== '') desk.blocks.push({ block, place })
  desk.spaced = false
}

/** Where the first word begins and the last one ends. */
function inkOf(pieces: readonly Piece[], html: string): [number, number] {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const piece of pieces) {
    if (piece.type !== 'text' && piece.type !== 'value') continue
    const words = piece.type === 'text' ? html.slice(piece.from, piece.to) : piece.value
    const before = words.length - words.trimStart().length
    if (before === words.length) continue
    const isText = piece.type === 'text'
    start = Math.min(start, isText ? piece.from + before : piece.from)
    end = isText ? piece.from + words.trimEnd().length : piece.to
  }
  return [start, end]
}

const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

function isHidden(element: Element): boolean {
  const { properties } = element
  if (properties.hidden !== undefined && properties.hidden !== null && properties.hidden !== false) return true
  if (element.tagName === 'dialog' && properties.open === undefined) return true
  const { style } = properties
  return typeof style === 'string' && HIDING_STYLE.test(style)
}
