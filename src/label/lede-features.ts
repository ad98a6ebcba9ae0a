/** What speaks for and against a block being the lede, for each feature a small number, in the order of `LEDE_SIZES`. */
import type { Block } from '../block.ts'
import { integers } from '../text/scratch.ts'
import { hasCredit, isCredited } from './captions.ts'
import type { Facts } from './features.ts'
import { longerWords, markedWords, markOpening } from './head.ts'
import * as phrase from './phrases.ts'
import { isBody, isListed, type Placings } from './placings.ts'
import { bucket } from './rank.ts'
import type { Looks } from './sheet.ts'
import * as sheet from './sheet.ts'
import { SPOKEN, VOICE } from './signs.ts'

/** How many values each feature has, in the order in which `ledeFeatures` gives them. */
export const LEDE_SIZES: readonly number[] = [8, 6, 7, 8, 6, 3, 4, 4, 5, 7, 7, 7, 4, 2]

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
    const { kind, text } = blocks[at] as Block
    if (
      (looks[at * sheet.ROW + sheet.WORDS] as number) < WORDS ||
      (isNoItem && kind === 'listItem') ||
      kind === 'metadata' ||
      looks[at * sheet.ROW + sheet.KEY] === looks[title * sheet.ROW + sheet.KEY] ||
      isAside(facts, at) ||
      (VOICE.test(text) && SPOKEN.test(text)) ||
      (at > title + 1 && isCredited(facts, at))
    )
      continue
    candidates.push(at)
    if (isBody(placings, at) && kind !== 'heading') inside++
  }
  return candidates
}

/** Words of a line that is a date and not a sentence that has one. */
const DATED = 12
/** What no lede opens with or is. */
const NEVER: number = phrase.SIGNAL | phrase.BYLINE | phrase.DATE

/** The end of a credit or caption. */
const CREDIT = /©|\/ ?\S|\| |\([^)]*\)$/

/** Ends no sentence, and is a date, a byline, a mark of the page's other parts, a caption or a credit: no lede wherever it stands. */
function isAside({ blocks, looks, found }: Facts, at: number): boolean {
  if (looks[at * sheet.ROW + sheet.END] !== 0) return false
  const { opening, whole, within } = found[at] as phrase.Found
  if (isDate(looks, at) || (opening | whole) & NEVER || within & phrase.CAPTION) return true
  return CREDIT.test((blocks[at] as Block).text.slice(-80))
}

function isDate(looks: Looks, at: number): boolean {
  return (looks[at * sheet.ROW + sheet.TIMES] as number) > 0 && (looks[at * sheet.ROW + sheet.WORDS] as number) < DATED
}

const lendOpening = integers()
/** Blocks of running text whose words count as the article's own. */
const OPENING = 3

export function ledeFeatures(
  facts: Facts,
  placings: Placings,
  title: number,
  candidates: readonly number[],
): number[][] {
  const { blocks, looks, distinct } = facts
  let start = Math.max(placings.first, title + 1)
  while (start <= placings.last && !isBody(placings, start)) start++
  if (start > placings.last) start = -1
  const opening = lendOpening(distinct + 1).fill(0, 0, distinct + 1)
  if (start >= 0) markOpening(facts, placings, start, OPENING, opening)
  // From the headline to the block below the last candidate.
  const stands = blocks
    .slice(title, (candidates.at(-1) ?? title) + 2)
    .map((_, step) => step && standing(facts, title + step))
  return candidates.map((at) => {
    const of = (column: number): number => looks[at * sheet.ROW + column] as number
    const words = of(sheet.WORDS)
    return [
      bucket(at - title, [1, 2, 3, 4, 6, 10, 16]),
      placeIn(placings, at, start),
      bucket(placings.likely[at] as number, [0.02, 0.1, 0.25, 0.5, 0.75, 0.9]),
      bucket(words, [5, 7, 10, 15, 25, 40, 70]),
      of(sheet.END),
      ['heading', 'listItem'].indexOf((blocks[at] as Block).kind) + 1,
      of(sheet.TIMES) ? (words < DATED ? 3 : 2) : Number(of(sheet.FIGURES) > 0.15),
      bucket(of(sheet.CAPITALISED), [0.25, 0.5, 0.8]),
      of(sheet.START),
      stands[at - title + 1] ?? 0,
      stands[at - title - 1] as number,
      Math.max(...stands.slice(0, at - title)),
      at < start || start < 0 ? bucket(shareIn(facts, at, opening), [0.1, 0.3]) : 3,
      Number(hasCredit(facts, at)),
    ]
  })
}

/** The share of a block's longer words that have a mark. */
function shareIn(facts: Facts, at: number, marks: Int32Array): number {
  return markedWords(facts, at, marks) / (longerWords(facts.looks, at) || 1)
}

/** 1 the first of the running text, 2 further in, 3 to 5 how far above it, 0 set into it. */
function placeIn(placings: Placings, at: number, start: number): number {
  if (isBody(placings, at)) return at === start ? 1 : 2
  return at < start || start < 0 ? bucket(start - at, [1, 3]) + 3 : 0
}

/**
 * What stands beside the lede or above it: 1 a short line, 2 a longer one without an end, 3 a date or byline, 4 a picture or its
 * credit, 5 a sentence, 6 a long paragraph.
 */
function standing(facts: Facts, at: number): number {
  const { blocks, looks, found } = facts
  const { within, opening } = found[at] as phrase.Found
  if (blocks[at]?.kind === 'image' || within & phrase.CAPTION || hasCredit(facts, at)) return 4
  if (opening & (phrase.BYLINE | phrase.DATE) || isDate(looks, at)) return 3
  const words = looks[at * sheet.ROW + sheet.WORDS] as number
  if (words < 5) return 1
  if (words < 8 || looks[at * sheet.ROW + sheet.END] === 0) return 2
  return words < 20 ? 5 : 6
}
