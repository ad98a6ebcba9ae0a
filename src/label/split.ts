/**
 * What is glued is parted, before anything else looks at it: a kicker before its headline, a breadcrumb before a title. Only
 * what the page itself gives away is cut: a place where two words meet without a blank, capitals that turn into ordinary
 * writing, and the same words printed twice with another joint between them.
 */
import { type Block, splitBlock } from '../block.ts'
import type { Speech } from '../languages/language.ts'
import { isDigit, isLowerCase, isUnspaced, isUpperCase, isWordUnit } from '../text/letters.ts'
import { unitAt } from '../text/unit-at.ts'
import { afterKicker, openingsOf, styleOf } from './kickers.ts'
import { type Looked, lookAt } from './look.ts'
import type { Looks } from './sheet.ts'
import * as sheet from './sheet.ts'
import { siteNameAt } from './site-name.ts'

/** Characters of a line that may be a headline with something before it, and of the headline itself. */
const SHORTEST = 18
const LONGEST = 260
const LONGEST_HEADLINE = 160
/** Words of a headline, at least; words of a kicker, at most. */
const HEADLINE_WORDS = 4
const KICKER_WORDS = 8

/** The page with its glued blocks parted, the parts looked at anew. */
export function splitGlued(seen: Looked, { language }: Speech): Looked {
  const { looks } = seen
  const openings = openingsOf(seen)
  const style = styleOf(language)
  const cuts: number[] = []
  const blocks: Block[] = []
  for (let at = 0; at < seen.blocks.length; at++) {
    const block = seen.blocks[at] as Block
    // Fewer words are no headline with something before it.
    const words = (looks[at * sheet.ROW + sheet.TO] as number) - (looks[at * sheet.ROW + sheet.FROM] as number)
    const cut =
      words < HEADLINE_WORDS || !isLine(block.text)
        ? 0
        : siteNameAt(seen.blocks, at) ||
          cutOf(block.text, looks, at) ||
          afterKicker(block.text, seen, at, openings, style)
    if (cut > 0) {
      cuts.push(at)
      blocks.push(...splitBlock(block, [cut]))
    } else blocks.push(block)
  }
  lookAnew(seen, cuts, blocks)
  return { ...seen, blocks }
}

/** Looks at the two parts of each block that was cut; what is known of whole ones moves with them. */
function lookAnew({ blocks, looks, list }: Looked, cuts: readonly number[], parts: readonly Block[]): void {
  // From the end on, so that nothing is written over that is still to be moved.
  let end = blocks.length
  for (let left = cuts.length; left > 0; left--) {
    const at = cuts[left - 1] as number
    const to = at + left
    looks.copyWithin((to + 1) * sheet.ROW, (at + 1) * sheet.ROW, end * sheet.ROW)
    lookAt(parts[to - 1] as Block, looks, to - 1, list)
    lookAt(parts[to] as Block, looks, to, list)
    end = at
  }
}

function isLine(text: string): boolean {
  return text.length >= SHORTEST && text.length <= LONGEST && unitAt(text, text.length - 1) !== 46
}

/** Where the headline begins, 0 where nothing seems glued before it. */
function cutOf(text: string, looks: Looks, at: number): number {
  const cut = gluedAt(text, looks, at)
  return cut > 0 && isHeadline(text, cut) ? cut : 0
}

function gluedAt(text: string, looks: Looks, at: number): number {
  const joint = looks[at * sheet.ROW + sheet.JOINTS] ? jointIn(text) : 0
  if (joint > 0) return joint
  const opensInCapitals = isUpperCase(unitAt(text, 1)) || isUpperCase(unitAt(text, 2))
  return opensInCapitals ? capitalsEnd(text) : 0
}

function isHeadline(text: string, from: number): boolean {
  const rest = text.slice(from)
  if (rest.length > LONGEST_HEADLINE || rest.includes(' | ') || /^[\d ]+$/.test(rest)) return false
  if (rest.length > LONGEST_HEADLINE / 2 && rest.includes('. ')) return false
  return wordsIn(rest, 0, rest.length) >= HEADLINE_WORDS
}

/** The last place where a word follows a closing mark, a colon or, several times, small letters without a blank; 0 for none. */
function jointIn(text: string): number {
  let glued = 0
  let camels = 0
  let firstCamel = 0
  let lastCamel = 0
  let before = 32
  for (let at = 0; at < text.length; at++) {
    const unit = unitAt(text, at)
    if (before !== 32 && isUpperCase(unit) && isWordUnit(unit) && !isUpperCase(before)) {
      if (isLowerCase(before)) {
        if (isLowerCase(unitAt(text, at - 2)) && !isUpperCase(unitAt(text, at + 1))) {
          if (camels++ === 0) firstCamel = at
          lastCamel = at
        }
      } else if (at > 4 && (before === 58 || endsQuotation(text, at - 1))) glued = at
    }
    before = unit
  }
  if (glued > 0) return glued
  // One meeting of small and capital letters may be a name (`YouTube`); several, beginning early, are a breadcrumb.
  return camels > 1 && wordsIn(text, 0, firstCamel) <= 3 ? lastCamel : 0
}

/** Whether the mark at `at` closes a quotation or bracket: it follows a word, and is no straight mark that opens. */
function endsQuotation(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (!'”»)]“"'.includes(mark) || unitAt(text, at - 1) === 32) return false
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
      if (isUpperCase(unitAt(text, unit))) upper++
      else if (isLowerCase(unitAt(text, unit))) lower++
    }
    // A number belongs to the headline (`17 Tipps`), a year to what stands before it.
    if (lower > 0 || (upper === 0 && end - at < 4 && isDigit(unitAt(text, at)))) break
    letters += upper
    at = end + 1
  }
  const kicker = text.slice(0, at).trimEnd()
  const opens = isUpperCase(unitAt(text, at)) || '"“„«‘\'0123456789'.includes(text.charAt(at))
  if (letters < 9 || !opens || /[:,–-]$/.test(kicker)) return 0
  return wordsIn(kicker, 0, kicker.length) <= KICKER_WORDS && isMostlyLower(text, at) ? at : 0
}

function isMostlyLower(text: string, from: number): boolean {
  let balance = 0
  for (let at = from; at < text.length; at++) {
    const unit = unitAt(text, at)
    if (isLowerCase(unit)) balance++
    else if (isUpperCase(unit)) balance--
  }
  return balance > 0
}

function wordsIn(text: string, from: number, to: number): number {
  let count = 0
  let inWord = false
  for (let at = from; at < to; at++) {
    const unit = unitAt(text, at)
    const letter = isWordUnit(unit)
    if (letter && (!inWord || isUnspaced(unit))) count++
    inWord = letter
  }
  return count
}
