/** Whether words can be read back at their place in the source, judged without any help from the house. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'
import type { Position } from '../src/article.ts'

/** White space as the laws mean it: Unicode `White_Space`, the BOM, and what has no width. */
const BLANK = /[\p{White_Space}\uFEFF\u200B-\u200D\u2060]/u
const BLANKS = new RegExp(BLANK, 'gu')
const ENTITY = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-zA-Z][a-zA-Z0-9]{0,31}));/g

export function isBlank(unit: string): boolean {
  return BLANK.test(unit)
}

/** Without white space, and without soft hyphens, which are hints to a printer and no characters of a word. */
export function squeezed(text: string): string {
  return text.replace(BLANKS, '').replaceAll('\u00AD', '')
}

function decoded(entity: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return entity + (decodeNamedCharacterReference(name) || '')
  return entity + decodeNumericCharacterReference(hex ?? decimal ?? '', hex === undefined ? 10 : 16)
}

/** An escape of a program's text, with what it stands for. */
const ESCAPE = /\\[ux]([0-9a-fA-F]{4}|[0-9a-fA-F]{2})/g

function undone(whole: string, code: string): string {
  return whole + String.fromCharCode(Number.parseInt(code, 16))
}

/** What Windows-1252 has from 0x80 to 0x9f. */
const HIGH = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ']

/** A text as who takes its UTF-8 for Windows-1252 reads it. */
export function misread(text: string): string {
  const bytes = [...new TextEncoder().encode(text)]
  return bytes.map((byte) => HIGH[byte - 0x80] ?? String.fromCharCode(byte)).join('')
}

const MISREAD = new RegExp(`[\\x80-\\xff\ufffd${HIGH.join('')}]+`, 'g')

/** What was UTF-8 before it was read as Windows-1252, with what it is then. */
function repaired(units: string): string {
  const bytes = [...units].map((unit) => {
    const high = HIGH.indexOf(unit === '\ufffd' ? '\x9d' : unit)
    return high < 0 ? unit.charCodeAt(0) : 0x80 + high
  })
  return units + new TextDecoder().decode(Uint8Array.from(bytes))
}

/** Whether `words` stand in `slice` in their order, with nothing added: what `slice` has beside them is folded markup. */
export function readsBack(words: string, slice: string): boolean {
  const source = squeezed(slice.replace(ENTITY, decoded).replace(ESCAPE, undone).replace(MISREAD, repaired))
  let at = 0
  for (const unit of squeezed(words)) {
    at = source.indexOf(unit, at)
    if (at < 0) return false
    at += unit.length
  }
  return true
}

/** What stands at a place in the source. */
export function sliceOf(source: string, { start, end }: Position): string {
  return source.slice(start.offset, end.offset)
}

/** Line and column of an offset, counted from the beginning of the text. */
export function pointAt(source: string, offset: number): { line: number; column: number; offset: number } {
  const before = source
    .slice(0, offset)
    .split(source[offset - 1] === '\r' && source[offset] === '\n' ? /\r\n|\n|\r(?!$)/ : /\r\n|\n|\r/)
  return { line: before.length, column: (before.at(-1) as string).length + 1, offset }
}
