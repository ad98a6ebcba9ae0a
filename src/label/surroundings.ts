/** What a block's place on its page says: masses of prose around it, signals, words shared with others. */
import type { Block } from '../block.ts'
import { integers } from '../text/scratch.ts'
import type { Facts } from './features.ts'
import * as phrase from './phrases.ts'
import { bestSegment, type Segment } from './segment.ts'
import type { Looks } from './sheet.ts'
import * as sheet from './sheet.ts'

/** Beyond this, more blocks of distance make no difference. */
export const FAR = 60

export interface Surroundings {
  /** The best segments: the usual one, one that short lines hardly part, one of long sentences alone. */
  segments: readonly [Segment, Segment, Segment]
  /** Prose words of the longest block. */
  most: number
}

/** Fills the columns that say what stands around each block. */
export function surroundingsOf(facts: Facts): Surroundings {
  const { blocks, looks } = facts
  const count = blocks.length
  const most = addUp(facts)
  const usual = bestSegment(looks, count, 7, 7, 0)
  likeness(facts, usual)
  similarStarts(facts)
  return {
    segments: [usual, bestSegment(looks, count, 7, 2.5, 0), bestSegment(looks, count, 20, 20, 1)],
    most,
  }
}

/** Fills the columns of sums and of distances, and gives the prose words of the longest block. */
function addUp({ blocks, found, looks }: Facts): number {
  const end = blocks.length * sheet.ROW
  let most = 1
  let mass = 0
  let clocks = 0
  let signals = 0
  let talks = 0
  let since = FAR
  for (let row = 0, at = 0; row <= end; row += sheet.ROW) {
    looks[row + sheet.MASS] = mass
    looks[row + sheet.CLOCKS] = clocks
    looks[row + sheet.SIGNALS] = signals
    looks[row + sheet.TALKS] = talks
    looks[row + sheet.LAST_SIGNAL] = since
    if (row === end) break
    const prose = looks[row + sheet.PROSE] as number
    const { opening, whole } = found[at++] as phrase.Found
    const opens = opening | whole
    mass += prose
    if (prose > most) most = prose
    if ((looks[row + sheet.TIMES] as number) > 0 && (looks[row + sheet.WORDS] as number) < 12) clocks++
    if (opens & phrase.SIGNAL) signals++
    if (opens & phrase.COMMENT) talks++
    since = further(since, FAR, opens & phrase.SIGNAL)
  }
  since = FAR
  for (let row = end - sheet.ROW; row >= 0; row -= sheet.ROW) {
    looks[row + sheet.NEXT_SIGNAL] = since
    since = further(
      since,
      FAR,
      (looks[row + sheet.ROW + sheet.SIGNALS] as number) - (looks[row + sheet.SIGNALS] as number),
    )
  }
  return most
}

/** One block further from what stands there or not, as far as that counts. */
export function further(distance: number, most: number, isThere: boolean | number | undefined): number {
  return isThere ? 1 : Math.min(most, distance + 1)
}

const lendHolders = integers()
const lendLast = integers()

/** How much of a block's longer words other blocks hold; -1 where it has none. No branch in it has to be foreseen. */
function likeness({ blocks, looks, list, distinct }: Facts, segment: Segment): void {
  const { ids } = list
  const count = blocks.length
  // By word: how many blocks of the segment hold it, and the last block that was seen to.
  const holders = lendHolders(distinct + 1).fill(0, 0, distinct + 1)
  const last = lendLast(distinct + 1).fill(-9, 0, distinct + 1)
  for (let at = 0; at < count; at++) {
    const from = (looks[at * sheet.ROW + sheet.TELLING] as number) | 0
    const to = (looks[(at + 1) * sheet.ROW + sheet.TELLING] as number) | 0
    const own = isCore(looks, segment, at)
    let near = 0
    for (let word = from; word < to; word++) {
      const id = ids[word] as number
      const away = at - (last[id] as number)
      const isNew = Number(away > 0)
      near += isNew & Number(away <= 3)
      holders[id] = (holders[id] as number) + (isNew & own)
      last[id] = at
    }
    looks[at * sheet.ROW + sheet.ABOVE] = near / (to - from + 1)
  }
  for (let at = 0; at < count; at++) {
    const from = (looks[at * sheet.ROW + sheet.TELLING] as number) | 0
    const to = (looks[(at + 1) * sheet.ROW + sheet.TELLING] as number) | 0
    const own = isCore(looks, segment, at)
    let shared = 0
    for (let word = from; word < to; word++) shared += Number((holders[ids[word] as number] as number) > own)
    looks[at * sheet.ROW + sheet.COHERENCE] = from === to ? -1 : shared / (to - from + 1)
  }
}

/** 1 for a block of prose within the segment, else 0. */
function isCore(looks: Looks, { from, to }: Segment, at: number): number {
  return at >= from && at < to && (looks[at * sheet.ROW + sheet.PROSE] as number) > 0 ? 1 : 0
}

function similarStarts({ looks, blocks }: Facts): void {
  const count = blocks.length
  const startOf = (at: number): number =>
    (blocks[at] as Block).kind === 'listItem' ? 9 : (looks[at * sheet.ROW + sheet.START] as number)
  for (let from = 0; from < count; ) {
    const start = startOf(from)
    let to = from + 1
    while (to < count && startOf(to) === start) to++
    const many = start !== 0 ? to - from : 0
    for (; from < to; from++) looks[from * sheet.ROW + sheet.STARTS] = many
  }
}
