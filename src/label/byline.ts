/** Byline, place and date lines around headline and lede. */
import type { Block } from '../block.ts'
import type { Speech } from '../languages/language.ts'
import { type FoundDate, findDates, withoutDates } from '../text/dates.ts'
import { isDigit, isLowerCase, isUpperCase, isWordUnit } from '../text/letters.ts'
import { unitAt } from '../text/unit-at.ts'
import type { Facts } from './features.ts'
import * as phrase from './phrases.ts'
import type { Looks } from './sheet.ts'
import * as sheet from './sheet.ts'
import type { Verdict } from './verdict.ts'

/** Words of a byline or date line, at most. */
const LINE = 24
/** Lines above the headline and below the beginning of the text in which they are looked for, and lines in all. */
const ABOVE = 3
const BELOW = 4
const LINES = 40
/** What no line of names is. */
const NEVER: number = phrase.SIGNAL | phrase.CAPTION

type Claim = (at: number, verdict: Verdict) => void

export function detailVerdicts(
  facts: Facts,
  speech: Speech,
  start: number,
  title: number,
  lede: number,
  claim: Claim,
): void {
  const { blocks, looks, found } = facts
  const from = Math.max(0, title - ABOVE)
  const { length } = blocks
  const to = Math.min(length, Math.max(start < length ? start : 0, lede, title + 1) + BELOW, from + LINES)
  let best = -1
  let most = 0
  for (let at = from; at < to; at++) {
    const { text, kind } = blocks[at] as Block
    const words = looks[at * sheet.ROW + sheet.WORDS] as number
    if (at === title || at === lede || kind === 'image' || words > LINE) continue
    if (isPlaceLine(looks, at, text) && at > title && at <= Math.max(start, lede) + 1) {
      claim(at, { role: 'dateline', reason: 'a place alone before the running text' })
      continue
    }
    const dated = datesIn(text, speech)
    if (looks[at * sheet.ROW + sheet.ENDS] && words > 6 && (dated.length === 0 || words > 12)) continue
    if ((found[at] as phrase.Found).opening & phrase.DATE || (dated.length > 0 && words < 16)) {
      if (!namesIn(withoutDates(text, dated))) claim(at, { role: 'date', reason: 'a date by the headline' })
    }
    const weight = bylineWeight(facts, at, withoutDates(text, dated), dated.length > 0)
    if (weight > most) {
      most = weight
      best = at
    }
  }
  // Front matter may say what the page itself does not.
  if (best < 0) best = blocks.findIndex(({ field }) => field === 'author')
  if (best >= 0) claim(best, { role: 'byline', reason: most > 3 ? 'opens like a byline' : 'a name by the headline' })
}

/** In the language of the text; failing that in any, since a page may print its dates in another. */
function datesIn(text: string, { language, languages }: Speech): FoundDate[] {
  if (!language) return findDates(text, languages)
  const dates = findDates(text, [language])
  return dates.length > 0 || !/\d{4}/.test(text) ? dates : findDates(text, languages)
}

/** `CHEMNITZ.`, `Berlin.`: one word or two, in capitals or with one, and a full stop. */
function isPlaceLine(looks: Looks, at: number, text: string): boolean {
  const row = at * sheet.ROW
  return (
    (looks[row + sheet.WORDS] as number) <= 2 &&
    looks[row + sheet.END] === 1 &&
    looks[row + sheet.CAPITALISED] === 1 &&
    text.length > 3 &&
    looks[row + sheet.FIGURES] === 0
  )
}

/** How much a line speaks for being the byline, 0 for not at all. */
function bylineWeight({ looks, found }: Facts, at: number, text: string, dated: boolean): number {
  const row = at * sheet.ROW
  const words = looks[row + sheet.WORDS] as number
  const { opening, whole } = found[at] as phrase.Found
  if (looks[row + sheet.LINKED] && words > 12) return 0
  if ((opening & phrase.BYLINE) > 0) {
    const opener = text.indexOf(' ')
    if (
      opener > 0 &&
      !text.endsWith(':') &&
      hasCapital(text, opener) &&
      !(looks[row + sheet.CAPITALS] === 1 && words < 3)
    )
      return 5
    return 0
  }
  if ((whole & NEVER) > 0 || (opening & NEVER) > 0 || (looks[row + sheet.REPEATS] as number) > 3) return 0
  if ((opening & phrase.DATE) > 0 || (looks[row + sheet.FIGURES] && !dated) || !namesIn(text)) return 0
  if (dated) return 4
  if (at > 0 && (found[at - 1] as phrase.Found).opening & phrase.BYLINE) return 4.5
  return words <= 8 && isBesideDetail(looks, found, at) ? 3 : 0
}

/** Whether a name can stand there: a word with a capital, or any in a script that has none. */
function hasCapital(text: string, from: number): boolean {
  let small = false
  for (let at = from; at < text.length; at++) {
    const unit = unitAt(text, at)
    if (isUpperCase(unit)) return true
    small ||= isLowerCase(unit)
  }
  return !small && text.length - from > 3
}

/** Whether a date, or a word for somebody's job, stands on this line's neighbours. */
function isBesideDetail(looks: Looks, found: readonly phrase.Found[], at: number): boolean {
  for (const near of [at + 1, at - 1, at + 2]) {
    if (near < 0 || near >= found.length || (looks[near * sheet.ROW + sheet.WORDS] as number) > 16) continue
    const { opening, within } = found[near] as phrase.Found
    if (
      looks[near * sheet.ROW + sheet.TIMES] ||
      (looks[near * sheet.ROW + sheet.FIGURES] as number) > 0.3 ||
      opening & phrase.DATE ||
      within & phrase.JOB
    )
      return true
  }
  return false
}

/** Words that join two names. */
const JOINERS = new Set(['and', 'und', 'et', 'y', 'e', 'i', 'og', 'och', 'en', 'ja', 'a', 've', 'dan'])

/** Whether one part of a line is a name: two to four words with capitals, particles aside. */
function namesIn(text: string): boolean {
  // Most lines are told from this alone.
  if (!hasCapitals(text, 2)) return false
  return text.split(/[|•·,/–;]|\s-\s|\s{2,}/).some(isName)
}

/** Whether so many words of a line, or more, begin with a capital. */
function hasCapitals(text: string, wanted: number): boolean {
  let found = 0
  let before = 32
  for (let at = 0; at < text.length && found < wanted; at++) {
    const unit = unitAt(text, at)
    if (isUpperCase(unit) && !isWordUnit(before)) found++
    before = unit
  }
  return found >= wanted
}

function isName(part: string): boolean {
  const words = part.trim().split(' ')
  if (words.length < 2 || words.length > 9) return false
  let names = 0
  for (const word of words) {
    const unit = unitAt(word, 0)
    if (JOINERS.has(word)) continue
    if (isDigit(unit) || !isWordUnit(unit)) return false
    if (isUpperCase(unit)) names++
    else if (isLowerCase(unit) && word.length > 3) return false
  }
  return names >= 2 && /^[^\d:?!"“„«@]+$/.test(part)
}
