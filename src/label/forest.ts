/**
 * Reads a forest of oblivious trees (all nodes of a level ask the same question) and gives its scores: log odds that a
 * block is running text. `weights.ts` holds it as text, one character a number.
 */

/** The forest as it is shipped. */
export interface PackedForest {
  /** The columns in use. */
  columns: readonly number[]
  /** Rising thresholds of each of those columns. */
  edges: readonly (readonly number[])[]
  /** Levels of each tree. */
  depth: number
  /** What a leaf of one unit adds. */
  unit: number
  /** The score before the first tree. */
  bias: number
  /** Tree by tree: for each level a column and a threshold, then the leaves. */
  trees: string
}

export interface Forest {
  depth: number
  bias: number
  /** Level by level: column of the row. */
  features: Uint8Array
  /** Level by level: what the value must be above to count. */
  thresholds: Float32Array
  /** Tree by tree. */
  leaves: Float32Array
}

/** Characters for numbers from 0: printable, and none that needs an escape. */
export const DIGITS: string =
  '!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'

/** The digit that stands for nothing added. */
export const ZERO: number = DIGITS.length >> 1

export function unpack({ columns, edges, depth, unit, bias, trees }: PackedForest): Forest {
  const size = 2 * depth + (1 << depth)
  const count = trees.length / size
  const value = new Uint8Array(128)
  for (let digit = 0; digit < DIGITS.length; digit++) value[DIGITS.charCodeAt(digit)] = digit
  const features = new Uint8Array(count * depth)
  const thresholds = new Float32Array(count * depth)
  const leaves = new Float32Array(count << depth)
  let at = 0
  const next = (): number => value[trees.charCodeAt(at++)] as number
  for (let tree = 0; tree < count; tree++) {
    for (let level = 0; level < depth; level++) {
      const column = next()
      features[tree * depth + level] = columns[column] as number
      thresholds[tree * depth + level] = edges[column]?.[next()] as number
    }
    for (let leaf = 0; leaf < 1 << depth; leaf++) leaves[(tree << depth) + leaf] = (next() - ZERO) * unit
  }
  return { depth, bias, features, thresholds, leaves }
}

/** After so many trees a score this low is taken as it is: the rest would not make up for it. */
const EARLY = 40
const LOST = -2

/** The score of the row that begins at `from`. */
export function scoreOf(
  { depth, bias, features, thresholds, leaves }: Forest,
  rows: Float32Array,
  from: number,
): number {
  let score = bias
  for (let split = 0, tree = 0; split < features.length; tree++) {
    if (tree === EARLY && score < LOST) return score
    let leaf = 0
    for (const end = split + depth; split < end; split++) {
      const above = (rows[from + (features[split] as number)] as number) > (thresholds[split] as number)
      leaf = leaf + leaf + (above ? 1 : 0)
    }
    score += leaves[(tree << depth) + leaf] as number
  }
  return score
}
