/** Where the running text ends: before a tail far behind the rest, a thread of comments, what leads elsewhere. */
import type { Block } from '../block.ts'
import type { Facts } from './features.ts'
import { isTimeAlone } from './look.ts'
import type { Found } from './phrases.ts'
import * as phrase from './phrases.ts'
import { endAt, isBody, type Placings } from './placings.ts'
import * as sheet from './sheet.ts'
import { CONSENT, COOKIES, PERSONAL } from './signs.ts'

/** Words of a pointer, at most, if anything in it points elsewhere; and if it opens or closes with that. */
const POINTER = 20
const LONG_POINTER = 40
/** Blocks of running text above it, at least. */
const ABOVE = 3
/** What points elsewhere wherever it stands in a closing block, at its end, or where it opens with that. */
const POINTS: number = phrase.RELATED | phrase.POPULAR
const POINTS_LAST: number = phrase.BOILERPLATE | phrase.ADVERT
const POINTS_FIRST: number = POINTS | POINTS_LAST | phrase.SHARE | phrase.COMMENT
const ADDRESS = /[\p{L}\d]@[\p{L}\d-]+\.\p{L}/u

/** Ends the running text before what leads the reader elsewhere: to other stories, a form, the desk's own address. */
export function dropPointers(facts: Facts, placings: Placings): void {
  while (placings.last >= placings.first + ABOVE && isPointer(facts, placings.last)) {
    endAt(placings, placings.last - 1)
  }
}

/** Blocks at either end, one of which speaks of cookies if any does. */
const EDGE = 4

/**
 * Leaves out what is said of cookies above or below the running text, and what stands among that. A text that speaks of them in
 * both its halves is about them.
 */
export function dropConsent({ blocks }: Facts, placings: Placings): void {
  const body: number[] = []
  for (let at = placings.first; at <= placings.last; at++) if (isBody(placings, at)) body.push(at)
  const texts = body.map((at) => (blocks[at] as Block).text)
  const isSaid = (text: string): boolean => COOKIES.test(text) && CONSENT.test(text)
  if (![...texts.slice(0, EDGE), ...texts.slice(-EDGE)].some(isSaid)) return
  const said = texts.map(isSaid)
  // What is personal is said of much else, too.
  texts.forEach((text, at) => {
    said[at] ||= PERSONAL.test(text)
  })
  const half = body.length >> 1
  const isAbove = said.slice(0, half).includes(true)
  if (isAbove === said.slice(half).includes(true) || body.length <= ABOVE) return
  if (!isAbove) placings.last = body[body.length - 1 - reachOf(said.toReversed(), half)] as number
  else placings.first = body[reachOf(said, half)] as number
}

/** How many blocks from the first on are as often about it as not, up to the last that is; fewer than the limit. */
function reachOf(said: readonly boolean[], limit: number): number {
  let reach = 0
  let count = 0
  for (let at = 0; at < limit; at++) if (said[at] && ++count * 2 > at) reach = at + 1
  return reach
}

function isPointer(facts: Facts, at: number): boolean {
  const { blocks, found, looks } = facts
  const { within, closing, opening } = found[at] as Found
  const words = looks[at * sheet.ROW + sheet.WORDS] as number
  if (words > LONG_POINTER) return false
  if ((closing & POINTS_LAST) | (opening & POINTS_FIRST) || (words <= POINTER && within & POINTS)) return true
  const { text } = blocks[at] as Block
  return text.includes('@') && ADDRESS.test(text)
}

/** Words of what counts or opens comments, at most, and of the running text above it, at least. */
const OPENER = 6
const LEAST = 100
/** Words of a line that says whose comment stands beside it, or when it was written, at most. */
const COMMENTER = 12
/** Such lines below, at least, and how far behind the running text they are looked for. */
const DATED = 3
const BEHIND = 8

/** Ends the running text before comments: before what counts or opens them, above lines with dates. */
export function dropComments(facts: Facts, placings: Placings): void {
  const { blocks, looks } = facts
  const { first, last } = placings
  const to = Math.min(blocks.length, last + BEHIND)
  let opener = 0
  let words = 0
  let times = 0
  let dated = 0
  // A ticker has times above, too.
  for (let at = first; at < to && dated < DATED && times < DATED && (opener > 0 || at <= last); at++) {
    const row = at * sheet.ROW
    const own = looks[row + sheet.WORDS] as number
    if (opener > 0) {
      if (own <= COMMENTER && looks[row + sheet.TIMES]) dated++
    } else if (at > first && opensComments(facts, at, words)) opener = at
    else if (isTimeAlone(looks, at)) times++
    else if (isBody(placings, at)) words += own
  }
  if (dated === DATED) endAt(placings, opener - 1)
}

/** Somebody on a day of a year; a ticker has times alone (`4:40 p.m.:`). */
const NAMED = /^\p{Lu}.*\b20\d\d\b/u

/**
 * Whether a line opens comments, with so many words of running text above: it says whose the first is (`Ada Wrede on May 4, 2024 at
 * 6:12 pm said:`), or counts them (`Comments (35)`), which lines by the headline do as well.
 */
function opensComments({ blocks, looks, found }: Facts, at: number, above: number): boolean {
  const words = looks[at * sheet.ROW + sheet.WORDS] as number
  const isColon = looks[at * sheet.ROW + sheet.END] === sheet.COLON
  if (isColon && words <= COMMENTER && NAMED.test((blocks[at] as Block).text)) return true
  const said = found[at] as Found
  if (above < LEAST || words > OPENER || !phrase.opens(said, phrase.COMMENT)) return false
  return (looks[at * sheet.ROW + sheet.FIGURES] as number) > 0 || (said.exact & phrase.COMMENT) > 0
}

/** Words of a teaser, at most and at least, and how many stand below what introduces other stories. */
const TEASER_WORDS = 45
const SHORT_TEASER = 12
const TEASERS = 2

/** Ends the running text before an introduction of other stories below which there are teasers alone, each by itself. */
export function dropTeasers({ found, looks }: Facts, placings: Placings): void {
  let teasers = 0
  for (let at = placings.last; at > placings.first; at--) {
    if (isBody(placings, at)) {
      const words = looks[at * sheet.ROW + sheet.WORDS] as number
      if (words > TEASER_WORDS || isBody(placings, at - 1) || (found[at - 1] as Found).exact & phrase.ADVERT) return
      if (words >= SHORT_TEASER) teasers++
    } else if (phrase.opens(found[at] as Found, phrase.RELATED)) {
      if (teasers >= TEASERS) endAt(placings, at - 1)
      return
    }
  }
}

/** A tail this many blocks behind the rest, or more, is no part of it if it has fewer words, none of its blocks as likely as this. */
const TAILS: readonly (readonly [gap: number, words: number, likely: number])[] = [
  [3, 30, 0.6],
  [8, 60, 0.9],
]

/** Leaves out what little stands far behind the rest of the running text: teasers, an author's note. */
export function dropTails({ looks }: Facts, placings: Placings): void {
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

/** Leaves out what closes the text with the beginnings of other stories: several in a row that dots break off. */
export function dropBeginnings({ looks }: Facts, placings: Placings): void {
  let at = placings.last
  while (isBody(placings, at) && looks[at * sheet.ROW + sheet.END] === 3 && looks[at * sheet.ROW + sheet.QUOTES] === 0)
    at--
  if (placings.last - at >= TEASERS && at >= placings.first) endAt(placings, at)
}
