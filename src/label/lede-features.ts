/** What speaks for and against a block being the lede, for each feature a small number, in the order of `LEDE_SIZES`. */
import type { Block } from '../block.ts'
import { integers } from '../text/scratch.ts'
import { isCredited, isSigned } from './captions.ts'
import type { Facts } from './features.ts'
import { longerWords, markedWords, markWords } from './head.ts'
import * as phrase from './phrases.ts'
import { isBody, isListed, type Placings } from './placings.ts'
import { bucket } from './rank.ts'
import type { Looks } from './sheet.ts'
import * as sheet from './sheet.ts'
import { SPOKEN, VOICE } from './signs.ts'

/** How many values each feature has, in the order in which `ledeFeatures` gives them. */
export const LEDE_SIZES: readonly number[] = [6, 8, 6, 7, 8, 6, 3, 5, 5, 4, 6, 4]

/** How far below the headline, and how far into the running text, the lede is looked for, in blocks. */
const BELOW = 40
const INTO = 4
const WORDS = 4

/** Blocks that may be the lede, ascending: below the headline as far as the running text's first paragraphs. */
export function ledeCandidates(facts: Facts, placings: Placings, title: number): number[] {
  const { blocks, looks } = facts
  const candidates: number[] = []
  const isNoItem = !isListed(blocks, placings)
  let inside = 0
  for (let at = title + 1; at < blocks.length && at <= title + BELOW && inside < INTO; at++) {
    if (
      (looks[at * sheet.ROW + sheet.WORDS] as number) < WORDS ||
      (isNoItem && blocks[at]?.kind === 'listItem') ||
      blocks[at]?.kind === 'metadata' ||
      looks[at * sheet.ROW + sheet.KEY] === looks[title * sheet.ROW + sheet.KEY] ||
      isAside(facts, at) ||
      isSpoken(blocks[at] as Block) ||
      (at > title + 1 && (isCredited(facts, at) || isSigned(facts, at)))
    )
      continue
    candidates.push(at)
    if (isBody(placings, at) && blocks[at]?.kind !== 'heading') inside++
  }
  return candidates
}

/** Words of a line that is a date and not a sentence that has one. */
const DATED = 12
/** What no lede opens with or is. */
const NEVER: number = phrase.SIGNAL | phrase.BYLINE | phrase.DATE

/** The end of a credit or caption. */
const CREDIT = /[©]|\S\/\S| \/ \S|\| |\([^)]*\)$/

/** Ends no sentence, and is a date, a byline, a mark of the page's other parts, a caption or a credit: no lede wherever it stands. */
function isAside({ blocks, looks, found }: Facts, at: number): boolean {
  if (looks[at * sheet.ROW + sheet.END] !== 0) return false
  const { opening, whole, within } = found[at] as phrase.Found
  if (isDate(looks, at) || (opening | whole) & NEVER || within & phrase.CAPTION) return true
  const { text } = blocks[at] as Block
  const hasMarks = looks[at * sheet.ROW + sheet.SIGNS] || looks[at * sheet.ROW + sheet.SEPARATORS] || text.endsWith(')')
  return hasMarks ? CREDIT.test(text.slice(-80)) : false
}

function isSpoken({ text }: Block): boolean {
  return VOICE.test(text) && SPOKEN.test(text)
}

function isDate(looks: Looks, at: number): boolean {
  return (looks[at * sheet.ROW + sheet.TIMES] as number) > 0 && (looks[at * sheet.ROW + sheet.WORDS] as number) < DATED
}

const lendKnown = integers()

export function ledeFeatures(
  facts: Facts,
  placings: Placings,
  title: number,
  candidates: readonly number[],
): number[][] {
  const { blocks, looks } = facts
  let start = Math.max(placings.first, title + 1)
  while (start <= placings.last && !isBody(placings, start)) start++
  if (start > placings.last) start = -1
  const known = lendKnown(facts.distinct + 1).fill(0, 0, facts.distinct + 1)
  markWords(facts, title, known)
  let order = 0
  return candidates.map((at) => {
    const words = looks[at * sheet.ROW + sheet.WORDS] as number
    const prose = words >= 8 && looks[at * sheet.ROW + sheet.END] !== 0
    return [
      Math.min(5, prose ? order++ : 5),
      bucket(at - title, [1, 2, 3, 4, 6, 10, 16]),
      placeIn(placings, at, start),
      bucket(placings.likely[at] as number, [0.02, 0.1, 0.25, 0.5, 0.75, 0.9]),
      bucket(words, [5, 7, 10, 15, 25, 40, 70]),
      looks[at * sheet.ROW + sheet.END] as number,
      (looks[at * sheet.ROW + sheet.REPEATS] as number) > 1 ? (looks[at * sheet.ROW + sheet.AGAIN] ? 2 : 1) : 0,
      ['paragraph', 'heading', 'listItem', 'image'].indexOf((blocks[at] as Block).kind) + 1,
      sharedWith(longerWords(looks, title), markedWords(facts, at, known)),
      looks[at * sheet.ROW + sheet.TIMES]
        ? words < DATED
          ? 3
          : 2
        : (looks[at * sheet.ROW + sheet.FIGURES] as number) > 0.15
          ? 1
          : 0,
      at + 1 < blocks.length ? nextOf(facts, at + 1) : 0,
      bucket(looks[at * sheet.ROW + sheet.CAPITALISED] as number, [0.25, 0.5, 0.8]),
    ]
  })
}

/** 1 the first of the running text, 2 further in, 3 to 5 how far above it, 0 set into it. */
function placeIn(placings: Placings, at: number, start: number): number {
  if (isBody(placings, at)) return at === start ? 1 : 2
  return at < start || start < 0 ? bucket(start - at, [1, 3]) + 3 : 0
}

/** Words shared with the headline, which has so many longer ones; 4: nearly all of it. */
function sharedWith(size: number, shared: number): number {
  return size > 2 && shared >= size * 0.8 ? 4 : Math.min(3, shared)
}

/** What follows: 0 nothing, 1 a short line, 2 a date or byline, 3 a line without an end, 4 a sentence, 5 a long paragraph. */
function nextOf({ looks, found }: Facts, at: number): number {
  if ((found[at] as phrase.Found).opening & (phrase.BYLINE | phrase.DATE) || isDate(looks, at)) return 2
  const words = looks[at * sheet.ROW + sheet.WORDS] as number
  if (words < 5) return 1
  if (looks[at * sheet.ROW + sheet.END] === 0) return 3
  return words < 20 ? 4 : 5
}
