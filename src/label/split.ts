/**
 * What is glued is parted, before anything else looks at it: a kicker before its headline, a breadcrumb before a title. Only
 * what the page itself gives away is cut: a place where two words meet without a blank, capitals that turn into ordinary
 * writing, and the same words printed twice with another joint between them.
 */
import { type Block, splitBlock } from '../block.ts'
import { foldCase, isDigit, isLowerCase, isUnspaced, isUpperCase, isWordUnit } from '../text/letters.ts'

/** Characters of a line that may be a headline with something before it, and of the headline itself. */
const SHORTEST = 18
const LONGEST = 260
const LONGEST_HEADLINE = 160
/** Words of a headline, at least; words of a kicker, at most. */
const HEADLINE_WORDS = 4
const KICKER_WORDS = 8

export function splitGlued(blocks: readonly Block[]): Block[] {
  const lines = blocks.map((block) => (isLine(block) ? surveyOf(block.text) : null))
  const alike = linesByLetters(blocks, lines)
  return blocks.flatMap((block, at) => {
    const survey = lines[at]
    if (!survey) return [block]
    const cut = cutOf(block.text, survey, alike)
    return cut > 0 && isHeadline(block.text, cut) ? splitBlock(block, [cut]) : [block]
  })
}

function isLine({ text }: Block): boolean {
  return text.length >= SHORTEST && text.length <= LONGEST && text.charCodeAt(text.length - 1) !== 46
}

/** Where the headline begins, 0 where nothing seems glued before it. */
function cutOf(
  text: string,
  { glued, camels, firstCamel, opensInCapitals, key }: Survey,
  alike: LinesByLetters,
): number {
  // One meeting of small and capital letters may be a name (`YouTube`); several, beginning early, are a breadcrumb.
  if (glued > 0) return glued
  if (camels.length > 1 && wordsIn(text, 0, firstCamel) <= 3) return camels.at(-1) as number
  const capitals = opensInCapitals ? capitalsEnd(text) : 0
  if (capitals > 0) return capitals
  const others = alike.get(key)
  return others && others.length > 1 ? otherJoint(text, others) : 0
}

function isHeadline(text: string, from: number): boolean {
  const rest = text.slice(from)
  if (rest.length > LONGEST_HEADLINE || rest.includes(' | ') || /^[\d ]+$/.test(rest)) return false
  if (rest.length > LONGEST_HEADLINE / 2 && rest.includes('. ')) return false
  return wordsIn(rest, 0, rest.length) >= HEADLINE_WORDS
}

/** What one pass over a line notices. */
interface Survey {
  /** Where a word follows a closing mark or a colon without a blank; the last such place, or 0. */
  glued: number
  /** Where a capital follows small letters. */
  camels: number[]
  firstCamel: number
  opensInCapitals: boolean
  /** Hash of its letters and figures alone. */
  key: number
}

function surveyOf(text: string): Survey {
  let glued = 0
  let key = 0
  let before = 32
  const camels: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isWordUnit(unit)) {
      const folded = foldCase(unit)
      key = (Math.imul(key, 31) + folded) | 0
      if (folded !== unit && before !== 32 && !isUpperCase(before)) {
        if (isLowerCase(before)) {
          if (isLowerCase(text.charCodeAt(at - 2)) && !isUpperCase(text.charCodeAt(at + 1))) camels.push(at)
        } else if (at > 4 && (before === 58 || endsQuotation(text, at - 1))) glued = at
      }
    }
    before = unit
  }
  const opensInCapitals = isUpperCase(text.charCodeAt(1)) || isUpperCase(text.charCodeAt(2))
  return { glued, camels, firstCamel: camels[0] ?? 0, opensInCapitals, key }
}

/** Whether the mark at `at` closes a quotation or bracket: it follows a word, and is no straight mark that opens. */
function endsQuotation(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (!'”»)]“"'.includes(mark) || text.charCodeAt(at - 1) === 32) return false
  if (mark === '“') return text.lastIndexOf('„', at) >= 0
  return mark !== '"' || text.slice(0, at).split('"').length % 2 === 0
}

/** Where words in capitals turn into ordinary writing: two words or one long one. A colon joins the two, and is left. */
function capitalsEnd(text: string): number {
  let at = 0
  let letters = 0
  for (;;) {
    const end = text.indexOf(' ', at)
    if (end < 0) return 0
    let upper = 0
    let lower = 0
    for (let unit = at; unit < end; unit++) {
      if (isUpperCase(text.charCodeAt(unit))) upper++
      else if (isLowerCase(text.charCodeAt(unit))) lower++
    }
    // A number belongs to the headline (`17 Tipps`), a year to what stands before it.
    if (lower > 0 || (upper === 0 && end - at < 4 && isDigit(text.charCodeAt(at)))) break
    letters += upper
    at = end + 1
  }
  const kicker = text.slice(0, at).trimEnd()
  const opens = isUpperCase(text.charCodeAt(at)) || '"“„«‘\'0123456789'.includes(text.charAt(at))
  if (letters < 9 || !opens || /[:,–-]$/.test(kicker)) return 0
  return wordsIn(kicker, 0, kicker.length) <= KICKER_WORDS && isMostlyLower(text, at) ? at : 0
}

function isMostlyLower(text: string, from: number): boolean {
  let balance = 0
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isLowerCase(unit)) balance++
    else if (isUpperCase(unit)) balance--
  }
  return balance > 0
}

function wordsIn(text: string, from: number, to: number): number {
  let count = 0
  let inWord = false
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    const letter = isWordUnit(unit)
    if (letter && (!inWord || isUnspaced(unit))) count++
    inWord = letter
  }
  return count
}

type LinesByLetters = ReadonlyMap<number, readonly string[]>

/** Lines by their letters and figures alone, so that `A: B`, `A – B` and `A B` meet. */
function linesByLetters(blocks: readonly Block[], lines: readonly (Survey | null)[]): LinesByLetters {
  const alike = new Map<number, string[]>()
  lines.forEach((line, at) => {
    if (!line) return
    const text = (blocks[at] as Block).text
    const others = alike.get(line.key)
    if (!others) alike.set(line.key, [text])
    else if (others.length < 4 && !others.includes(text)) others.push(text)
  })
  return alike
}

/** Where another line with the same words has a colon or a dash and this one has not the same: the end of its kicker. */
function otherJoint(text: string, others: readonly string[]): number {
  for (const other of others) {
    const cut = other === text ? 0 : firstOtherJoint(text, other)
    if (cut > 0 && wordsIn(text, 0, cut) <= KICKER_WORDS) return cut
  }
  return 0
}

function firstOtherJoint(text: string, other: string): number {
  let at = 0
  let there = 0
  while (at < text.length && there < other.length) {
    const from = at
    const thereFrom = there
    while (at < text.length && !isWordUnit(text.charCodeAt(at))) at++
    while (there < other.length && !isWordUnit(other.charCodeAt(there))) there++
    const joint = text.slice(from, at)
    const otherJoint = other.slice(thereFrom, there)
    // The mark that opens a quotation belongs to what follows.
    if (from > 0 && joint !== otherJoint && !joint.includes(':') && /^(?::| [–—-]) /.test(otherJoint))
      return joint.includes(' ') ? from + joint.lastIndexOf(' ') + 1 : at
    at++
    there++
  }
  return 0
}
