/**
 * Reads a ranking: trees that branch wherever a question helped most, whose sum says which of several rows comes first. The file
 * of weights holds it as text, one sign a number.
 */
import { numbersOf, signed } from './digits.ts'

/** The ranking as it is shipped. */
export interface PackedRanking {
  /** The columns in use. */
  columns: ArrayLike<number>
  /** Between commas the thresholds of each of those columns, blanks between them. */
  edges: string
  /** What a leaf of one unit adds. */
  unit: number
  /**
   * Tree by tree, a question before what follows below its threshold, and this before what follows above it: 0 for a leaf, else
   * the column from 1 on. Then the threshold of each question; then what each leaf adds.
   */
  trees: string
}

export interface Ranking {
  /** Where each tree begins. */
  roots: readonly number[]
  columns: Uint8Array
  /** The threshold of a question, or what a leaf adds. */
  values: Float32Array
  /** What follows above the threshold, 0 for a leaf; what follows below it stands next. */
  above: Uint16Array
}

export function unpackRanking({ columns, edges, unit, trees }: PackedRanking): Ranking {
  const numbers = numbersOf(trees)
  const lists = edges.split(',').map((list) => list.split(' ').map(Number))
  // As many as questions and leaves.
  const count = numbers.length / 2
  const ranking = {
    roots: [] as number[],
    columns: new Uint8Array(count),
    values: new Float32Array(count),
    above: new Uint16Array(count),
  }
  const leaves = numbers.subarray(0, count).filter((number) => number === 0).length
  let edge = count
  let leaf = numbers.length - leaves
  /** Questions of which what follows above is still to come. */
  const open: number[] = []
  /** Whether the tree before has come to its end. */
  let ends = true
  for (let node = 0; node < count; node++) {
    const number = numbers[node] as number
    if (ends) ranking.roots.push(node)
    ends = false
    if (number > 0) {
      ranking.columns[node] = columns[number - 1] as number
      ranking.values[node] = lists[number - 1]?.[numbers[edge++] as number] as number
      open.push(node)
    } else {
      ranking.values[node] = signed(numbers[leaf++] as number) * unit
      const question = open.pop()
      if (question === undefined) ends = true
      else ranking.above[question] = node + 1
    }
  }
  return ranking
}

/** After so many trees whoever is this far behind the first stays there: the rest would not make up for it. */
const EARLY = 20
const BEHIND = 3

/** What each row of this width comes to, from what it starts with; all trees are asked of those that may come first, or of all. */
export function ranksOf(
  ranking: Ranking,
  rows: Float32Array,
  width: number,
  start: readonly number[],
  ofAll = false,
): Float64Array {
  const sums = Float64Array.from(start, (sum, row) => sum + sumOf(ranking, rows, row * width, 0, EARLY))
  const least = ofAll ? Number.NEGATIVE_INFINITY : Math.max(...sums) - BEHIND
  const { length } = ranking.roots
  for (let row = 0; row < sums.length; row++)
    if ((sums[row] as number) >= least)
      sums[row] = (sums[row] as number) + sumOf(ranking, rows, row * width, EARLY, length)
  return sums
}

/** What some of the trees add for the row that begins at `from`. */
function sumOf(
  { roots, columns, values, above }: Ranking,
  rows: Float32Array,
  from: number,
  first: number,
  end: number,
): number {
  let sum = 0
  for (let tree = first; tree < end && tree < roots.length; tree++) {
    let node = roots[tree] as number
    for (let high = above[node] as number; high > 0; high = above[node] as number)
      node = (rows[from + (columns[node] as number)] as number) > (values[node] as number) ? high : node + 1
    sum += values[node] as number
  }
  return sum
}
