/** The words of a text node, piece by piece, back at their places in the HTML. */
import type { Piece } from '../read/pieces.ts'
import { unitAt } from '../text/unit-at.ts'

/** No character reference is longer (`&CounterClockwiseContourIntegral;`). */
const LONGEST_REFERENCE = 33

/**
 * Where a text node of this value begins that is said to begin at `from`. Behind white space that opens a page, a text is said to
 * begin with the last sign of the reference that it really begins with.
 */
export function textStart(value: string, html: string, from: number): number {
  if (unitAt(html, from) === unitAt(value, 0)) return from
  const reference = /&#?[a-z\d]+;?$/i.exec(html.slice(Math.max(0, from + 1 - LONGEST_REFERENCE), from + 1))
  return reference ? from + 1 - reference[0].length : from
}

/**
 * Pieces for a text node of this value that stands at `from` to `to` of the HTML. The two differ by character references,
 * by line ends (CR and CRLF are LF in a tree) and by tags that the parser has passed over.
 */
export function piecesOf(value: string, html: string, from: number, to: number): Piece[] {
  if (to - from === value.length && html.startsWith(value, from)) return [{ type: 'text', from, to }]
  const pieces: Piece[] = []
  let run = from
  let at = from
  let read = 0
  const endRun = (): void => {
    if (at > run) pieces.push({ type: 'text', from: run, to: at })
  }
  while (read < value.length && at < to) {
    const sign = unitAt(html, at)
    const reference = sign === 0x26 ? referenceAt(html, at, to, value, read) : at
    if (reference > at) {
      const words = referenced(value, read, unitAt(html, reference))
      endRun()
      pieces.push({ type: 'value', from: at, to: reference, value: words })
      at = reference
      run = at
      read += words.length
    } else if (sign === unitAt(value, read)) {
      at++
      read++
    } else if (sign === 0x0d) {
      // A carriage return is white space in the source as well.
      at++
      if (unitAt(html, at) !== 0x0a) read++
    } else {
      endRun()
      at = sign === 0x3c ? behindMarkup(html, at, to) : at + 1
      run = at
    }
  }
  endRun()
  return pieces
}

/**
 * The end of the character reference at `at` that gave `value` at `read`, or `at` where there is none. Names without a
 * semicolon (`&copy2024`) end where the words go on as in the value.
 */
function referenceAt(html: string, at: number, limit: number, value: string, read: number): number {
  let end = at + 1
  if (unitAt(html, end) === 0x23) end++
  const from = end
  while (end < limit && end - at < LONGEST_REFERENCE && isLetterOrDigit(unitAt(html, end))) end++
  if (end === from) return at
  if (end < limit && unitAt(html, end) === 0x3b) return value.startsWith(html.slice(at, end + 1), read) ? at : end + 1
  if (unitAt(value, read) === 0x26) return at
  for (let stop = from + 1; stop < end; stop++) if (value.startsWith(html.slice(stop, end), read + 1)) return stop
  return end
}

/** The one or two units that a reference stands for: two for a surrogate pair, or where the next unit shows it. */
function referenced(value: string, read: number, next: number): string {
  const unit = unitAt(value, read)
  const isPair = unit >= 0xd800 && unit < 0xdc00
  const isTwo = isPair || (unitAt(value, read + 1) !== next && unitAt(value, read + 2) === next && next !== 0x26)
  return value.slice(read, read + (isTwo && isCombining(unitAt(value, read + 1), isPair) ? 2 : 1))
}

/** The few references of two units that are no pair end in one of these. */
function isCombining(unit: number, isPair: boolean): boolean {
  return (
    isPair ||
    unit === 0x338 ||
    unit === 0x20d2 ||
    unit === 0x20e5 ||
    unit === 0x333 ||
    unit === 0xfe00 ||
    unit === 0x200a
  )
}

function behindMarkup(html: string, at: number, limit: number): number {
  const mark = html.startsWith('<!--', at) ? '-->' : '>'
  const end = html.slice(at, limit).indexOf(mark)
  return end < 0 ? limit : at + end + mark.length
}

function isLetterOrDigit(code: number): boolean {
  return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123)
}
