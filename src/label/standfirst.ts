/** Standfirsts that nothing ends, as the web sets them: a long line right below a short one, and above the byline or the text. */
import { hasCredit } from './captions.ts'
import type { Facts } from './features.ts'
import { type Head, likeness, markedWords } from './head.ts'
import * as phrase from './phrases.ts'
import { isBody, type Placings } from './placings.ts'
import * as sheet from './sheet.ts'

/** Words of such a line, at least and at most. */
const WORDS = 7
const LONGEST = 45
/** What share of its words may have capitals: a headline may have them on all. */
const CAPITALISED = 0.6
/** What share of its letters and figures are figures, at most. */
const FIGURES = 0.15
/** What no standfirst opens with, is or holds. */
const NEVER: number = phrase.SIGNAL | phrase.BYLINE | phrase.DATE
/** What stands between a standfirst and the text. */
const BELOW: number = phrase.BYLINE | phrase.DATE | phrase.SHARE | phrase.COMMENT
/** Words of a line that may be a name, at most. */
const NAME = 5
/** How alike it may be to its headline: a copy is none. */
const ALIKE = 3

/** The line right below the headline if it is one, else -1. */
export function standfirstBelow(facts: Facts, placings: Placings, title: number): number {
  const at = title + 1
  if (!isUnended(facts, at) || likeness(facts, title, at) > ALIKE) return -1
  return isBody(placings, at + 1) || isAboveDetails(facts, at) ? at : -1
}

/** Whether a byline, a date or a share bar stands below a line, or below the name that does. */
function isAboveDetails(facts: Facts, at: number): boolean {
  const { looks } = facts
  if (isDetailLine(facts, at + 1)) return true
  const name = (at + 1) * sheet.ROW
  return (looks[name + sheet.WORDS] as number) <= NAME && !looks[name + sheet.SIGNS] && isDetailLine(facts, at + 2)
}

function isDetailLine({ found, looks }: Facts, at: number): boolean {
  if (at >= found.length) return false
  const row = at * sheet.ROW
  const isDate = looks[row + sheet.FIGURES] !== 0 && looks[row + sheet.END] === 0
  return phrase.opens(found[at] as phrase.Found, BELOW) || (isDate && (looks[row + sheet.WORDS] as number) <= NAME)
}

/** A line of prose that nothing ends, and neither a byline, a date, a caption nor a mark of the page. */
function isUnended(facts: Facts, at: number): boolean {
  const { blocks, looks, found } = facts
  if (blocks[at]?.kind !== 'paragraph' || at + 1 >= blocks.length) return false
  const row = at * sheet.ROW
  const words = looks[row + sheet.WORDS] as number
  const { opening, whole, within } = found[at] as phrase.Found
  return (
    words >= WORDS &&
    words <= LONGEST &&
    looks[row + sheet.END] === 0 &&
    looks[row + sheet.TIMES] === 0 &&
    (looks[row + sheet.FIGURES] as number) < FIGURES &&
    looks[row + sheet.START] !== 3 &&
    looks[row + sheet.SEPARATORS] === 0 &&
    looks[row + sheet.SIGNS] === 0 &&
    looks[row + sheet.LINKED] === 0 &&
    (looks[row + sheet.CAPITALISED] as number) < CAPITALISED &&
    (((opening | whole) & NEVER) | (within & phrase.CAPTION)) === 0 &&
    !hasCredit(facts, at)
  )
}

/** Words of a headline above its standfirst, at least, and how many times as many those of the standfirst are. */
const HEADLINE = 4
const LONGER = 1.3
/** Words of a standfirst of one sentence, at least, and of a line above it that is surely no kicker. */
const SENTENCE = 10
const SURE = 8

/**
 * The headline right above a line that is its standfirst, else -1: a kicker has few words, and what stands below it is no sentence
 * that shares none of its looks.
 */
export function headlineAbove(head: Head, at: number): number {
  const { facts } = head
  const { blocks, looks, found } = facts
  const above = at - 1
  if (!head.members.includes(above) || blocks[above]?.kind !== 'paragraph' || !isUnended(facts, at)) return -1
  const own = at * sheet.ROW
  const row = above * sheet.ROW
  const words = looks[row + sheet.WORDS] as number
  const { opening, whole, within } = found[above] as phrase.Found
  const isLong = (looks[own + sheet.WORDS] as number) >= words * LONGER
  const isPlain =
    looks[row + sheet.END] === 0 &&
    looks[row + sheet.SEPARATORS] === 0 &&
    looks[row + sheet.LINKED] === 0 &&
    looks[row + sheet.TIMES] === 0 &&
    (looks[row + sheet.CAPITALS] as number) < 0.9 &&
    (((opening | whole) & NEVER) | (within & (phrase.CAPTION | phrase.SIGNAL))) === 0
  if (words < HEADLINE || !isLong || !isPlain || isAmongTeasers(facts, above)) return -1
  const isAbove = isAboveDetails(facts, at)
  if (isAbove && (looks[own + sheet.BREAKS] as number) > 0 && looks[row + sheet.BREAKS] === 0) return above
  const isSentence = (looks[own + sheet.WORDS] as number) >= SENTENCE && markedWords(facts, above, head.opening) > 0
  return isSentence && (words >= SURE || (words > HEADLINE && isAbove)) ? above : -1
}

/** Whether a line as long stands above, as in a list of teasers. */
function isAmongTeasers({ looks }: Facts, at: number): boolean {
  return at > 0 && (looks[(at - 1) * sheet.ROW + sheet.WORDS] as number) >= HEADLINE
}
