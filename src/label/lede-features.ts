/** What speaks for and against a block being the lede, for each feature a small number, in the order of `LEDE_SIZES`. */
import type { Block } from '../block.ts'
import type { Facts } from './features.ts'
import type { Look } from './look.ts'
import * as phrase from './phrases.ts'
import { bucket } from './rank.ts'
import type { Placing } from './sequence.ts'

/** How many values each feature has, in the order in which `ledeFeatures` gives them. */
export const LEDE_SIZES: readonly number[] = [6, 8, 6, 7, 8, 6, 3, 5, 5, 4, 6, 4]

/** How far below the headline, and how far into the running text, the lede is looked for, in blocks. */
const BELOW = 40
const INTO = 4
const WORDS = 4

/** Blocks that may be the lede, ascending: below the headline as far as the running text's first paragraphs. */
export function ledeCandidates(facts: Facts, placings: readonly Placing[], title: number): number[] {
  const { blocks, looks } = facts
  const candidates: number[] = []
  const { key } = looks[title] ?? { key: 0 }
  let inside = 0
  for (let at = title + 1; at < blocks.length && at <= title + BELOW && inside < INTO; at++) {
    const look = looks[at] as Look
    if (look.words < WORDS || look.key === key || isAside(facts, at)) continue
    candidates.push(at)
    if (placings[at]?.place === 'body' && blocks[at]?.kind !== 'heading') inside++
  }
  return candidates
}

/** Words of a line that is a date and not a sentence that has one. */
const DATED = 12
/** What no lede opens with or is. */
const NEVER: number = phrase.SIGNAL | phrase.BYLINE | phrase.DATE

/** Ends no sentence, and is a date, a byline, a mark of the page's other parts, a caption or a credit: no lede wherever it stands. */
function isAside({ blocks, looks, found }: Facts, at: number): boolean {
  const { end, times, words } = looks[at] as Look
  if (end !== 0) return false
  const { opening, whole, within } = found[at] as phrase.Found
  if ((times > 0 && words < DATED) || (opening | whole) & NEVER || within & phrase.CAPTION) return true
  return /[©]|\S\/\S|\| |\([^)]*\)$/.test((blocks[at] as Block).text.slice(-80))
}

export function ledeFeatures(
  facts: Facts,
  placings: readonly Placing[],
  title: number,
  candidates: readonly number[],
): number[][] {
  const start = placings.findIndex(({ place }, at) => place === 'body' && at > title)
  const known = new Uint8Array(facts.distinct + 1)
  let size = 0
  const { from, to } = facts.looks[title] as Look
  for (let word = from; word < to; word++)
    if (facts.ids[word]) {
      known[facts.ids[word] as number] = 1
      size++
    }
  let order = 0
  return candidates.map((at) => {
    const block = facts.blocks[at] as Block
    const look = facts.looks[at] as Look
    const prose = look.words >= 8 && look.end !== 0
    return [
      Math.min(5, prose ? order++ : 5),
      bucket(at - title, [1, 2, 3, 4, 6, 10, 16]),
      placeOf(placings, at, start),
      bucket(placings[at]?.body ?? 0, [0.02, 0.1, 0.25, 0.5, 0.75, 0.9]),
      bucket(look.words, [5, 7, 10, 15, 25, 40, 70]),
      look.end,
      (facts.repeats[at] ?? 1) > 1 ? (facts.again[at] ? 2 : 1) : 0,
      ['paragraph', 'heading', 'listItem', 'image'].indexOf(block.kind) + 1,
      sharedWith(facts, at, known, size),
      look.times > 0 ? (look.words < DATED ? 3 : 2) : look.figures > 0.15 ? 1 : 0,
      nextOf(facts, at),
      bucket(look.capitalised, [0.25, 0.5, 0.8]),
    ]
  })
}

/** 1 the first of the running text, 2 further in, 3 to 5 how far above it, 0 set into it. */
function placeOf(placings: readonly Placing[], at: number, start: number): number {
  if (placings[at]?.place === 'body') return at === start ? 1 : 2
  return at < start || start < 0 ? bucket(start - at, [1, 3]) + 3 : 0
}

/** Words shared with the headline, 4: nearly all of it; `known` has 1 at the number of each of its `size` longer words. */
function sharedWith({ looks, ids }: Facts, at: number, known: Uint8Array, size: number): number {
  const { from, to } = looks[at] as Look
  let shared = 0
  for (let word = from; word < to; word++) shared += known[ids[word] as number] as number
  return size > 2 && shared >= size * 0.8 ? 4 : Math.min(3, shared)
}

/** What follows: 0 nothing, 1 a short line, 2 a date or byline, 3 a line without an end, 4 a sentence, 5 a long paragraph. */
function nextOf({ looks, found }: Facts, at: number): number {
  const look = looks[at + 1]
  if (!look) return 0
  if (((found[at + 1]?.opening ?? 0) & (phrase.BYLINE | phrase.DATE)) > 0 || (look.times > 0 && look.words < DATED))
    return 2
  if (look.words < 5) return 1
  if (look.end === 0) return 3
  return look.words < 20 ? 4 : 5
}
