/** Phrasing nodes of an mdast tree, read into pieces. */
import type { Nodes, Parents, PhrasingContent } from 'mdast'
import { unitAt } from '../text/unit-at.ts'
import { align } from './align.ts'
import { safeUrl } from './destination.ts'
import { readWords } from './inline.ts'
import { keepsMarks } from './marks.ts'
import type { Reader } from './reader.ts'
import { readTag } from './tags.ts'

/** What the tree's positions point into, and where that stands in the reader's source. */
export interface Origin {
  text: string
  toSource: (offset: number) => number
}

interface Range {
  from: number
  to: number
}

/** A parent on the way down: what is still to be read of it, and what to do at its end. */
interface Open {
  children: readonly Nodes[]
  next: number
  leave: () => void
}

const nothing = (): void => {}

/** Reads phrasing nodes, with a stack of its own: trees can be deeper than the call stack. */
export function readPhrasing(reader: Reader, nodes: readonly PhrasingContent[], origin: Origin): void {
  const stack: Open[] = [{ children: nodes, next: 0, leave: nothing }]
  for (let open = stack.at(-1); open; open = stack.at(-1)) {
    const node = open.children[open.next++]
    if (!node) {
      stack.pop()
      open.leave()
    } else {
      if (addAutolink(reader, node, origin)) continue
      const leave = enter(reader, node, origin)
      if ('children' in node) stack.push({ children: node.children as Nodes[], next: 0, leave })
    }
  }
}

/** Where a node stands in what was parsed. */
function rangeOf({ position }: Nodes): Range {
  return { from: position?.start.offset as number, to: position?.end.offset as number }
}

/** The range of a node's content, between its own marks. */
function innerRange(node: Parents, range: Range): Range {
  const first = node.children[0]
  const last = node.children.at(-1)
  return { from: first ? rangeOf(first).from : range.to, to: last ? rangeOf(last).to : range.to }
}

/** Reads the beginning of a node (all of it, for a leaf); what is returned reads its end. */
function enter(reader: Reader, node: Nodes, origin: Origin): () => void {
  const range = rangeOf(node)
  const { toSource } = origin
  switch (node.type) {
    case 'text':
      addAligned(reader, node.value, range, origin, true)
      return nothing
    case 'inlineCode':
      addCode(reader, node.value, range, origin)
      return nothing
    case 'emphasis':
    case 'strong':
      return enterEmphasis(reader, range, innerRange(node, range), toSource)
    case 'link':
      return enterLink(reader, node.url, range, innerRange(node, range), toSource)
    case 'image': {
      const from = range.from + 2
      reader.pieces.push({ type: 'imageStart', from: toSource(range.from), to: toSource(from), url: safeUrl(node.url) })
      addAligned(reader, node.alt ?? '', { from, to: range.to }, origin, true)
      reader.pieces.push({ type: 'imageEnd', from: toSource(range.to), to: toSource(range.to) })
      return nothing
    }
    case 'break':
      reader.pieces.push({ type: 'break', from: toSource(range.from), to: toSource(range.to) })
      return nothing
    case 'html':
      addTag(reader, { from: toSource(range.from), to: toSource(range.to) })
      return nothing
    default:
      // No other nodes: the leaf has no blocks and knows of no definitions.
      return nothing
  }
}

function addAligned(
  reader: Reader,
  text: string,
  range: Range,
  { text: parsed, toSource }: Origin,
  marks: boolean,
): void {
  align(text, parsed, range.from, range.to, {
    words(from, to) {
      const start = toSource(from)
      if (marks) readWords(reader, start, start + to - from)
      else reader.pieces.push({ type: 'text', from: start, to: start + to - from })
    },
    value(from, to, value) {
      reader.pieces.push({ type: 'value', from: toSource(from), to: toSource(to), value })
    },
    wrap(from, to) {
      reader.pieces.push({ type: 'wrap', from: toSource(from), to: toSource(to) })
    },
  })
}

function addCode(reader: Reader, value: string, range: Range, origin: Origin): void {
  let { from } = range
  while (unitAt(origin.text, from) === 0x60) from++
  addAligned(reader, value, { from, to: range.to }, origin, false)
}

function enterEmphasis(reader: Reader, range: Range, inner: Range, toSource: Origin['toSource']): () => void {
  const { source, pieces } = reader
  // Marks side by side are one run, whatever they were taken for.
  let from = toSource(range.from)
  let openTo = toSource(inner.from)
  let closeFrom = toSource(inner.to)
  let to = toSource(range.to)
  const mark = unitAt(source, from)
  const open = { from, to: openTo }
  const close = { from: closeFrom, to }
  while (isMarkAt(source, from - 1, mark)) from--
  while (unitAt(source, openTo) === mark) openTo++
  while (isMarkAt(source, closeFrom - 1, mark)) closeFrom--
  while (unitAt(source, to) === mark) to++
  if (!keepsMarks(source, from, openTo, closeFrom, to)) return nothing
  pieces.push({ type: 'value', ...open, value: source.slice(open.from, open.to) })
  return () => pieces.push({ type: 'value', ...close, value: source.slice(close.from, close.to) })
}

/** Whether this character is the mark, and not escaped. */
function isMarkAt(source: string, at: number, mark: number): boolean {
  return unitAt(source, at) === mark && unitAt(source, at - 1) !== 0x5c
}

function enterLink(reader: Reader, url: string, range: Range, inner: Range, toSource: Origin['toSource']): () => void {
  reader.pieces.push({ type: 'linkStart', from: toSource(range.from), to: toSource(inner.from), url: safeUrl(url) })
  return () => reader.pieces.push({ type: 'linkEnd', from: toSource(inner.to), to: toSource(range.to) })
}

/** Reads an address between `<` and `>`, whose marks are its own. */
function addAutolink(reader: Reader, node: Nodes, { text, toSource }: Origin): boolean {
  const range = rangeOf(node)
  if (node.type !== 'link' || unitAt(text, range.from) !== 0x3c) return false
  const inner = innerRange(node, range)
  if (inner.from !== range.from + 1 || inner.to !== range.to - 1) return false
  const leave = enterLink(reader, node.url, range, inner, toSource)
  reader.pieces.push({ type: 'text', from: toSource(inner.from), to: toSource(inner.to) })
  leave()
  return true
}

function addTag(reader: Reader, { from, to }: Range): void {
  if (readTag(reader, from, to, from) < 0) reader.pieces.push({ type: 'tag', from, to })
}
