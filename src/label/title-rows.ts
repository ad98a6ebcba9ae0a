/** Rows of numbers for the lines that come near being the headline: what each looks like itself, and what stands beside it. */
import type { Block } from '../block.ts'
import type { Head } from './head.ts'
import type { Look } from './look.ts'
import { TITLE_SIZES } from './title-features.ts'

/** Neighbours that are looked at. */
const STEPS = [-2, -1, 1, 2]
/** Values that say what a line looks like, and what the one beside it does. */
const OWN = 20
const BESIDE = 9

/** Values of a row: those that the first choice went by come first. */
export const TITLE_WIDTH: number = TITLE_SIZES.length + OWN + STEPS.length * BESIDE

/** How many are looked at closely. */
const NEAR = 12

/** How far the weights that chose these count beside what the rows say. */
export const PRIOR = 0.7

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
export function titleRows(
  head: Head,
  which: readonly number[],
  features: readonly (readonly number[])[],
): Float32Array {
  const values = new Float32Array(which.length * TITLE_WIDTH)
  which.forEach((member, row) => {
    const at = head.members[member] as number
    const first = features[member] as readonly number[]
    values.set([...first, ...own(head, at), ...STEPS.flatMap((step) => beside(head, at + step))], row * TITLE_WIDTH)
  })
  return values
}

/** What a line looks like itself. */
function own(head: Head, at: number): number[] {
  const { facts, start, placings } = head
  const look = facts.looks[at] as Look
  return [
    start - at,
    at,
    look.words,
    look.end,
    look.breaks,
    look.commas,
    look.quotes,
    look.separators,
    look.signs,
    look.times,
    look.figures,
    look.capitalised,
    look.capitals,
    look.linked,
    look.start,
    look.joints,
    facts.again[at] as number,
    facts.prose[at] as number,
    placings[at]?.body ?? 0,
    rivalsBelow(head, at),
  ]
}

/** What the line at `at` looks like, as a neighbour; before the first and behind the last there is none. */
function beside({ facts, blocks, placings }: Head, at: number): number[] {
  const look = facts.looks[at]
  if (!look) return [-1, 0, 0, 0, 0, 0, 0, 0, 0]
  return [
    look.words,
    look.end,
    look.times,
    look.figures,
    look.capitalised,
    look.linked,
    facts.repeats[at] as number,
    (blocks[at] as Block).gap,
    placings[at]?.body ?? 0,
  ]
}

/** Lines like headlines that make a difference, at most. */
const RIVALS = 12

/** How many lines that look like headlines stand between it and the running text. */
function rivalsBelow({ facts: { looks }, start }: Head, at: number): number {
  let count = 0
  for (let other = at + 1; other < start && count < RIVALS; other++) {
    const { words, end, times, figures, linked } = looks[other] as Look
    if (words >= 3 && words <= 25 && end !== 1 && times === 0 && figures < 0.33 && linked < 0.9) count++
  }
  return count
}
