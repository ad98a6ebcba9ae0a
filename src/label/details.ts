/** Lines that give a time, count something or say whose a picture is: no headline, wherever they stand. */
import type { Block } from '../block.ts'
import type { Language } from '../languages/language.ts'
import { hasCredit } from './captions.ts'
import type { Facts } from './features.ts'
import * as phrase from './phrases.ts'
import * as sheet from './sheet.ts'

/** Words of a time or count (`22 min ago`), at most. */
const COUNT = 5
/** How many of those of a headline with a number say something, at least; with a time of day. */
const TELLING = 2
const TIMED = 3
/** What says behind a date who wrote it. */
const WRITER: number = phrase.BYLINE | phrase.DATE | phrase.CREDIT
/** Words of a date line and of a credit, at most. */
const DATED = 14
const CREDIT = 3
const CLOCK = /(?<![\d:.])\d?\d:\d\d(?![\d:.])/
/** A credit in brackets at the end of a caption: `(Photo League)`. */
const BRACKETED = /\([^()]{3,40}\)$/u

export function isDetail(facts: Facts, at: number, language: Language | null): boolean {
  const { blocks, looks, found } = facts
  const block = blocks[at]
  if (block?.kind !== 'paragraph' || block.evidence || block.field !== null) return false
  const row = at * sheet.ROW
  const words = looks[row + sheet.WORDS] as number
  if (((found[at] as phrase.Found).exact & phrase.SIGNAL) > 0 && words <= CREDIT) return true
  if (language && isDay(block.text, language)) return true
  const isClock = CLOCK.test(block.text)
  const isCount = (looks[row + sheet.FIGURES] as number) > 0 && words <= COUNT
  // A year belongs to what happened in it.
  const isYear = (looks[row + sheet.TIMES] as number) > 0 && !isClock
  if (isCount && !isYear && tellingWords(block) < (isClock ? TIMED : TELLING)) return true
  if (looks[row + sheet.END] !== 0 || words > DATED) return false
  const { opening, closing, within } = found[at] as phrase.Found
  // A year and a time of day; a figure first, and who wrote it behind a mark.
  if ((looks[row + sheet.TIMES] as number) > 1 && isClock) return true
  const isParted = (looks[row + sheet.SEPARATORS] as number) > 0
  if (isParted && looks[row + sheet.START] === 2 && within & WRITER) return true
  if (opening & phrase.CAPTION) return words <= CREDIT
  return (closing & phrase.CAPTION) > 0 && (BRACKETED.test(block.text) || hasCredit(facts, at))
}

/** Words of several letters, or with a capital inside the line, that are no numbers. */
function tellingWords({ text }: Block): number {
  return text.match(TELLS)?.length ?? 0
}
const TELLS = /(?<![\p{L}\p{M}\d])[\p{L}\p{M}]{6,}|(?<=[ -])\p{Lu}|\p{Lo}{2}/gu

/** Letters of a line that is a day, at most, and of the small words in it (`3 de maio`). */
const DAY = 32
const SMALL = 3

/** Whether a line says a day and nothing else: a number, the name of a month, a weekday. */
export function isDay(text: string, { months, timeNouns }: Language): boolean {
  if (text.length > DAY || !/\d/.test(text)) return false
  const words = text.toLowerCase().match(/[\p{L}\p{M}][\p{L}\p{M}-]*/gu) ?? []
  const isMonth = (word: string): boolean => months.some((names) => names.some((name) => word.startsWith(name)))
  const named = words.filter((word) => timeNouns.includes(word) || isMonth(word))
  return named.length > 0 && words.every((word) => named.includes(word) || word.length <= SMALL)
}
