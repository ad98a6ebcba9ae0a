/**
 * Every block of a page as a row of numbers: what it looks like, what stands around it, where on the page it stands.
 * What each number is called says `column-names.ts`, in the same order.
 */
import type { Block } from '../block.ts'
import type { Facts } from './features.ts'
import * as phrase from './phrases.ts'
import type { Looks } from './sheet.ts'
import * as sheet from './sheet.ts'
import { FAR, type Surroundings, surroundingsOf } from './surroundings.ts'

/** Values of a row. */
export const WIDTH = 79

/** Values of its own look, the first columns of all. */
const OWN = 19
/** Values of a neighbour. */
const BESIDE = 5
/** Neighbours that are looked at, and how far the prose around is summed. */
const STEPS = [-2, -1, 1, 2]
const REACHES = [2, 5]
/** What phrases speak for, the first of their bits. */
const PHRASES = 11
/** Beyond this, more words of distance make no difference. */
const MANY = 2000

/** Rows for these blocks, one after the other, written into zeros. */
export function rowsOf(
  facts: Facts,
  which: readonly number[],
  values: Float32Array = new Float32Array(which.length * WIDTH),
): Float32Array {
  const around = surroundingsOf(facts)
  let next = 0
  for (const at of which) {
    next = put(values, next, facts.looks, at, sheet.WORDS, OWN)
    next = putPhrases(values, next, facts.found[at] as phrase.Found)
    next = put(values, next, facts.looks, at, sheet.COHERENCE, 3)
    for (const step of STEPS) next = putNeighbour(values, next, facts, at + step)
    next = putPlace(values, next, facts, around, at)
  }
  return values
}

// Each of these fills the row from `next` on and says where it has come to.

/** So many columns from one on. */
function put(values: Float32Array, from: number, looks: Looks, at: number, column: number, count: number): number {
  const first = at * sheet.ROW + column
  for (let index = 0; index < count; index++) values[from + index] = looks[first + index] as number
  return from + count
}

function putPhrases(values: Float32Array, from: number, found: phrase.Found): number {
  const next = from + PHRASES
  // Most blocks have none, and a new row holds nothing but zeros.
  if ((found.within | found.opening | found.whole | found.closing) === 0) return next + 1
  for (let index = 0; index < PHRASES; index++) values[from + index] = strength(found, 1 << index)
  values[next] = found.closing & phrase.CAPTION ? 1 : 0
  return next + 1
}

function putNeighbour(values: Float32Array, from: number, { looks, blocks, found }: Facts, at: number): number {
  const row = at * sheet.ROW
  if (at < 0 || at >= blocks.length) {
    values[from] = -1
    return from + BESIDE
  }
  values[from] = looks[row + sheet.WORDS] as number
  values[from + 1] = looks[row + sheet.ENDS] as number
  values[from + 2] = looks[row + sheet.REPEATS] as number
  values[from + 3] = strength(found[at] as phrase.Found, phrase.SIGNAL)
  values[from + 4] = looks[row + sheet.IMAGE] as number
  return from + BESIDE
}

function putPlace(
  values: Float32Array,
  from: number,
  { blocks, looks }: Facts,
  { segments, most }: Surroundings,
  at: number,
): number {
  const row = at * sheet.ROW
  const count = blocks.length
  const start = segments[0].from * sheet.ROW
  const before = looks[row + sheet.MASS] as number
  const behind = looks[row + sheet.ROW + sheet.MASS] as number
  let next = from
  values[next++] = at + 1 < count ? (blocks[at + 1] as Block).gap : 5
  for (const reach of REACHES) {
    values[next++] = before - sumAt(looks, count, at - reach, sheet.MASS)
    values[next++] = sumAt(looks, count, at + reach + 1, sheet.MASS) - behind
  }
  values[next++] = sumAt(looks, count, at + 7, sheet.CLOCKS) - sumAt(looks, count, at - 6, sheet.CLOCKS)
  values[next++] = Math.log1p(sumAt(looks, count, count, sheet.MASS) - behind)
  values[next++] = Math.log1p(before)
  values[next++] = (looks[row + sheet.PROSE] as number) / most
  values[next++] = (looks[row + sheet.SIGNALS] as number) - (looks[start + sheet.SIGNALS] as number)
  values[next++] = (looks[row + sheet.TALKS] as number) - (looks[start + sheet.TALKS] as number)
  values[next++] = looks[row + sheet.LAST_SIGNAL] as number
  values[next++] = looks[row + sheet.NEXT_SIGNAL] as number
  for (const { from, to } of segments) {
    values[next++] = clip(at - from, FAR)
    values[next++] = clip(to - 1 - at, FAR)
    values[next++] = clip(before - (looks[from * sheet.ROW + sheet.MASS] as number), MANY)
    values[next++] = clip((looks[to * sheet.ROW + sheet.MASS] as number) - behind, MANY)
  }
  return next
}

/** The sum before a block, as far as the page goes. */
function sumAt(looks: Looks, count: number, at: number, column: number): number {
  return looks[Math.max(0, Math.min(count, at)) * sheet.ROW + column] as number
}

function clip(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value))
}

/** 0 not there, 1 within, 2 at the beginning, 3 the whole. */
function strength(found: phrase.Found, bits: number): number {
  return found.whole & bits ? 3 : found.opening & bits ? 2 : found.within & bits ? 1 : 0
}
