/**
 * Text as scripts take it out of a page's elements (`textContent`), where nothing stands between one block and the next:
 * `NewsSportTravel`, `… of the plan.The next paragraph`. Lines are cut at such joints, in texts that show them.
 */

import { unitAt } from '../text/unit-at.ts'
import { BRACKET, headOf, JOINED, type Line, PIPE, restOf } from './lines.ts'

/** Stretches between sentences that begin right behind a full stop, by slips: so many in any text, and more in long ones. */
const MOST_SLIPS = 3
const CHARACTERS_A_SLIP = 10_000
/** No paragraph is longer: a line that is holds a page. */
const LONGEST = 2500
const SLIP = /^\p{Ll}\.\p{Lu}\p{L}* /u
const LINKS = ['](', ']: ', '[http:', '[https:']
/** As many cuts at most as a page may have: each costs a block. */
const MAX_CUTS = 5000

/**
 * Where one text ends and the next begins, and straight quotation marks. In turn: the end of a sentence before a capital, an
 * opening mark, a letter without case, but for initials; closing marks before a capital; small letters before a capital (three,
 * for `MacBook` is a word) or a number with its word; figures, colons and capitals before a word; more blanks than typists leave.
 * None is before a small letter or a single blank, as most characters are.
 */
const JOINT =
  /(?=[^a-z ]| \s)(?:(?<=[\p{L}\p{N}%)]{2}[.!?…])(?=\p{Lu}\p{L}|[AI]\s|[“„«"(][\p{Lu}\d]|[\u0590-\u1cff\u3040-\ud7a3])|(?<=[\p{L}\p{N}%.!?…,]["”“»’')\]])(?=\p{Lu}\p{Ll}|[AI]\s)|(?<=\p{Ll}{3}|\s\p{Ll}{2})(?=\p{Lu}\p{L}|[AI]\s|"\p{Lu}|\d+%?\s\p{L})|(?<=[\d:|]|\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})|(?<!\s)\s{2,}(?=[^\s\p{Ll}])|")/gu

/** Whether more sentences begin right behind a full stop than slips would have it, or a line holds a page. */
function isGlued(source: string, lines: readonly Line[]): boolean {
  const most = MOST_SLIPS + source.length / CHARACTERS_A_SLIP
  let slips = 0
  for (let index = 0; index < lines.length; index++) {
    const { from, to, marks } = lines[index] as Line
    if (to - from > LONGEST && lines.length < MAX_CUTS) return true
    if ((marks & JOINED) === 0) continue
    for (let at = source.indexOf('.', from); at >= 0 && at < to; at = source.indexOf('.', at + 1))
      // Nearly all have a blank behind them.
      if (unitAt(source, at + 1) > 64 && SLIP.test(source.slice(at - 1, at + 40)) && ++slips >= most) return true
  }
  return false
}

/** The lines, whose marks are `marks` together, cut where texts were glued. */
export function partGlued(source: string, lines: readonly Line[], marks: number): readonly Line[] {
  // What has links has line ends between its blocks.
  if ((marks & BRACKET) !== 0 && LINKS.some((sign) => source.includes(sign))) return lines
  if (!isGlued(source, lines)) return lines
  const parts: Line[] = []
  for (const line of lines) {
    let part = line
    let quotes = 0
    for (const { 0: found, index } of source.slice(line.from, line.to).matchAll(JOINT)) {
      const to = line.from + index
      const from = to + found.length
      const isMark = source.charAt(from) === '"'
      if (found === '"') quotes++
      else if (parts.length > lines.length + MAX_CUTS) break
      // Straight quotation marks open and close in turn.
      else if (quotes % 2 === 0 || !(isMark || source.charAt(to - 1) === '"')) {
        parts.push(headOf(source, part, to, to))
        part = restOf(source, line, from)
        part.marks &= ~PIPE
        quotes = 0
      }
      // It is passed over behind a joint.
      if (isMark && found === '') quotes++
    }
    parts.push(part)
  }
  return parts
}
