/** What the likelihoods of single blocks do not tell: a tail too far from the text, headings and sentences between its parts. */
import type { Block } from '../block.ts'
import { dropCaptions } from './captions.ts'
import type { Facts } from './features.ts'
import { addParallels } from './parallels.ts'
import type { Found } from './phrases.ts'
import * as phrase from './phrases.ts'
import { isBody, isListed, type Placings } from './placings.ts'
import * as sheet from './sheet.ts'

/** How likely a block is that is taken because of what stands around it. */
const SURE = 0.6

/** Mends where the running text of a page stands; it has some. */
export function mend(facts: Facts, placings: Placings): void {
  dropCaptions(facts, placings)
  dropComments(facts, placings)
  dropTails(facts, placings)
  addOpening(facts, placings)
  if (!isListed(facts.blocks, placings)) addLists(facts, placings)
  addHeadings(facts, placings)
  addNumbered(facts, placings)
  addParallels(facts, placings)
  const { first, likely } = placings
  for (let at = first + 1; at < placings.last; at++) if (isHeading(facts, placings, at)) likely[at] = SURE
  addSentences(facts, placings)
  dropPointers(facts, placings)
}

/** Words of a pointer, at most, and blocks of running text above it, at least. */
const POINTER = 60
const ABOVE = 3
/** What points elsewhere anywhere in a closing block, at the end of it, or where it opens with that. */
const POINTS: number = phrase.RELATED | phrase.POPULAR
const POINTS_LAST: number = POINTS | phrase.BOILERPLATE | phrase.ADVERT
const POINTS_FIRST: number = POINTS_LAST | phrase.SHARE | phrase.COMMENT
const ADDRESS = /[\p{L}\d]@[\p{L}\d-]+\.\p{L}/u

/** What a page says of the data that it gathers. */
const COOKIES = /\bcookies?\b|\btracking\b/i
const CONSENT =
  /consent|browser|website|privacy|personal|datenschutz|einwilligung|zustimmung|navigateur|navegador|privacidad|traceurs|advertis|werbung/i

/**
 * Ends the running text before what leads the reader elsewhere (to other stories, a form, the desk's own address), and before what is
 * said of cookies; lets it begin behind that.
 */
function dropPointers(facts: Facts, placings: Placings): void {
  while (placings.first < placings.last && isConsent(facts, placings.first)) {
    placings.first++
    while (!isBody(placings, placings.first)) placings.first++
  }
  while (placings.last >= placings.first + ABOVE && isPointer(facts, placings.last)) {
    placings.last--
    while (!isBody(placings, placings.last)) placings.last--
  }
}

function isConsent({ blocks }: Facts, at: number): boolean {
  const { text } = blocks[at] as Block
  return COOKIES.test(text) && CONSENT.test(text)
}

function isPointer(facts: Facts, at: number): boolean {
  const { blocks, found, looks } = facts
  if (isConsent(facts, at)) return true
  const { within, closing, opening } = found[at] as Found
  if ((looks[at * sheet.ROW + sheet.WORDS] as number) > POINTER) return false
  if ((within & POINTS) | (closing & POINTS_LAST) | (opening & POINTS_FIRST)) return true
  const { text } = blocks[at] as Block
  return text.includes('@') && ADDRESS.test(text)
}

/** Words of a line that says whose comment follows (`Ada Wrede on May 4, 2024 at 6:12 pm said:`), at most; lines of a thread, at least. */
const COMMENTER = 12
const THREAD = 2
/** How a line ends that something follows. */
const COLON = 4

/** Ends the running text before a thread of comments. */
function dropComments({ looks }: Facts, placings: Placings): void {
  let thread = 0
  let start = 0
  for (let at = placings.first + 1; at <= placings.last && thread < THREAD; at++) {
    const row = at * sheet.ROW
    const isCommenter =
      looks[row + sheet.END] === COLON &&
      (looks[row + sheet.TIMES] as number) > 0 &&
      (looks[row + sheet.FIGURES] as number) > 0 &&
      (looks[row + sheet.WORDS] as number) <= COMMENTER
    if (isCommenter && thread++ === 0) start = at
  }
  if (thread < THREAD) return
  placings.last = start - 1
  while (placings.last > placings.first && !isBody(placings, placings.last)) placings.last--
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
    if (at < 0 || (likely[at] as number) <= cut || !looks[row + sheet.ENDS]) return
    if ((looks[row + sheet.WORDS] as number) < OPENING_WORDS) return
    placings.first = at
  }
}

/** What share of a list has to be running text for all of it: half of it may be the one story a menu tells. */
const SHARE = 0.6
/** How likely what a colon leads to has to be, and a heading right above a part of the running text. */
const ITEM = 0.2
const MARKED = 0.05
/** How much of either may lead elsewhere. */
const LINKED = 0.3

/** Takes in lists within the running text, each as a whole, and what a colon leads to. */
function addLists(facts: Facts, placings: Placings): void {
  const { blocks } = facts
  const { likely } = placings
  while (
    blocks[placings.first]?.kind === 'listItem' &&
    blocks[placings.first - 1]?.kind === 'listItem' &&
    (likely[placings.first - 1] as number) > MARKED &&
    isPlain(facts, placings.first - 1)
  )
    placings.first--
  for (let at = placings.first; at <= placings.last; at++) {
    const from = at
    let items = 0
    while (blocks[at]?.kind === 'listItem' && isPlain(facts, at)) items += Number(isBody(placings, at++))
    const isIntroduced = isBody(placings, from - 1) && endsInColon(facts, from - 1)
    if (at > from) {
      if (items < SHARE * (at - from) && !isIntroduced && !isHeaded(facts, placings, from)) continue
      for (let item = from; item < at; item++) if (!isBody(placings, item)) likely[item] = SURE
      placings.last = Math.max(placings.last, at - 1)
    } else if (
      isIntroduced &&
      (likely[at] as number) > ITEM &&
      at < placings.last &&
      isPlain(facts, at) &&
      !isBody(placings, at)
    )
      likely[at] = SURE
  }
}

/** Whether a heading that goes on with the running text stands right above. */
function isHeaded({ blocks }: Facts, placings: Placings, at: number): boolean {
  return blocks[at - 1]?.kind === 'heading' && (placings.likely[at - 1] as number) > MARKED && isBody(placings, at - 2)
}

/** Takes in what the source sets as headings right above parts of the running text. */
function addHeadings(facts: Facts, placings: Placings): void {
  const { blocks, looks } = facts
  const { likely } = placings
  for (let at = placings.last - 1; at > placings.first; at--)
    if (
      blocks[at]?.kind === 'heading' &&
      (likely[at] as number) > MARKED &&
      isBody(placings, at + 1) &&
      (looks[at * sheet.ROW + sheet.WORDS] as number) <= HEADING_WORDS &&
      !isBody(placings, at) &&
      isPlain(facts, at)
    )
      likely[at] = SURE
}

/** Whether a block introduces what is below it: fewer words may introduce stories elsewhere (`You can see:`). */
function endsInColon({ looks }: Facts, at: number): boolean {
  return looks[at * sheet.ROW + sheet.END] === 4 && (looks[at * sheet.ROW + sheet.WORDS] as number) >= SENTENCE_WORDS
}

/** Whether a block leads nowhere, and no phrase marks it as a part of the page around the text. */
function isPlain({ looks, found }: Facts, at: number): boolean {
  const row = at * sheet.ROW
  return (
    (looks[row + sheet.LINKED] as number) <= LINKED &&
    (looks[row + sheet.SIGNS] as number) === 0 &&
    !phrase.opens(found[at] as Found, phrase.SIGNAL)
  )
}

/** How far behind the running text its next number may stand, in blocks. */
const NEXT = 3

/** Takes in lines with the number that follows or goes before one in the running text (`2. Air the rooms`). */
function addNumbered(facts: Facts, placings: Placings): void {
  const places = new Map<number, number>()
  for (let at = placings.first; at <= placings.last; at++) if (isBody(placings, at)) places.set(numberOf(facts, at), at)
  places.delete(0)
  if (places.size === 0) return
  for (let at = placings.first + 1; at <= placings.last + NEXT; at++) {
    const number = numberOf(facts, at)
    if (number === 0 || isBody(placings, at) || !isPlain(facts, at)) continue
    if (at > placings.last && places.has(number)) break
    const isNext = (places.get(number - 1) ?? at) < at
    if (!isNext && (places.get(number + 1) ?? -1) < at) continue
    placings.likely[at] = SURE
    placings.last = Math.max(placings.last, at)
    places.set(number, at)
  }
}

/** The number that a block begins with, 0 for none. */
function numberOf({ blocks, looks }: Facts, at: number): number {
  const block = blocks[at]
  return block && looks[at * sheet.ROW + sheet.START] === 2 && looks[at * sheet.ROW + sheet.TIMES] === 0
    ? Number(/^(\d\d?)[.)] ?(?=\p{L})/u.exec(block.text)?.[1] ?? 0)
    : 0
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
const SHORT = 0.2
const SHORT_WORDS = 3
/** What such a sentence does not speak of, and what one behind the last does not: there stand notes about authors. */
const ASIDE: number = phrase.BOILERPLATE | phrase.CAPTION
const NOTE: number = ASIDE | phrase.JOB

/** Takes in sentences between two paragraphs and right behind the last; adverts and a link to another story may stand between. */
function addSentences(facts: Facts, placings: Placings): void {
  const { first, likely } = placings
  for (let at = first + 1; at < placings.last; at++) {
    const isBetween = isBody(placings, pastInserts(facts, at, -1)) && isBody(placings, pastInserts(facts, at, 1))
    if ((isBetween && isSentence(facts, placings, at, ASIDE)) || isAmongAdverts(facts, at)) likely[at] = SURE
  }
  let next = pastInserts(facts, placings.last, 1)
  for (; isSentence(facts, placings, next, NOTE); next = pastInserts(facts, next, 1)) {
    placings.last = next
    likely[next] = SURE
  }
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
    (looks[own + sheet.END] as number) > 0 &&
    (looks[own + sheet.ENDS] as number) > 0 &&
    (isLong || isHead) &&
    (looks[own + sheet.REPEATS] as number) <= 1 &&
    marks === 0 &&
    (opening | whole | (within & aside)) === 0
  )
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
