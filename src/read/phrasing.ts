/** Phrasing nodes of an mdast tree, read into pieces. */
import type { PhrasingContent } from 'mdast'
import { unitAt } from '../text/unit-at.ts'
import { addAligned, type Origin } from './align.ts'
import { safeUrl } from './destination.ts'
import { keepsMarks } from './marks.ts'
import type { Reader } from './reader.ts'
import { readTag } from './tags.ts'

interface Range {
  from: number
  to: number
}

/** Reads phrasing nodes. What the parser is given has too few marks for a tree deeper than the call stack. */
export function readPhrasing(reader: Reader, nodes: readonly PhrasingContent[], origin: Origin): void {
  for (const node of nodes) readNode(reader, node, origin)
}

/** Where a node stands in what was parsed. */
function rangeOf({ position }: PhrasingContent): Range {
  return { from: position?.start.offset as number, to: position?.end.offset as number }
}

function readNode(reader: Reader, node: PhrasingContent, origin: Origin): void {
  const { pieces } = reader
  const { text, toSource } = origin
  const { from, to } = rangeOf(node)
  const inSource = (from: number, to: number): Range => ({ from: toSource(from), to: toSource(to) })
  // A node's content stands between its own marks.
  const children = 'children' in node ? node.children : []
  const first = children[0]
  const last = children.at(-1)
  const innerFrom = first ? rangeOf(first).from : to
  const innerTo = last ? rangeOf(last).to : to
  switch (node.type) {
    case 'text':
      addAligned(reader, node.value, from, to, origin, true)
      break
    case 'inlineCode': {
      let start = from
      while (unitAt(text, start) === 0x60) start++
      addAligned(reader, node.value, start, to, origin, false)
      break
    }
    case 'emphasis':
    case 'strong': {
      const open = inSource(from, innerFrom)
      const close = inSource(innerTo, to)
      const kept = keepsRuns(reader.source, open, close)
      if (kept) pieces.push({ type: 'value', ...open, value: reader.source.slice(open.from, open.to) })
      readPhrasing(reader, children, origin)
      if (kept) pieces.push({ type: 'value', ...close, value: reader.source.slice(close.from, close.to) })
      break
    }
    case 'link':
      pieces.push({ type: 'linkStart', ...inSource(from, innerFrom), url: safeUrl(node.url) })
      // The marks of an address between `<` and `>` are its own.
      if (unitAt(text, from) === 0x3c && innerFrom === from + 1 && innerTo === to - 1)
        pieces.push({ type: 'text', ...inSource(innerFrom, innerTo) })
      else readPhrasing(reader, children, origin)
      pieces.push({ type: 'linkEnd', ...inSource(innerTo, to) })
      break
    case 'image':
      pieces.push({ type: 'imageStart', ...inSource(from, from + 2), url: safeUrl(node.url) })
      addAligned(reader, node.alt ?? '', from + 2, to, origin, true)
      pieces.push({ type: 'imageEnd', ...inSource(to, to) })
      break
    case 'break':
      pieces.push({ type: 'break', ...inSource(from, to) })
      break
    case 'html': {
      const tag = inSource(from, to)
      if (readTag(reader, tag.from, tag.to, tag.from) < 0) pieces.push({ type: 'tag', ...tag })
    }
    // No other nodes: the leaf has no blocks and knows of no definitions.
  }
}

/** Whether the marks of an emphasis are kept: marks side by side are one run, whatever they were taken for. */
function keepsRuns(source: string, open: Range, close: Range): boolean {
  let { from, to: openTo } = open
  let { from: closeFrom, to } = close
  const mark = unitAt(source, from)
  while (isMarkAt(source, from - 1, mark)) from--
  while (unitAt(source, openTo) === mark) openTo++
  while (isMarkAt(source, closeFrom - 1, mark)) closeFrom--
  while (unitAt(source, to) === mark) to++
  return keepsMarks(source, from, openTo, closeFrom, to)
}

/** Whether this character is the mark, and not escaped. */
function isMarkAt(source: string, at: number, mark: number): boolean {
  return unitAt(source, at) === mark && unitAt(source, at - 1) !== 0x5c
}
