/** Which lines say what a picture shows, told by the picture above them or the credit below. */
import type { Block } from '../block.ts'
import type { Facts } from './features.ts'
import { likeness } from './head.ts'
import type { Found } from './phrases.ts'
import * as phrase from './phrases.ts'
import { isBody, type Placings } from './placings.ts'
import * as sheet from './sheet.ts'
import { tellsSide } from './signs.ts'

/** How likely a caption may be running text, and its words at most. */
const CAPTION = 0.9
const CAPTION_WORDS = 30
/** How much of a picture's words its caption says: most of them; one likelier than that all of them in a row. */
const ALIKE = 3
const OPENS_ALIKE = 5

/** Leaves out lines with a credit, and sentences right below a picture that say what its words say. */
export function dropCaptions(facts: Facts, placings: Placings): void {
  const { blocks, looks } = facts
  const { likely } = placings
  for (let at = placings.first; at <= placings.last; at++) {
    if (isBody(placings, at) && (hasCredit(facts, at) || (at < placings.last && isSigned(facts, at)))) likely[at] = 0
    if (blocks[at - 1]?.kind !== 'image') continue
    const row = at * sheet.ROW
    const isLong = (looks[row + sheet.WORDS] as number) > CAPTION_WORDS || (looks[row + sheet.BREAKS] as number) > 0
    if (!isLong && likeness(facts, at - 1, at) >= ((likely[at] as number) > CAPTION ? OPENS_ALIKE : ALIKE))
      likely[at] = 0
  }
  dropCredited(facts, placings)
  dropDoubled(facts, placings)
  while (placings.first < placings.last && !isBody(placings, placings.first)) placings.first++
}

/** What a caption opens with: `Image: `, `Media caption `, `FILE - `, `©`. */
const FILED = /^(?:©|FILE ?[-–—:])/
const OPENS = /^(?:[([]?\p{L}+(?: \p{L}+)?[:：] |\p{L}+ caption )/iu
/** What it closes with: `Photo: Jon Berry`, `(Image credit: Jon Berry)`, `© Jon Berry`. */
const CLOSES = /[\p{P}\s][([]?\p{L}+(?: \p{L}+)?: ?[^.:!?]{2,40}[)\]]?$/u
/** A photographer and an agency in brackets at its end: `(Jon Berry/Sorrel Post via AP)`, `[File: Reuters]`. */
const BRACKETED =
  /(?:\(\p{Lu}[\p{L}.'’-]+ [^()/]{1,30}\/[^()]{2,40}\)|[([][^()[\]]{2,40}(?:\/|: |via )(?:AP|AFP|EPA|Reuters|dpa|Getty Images)[)\]])$/u
/** A photographer's name alone behind its sentence: `… on Monday. Jon Berry`, `… on Monday. Jon Berry/AP`. */
const SIGNED =
  /(?:(?:\p{Ll}{4}|\d{4})[.!?](?: |(?<=\p{Ll}\.))|[.!?][”"’)] )\p{Lu}[\p{L}.’'-]*\p{L}(?: \p{Lu}[\p{L}.’'-]*\p{L}){0,2}(?:\/\p{Lu}[\p{L} ]+| \(\p{Lu}{2,}\))?$/u
/** Words of what is signed so, at least. */
const SIGNED_WORDS = 5

/** Words of what that is said of, at most. */
const SIDE_WORDS = 60

/** Whether a block opens or closes with the credit of a picture, or says where in it somebody is. */
export function hasCredit({ blocks, found, looks }: Facts, at: number): boolean {
  const { opening, closing } = found[at] as Found
  const { text } = blocks[at] as Block
  if (FILED.test(text) || (opening & phrase.CAPTION && OPENS.test(text))) return true
  const tail = text.slice(-60)
  return (
    (closing & phrase.CAPTION && CLOSES.test(tail)) ||
    (tail.includes('©') && /©[^.]{2,40}$/.test(tail)) ||
    (/[)\]]$/.test(tail) && BRACKETED.test(tail)) ||
    ((looks[at * sheet.ROW + sheet.WORDS] as number) <= SIDE_WORDS && tellsSide(text))
  )
}

/** Whether whoever took a picture stands behind what it shows; a name at the very end of an article is its author's. */
export function isSigned({ blocks, found, looks }: Facts, at: number): boolean {
  return (
    ((found[at] as Found).closing & phrase.BYLINE) === 0 &&
    looks[at * sheet.ROW + sheet.ENDS] === 0 &&
    (looks[at * sheet.ROW + sheet.WORDS] as number) >= SIGNED_WORDS &&
    SIGNED.test((blocks[at] as Block).text.slice(-80))
  )
}

/** Words of a credit, at most. */
const CREDIT_WORDS = 9
/** A photographer and an agency: `Jon Berry / Sorrel Post`, `(Jon Berry/AP)`. */
const CREDIT = /^\(?\p{L}[\p{L}.'’ -]+ ?\/ ?\p{Lu}[\p{L} .|/]+\)?$/u

/**
 * Leaves out what stands right above the credit of a picture: a sentence at the head of the running text, or where a page has it
 * more than once.
 */
function dropCredited(facts: Facts, placings: Placings): void {
  const { first, last, likely } = placings
  const credited: number[] = []
  for (let at = first; at < last; at++)
    if (isBody(placings, at) && !isBody(placings, at + 1) && isCredited(facts, at)) credited.push(at)
  const isOpening = credited[0] === first && facts.looks[first * sheet.ROW + sheet.BREAKS] === 0
  if (credited.length > 1 || isOpening) for (const at of credited) likely[at] = 0
}

/** Words of a caption that its picture's alternative text says too, at least. */
const DOUBLED_WORDS = 5
/** What share of the running text may stand twice: where more does, the text itself was copied twice. */
const DOUBLED = 0.25

/** Leaves out captions that begin as what stands right beside them, as a picture's alternative text does: with or without a credit. */
function dropDoubled({ blocks, looks }: Facts, placings: Placings): void {
  const { first, last, likely } = placings
  const doubled: number[] = []
  let all = 0
  for (let at = first; at <= last; at++) {
    if (!isBody(placings, at)) continue
    all++
    const words = looks[at * sheet.ROW + sheet.WORDS] as number
    if (words < DOUBLED_WORDS || words > CAPTION_WORDS) continue
    const { text } = blocks[at] as Block
    if (beginsAlike(text, blocks[at - 1]) || beginsAlike(text, blocks[at + 1])) doubled.push(at)
  }
  if (doubled.length <= all * DOUBLED) for (const at of doubled) likely[at] = 0
}

/** Whether one of two texts begins with all of the other, but for its last sign. */
function beginsAlike(text: string, beside: Block | undefined): boolean {
  if (!beside || beside.text.length < text.length >> 1) return false
  const other = beside.text
  return text.length <= other.length ? other.startsWith(text.slice(0, -1)) : text.startsWith(other.slice(0, -1))
}

/** Whether a block of few words stands right above the credit of a picture. */
export function isCredited({ looks, found, blocks }: Facts, at: number): boolean {
  const own = at * sheet.ROW
  const credit = own + sheet.ROW
  if (
    at + 1 >= blocks.length ||
    (looks[credit + sheet.WORDS] as number) > CREDIT_WORDS ||
    looks[credit + sheet.ENDS] !== 0 ||
    (looks[own + sheet.WORDS] as number) > CAPTION_WORDS ||
    (looks[own + sheet.BREAKS] as number) > 1
  )
    return false
  const { text } = blocks[at + 1] as Block
  // `Image copyright …` stands above what the picture shows.
  if ((found[at + 1] as Found).opening & phrase.CAPTION) return !/copyright/i.test(text)
  return text.includes('/') && CREDIT.test(text)
}
