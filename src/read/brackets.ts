/** Links and pictures: `[text](address)`, `![alt](address)`, `[text][label]`, and those whose text spans lines. */

import { unitAt } from '../text/unit-at.ts'
import { matchEmphasis } from './delimiters.ts'
import { destinationAt, safeUrl } from './destination.ts'
import type { Piece } from './pieces.ts'
import { addText, type Bracket, type Reader } from './reader.ts'

/** CommonMark's longest link label. */
const MAX_LABEL = 999
/** Brackets that are open at once, at most: what opens yet more is no link in any text that is one. */
const MAX_OPEN = 1000

/** Reads a `[` or `![` that ends at `end`, after the words from `run` on; -1 where it is no more than another character. */
export function openBracket(reader: Reader, at: number, end: number, run: number): number {
  const { pieces, brackets, delimiters } = reader
  const words = pieces.length
  addText(reader, run, at)
  const image = end - at === 2
  if (!image) {
    const spanOrNote = openSpan(reader, at)
    if (spanOrNote >= 0) return spanOrNote
  }
  if (brackets.length === MAX_OPEN) {
    pieces.length = words
    return -1
  }
  brackets.push({ piece: pieces.length, image, active: true, delimiters: delimiters.length, from: at })
  pieces.push({ type: 'text', from: at, to: end })
  return end
}

/** Reads a `[` that opens a link over several lines, or a footnote's `[^1]`; -1 where it is neither. */
export function openSpan({ pieces, surroundings }: Reader, at: number): number {
  const url = surroundings.openers.get(at)
  if (url === undefined) return -1
  pieces.push({ type: 'linkStart', from: at, to: at + 1, url: safeUrl(url) })
  return at + 1
}

/** Reads the `](…)` of a link over several lines; -1 where this `]` is none. */
export function closeSpan({ pieces, surroundings }: Reader, at: number): number {
  const end = surroundings.closers.get(at)
  if (end === undefined) return -1
  pieces.push({ type: 'linkEnd', from: at, to: end })
  return end
}

/** Reads a `]`, after the words from `run` on; -1 where it closes nothing. */
export function closeBracket(reader: Reader, at: number, to: number, run: number): number {
  const { brackets, pieces, surroundings } = reader
  if (surroundings.closers.has(at)) {
    addText(reader, run, at)
    return closeSpan(reader, at)
  }
  const opener = brackets.pop()
  const target = opener?.active ? (destinationOf(reader, opener, at, to) ?? attributesOf(reader, opener, at)) : null
  if (!opener || !target) return -1
  addText(reader, run, at)
  matchEmphasis(reader, opener.delimiters)
  const { from } = opener
  const url = target.url === null ? null : safeUrl(target.url)
  if (opener.image) {
    // Markup inside an alternative text is rare, and not worth a second way of reading it.
    for (let index = opener.piece + 1; index < pieces.length; index++)
      if (!isWord(pieces[index] as Piece | null)) reader.sure = false
    pieces[opener.piece] = { type: 'imageStart', from, to: from + 2, url }
    pieces.push({ type: 'imageEnd', from: at, to: target.end })
  } else {
    pieces[opener.piece] = { type: 'linkStart', from, to: from + 1, url }
    pieces.push({ type: 'linkEnd', from: at, to: target.end })
    // Links hold no links: what is still open before this one is no opener any more.
    for (let index = brackets.length - 1; index >= 0; index--) {
      const bracket = brackets[index] as Bracket
      if (bracket.image) continue
      if (!bracket.active) break
      bracket.active = false
    }
  }
  return target.end
}

function isWord(piece: Piece | null): boolean {
  return piece?.type === 'text' || piece?.type === 'value'
}

/** Where the link whose text ends at `at` leads: `](…)`, `][label]`, `][]` or `]`. */
function destinationOf(reader: Reader, opener: Bracket, at: number, to: number): { url: string; end: number } | null {
  const { source, surroundings } = reader
  if (unitAt(source, at + 1) === 0x28 && at + 1 < to) {
    const found = destinationAt(source, at + 1, to) ?? lateDestination(reader, at + 1)
    if (found) return found
  }
  const { definitions } = surroundings
  if (definitions.size === 0) return null
  const textFrom = opener.from + (opener.image ? 2 : 1)
  if (unitAt(source, at + 1) === 0x5b && at + 1 < to) {
    const label = /^(?:\\.|[^\]\\])*(?=\])/.exec(source.slice(at + 2, Math.min(to, at + 2 + MAX_LABEL)))
    const end = label?.[0].length ?? -1
    if (end >= 0) {
      const url =
        end === 0 ? labelled(reader, textFrom, at) : definitions.get(normalizeLabel(source.slice(at + 2, at + 2 + end)))
      return url === undefined ? null : { url, end: at + 3 + end }
    }
  }
  const url = labelled(reader, textFrom, at)
  return url === undefined ? null : { url, end: at + 1 }
}

/** So many lines a destination takes at most. */
const MAX_LINES = 8

/**
 * The destination whose parentheses open at `at` and close on a later line: the last of its line. A line end may stand in the
 * address itself, as CommonMark has none: wrappers break what has a hyphen.
 */
function lateDestination(reader: Reader, at: number): { url: string; end: number } | null {
  const { source, ranges, line } = reader
  const later = ranges.slice(line + 2, line + 2 + 2 * MAX_LINES)
  let text = source.slice(at, ranges[line + 1])
  let isBroken = false
  for (let index = 0; index < later.length && !text.includes(']('); index += 2) {
    const from = later[index] as number
    if (/^\S*-$/.test(text)) isBroken = true
    else text += '\n'
    const start = from - text.length
    text += source.slice(from, later[index + 1])
    const found = destinationAt(text, 0, text.length)
    if (!found) continue
    reader.own ||= isBroken
    return { url: found.url, end: start + found.end }
  }
  if (later.length > 0) reader.sure = false
  return null
}

/** The address that a link's own text stands for. */
function labelled({ source, surroundings }: Reader, from: number, to: number): string | undefined {
  return to - from > MAX_LABEL ? undefined : surroundings.definitions.get(normalizeLabel(source.slice(from, to)))
}

/** A stretch of words with attributes, as Pandoc has it: a link that leads nowhere. */
function attributesOf(reader: Reader, { image }: Bracket, at: number): { url: null; end: number } | null {
  const end = image ? -1 : attributesEnd(reader, at + 1)
  return end < 0 ? null : { url: null, end }
}

const ATTRIBUTES = /^\{(?:[#.][a-z_]|[\w-]+=)[^{}]*\}/i
/** Attributes take no more characters. */
const MAX_ATTRIBUTES = 500

/** Where the attributes that begin at `at` end (`{#name .kind}`), as Pandoc writes them behind what they belong to; -1 for none. */
export function attributesEnd(reader: Reader, at: number): number {
  const { source, end, ranges } = reader
  if (unitAt(source, at) !== 0x7b || at === ranges[0]) return -1
  const match = ATTRIBUTES.exec(source.slice(at, Math.min(end, at + MAX_ATTRIBUTES)))
  if (!match) return -1
  reader.own = true
  return at + match[0].length
}

/** A link label as CommonMark compares it: white space folded, case folded. */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase()
}
