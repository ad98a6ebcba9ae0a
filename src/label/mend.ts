/** What the likelihoods of single blocks do not tell: openings, headings and sentences between the parts of a text. */
import { dropCaptions } from './captions.ts'
import type { Facts } from './features.ts'
import { addSpoken } from './interviews.ts'
import { addHeadings, addLists, addNumbered, HEADING_WORDS, numberOf, SENTENCE_WORDS } from './lists.ts'
import { addParallels } from './parallels.ts'
import type { Found } from './phrases.ts'
import * as phrase from './phrases.ts'
import { COPIED, isBody, isListed, isRunning, type Placings, SURE } from './placings.ts'
import * as sheet from './sheet.ts'
import { dropBeginnings, dropComments, dropConsent, dropPointers, dropTails, dropTeasers } from './tails.ts'

/** Mends where the running text of a page stands; it has some. */
export function mend(facts: Facts, placings: Placings): void {
  dropCaptions(facts, placings)
  dropComments(facts, placings)
  dropConsent(facts, placings)
  dropTails(facts, placings)
  dropTeasers(facts, placings)
  addOpening(facts, placings)
  if (!isListed(facts.blocks, placings)) addLists(facts, placings)
  addHeadings(facts, placings)
  addNumbered(facts, placings)
  addParallels(facts, placings)
  const { first, likely } = placings
  for (let at = first + 1; at < placings.last; at++) if (isHeading(facts, placings, at)) likely[at] = SURE
  addSpoken(facts.blocks, placings)
  addSentences(facts, placings)
  dropBeginnings(facts, placings)
  dropPointers(facts, placings)
}

/** Words of a paragraph that opens the text, at least. */
const OPENING_WORDS = 8

/**
 * Takes in sentences above what is surely running text: as likely as what follows, and right above it or above an insert, the name
 * of a story behind its phrase included.
 */
function addOpening(facts: Facts, placings: Placings): void {
  const { found, looks } = facts
  const { likely, cut } = placings
  for (;;) {
    const above = placings.first - 1
    const isStory = above > 1 && ((found[above - 1] as Found).exact & phrase.RELATED) > 0
    const at = isStory ? above - 2 : pastInserts(facts, placings.first, -1)
    const row = at * sheet.ROW
    if (at < 0 || (likely[at] as number) <= cut || !isRunning(looks, at)) return
    if ((looks[row + sheet.WORDS] as number) < OPENING_WORDS) return
    placings.first = at
  }
}

/** How likely a line between two paragraphs has to be to be a heading, and one of a single word where nothing but a text was copied. */
const HEADING = 0.2
const ONE_WORD = 0.3

/** Whether a line left out between two paragraphs looks like nothing but a heading of theirs. */
function isHeading({ blocks, looks, found }: Facts, placings: Placings, at: number): boolean {
  const body = placings.likely[at] as number
  // A link to another story may stand above it, with the name of that on the same line.
  const isStory = (found[at - 1] as Found).opening & ~(found[at - 1] as Found).exact & phrase.RELATED
  const above = isStory ? at - 2 : at - 1
  if (body < HEADING || body > placings.cut || !isBody(placings, above) || !isBody(placings, at + 1)) return false
  const { opening, whole, within } = found[at] as Found
  const own = at * sheet.ROW
  const of = (row: number, column: number): number => looks[row + column] as number
  const end = of(own, sheet.END)
  const marks = of(own, sheet.START) + of(own, sheet.LINKED) + of(own, sheet.SIGNS) + of(own, sheet.SEPARATORS)
  const words = of(own, sheet.WORDS)
  return (
    (end === 0 || end === 2) &&
    marks + of(own, sheet.TIMES) === 0 &&
    (words > 1 || (body > ONE_WORD && blocks.length <= COPIED)) &&
    words <= HEADING_WORDS &&
    (opening | whole | (within & ~phrase.CREDIT)) === 0 &&
    of(above * sheet.ROW, sheet.ENDS) > 0 &&
    of(own + sheet.ROW, sheet.ENDS) > 0 &&
    of(own + sheet.ROW, sheet.WORDS) > HEADING_WORDS
  )
}

/** How likely a sentence beside paragraphs has to be; a likely one may have fewer words. */
const SENTENCE = 0.05
const SHORT = 0.2
const SHORT_WORDS = 3
/** What such a sentence does not speak of, and what one behind the last does not: there stand notes about authors. */
const ASIDE: number = phrase.BOILERPLATE | phrase.CAPTION
const NOTE: number = ASIDE | phrase.JOB

/** Takes in sentences between two paragraphs, long ones beside one, and those right behind the last; adverts and a link to another story may stand between. */
function addSentences(facts: Facts, placings: Placings): void {
  const { first, likely } = placings
  for (let at = first + 1; at < placings.last; at++) {
    const isBetween = isBody(placings, pastInserts(facts, at, -1)) && isBody(placings, pastInserts(facts, at, 1))
    if ((isBetween && isSentence(facts, placings, at, ASIDE)) || isAmongAdverts(facts, at)) likely[at] = SURE
  }
  for (let at = first + 1; at < placings.last; at++) if (isLongBeside(facts, placings, at)) likely[at] = SURE
  for (let at = placings.last - 1; at > first; at--) if (isLongBeside(facts, placings, at)) likely[at] = SURE
  for (let next = nextSentence(facts, placings); next > 0; next = nextSentence(facts, placings)) {
    placings.last = next
    likely[next] = SURE
  }
}

/** The sentence behind the last, an insert or another story and the phrase above it aside; 0 where there is none. */
function nextSentence(facts: Facts, placings: Placings): number {
  const { last } = placings
  const next = pastInserts(facts, last, 1)
  if (isSentence(facts, placings, next, NOTE) || isCutOff(facts, placings, next)) return next
  const isStory = ((facts.found[last + 1] as Found | undefined)?.exact ?? 0) & phrase.RELATED
  const behind = last + 3
  if (!isStory || facts.looks[(last + 2) * sheet.ROW + sheet.ENDS] !== 0) return 0
  const isSeveral = (facts.looks[behind * sheet.ROW + sheet.BREAKS] as number) > 0
  return isSeveral && (placings.likely[behind] as number) > SHORT && isSentence(facts, placings, behind, NOTE)
    ? behind
    : 0
}

/** How likely the last line of all has to be, and its words at least, to be a sentence that was cut off. */
const CUT_OFF = 0.3
const CUT_OFF_WORDS = 5

/** Whether the text breaks off in a sentence right behind the last. */
function isCutOff({ blocks, looks, found }: Facts, { last, likely, cut }: Placings, at: number): boolean {
  if (at !== last + 1 || at !== blocks.length - 1) return false
  const value = likely[at] as number
  const row = at * sheet.ROW
  const { opening, whole, within } = found[at] as Found
  return (
    value > CUT_OFF &&
    value <= cut &&
    blocks[at]?.kind === 'paragraph' &&
    (looks[row + sheet.WORDS] as number) >= CUT_OFF_WORDS &&
    (looks[row + sheet.LINKED] as number) + (looks[row + sheet.SEPARATORS] as number) === 0 &&
    (opening | whole | (within & NOTE)) === 0
  )
}

/** Words of a paragraph that is taken in beside one other, at least. */
const BESIDE_WORDS = 20

/** Whether a block that was left out is a long sentence right above or below running text. */
function isLongBeside(facts: Facts, placings: Placings, at: number): boolean {
  return (
    (facts.looks[at * sheet.ROW + sheet.WORDS] as number) >= BESIDE_WORDS &&
    (isBody(placings, at - 1) || isBody(placings, at + 1)) &&
    isSentence(facts, placings, at, ASIDE)
  )
}

/** Whether a block that was left out is a sentence of whose kind no part of a page is but the running text. */
function isSentence(facts: Facts, placings: Placings, at: number, aside: number): boolean {
  const { looks, found, blocks } = facts
  const { likely, cut } = placings
  const value = likely[at] as number
  if (!(value > SENTENCE) || value > cut) return false
  const own = at * sheet.ROW
  const { opening, whole, within } = found[at] as Found
  const marks = (looks[own + sheet.LINKED] as number) + (looks[own + sheet.SEPARATORS] as number)
  const words = looks[own + sheet.WORDS] as number
  // A likely one may be short, one below a heading shorter.
  const isLong = words >= SENTENCE_WORDS || (words >= SHORT_WORDS && value > SHORT && looks[own + sheet.END] === 1)
  const isHead = isBody(placings, at - 1) && (numberOf(facts, at - 1) > 0 || blocks[at - 1]?.kind === 'heading')
  return (
    (looks[own + sheet.ENDS] === 1 || (value > SHORT && isUnended(facts, at))) &&
    (isLong || isHead) &&
    (looks[own + sheet.REPEATS] as number) <= 1 &&
    marks === 0 &&
    (opening | whole | (within & aside)) === 0
  )
}

/** Words of a block that no mark ends, at most: in longer ones nobody looks for phrases. */
const UNENDED_WORDS = 60

/** Whether sentences end within a block that no mark ends: one with words of somebody in it, or that breaks off with the whole text. */
function isUnended({ blocks, looks }: Facts, at: number): boolean {
  const row = at * sheet.ROW
  const isSaid = (looks[row + sheet.QUOTES] as number) > 1 && (looks[row + sheet.WORDS] as number) <= UNENDED_WORDS
  return isRunning(looks, at) && (isSaid || at === blocks.length - 1)
}

/** Words of a paragraph between two adverts, at least. */
const AMONG = 12

/** Whether a block is a paragraph between labels of adverts, as papers set them between all of theirs. */
function isAmongAdverts({ looks, found }: Facts, at: number): boolean {
  const { opening, whole, within } = found[at] as Found
  return (
    ((found[at - 1] as Found).exact & (found[at + 1] as Found).exact & phrase.ADVERT) > 0 &&
    looks[at * sheet.ROW + sheet.ENDS] !== 0 &&
    (looks[at * sheet.ROW + sheet.WORDS] as number) >= AMONG &&
    looks[at * sheet.ROW + sheet.LINKED] === 0 &&
    (opening | whole | (within & ASIDE)) === 0
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
