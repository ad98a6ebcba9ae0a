/**
 * Inline Markdown by hand: links, pictures, emphasis, entities, escapes, addresses. It answers on every text in linear time
 * and says whether CommonMark must agree (`sure`); where it is not sure, the parser may be asked.
 *
 * Delimiters are matched as CommonMark's appendix describes, with the one simplification that opener and closer have to be
 * equally long: where they are not, the reading is not sure.
 *
 * @see https://spec.commonmark.org/0.31.2/#phase-2-inline-structure
 */
import { isWhite } from '../text/white.ts'
import { addressAt } from './address.ts'
import { destinationAt, safeUrl } from './destination.ts'
import { entityAt } from './entities.ts'
import { keepsMarks, strayMarks } from './marks.ts'
import type { Piece } from './pieces.ts'
import { tagAt } from './tags.ts'

/** A stretch of source that is one paragraph's words: `from`, `to` pairs, one a line. */
export type Ranges = readonly number[]

/** Links whose text spans lines, and reference definitions: what a leaf has to know of the rest of the text. */
export interface Surroundings {
  /** Label, normalised, to address. */
  definitions: ReadonlyMap<string, string>
  /** Offset of a `[` whose link ends on another line, to the link's address. */
  openers: ReadonlyMap<number, string>
  /** Offset of a `]` to the end of its `](…)`. */
  closers: ReadonlyMap<number, number>
}

/** What was read, and whether CommonMark has to read the same. */
export interface Reading {
  pieces: Piece[]
  sure: boolean
}

/** A run of `*`, `_` or `~~` that may be markup. */
interface Delimiter {
  /** Index of its piece. */
  piece: number
  char: number
  from: number
  to: number
  opens: boolean
  closes: boolean
}

interface Bracket {
  piece: number
  image: boolean
  active: boolean
  /** How many delimiters stood before it. */
  delimiters: number
  from: number
}

interface Reader {
  source: string
  /** Pieces; `null` for what turned out to be markup. */
  pieces: (Piece | null)[]
  delimiters: Delimiter[]
  brackets: Bracket[]
  sure: boolean
  surroundings: Surroundings
}

/** How many open delimiters are looked through for an opener. */
const MAX_OPEN_DELIMITERS = 40

const STAR = 0x2a
const UNDERSCORE = 0x5f
const TILDE = 0x7e

/** Reads the inline markup of a leaf. */
export function readInline(source: string, ranges: Ranges, surroundings: Surroundings): Reading {
  const reader: Reader = { source, pieces: [], delimiters: [], brackets: [], sure: true, surroundings }
  for (let index = 0; index < ranges.length; index += 2) {
    const from = ranges[index] as number
    if (index > 0) reader.pieces.push({ type: 'wrap', from: ranges[index - 1] as number, to: from })
    readLine(reader, from, ranges[index + 1] as number)
  }
  matchDelimiters(reader, 0)
  const pieces = reader.pieces.filter((piece) => piece !== null)
  return { pieces: strayMarks(source, pieces), sure: reader.sure }
}

function readLine(reader: Reader, from: number, to: number): void {
  const { source } = reader
  let run = from
  let at = from
  while (at < to) {
    const next = readMark(reader, at, to, run)
    if (next < 0) {
      at++
      continue
    }
    at = next
    run = next
  }
  addText(reader, run, to)
  // Two blanks or a backslash at the end of a line are a wanted line break; the line's white space is already cut off.
  if (source.charCodeAt(to - 1) === 0x5c) reader.sure = false
}

function addText(reader: Reader, from: number, to: number): void {
  if (from < to) reader.pieces.push({ type: 'text', from, to })
}

/**
 * Reads the markup that begins at `at`: the offset behind it, or -1 where there is none. The words from `run` on that
 * stand before it are written first.
 */
function readMark(reader: Reader, at: number, to: number, run: number): number {
  const { source } = reader
  const code = source.charCodeAt(at)
  switch (code) {
    case STAR:
    case UNDERSCORE:
    case TILDE:
      return readDelimiter(reader, at, to, run, code)
    case 0x5b: // [
      addText(reader, run, at)
      return openBracket(reader, at, at + 1, false)
    case 0x21: // !
      if (source.charCodeAt(at + 1) !== 0x5b || at + 1 >= to) return -1
      addText(reader, run, at)
      return openBracket(reader, at, at + 2, true)
    case 0x5d: // ]
      addText(reader, run, at)
      return closeBracket(reader, at, to)
    case 0x5c: // \
      if (at + 1 >= to || !isPunctuation(source.charCodeAt(at + 1))) return -1
      addText(reader, run, at)
      reader.pieces.push({ type: 'value', from: at, to: at + 2, value: source.charAt(at + 1) })
      return at + 2
    case 0x26: {
      // &
      const entity = entityAt(source, at, to)
      if (!entity) return -1
      addText(reader, run, at)
      reader.pieces.push({ type: 'value', from: at, to: entity.end, value: entity.value })
      return entity.end
    }
    case 0x3c: // <
      return readAngle(reader, at, to, run)
    case 0x60: // `
      reader.sure = false
      return -1
    case 0x3a: // :
    case 0x57:
    case 0x77: {
      const address = addressAt(source, at, run, to)
      if (!address) return -1
      addText(reader, run, address.from)
      addLink(reader, address.from, address.to, address.from, address.to, address.url)
      return address.to
    }
    default:
      return -1
  }
}

function addLink(reader: Reader, start: number, end: number, from: number, to: number, url: string): void {
  reader.pieces.push(
    { type: 'linkStart', from: start, to: from, url: safeUrl(url) },
    { type: 'text', from, to },
    { type: 'linkEnd', from: to, to: end },
  )
}

function readAngle(reader: Reader, at: number, to: number, run: number): number {
  const { source } = reader
  const tag = tagAt(source, at, to)
  if (!tag) return -1
  addText(reader, run, at)
  if (tag.kind === 'address') addLink(reader, at, tag.end, at + 1, tag.end - 1, tag.url)
  else if (tag.kind === 'break') reader.pieces.push({ type: 'break', from: at, to: tag.end })
  else if (!tag.sure) reader.sure = false
  return tag.end
}

function openBracket(reader: Reader, at: number, end: number, image: boolean): number {
  const { pieces, brackets, delimiters, surroundings } = reader
  const url = image ? undefined : surroundings.openers.get(at)
  if (url !== undefined) {
    pieces.push({ type: 'linkStart', from: at, to: end, url: safeUrl(url) })
    return end
  }
  brackets.push({ piece: pieces.length, image, active: true, delimiters: delimiters.length, from: at })
  pieces.push({ type: 'text', from: at, to: end })
  return end
}

function closeBracket(reader: Reader, at: number, to: number): number {
  const { brackets, pieces, surroundings } = reader
  const spanEnd = surroundings.closers.get(at)
  if (spanEnd !== undefined) {
    pieces.push({ type: 'linkEnd', from: at, to: spanEnd })
    return spanEnd
  }
  const opener = brackets.pop()
  const target = opener?.active ? destinationOf(reader, opener, at, to) : null
  if (!opener || !target) {
    pieces.push({ type: 'text', from: at, to: at + 1 })
    return at + 1
  }
  matchDelimiters(reader, opener.delimiters)
  const { from } = opener
  const textFrom = from + (opener.image ? 2 : 1)
  const url = safeUrl(target.url)
  if (opener.image) {
    pieces[opener.piece] = { type: 'imageStart', from, to: textFrom, url }
    pieces.push({ type: 'imageEnd', from: at, to: target.end })
  } else {
    pieces[opener.piece] = { type: 'linkStart', from, to: textFrom, url }
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

/** Where the link whose text ends at `at` leads: `](…)`, `][label]`, `][]` or `]`. */
function destinationOf(reader: Reader, opener: Bracket, at: number, to: number): { url: string; end: number } | null {
  const { source, surroundings } = reader
  if (source.charCodeAt(at + 1) === 0x28 && at + 1 < to) {
    const found = destinationAt(source, at + 1, to)
    if (found) return found
  }
  const { definitions } = surroundings
  if (definitions.size === 0) return null
  const textFrom = opener.from + (opener.image ? 2 : 1)
  if (source.charCodeAt(at + 1) === 0x5b && at + 1 < to) {
    const end = source.slice(at + 2, Math.min(to, at + 2 + MAX_LABEL)).indexOf(']')
    if (end >= 0) {
      const label = end === 0 ? source.slice(textFrom, at) : source.slice(at + 2, at + 2 + end)
      const url = label.length > MAX_LABEL ? undefined : definitions.get(normalizeLabel(label))
      return url === undefined ? null : { url, end: at + 3 + end }
    }
  }
  if (at - textFrom > MAX_LABEL) return null
  const url = definitions.get(normalizeLabel(source.slice(textFrom, at)))
  return url === undefined ? null : { url, end: at + 1 }
}

/** CommonMark's longest link label. */
const MAX_LABEL = 999

/** A link label as CommonMark compares it: white space folded, case folded. */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase()
}

function readDelimiter(reader: Reader, at: number, to: number, run: number, char: number): number {
  const { source, pieces, delimiters } = reader
  let end = at + 1
  while (end < to && source.charCodeAt(end) === char) end++
  if (char === TILDE && end - at !== 2) return end - at > 2 ? skipRun(reader, at, end, run) : -1
  addText(reader, run, at)
  const { before, after } = flanks(source, at, end)
  const left = after !== WHITE && (after === WORD || before !== WORD)
  const right = before !== WHITE && (before === WORD || after !== WORD)
  const opens = left && (char !== UNDERSCORE || !right || before === PUNCTUATION)
  const closes = right && (char !== UNDERSCORE || !left || after === PUNCTUATION)
  if (opens || closes) delimiters.push({ piece: pieces.length, char, from: at, to: end, opens, closes })
  pieces.push({ type: 'text', from: at, to: end })
  return end
}

function skipRun(reader: Reader, at: number, end: number, run: number): number {
  addText(reader, run, at)
  reader.pieces.push({ type: 'text', from: at, to: end })
  return end
}

const WHITE = 0
const PUNCTUATION = 1
const WORD = 2

function flanks(source: string, at: number, end: number): { before: number; after: number } {
  return { before: classOf(source, at - 1), after: classOf(source, end) }
}

function classOf(source: string, at: number): number {
  if (at < 0 || at >= source.length) return WHITE
  const code = source.charCodeAt(at)
  if (code < 128) return isPunctuation(code) ? PUNCTUATION : code <= 32 && isWhite(code) ? WHITE : WORD
  if (/\s/.test(source.charAt(at))) return WHITE
  return /[\p{P}\p{S}]/u.test(source.charAt(at)) ? PUNCTUATION : WORD
}

/** Matches the delimiters from the given one on, and forgets them. */
function matchDelimiters(reader: Reader, bottom: number): void {
  const { source, pieces, delimiters } = reader
  const open: Delimiter[] = []
  for (let index = bottom; index < delimiters.length; index++) {
    const closer = delimiters[index] as Delimiter
    const found = closer.closes ? openerOf(reader, open, closer) : -1
    if (found >= 0) {
      const opener = open[found] as Delimiter
      open.length = found
      const kept = keepsMarks(source, opener.from, opener.to, closer.from, closer.to)
      pieces[opener.piece] = kept ? words(source, opener) : null
      pieces[closer.piece] = kept ? words(source, closer) : null
    } else if (closer.opens) open.push(closer)
  }
  delimiters.length = bottom
}

/** Marks that belong to the words, and are no stray ones. */
function words(source: string, { from, to }: Delimiter): Piece {
  return { type: 'value', from, to, value: source.slice(from, to) }
}

/** The nearest open delimiter that this one closes, or -1. */
function openerOf(reader: Reader, open: readonly Delimiter[], closer: Delimiter): number {
  const lowest = Math.max(0, open.length - MAX_OPEN_DELIMITERS)
  for (let index = open.length - 1; index >= lowest; index--) {
    const opener = open[index] as Delimiter
    if (opener.char !== closer.char) continue
    if (opener.to - opener.from === closer.to - closer.from) return index
    if (closer.char !== TILDE) reader.sure = false
  }
  if (lowest > 0) reader.sure = false
  return -1
}

/** ASCII punctuation: what a backslash can escape. */
function isPunctuation(code: number): boolean {
  return (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127)
}
