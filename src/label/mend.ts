/** What the likelihoods of single blocks do not tell: a tail too far from the text, headings and sentences between its parts. */
import type { Facts } from './features.ts'
import type { Found } from './phrases.ts'
import * as phrase from './phrases.ts'
import { isBody, type Placings } from './placings.ts'
import * as sheet from './sheet.ts'

/** How likely a block is that is taken because of what stands around it. */
const SURE = 0.6

/** Mends where the running text of a page stands; it has some. */
export function mend(facts: Facts, placings: Placings): void {
  dropTails(facts, placings)
  const { first, likely } = placings
  for (let at = first + 1; at < placings.last; at++) if (isHeading(facts, placings, at)) likely[at] = SURE
  addSentences(facts, placings)
}

/** A tail this many blocks behind the rest, or more, is no part of it if it has fewer words, none of its blocks as likely as this. */
const TAILS: readonly (readonly [gap: number, words: number, likely: number])[] = [
  [3, 30, 0.6],
  [8, 60, 0.9],
]

/** Leaves out what little stands far behind the rest of the running text: teasers, an author's note. */
function dropTails({ looks }: Facts, placings: Placings): void {
  const { first, likely } = placings
  let words = 0
  let most = 0
  let gap = 0
  for (let at = placings.last; at >= first; at--) {
    if (!isBody(placings, at)) {
      gap++
      continue
    }
    if (TAILS.some((tail) => gap >= tail[0] && words < tail[1] && most < tail[2])) {
      placings.last = at
      words = most = 0
    }
    gap = 0
    words += looks[at * sheet.ROW + sheet.WORDS] as number
    most = Math.max(most, likely[at] as number)
  }
}

/** How likely a line between two paragraphs has to be to be a heading, and its words at most. */
const HEADING = 0.2
const HEADING_WORDS = 9

/** Whether a line left out between two paragraphs looks like nothing but a heading of theirs. */
function isHeading({ looks, found }: Facts, placings: Placings, at: number): boolean {
  const body = placings.likely[at] as number
  if (body < HEADING || body > placings.cut || !isBody(placings, at - 1) || !isBody(placings, at + 1)) return false
  const { opening, whole, within } = found[at] as Found
  const own = at * sheet.ROW
  const of = (row: number, column: number): number => looks[row + column] as number
  const end = of(own, sheet.END)
  const marks = of(own, sheet.START) + of(own, sheet.LINKED) + of(own, sheet.SIGNS) + of(own, sheet.SEPARATORS)
  const words = of(own, sheet.WORDS)
  return (
    (end === 0 || end === 2) &&
    marks + of(own, sheet.TIMES) === 0 &&
    words > 1 &&
    words <= HEADING_WORDS &&
    (opening | whole | within) === 0 &&
    of(own - sheet.ROW, sheet.ENDS) > 0 &&
    of(own + sheet.ROW, sheet.ENDS) > 0 &&
    of(own + sheet.ROW, sheet.WORDS) > HEADING_WORDS
  )
}

/** How likely a sentence beside paragraphs has to be, and its words at least. */
const SENTENCE = 0.05
const SENTENCE_WORDS = 6
/** What such a sentence does not speak of, and what one behind the last does not: there stand notes about authors. */
const ASIDE: number = phrase.BOILERPLATE | phrase.CAPTION
const NOTE: number = ASIDE | phrase.JOB

/** Takes in sentences between two paragraphs and right behind the last; adverts and a link to another story may stand between. */
function addSentences(facts: Facts, placings: Placings): void {
  const { first, likely } = placings
  for (let at = first + 1; at < placings.last; at++)
    if (isSentence(facts, placings, at, ASIDE) && isBody(placings, pastInserts(facts, at, -1)))
      if (isBody(placings, pastInserts(facts, at, 1))) likely[at] = SURE
  let next = pastInserts(facts, placings.last, 1)
  for (; isSentence(facts, placings, next, NOTE); next = pastInserts(facts, next, 1)) {
    placings.last = next
    likely[next] = SURE
  }
}

/** Whether a block that was left out is a sentence of whose kind no part of a page is but the running text. */
function isSentence({ looks, found }: Facts, { likely, cut }: Placings, at: number, aside: number): boolean {
  const value = likely[at] as number
  if (!(value > SENTENCE) || value > cut) return false
  const own = at * sheet.ROW
  const { opening, whole, within } = found[at] as Found
  const marks = (looks[own + sheet.LINKED] as number) + (looks[own + sheet.SEPARATORS] as number)
  return (
    (looks[own + sheet.END] as number) > 0 &&
    (looks[own + sheet.ENDS] as number) > 0 &&
    (looks[own + sheet.WORDS] as number) >= SENTENCE_WORDS &&
    (looks[own + sheet.REPEATS] as number) <= 1 &&
    marks === 0 &&
    (opening | whole | (within & aside)) === 0
  )
}

/** Inserts in a row that are looked past. */
const INSERTS = 2

/** The next block in a direction that is no advert's label and leads to no other story. */
function pastInserts({ found }: Facts, from: number, step: 1 | -1): number {
  let at = from + step
  for (let passed = 0; passed < INSERTS && isInsert(found[at]); passed++) at += step
  return at
}

function isInsert(found: Found | undefined): boolean {
  return found !== undefined && ((found.exact & phrase.ADVERT) | (found.opening & phrase.RELATED)) > 0
}
