/** What speaks for and against a block being the headline: for each feature a small number, in the order of `TITLE_SIZES`. */
import type { Block } from '../block.ts'
import { type Head, likeness } from './head.ts'
import * as phrase from './phrases.ts'
import { bucket } from './rank.ts'
import type { Looks } from './sheet.ts'
import * as sheet from './sheet.ts'
import { further } from './surroundings.ts'

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
  const { facts, start, members } = head
  const { blocks, found, looks } = facts
  fillDistances(head)
  const features: number[][] = []
  for (const at of members) {
    const block = blocks[at] as Block
    const row = at * sheet.ROW
    const own = looks[row + sheet.WORDS] as number
    const few = own < 4 ? 1 : 0
    const link = looks[row + sheet.LINKED] as number
    features.push([
      // Where it stands to the running text, and how long it is.
      bucket(start - at, PLACES),
      bucket(own, LENGTHS),
      link > 0.9 ? 2 : link > 0 ? 1 : 0,
      // Words that the running text opens with; the page's own title; copies.
      sharedWith(head, at),
      (at === 0 ? (start > BARE ? 8 : 0) : likeness(facts, at, 0)) + 9 * few,
      Math.min(3, (looks[row + sheet.REPEATS] as number) - 1),
      // What stands around it.
      at > 0 ? neighbour(looks, at - 1) : 0,
      at + 1 < start ? neighbour(looks, at + 1) : at + 1 === start ? 6 : at < start ? 7 : 8,
      (block.gap > 0 ? 1 : 0) + (at + 1 < blocks.length && (blocks[at + 1] as Block).gap > 0 ? 2 : 0),
      block.kind === 'heading' ? block.depth : 0,
      bucket(looks[row + sheet.DATE_BELOW] as number, AWAY) * 2 +
        ((looks[row + sheet.DATE_ABOVE] as number) <= 4 ? 1 : 0),
      bucket(looks[row + sheet.PROSE_BELOW] as number, PROSE_AWAY) + (own >= 3 && own <= 25 ? 8 : 0),
      phraseOf(found[at]),
      (looks[row + sheet.BYLINE_BELOW] as number) % NO_BYLINE,
    ])
  }
  return features
}

/** How many blocks on or back the next one stands that is a date, a sentence of prose, a byline, as far as that counts. */
function fillDistances({ facts: { blocks, looks, found }, start }: Head): void {
  // As far as the last member can see.
  const end = Math.min(blocks.length, start + SEEN) * sheet.ROW
  const isDate = (row: number): boolean =>
    (looks[row + sheet.WORDS] as number) < 16 && (looks[row + sheet.TIMES] as number) > 0
  let date = 9
  let prose = 14
  let byline = NO_BYLINE
  for (let row = end - sheet.ROW; row >= 0; row -= sheet.ROW) {
    looks[row + sheet.DATE_BELOW] = date
    looks[row + sheet.PROSE_BELOW] = prose
    looks[row + sheet.BYLINE_BELOW] = byline
    const words = looks[row + sheet.WORDS] as number
    const { opening } = found[row / sheet.ROW] as phrase.Found
    date = further(date, 9, isDate(row))
    prose = further(prose, 14, words >= 10 && looks[row + sheet.ENDS] && (looks[row + sheet.LINKED] as number) < 0.5)
    byline = further(byline, NO_BYLINE, opening & phrase.BYLINE && words < 16)
  }
  date = 9
  for (let row = 0; row < end; row += sheet.ROW) {
    looks[row + sheet.DATE_ABOVE] = date
    date = further(date, 9, isDate(row))
  }
}

/** How many of the longer words stand in the opening of the running text, by number and by share. */
function sharedWith({ facts: { looks, list }, opening }: Head, at: number): number {
  const from = looks[at * sheet.ROW + sheet.TELLING] as number
  const to = looks[(at + 1) * sheet.ROW + sheet.TELLING] as number
  let shared = 0
  for (let word = from; word < to; word++) shared += opening[list.ids[word] as number] as number
  return from === to ? 0 : Math.min(5, shared) * 3 + bucket(shared / (to - from), SHARES)
}

/** What stands beside: nothing, a word or two, a short line, figures, a line without an end, a sentence. */
function neighbour(looks: Looks, at: number): number {
  const own = looks[at * sheet.ROW + sheet.WORDS] as number
  if (
    own < 14 &&
    ((looks[at * sheet.ROW + sheet.TIMES] as number) > 0 || (looks[at * sheet.ROW + sheet.FIGURES] as number) > 0.33)
  )
    return 3
  if (own < 3) return 1
  if (own < 6) return 2
  return looks[at * sheet.ROW + sheet.ENDS] ? 5 : 4
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
function phraseOf(found: phrase.Found | undefined): number {
  if (!found) return 0
  const bits = found.opening | found.whole
  const at = bits === 0 ? -1 : PHRASES.findIndex((bit) => (bits & bit) > 0)
  if (at >= 0) return at + 1
  return (found.within & phrase.CAPTION) > 0 ? 11 : 0
}
