/** Lists within the running text, what a colon leads to, numbered lines, and headings that the source sets as such. */
import type { Facts } from './features.ts'
import type { Found } from './phrases.ts'
import * as phrase from './phrases.ts'
import { isBody, type Placings, SURE } from './placings.ts'
import * as sheet from './sheet.ts'

/** What share of a list has to be running text for all of it: half of it may be the one story a menu tells. */
const SHARE = 0.6
/** How likely what a colon leads to has to be, and a heading right above a part of the running text. */
const ITEM = 0.2
const MARKED = 0.05
/** How much of either may lead elsewhere. */
const LINKED = 0.3

/** Takes in lists within the running text, each as a whole, and what a colon leads to. */
export function addLists(facts: Facts, placings: Placings): void {
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

/** Words of a heading, at most, and of a sentence, at least. */
export const HEADING_WORDS = 9
export const SENTENCE_WORDS = 6

/** Whether a heading that goes on with the running text stands right above. */
function isHeaded({ blocks }: Facts, placings: Placings, at: number): boolean {
  return blocks[at - 1]?.kind === 'heading' && (placings.likely[at - 1] as number) > MARKED && isBody(placings, at - 2)
}

/** Takes in what the source sets as headings right above parts of the running text. */
export function addHeadings(facts: Facts, placings: Placings): void {
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
  return (
    looks[at * sheet.ROW + sheet.END] === sheet.COLON &&
    (looks[at * sheet.ROW + sheet.WORDS] as number) >= SENTENCE_WORDS
  )
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
export function addNumbered(facts: Facts, placings: Placings): void {
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
export function numberOf({ blocks, looks }: Facts, at: number): number {
  const block = blocks[at]
  return block && looks[at * sheet.ROW + sheet.START] === 2 && looks[at * sheet.ROW + sheet.TIMES] === 0
    ? Number(/^(\d\d?)[.)] ?(?=\p{L})/u.exec(block.text)?.[1] ?? 0)
    : 0
}
