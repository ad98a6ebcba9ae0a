/** What speaks for and against a block being the headline: for each feature a small number, in the order of `TITLE_SIZES`. */
import type { Block } from '../block.ts'
import { distances } from './distances.ts'
import { type Head, likeness } from './head.ts'
import type { Look } from './look.ts'
import * as phrase from './phrases.ts'
import { bucket } from './rank.ts'

/** How many values each feature has, in the order in which `titleFeatures` gives them. */
export const TITLE_SIZES: readonly number[] = [16, 11, 3, 18, 18, 4, 6, 9, 4, 8, 12, 16, 12, 8]

/** Lines above the running text of a bare article, at most: its first line is no page's own title. */
const BARE = 6

/** Limits of the values of some features: lists made once, not for each block. */
const PLACES = [-8, -4, -2, -1, 0, 1, 2, 3, 4, 5, 6, 8, 12, 20, 40]
const LENGTHS = [0, 1, 2, 3, 4, 6, 9, 14, 20, 30]
const AWAY = [1, 2, 4, 8]
const PROSE_AWAY = [1, 2, 3, 4, 6, 9, 13]
const SHARES = [0.34, 0.6]
/** How far into the running text anything makes a difference: as far as a headline may stand, and as far below that. */
const SEEN = 28
/** Blocks from which on a byline below does not count. */
const NO_BYLINE = 7

/** The features of all members of a head, in their order. */
export function titleFeatures(head: Head): number[][] {
  const { blocks, facts, start, members } = head
  const { found } = facts
  // As far as the last of them can see.
  const looks = facts.looks.slice(0, start + SEEN)
  const isDate = (at: number): boolean => (looks[at] as Look).words < 16 && (looks[at] as Look).times > 0
  const dateBelow = distances(looks.length, 1, 9, isDate)
  const dateAbove = distances(looks.length, -1, 9, isDate)
  const proseBelow = distances(looks.length, 1, 14, (at) => isProse(looks[at] as Look))
  const bylineBelow = distances(
    looks.length,
    1,
    NO_BYLINE,
    (at) => ((found[at] as phrase.Found).opening & phrase.BYLINE) > 0 && (looks[at] as Look).words < 16,
  )
  return members.map((at) => {
    const block = blocks[at] as Block
    const look = looks[at] as Look
    const few = look.words < 4 ? 1 : 0
    return [
      // Where it stands to the running text, and how long it is.
      bucket(start - at, PLACES),
      bucket(look.words, LENGTHS),
      look.linked > 0.9 ? 2 : look.linked > 0 ? 1 : 0,
      // Words that the running text opens with; the page's own title; copies.
      sharedWith(head, at),
      (at === 0 ? (start > BARE ? 8 : 0) : likeness(facts, at, 0)) + 9 * few,
      Math.min(3, (facts.repeats[at] ?? 1) - 1),
      // What stands around it.
      neighbour(head, at - 1),
      at + 1 < start ? neighbour(head, at + 1) : at + 1 === start ? 6 : at < start ? 7 : 8,
      (block.gap > 0 ? 1 : 0) + ((blocks[at + 1]?.gap ?? 0) > 0 ? 2 : 0),
      block.kind === 'heading' ? block.depth : 0,
      bucket(dateBelow[at] as number, AWAY) * 2 + ((dateAbove[at] as number) <= 4 ? 1 : 0),
      bucket(proseBelow[at] as number, PROSE_AWAY) + (look.words >= 3 && look.words <= 25 ? 8 : 0),
      phraseOf(found[at]),
      (bylineBelow[at] as number) % NO_BYLINE,
    ]
  })
}

/** How many of the longer words stand in the opening of the running text, by number and by share. */
function sharedWith({ facts: { looks, ids }, opening }: Head, at: number): number {
  const { from, to } = looks[at] as Look
  let all = 0
  let shared = 0
  for (let word = from; word < to; word++) {
    const id = ids[word] as number
    if (id !== 0) all++
    shared += opening[id] as number
  }
  return all === 0 ? 0 : Math.min(5, shared) * 3 + bucket(shared / all, SHARES)
}

function isDated(look: Look): boolean {
  return look.times > 0 || look.figures > 0.33
}

/** What stands beside: nothing, a word or two, a short line, figures, a line without an end, a sentence. */
function neighbour(head: Head, at: number): number {
  const look = head.facts.looks[at]
  if (!look) return 0
  if (isDated(look) && look.words < 14) return 3
  if (look.words < 3) return 1
  if (look.words < 6) return 2
  return look.endsSentence ? 5 : 4
}

function isProse({ words, endsSentence, linked }: Look): boolean {
  return words >= 10 && endsSentence && linked < 0.5
}

const PHRASES = [
  phrase.BYLINE,
  phrase.DATE,
  phrase.CAPTION,
  phrase.RELATED,
  phrase.SHARE,
  phrase.ADVERT,
  phrase.COMMENT,
  phrase.TAGS,
  phrase.MENU,
  phrase.BOILERPLATE,
]

/** Which phrase a block opens with or is; failing that, whether one for a caption is anywhere in it. */
export function phraseOf(found: phrase.Found | undefined): number {
  if (!found) return 0
  const bits = found.opening | found.whole
  const at = bits === 0 ? -1 : PHRASES.findIndex((bit) => (bits & bit) > 0)
  if (at >= 0) return at + 1
  return (found.within & phrase.CAPTION) > 0 ? 11 : 0
}
