/** What speaks for and against a block being the headline: for each feature a small number, in the order of `TITLE_SIZES`. */
import type { Block } from '../block.ts'
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

/** The features of all members of a head, in their order. */
export function titleFeatures(head: Head): number[][] {
  const { blocks, facts, start, members } = head
  return members.map((at) => {
    const block = blocks[at] as Block
    const look = lookOf(head, at)
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
      bucket(nextDated(head, at, 1), AWAY) * 2 + (nextDated(head, at, -1) <= 4 ? 1 : 0),
      bucket(nextProse(head, at), PROSE_AWAY) + (look.words >= 3 && look.words <= 25 ? 8 : 0),
      phraseOf(facts.found[at]),
      bylineBelow(head, at),
    ]
  })
}

function lookOf(head: Head, at: number): Look {
  return head.facts.looks[at] as Look
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

/** How far away the next line with a date stands. */
function nextDated(head: Head, at: number, step: number): number {
  for (let away = 1; away <= 8; away++) {
    const look = head.facts.looks[at + away * step]
    if (!look) return 9
    if (look.words < 16 && look.times > 0) return away
  }
  return 9
}

/** How far below the next sentence stands. */
function nextProse(head: Head, at: number): number {
  for (let away = 1; away <= 13; away++) {
    const look = head.facts.looks[at + away]
    if (!look) break
    if (look.words >= 10 && look.endsSentence && look.linked < 0.5) return away
  }
  return 14
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

/** How far below a line stands that opens like a byline. */
function bylineBelow(head: Head, at: number): number {
  for (let away = 1; away <= 6; away++) {
    const opening = head.facts.found[at + away]?.opening ?? 0
    if ((opening & phrase.BYLINE) > 0 && lookOf(head, at + away).words < 16) return away
  }
  return 0
}
