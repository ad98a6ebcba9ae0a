/** Where links lead: the `(…)` behind a link's text, and which addresses may be handed on. */

import { unitAt } from '../text/unit-at.ts'
import { isPunctuation } from '../text/white.ts'
import { entityAt } from './entities.ts'

/** Links that name no place but run code or hold data. Browsers skip white space and control characters in a scheme. */
const UNSAFE_SCHEME = /^(?:javascript|data|vbscript):/i

const SKIPPED = /[\0- \x7f\x85\xad\s\u200b-\u200d\u2060]+/g

/** The address, or `null` where following it would run code. */
export function safeUrl(url: string): string | null {
  return UNSAFE_SCHEME.test(url.slice(0, 200).replace(SKIPPED, '')) ? null : url
}

/** The address in the parentheses that open at `at`, and the offset behind them; `null` where these are no link's. */
export function destinationAt(source: string, at: number, limit: number): { url: string; end: number } | null {
  let from = skipWhite(source, at + 1, limit)
  let to: number
  if (unitAt(source, from) === 0x3c) {
    to = angleEnd(source, from + 1, limit)
    if (to < 0) return null
    from++
  } else {
    to = bareEnd(source, from, limit)
    if (to < 0) return null
  }
  const afterUrl = unitAt(source, to) === 0x3e && from > 0 && unitAt(source, from - 1) === 0x3c ? to + 1 : to
  let end = skipWhite(source, afterUrl, limit)
  if (end > afterUrl && unitAt(source, end) !== 0x29) {
    end = titleEnd(source, end, limit)
    if (end < 0) return null
    end = skipWhite(source, end, limit)
  }
  if (end >= limit || unitAt(source, end) !== 0x29) return null
  return { url: unescaped(source, from, to), end: end + 1 }
}

function skipWhite(source: string, from: number, limit: number): number {
  let at = from
  while (at < limit && ' \t\n'.includes(source.charAt(at))) at++
  return at
}

function angleEnd(source: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const code = unitAt(source, at)
    if (code === 0x3e) return at
    if (code === 0x3c || code === 10) return -1
    // No line end is escaped.
    if (code === 0x5c && unitAt(source, at + 1) !== 10) at++
  }
  return -1
}

/** Deepest nesting of parentheses in an address, as in CommonMark's reference implementation. */
const MAX_PARENTHESES = 32

/** Where an address without `<` and `>` ends; -1 where its parentheses are out of balance. */
function bareEnd(source: string, from: number, limit: number): number {
  let depth = 0
  for (let at = from; at < limit; at++) {
    const code = unitAt(source, at)
    if (code <= 32 || code === 127) return depth === 0 ? at : -1
    if (code === 0x5c && at + 1 < limit && isPunctuation(unitAt(source, at + 1))) at++
    else if (code === 0x28 && ++depth > MAX_PARENTHESES) return -1
    else if (code === 0x29 && --depth < 0) return at
  }
  return -1
}

function titleEnd(source: string, from: number, limit: number): number {
  const opener = unitAt(source, from)
  if (opener !== 0x22 && opener !== 0x27 && opener !== 0x28) return -1
  const closer = opener === 0x28 ? 0x29 : opener
  for (let at = from + 1; at < limit; at++) {
    const code = unitAt(source, at)
    if (code === closer) return at + 1
    if (code === 0x5c) at++
  }
  return -1
}

/** An address with its escapes and entities undone. */
function unescaped(source: string, from: number, to: number): string {
  const url = source.slice(from, to)
  if (!url.includes('\\') && !url.includes('&')) return url
  let out = ''
  for (let at = from; at < to; at++) {
    const code = unitAt(source, at)
    const entity = code === 0x26 ? entityAt(source, at, to) : null
    if (entity) {
      out += entity.value
      at = entity.end - 1
    } else if (code === 0x5c && at + 1 < to && isPunctuation(unitAt(source, at + 1))) {
      out += source.charAt(++at)
    } else out += source.charAt(at)
  }
  return out
}
