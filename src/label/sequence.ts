/** Which blocks are the running text: how likely each is, by the forest, then one text from them all. */
import { rowsOf, WIDTH } from './columns.ts'
import { candidates, type Facts } from './features.ts'
import { scoresOf, unpack } from './forest.ts'
import { isTimeAlone, type Look } from './look.ts'
import * as phrase from './phrases.ts'
import { bodyForest } from './weights.ts'

/** Where a block stands to the running text: above it, part of it, set in between, or below it. */
export type Place = 'before' | 'body' | 'gap' | 'after'

/** The place of a block, and how likely it is running text, 0 to 1. */
export interface Placing {
  place: Place
  body: number
}

const forest = unpack(bodyForest)

/** One placing a block. In order these are always: before …, then body and gap by turns (first and last body), then after …. */
export function findBody(facts: Facts): Placing[] {
  // A reader gives evidence for all of its blocks or for none.
  if (facts.blocks[0]?.evidence) {
    const odds = facts.blocks.map(({ evidence }) => evidence?.body ?? 0)
    return placingsOf(facts, Float64Array.from(odds, likelihood))
  }
  const blocks = candidates(facts).filter((at) => !isNever(facts, at))
  const scores = scoresOf(forest, rowsOf(facts, blocks), WIDTH)
  const likely = new Float64Array(facts.blocks.length)
  for (let row = 0; row < blocks.length; row++) likely[blocks[row] as number] = likelihood(scores[row] as number)
  return placingsOf(facts, likely)
}

/** Log odds as a likelihood, 0 to 1. */
function likelihood(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

/** From how likely each block is running text to where it stands. */
export function placingsOf(facts: Facts, likely: Float64Array): Placing[] {
  const cut = cutFor(facts, likely)
  // What opens the text has to be likely whatever the cut: headline and lede are looked for around it.
  const opening = Math.max(cut, LIKELY)
  let first = likely.length
  let last = -1
  if (isArticle(facts, likely))
    for (let at = 0; at < likely.length; at++) {
      if ((likely[at] as number) <= (last < 0 ? opening : cut)) continue
      if (last < 0) first = at
      last = at
    }
  const placings: Placing[] = []
  for (let at = 0; at < likely.length; at++) {
    const body = likely[at] as number
    const place = at < first ? 'before' : at > last ? 'after' : body > cut ? 'body' : 'gap'
    // Most blocks of a page are as the one before.
    const before = placings.at(-1)
    placings.push(before?.place === place && before.body === body ? before : { place, body })
  }
  return placings
}

/** From where on a block is more likely running text than not. */
const LIKELY = 0.5
/** How likely a block has to be to be taken, from page to page; and no block counts for more words. */
const CUTS = [0.3, 0.34, 0.38, 0.42, 0.46, 0.5, 0.54, 0.58]
const MOST_WORDS = 200

/**
 * From where on a block of this page is taken for running text: the cut that promises the best F1 in words. Where much is
 * doubtful, a doubtful block is worth taking below one half: what is lost by leaving out weighs more.
 */
function cutFor({ looks }: Facts, likely: Float64Array): number {
  const hits = CUTS.map(() => 0)
  const taken = CUTS.map(() => 0)
  let wanted = 0
  for (let at = 0; at < likely.length; at++) {
    const value = likely[at] as number
    const words = Math.min((looks[at] as Look).words, MOST_WORDS)
    wanted += value * words
    for (let index = 0; index < CUTS.length && value > (CUTS[index] as number); index++) {
      hits[index] = (hits[index] as number) + value * words
      taken[index] = (taken[index] as number) + words
    }
  }
  let best = LIKELY
  let most = 0
  for (let index = 0; index < CUTS.length; index++) {
    const promise = (hits[index] as number) / ((taken[index] as number) + wanted)
    if (promise <= most) continue
    most = promise
    best = CUTS[index] as number
  }
  return best
}

/** Words of a byline, at most. */
const BYLINE = 8

/** Lines that are no running text wherever they stand: a mark of a page's other parts to the word, and a byline. */
function isNever({ found, looks }: Facts, at: number): boolean {
  const { exact, opening } = found[at] as phrase.Found
  if (exact & phrase.SIGNAL) return true
  const { words, end } = looks[at] as Look
  return (opening & phrase.BYLINE) > 0 && words > 1 && words <= BYLINE && end === 0
}

/** Words that an article has in one piece, at least. */
const PIECE = 40
/** Words of a line that counts for a piece. */
const SHORTEST = 8
/** Up to this many blocks a text is taken for what somebody copied, not for a page. */
export const COPIED = 12

/**
 * Whether there is an article at all. A section front has teasers: running text in small pieces, each between a headline and
 * a date or the next headline. An article on a page has some blocks right below each other that hold forty words or more. In a
 * live ticker the time of each entry parts them; its entries have more than one sentence.
 */
function isArticle({ looks }: Facts, likely: Float64Array): boolean {
  if (likely.length <= COPIED) return true
  let piece = 0
  let parted = false
  let timed = false
  for (let at = 0; at < likely.length; at++) {
    const look = looks[at] as Look
    const { words, breaks } = look
    if ((likely[at] as number) > LIKELY && words >= SHORTEST) {
      piece = !parted || (timed && breaks > 0) ? piece + words : words
      if (piece >= PIECE) return true
      parted = timed = false
    } else {
      parted = true
      timed ||= isTimeAlone(look)
    }
  }
  return false
}
