/** Chooses one of several candidates by the sum of the weights of their features: a log-linear model, read from its packed form. */

/** A learned ranker: how many values each feature has, and a sign for the weight of each value, feature after feature. */
export interface Ranker {
  sizes: readonly number[]
  code: string
}

/** The sign of weight 0, and steps of a weight of 1. */
export const ZERO = 65
export const STEPS = 8

/** The weight of each row. A row holds a value for each feature; `more` is weight from elsewhere. */
export function weightsOf(
  { sizes, code }: Ranker,
  rows: readonly (readonly number[])[],
  more: (index: number) => number = () => 0,
): number[] {
  return rows.map((row, index) => {
    let sum = 0
    let offset = 0
    for (let at = 0; at < row.length; at++) {
      sum += code.charCodeAt(offset + (row[at] as number)) - ZERO
      offset += sizes[at] as number
    }
    return sum / STEPS + more(index)
  })
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
