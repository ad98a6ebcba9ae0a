/**
 * Inline Markdown by hand: links, pictures, emphasis, entities, escapes, tags, addresses. It answers on every text in linear
 * time and says whether CommonMark must agree (`sure`); where it is not sure, the parser may be asked.
 */

import { unitAt } from '../text/unit-at.ts'
import { isPunctuation } from '../text/white.ts'
import { addressAt } from './address.ts'
import { attributesEnd, closeBracket, closeSpan, openBracket, openSpan } from './brackets.ts'
import { matchEmphasis, matchStrikes, readDelimiter, STAR, TILDE, UNDERSCORE } from './delimiters.ts'
import { safeUrl } from './destination.ts'
import { markAt, opensMark } from './dumps.ts'
import { entityAt } from './entities.ts'
import { settleMarks } from './extents.ts'
import { settled } from './marks.ts'
import type { Piece } from './pieces.ts'
import { addText, newReader, type Ranges, type Reader, type Surroundings } from './reader.ts'
import { readTag } from './tags.ts'

/** What was read, and whether CommonMark has to read the same. */
export interface Reading {
  pieces: Piece[]
  sure: boolean
}

/** Reads the inline markup of a leaf. */
export function readInline(source: string, ranges: Ranges, surroundings: Surroundings): Reading {
  const reader = newReader(source, ranges, surroundings)
  let read = 0
  for (let index = 0; index < ranges.length; index += 2) {
    const from = ranges[index] as number
    // The end of a link that began on the line before may be behind this line's beginning.
    if (index > 0 && read <= from) {
      const before = ranges[index - 1] as number
      reader.pieces.push({ type: 'wrap', from: before, to: from })
      // A backslash at the end of a line may be a wanted line break.
      if (unitAt(source, before - 1) === 0x5c) reader.sure = false
    }
    reader.line = index
    read = readStretch(reader, Math.max(read, from), ranges[index + 1] as number, readMark)
  }
  return { pieces: finishPieces(reader), sure: reader.sure || reader.own }
}

/** Reads words in which CommonMark has found no markup: addresses, `~~`, and what is set right, remain. */
export function readWords(reader: Reader, from: number, to: number): void {
  readStretch(reader, from, to, readWordsMark)
}

/** The pieces that were read, when all is read. */
export function finishPieces(reader: Reader): Piece[] {
  matchEmphasis(reader, 0)
  matchStrikes(reader)
  return settleMarks(reader.source, settled(reader.source, reader.pieces))
}

/** Reads what begins at `at`: the offset behind it, or -1 for nothing. Words from `run` on that stand before it come first. */
type MarkReader = (reader: Reader, at: number, to: number, run: number) => number

/** Reads the words from `from` to `to`, and returns the offset behind what was read. */
function readStretch(reader: Reader, from: number, to: number, read: MarkReader): number {
  let run = from
  let at = from
  while (at < to) {
    const next = read(reader, at, to, run)
    if (next < 0) at++
    else {
      at = next
      run = next
    }
  }
  addText(reader, run, to)
  return at
}

function readMark(reader: Reader, at: number, to: number, run: number): number {
  const { source, surroundings } = reader
  const code = unitAt(source, at)
  if (opensMark(code)) {
    const mark = markAt(surroundings.marks, at)
    if (mark && mark.to <= to) {
      addText(reader, run, at)
      reader.pieces.push(mark)
      return mark.to
    }
  }
  switch (code) {
    case STAR:
    case UNDERSCORE:
    case TILDE:
      return readDelimiter(reader, at, to, run, code)
    case 0x5b: // [
      return openBracket(reader, at, at + 1, run)
    case 0x21: // !
      return unitAt(source, at + 1) === 0x5b && at + 1 < to && !markAt(surroundings.marks, at + 1)
        ? openBracket(reader, at, at + 2, run)
        : -1
    case 0x5d: // ]
      return closeBracket(reader, at, to, run)
    case 0x5c: // \
      if (at + 1 >= to || !isPunctuation(unitAt(source, at + 1))) return -1
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
      return readTag(reader, at, to, run)
    case 0x7b: {
      // {
      const end = attributesEnd(reader, at)
      if (end >= 0) addText(reader, run, at)
      return end
    }
    case 0x60: // `
      reader.sure = false
      return -1
    default:
      return readAddress(reader, at, to, run, code)
  }
}

function readWordsMark(reader: Reader, at: number, to: number, run: number): number {
  const { source } = reader
  const code = unitAt(source, at)
  switch (code) {
    case TILDE:
      return readDelimiter(reader, at, to, run, code)
    case STAR:
    case UNDERSCORE: {
      let end = at + 1
      while (end < to && unitAt(source, end) === code) end++
      addText(reader, run, at)
      addText(reader, at, end)
      return end
    }
    case 0x5b: // [
    case 0x5d: {
      const pieces = reader.pieces.length
      addText(reader, run, at)
      const end = code === 0x5b ? openSpan(reader, at) : closeSpan(reader, at)
      if (end < 0) reader.pieces.length = pieces
      return end
    }
    default:
      return readAddress(reader, at, to, run, code)
  }
}

function readAddress(reader: Reader, at: number, to: number, run: number, code: number): number {
  if (code !== 0x3a && (code | 32) !== 0x77) return -1
  const address = addressAt(reader.source, at, run, to)
  if (!address) return -1
  const { from, to: end, url } = address
  addText(reader, run, from)
  reader.pieces.push(
    { type: 'linkStart', from, to: from, url: safeUrl(url) },
    { type: 'text', from, to: end },
    { type: 'linkEnd', from: end, to: end },
  )
  return end
}
