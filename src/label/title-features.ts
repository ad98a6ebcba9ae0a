/** What speaks for and against a block being the headline: for each feature a small number, in the order of `TITLE_SIZES`. */
import type { Block } from '../block.ts'
import { integers } from '../text/scratch.ts'
import { type Head, likeness, longerWords, markedWords } from './head.ts'
import * as phrase from './phrases.ts'
import { bucket } from './rank.ts'
import * as sheet from './sheet.ts'

/** How many values each feature has, in the order in which `titleFeatures` gives them. */
export const TITLE_SIZES: readonly number[] = [16, 11, 3, 18, 18, 4, 6, 9, 4, 8, 12, 16, 12, 8]

/** Lines above the running text of a bare article, at most: its first line is no page's own title. */
const BARE = 6

/** Limits of the values of some features: lists made once, not for each block. */
const PLACES = [-8, -4, -2, -1, 0, 1, 2, 3, 4, 5, 6, 8, 12, 20, 40]
const LENGTHS = [0, 1, 2, 3, 4, 6, 9, 14, 20, 30]
const SHARES = [0.34, 0.6]
const AWAY = [1, 2, 4, 8]
const PROSE_AWAY = [1, 2, 3, 4, 6, 9, 13]
/** Blocks from which on a byline below does not count. */
const NO_BYLINE = 7
/** How far into the running text anything makes a difference: as far as a headline may stand, and as far below that. */
const SEEN = 28
/** Blocks above a line in which a date makes a difference. */
const DATED = 4

const lendRows = integers()

/** The features of all members of a head, one row after the other; lent until they are asked for again. */
export function titleFeatures(head: Head): Int32Array {
  const { facts, start, members } = head
  const { blocks, found, looks } = facts
  const width = TITLE_SIZES.length
  const rows = lendRows(members.length * width)
  const signs = signsOf(head)
  // From the last one up: where the next of something stands below a line is known once it has been passed.
  let date = NOWHERE
  let prose = NOWHERE
  let byline = NOWHERE
  let below = Math.min(blocks.length, start + SEEN) - 1
  for (let member = members.length - 1; member >= 0; member--) {
    const at = members[member] as number
    for (; below > at; below--) {
      const sign = signs[below + DATED] as number
      if (sign & DATE) date = below
      if (sign & PROSE) prose = below
      if (sign & BYLINE) byline = below
    }
    const block = blocks[at] as Block
    const row = at * sheet.ROW
    const own = looks[row + sheet.WORDS] as number
    const link = looks[row + sheet.LINKED] as number
    const dated =
      (signs[at] as number) | (signs[at + 1] as number) | (signs[at + 2] as number) | (signs[at + 3] as number)
    let next = member * width
    // Where it stands to the running text, and how long it is.
    rows[next++] = bucket(start - at, PLACES)
    rows[next++] = bucket(own, LENGTHS)
    rows[next++] = link > 0.9 ? 2 : link > 0 ? 1 : 0
    // Words that the running text opens with; the page's own title; copies.
    rows[next++] = sharedWith(head, at)
    rows[next++] = (at === 0 ? (start > BARE ? 8 : 0) : likeness(facts, at, 0)) + (own < 4 ? 9 : 0)
    rows[next++] = Math.min(3, (looks[row + sheet.REPEATS] as number) - 1)
    // What stands around it.
    rows[next++] = (signs[at + DATED - 1] as number) & NEIGHBOUR
    rows[next++] =
      at + 1 < start ? (signs[at + DATED + 1] as number) & NEIGHBOUR : at + 1 === start ? 6 : at < start ? 7 : 8
    rows[next++] = (block.gap > 0 ? 1 : 0) + (at + 1 < blocks.length && (blocks[at + 1] as Block).gap > 0 ? 2 : 0)
    rows[next++] = block.kind === 'heading' ? block.depth : 0
    rows[next++] = bucket(date - at, AWAY) * 2 + (dated & DATE ? 1 : 0)
    rows[next++] = bucket(prose - at, PROSE_AWAY) + (own >= 3 && own <= 25 ? 8 : 0)
    rows[next++] = phraseOf(found[at] as phrase.Found)
    rows[next++] = byline - at < NO_BYLINE ? byline - at : 0
  }
  return rows
}

/** Behind all blocks. */
const NOWHERE = 1e9

/** What a block is to those around it: what stands beside them, and whether it is a date, a sentence of prose, a byline. */
const NEIGHBOUR = 7
const DATE = 8
const PROSE = 16
const BYLINE = 32

const lendSigns = integers()

/** The signs of each block of the head as far as the last member can see, behind as many empty ones as look up from the first. */
function signsOf({ facts: { blocks, looks, found }, start }: Head): Int32Array {
  const end = Math.min(blocks.length, start + SEEN)
  const signs = lendSigns(end + DATED).fill(0, 0, DATED)
  for (let at = 0; at < end; at++) {
    const row = at * sheet.ROW
    const words = looks[row + sheet.WORDS] as number
    const isTimed = (looks[row + sheet.TIMES] as number) > 0
    const ends = looks[row + sheet.ENDS] as number
    const isFigures = words < 14 && (isTimed || (looks[row + sheet.FIGURES] as number) > 0.33)
    const isProse = words >= 10 && ends && (looks[row + sheet.LINKED] as number) < 0.5
    const isByline = words < 16 && (found[at] as phrase.Found).opening & phrase.BYLINE
    signs[at + DATED] =
      // Figures, a word or two, a short line, a sentence, a line without an end.
      (isFigures ? 3 : words < 3 ? 1 : words < 6 ? 2 : 4 + ends) |
      (isTimed && words < 16 ? DATE : 0) |
      (isProse ? PROSE : 0) |
      (isByline ? BYLINE : 0)
  }
  return signs
}

/** How many of the longer words stand in the opening of the running text, by number and by share. */
function sharedWith({ facts, opening }: Head, at: number): number {
  const size = longerWords(facts.looks, at)
  const shared = markedWords(facts, at, opening)
  return size === 0 ? 0 : Math.min(5, shared) * 3 + bucket(shared / size, SHARES)
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
function phraseOf({ opening, whole, within }: phrase.Found): number {
  const bits = opening | whole
  const at = bits === 0 ? -1 : PHRASES.findIndex((bit) => (bits & bit) > 0)
  return at < 0 && within & phrase.CAPTION ? 11 : at + 1
}
