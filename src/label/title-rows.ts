/** Rows of numbers for the lines that come near being the headline: what each looks like itself, and what stands beside it. */
import type { Facts } from './features.ts'
import type { Head } from './head.ts'
import * as sheet from './sheet.ts'
import { TITLE_SIZES } from './title-features.ts'

/** Neighbours that are looked at. */
const STEPS = [-2, -1, 1, 2]
/** Values that say what a line looks like, and what the one beside it does. */
const OWN = 20
const BESIDE = 9

/** What a line's own values are of its look, and those of the one beside it. */
const LOOKS = [
  sheet.WORDS,
  sheet.END,
  sheet.BREAKS,
  sheet.COMMAS,
  sheet.QUOTES,
  sheet.SEPARATORS,
  sheet.SIGNS,
  sheet.TIMES,
  sheet.FIGURES,
  sheet.CAPITALISED,
  sheet.CAPITALS,
  sheet.LINKED,
  sheet.START,
  sheet.JOINTS,
  sheet.AGAIN,
  sheet.PROSE,
]
const LOOKS_BESIDE = [
  sheet.WORDS,
  sheet.END,
  sheet.TIMES,
  sheet.FIGURES,
  sheet.CAPITALISED,
  sheet.LINKED,
  sheet.REPEATS,
  sheet.GAP,
]

/** Values of a row: those that the first choice went by come first. */
export const TITLE_WIDTH: number = TITLE_SIZES.length + OWN + STEPS.length * BESIDE

/** How many are looked at closely. */
const NEAR = 12

/** How far the weights that chose these count beside what the rows say. */
export const PRIOR = 0.5

/** Indexes of the greatest weights, greatest first. */
export function nearest(weights: readonly number[]): number[] {
  const few: number[] = []
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index] as number
    let at = few.length
    if (at === NEAR && (weights[few[--at] as number] as number) >= weight) continue
    // The lesser ones move down by one, the last of a full list out of it.
    for (; at > 0 && (weights[few[at - 1] as number] as number) < weight; at--) few[at] = few[at - 1] as number
    few[at] = index
  }
  return few
}

/** Rows for these members of a head, one after the other; `features` holds what the first choice went by, by member. */
export function titleRows(head: Head, which: readonly number[], features: ArrayLike<number>): Float32Array {
  const values = new Float32Array(which.length * TITLE_WIDTH)
  const { facts, start, placings } = head
  const { looks, blocks } = facts
  let next = 0
  // One by one: spread from lists it takes ten times as long.
  const put = (at: number, columns: readonly number[]): void => {
    for (let index = 0; index < columns.length; index++)
      values[next++] = looks[at * sheet.ROW + (columns[index] as number)] as number
    values[next++] = placings.likely[at] as number
  }
  for (const member of which) {
    const at = head.members[member] as number
    for (let feature = 0; feature < TITLE_SIZES.length; feature++)
      values[next++] = features[member * TITLE_SIZES.length + feature] as number
    values[next++] = start - at
    values[next++] = at
    put(at, LOOKS)
    values[next++] = rivalsBelow(facts, start, at)
    for (const step of STEPS)
      if (at + step >= 0 && at + step < blocks.length) put(at + step, LOOKS_BESIDE)
      else {
        values[next] = -1
        next += BESIDE
      }
  }
  return values
}

/** Lines like headlines that make a difference, at most. */
const RIVALS = 12

/** How many lines that look like headlines stand between it and the running text. */
function rivalsBelow({ looks }: Facts, start: number, at: number): number {
  let count = 0
  for (let other = at + 1; other < start && count < RIVALS; other++) {
    const row = other * sheet.ROW
    const words = looks[row + sheet.WORDS] as number
    if (
      words >= 3 &&
      words <= 25 &&
      looks[row + sheet.END] !== 1 &&
      looks[row + sheet.TIMES] === 0 &&
      (looks[row + sheet.FIGURES] as number) < 0.33 &&
      (looks[row + sheet.LINKED] as number) < 0.9
    )
      count++
  }
  return count
}
