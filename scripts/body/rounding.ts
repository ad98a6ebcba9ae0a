/** Coarse leaves, which zip well, with next to no change in what a forest says. */
import { type Forest, predict, type Tree } from './trees.ts'

/** Steps from nothing to the greatest leaf. */
const STEPS = 8
/** What a row counts at least, however sure the forest is of it. */
const LEAST = 0.1

/**
 * The forest with leaves that are whole steps. Tree by tree, a leaf makes up for what rounding the trees before it has cost the
 * rows that come to it: their mean, by how unsure the forest is of each.
 */
export function rounded(forest: Forest, columns: readonly Uint8Array[]): Forest {
  const unit = unitOf(forest.trees, STEPS)
  const weights = predict(forest, columns).map((score) => {
    const p = 1 / (1 + Math.exp(-score))
    return Math.max(p * (1 - p), LEAST)
  })
  const missing = new Float64Array(weights.length)
  const trees = forest.trees.map((tree) => {
    const leafOf = leavesOf(tree, columns)
    const owed = new Float64Array(tree.leaves.length)
    const weight = new Float64Array(tree.leaves.length)
    leafOf.forEach((leaf, row) => {
      owed[leaf] = (owed[leaf] as number) + (weights[row] as number) * (missing[row] as number)
      weight[leaf] = (weight[leaf] as number) + (weights[row] as number)
    })
    const leaves = tree.leaves.map((value, leaf) => {
      const mean = (weight[leaf] as number) > 0 ? (owed[leaf] as number) / (weight[leaf] as number) : 0
      return unit * Math.round((value + mean) / unit)
    })
    leafOf.forEach((leaf, row) => {
      missing[row] = (missing[row] as number) + (tree.leaves[leaf] as number) - (leaves[leaf] as number)
    })
    return { ...tree, leaves }
  })
  return { ...forest, trees, unit }
}

/** What one of so many steps to the greatest leaf adds, but for a few that are greater still. */
export function unitOf(trees: readonly Pick<Tree, 'leaves'>[], steps: number): number {
  const sizes = trees.flatMap((tree) => [...tree.leaves].map(Math.abs)).sort((a, b) => a - b)
  return Number(((sizes[Math.floor(sizes.length * 0.998)] as number) / steps).toPrecision(4))
}

/** To which leaf each row comes. */
function leavesOf({ features, bins }: Tree, columns: readonly Uint8Array[]): Uint8Array {
  const leafOf = new Uint8Array((columns[0] as Uint8Array).length)
  features.forEach((feature, level) => {
    const values = columns[feature] as Uint8Array
    const bin = bins[level] as number
    for (let row = 0; row < leafOf.length; row++)
      leafOf[row] = ((leafOf[row] as number) << 1) | ((values[row] as number) > bin ? 1 : 0)
  })
  return leafOf
}
