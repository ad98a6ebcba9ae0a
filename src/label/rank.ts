/** Chooses one of several candidates by the sum of the weights of their features: a log-linear model, read from its packed form. */
import { numbersOf, signed } from '../text/digits.ts'

/** A learned ranker: how many values each feature has, and the weight of each value in steps, feature after feature. */
export interface Ranker {
  sizes: readonly number[]
  steps: readonly number[]
}

/** How many steps a weight of 1 has. */
export const STEPS = 8

/** A ranker from the printed form of its weights. */
export function ranker(sizes: readonly number[], code: string): Ranker {
  return { sizes, steps: Array.from(numbersOf(code), signed) }
}

/** The weight of a row: a value for each feature, from an offset in `values` on. */
export function weightOf({ sizes, steps }: Ranker, values: ArrayLike<number>, from = 0): number {
  let sum = 0
  let offset = 0
  for (let at = 0; at < sizes.length; at++) {
    sum += steps[offset + (values[from + at] as number)] as number
    offset += sizes[at] as number
  }
  return sum / STEPS
}

/** Index of the greatest of some weights, the first of equals; -1 for none. */
export function greatest(weights: ArrayLike<number>): number {
  let best = -1
  for (let at = 0; at < weights.length; at++)
    if (best < 0 || (weights[at] as number) > (weights[best] as number)) best = at
  return best
}

/** The first limit that a figure does not exceed, as an index. */
export function bucket(figure: number, limits: readonly number[]): number {
  let at = 0
  while (at < limits.length && figure > (limits[at] as number)) at++
  return at
}
