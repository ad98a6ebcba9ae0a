/**
 * Text as scripts take it out of a page's elements (`textContent`), where nothing stands between one block and the next:
 * `NewsSportTravel`, `… of the plan.The next paragraph`. Lines are cut at such joints, in texts that show them.
 */

import { isLowerCase, isUpperCase, isWordUnit } from '../text/letters.ts'
import { unitAt } from '../text/unit-at.ts'
import { isWhite } from '../text/white.ts'
import { type Line, PIPE } from './lines.ts'

/** So many sentences that begin right behind another's full stop are no slips, if one in so many does. */
const FEWEST_JOINTS = 3
const SENTENCES_A_JOINT = 10
/** No paragraph is longer: a line that is holds a page. */
const LONGEST = 2500
/** As many cuts at most as a page may have: each costs a block. */
const MAX_CUTS = 5000

/**
 * Where one text ends and the next begins, in a few characters around a place without a blank; there stands U+FFFF, which no
 * text has. In turn: the end of a sentence before a capital, an opening mark, a letter without case; closing marks before a
 * capital; a word before a number with its word (`News550 children`) or an opening mark; small letters before a capital
 * (three, for `MacBook` is a word); figures, colons and capitals before a word.
 */
const JOINT =
  /[\p{L}\p{N}%)][.!?…]+\uffff(?:\p{Lu}\p{L}|[AI]\s|[“„«"(][\p{Lu}\d]|[\u0590-\u0dff\uac00-\ud7a3])|[\p{L}\p{N}%.!?…,]["”“»’')\]]+\uffff(?:\p{Lu}\p{Ll}|[AI]\s)|\p{Ll}{3}\uffff(?:\d+[.%]?\s\p{L}|["“„«]\p{Lu})|(?:\p{Ll}{3}|\s\p{Ll}{2})\uffff(?:\p{Lu}\p{L}|[AI]\s)|(?:[\d:|]|\p{Lu}{2})\uffff\p{Lu}\p{Ll}{2}/u
/** What ends in a full stop without ending a sentence, and names with a capital inside. */
const WHOLE = /(?:^|[^\p{L}\p{N}])(?:\p{L}\.|www\.(?:\p{L}+\.)?|Linked|Whats|Face|Open|Power)\uffff/u
/** Characters around a place that tell whether it is a joint. */
const BEFORE = 12
const BEHIND = 6
const QUOTE = 34

/** The lines, cut where texts were glued. */
export function partGlued(source: string, lines: readonly Line[]): readonly Line[] {
  if (!isGlued(source, lines)) return lines
  const parts: Line[] = []
  for (const line of lines) cutLine(source, line, parts, lines.length + MAX_CUTS)
  return parts
}

/** Whether the text is glued: sentences begin without a blank, or a line is longer than any paragraph. */
function isGlued(source: string, lines: readonly Line[]): boolean {
  // What has links has line ends between its blocks.
  if (/\](?:\(|: )|\[https?:/.test(source)) return false
  let joints = 0
  let sentences = 0
  for (let at = source.indexOf('.'); at > 0; at = source.indexOf('.', at + 1)) {
    if (isWhite(unitAt(source, at + 1))) sentences++
    else if (isJoint(source, at + 1, 0)) joints++
  }
  const isOften = joints >= FEWEST_JOINTS && joints * SENTENCES_A_JOINT > sentences
  return isOften || (lines.length < MAX_CUTS && lines.some(({ from, to }) => to - from > LONGEST))
}

function cutLine(source: string, line: Line, parts: Line[], most: number): void {
  let part = line
  let quotes = 0
  let inkEnd = line.from
  for (let at = line.from; at < line.to && parts.length < most; at++) {
    const unit = unitAt(source, at)
    if (isWhite(unit)) continue
    if (at > part.from && isMeeting(source, at, at - inkEnd, quotes)) {
      parts.push({ ...part, to: inkEnd, end: inkEnd })
      part = { ...line, start: at, from: at, gap: 0, marks: line.marks & ~PIPE }
      quotes = 0
    }
    if (unit === QUOTE) quotes++
    inkEnd = at + 1
  }
  parts.push(part)
}

function isMeeting(source: string, at: number, blanks: number, quotes: number): boolean {
  const unit = unitAt(source, at)
  // Small letters are most of a text; capitals beyond Latin-1 are not told from them here.
  if (isLowerCase(unit) && (unit < 0x100 || unit > 0x24f)) return false
  if (blanks === 0) return isJoint(source, at, quotes)
  // More blanks than typists leave, who may leave two behind a sentence.
  return blanks > 2 || (blanks === 2 && isUpperCase(unit) && !'.!?'.includes(source.charAt(at - 3)))
}

/** Whether two texts meet before `at`; straight quotation marks open and close in turn. */
function isJoint(source: string, at: number, quotes: number): boolean {
  const before = unitAt(source, at - 1)
  if (isWordUnit(before) && unitAt(source, at) > 0x52f) return false
  if ((before === QUOTE || unitAt(source, at) === QUOTE) && quotes % 2 === 1) return false
  const around = `${source.slice(Math.max(0, at - BEFORE), at)}\uffff${source.slice(at, at + BEHIND)}`
  return JOINT.test(around) && !WHOLE.test(around)
}
