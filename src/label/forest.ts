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
  /** What a leaf of one unit adds. */
  unit: number
  /** The score before the first tree. */
  bias: number
  /** Tree by tree: for each level a column and a threshold, then the leaves. */
  trees: string
}

export interface Forest {
  bias: number
  /** All that the trees ask, each question once, in the order in which they first ask it: whether a column is above a threshold. */
  columns: Uint8Array
  thresholds: Float32Array
  /** How many of these the first trees ask, on which a low score is decided. */
  first: number
  /** Tree by tree and level by level, the number of the question. */
  questions: Uint16Array
  /** Tree by tree. */
  leaves: Float32Array
}

/** Levels of a tree: all forests are grown so. */
export const DEPTH = 4

/** Characters for numbers from 0: printable, and none that needs an escape. */
export const DIGITS: string =
  '!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'

/** The digit that stands for nothing added. */
export const ZERO: number = DIGITS.length >> 1

export function unpack({ columns, edges, unit, bias, trees }: PackedForest): Forest {
  const size = 2 * DEPTH + (1 << DEPTH)
  const count = trees.length / size
  const value = new Uint8Array(128)
  for (let digit = 0; digit < DIGITS.length; digit++) value[DIGITS.charCodeAt(digit)] = digit
  const questions = new Uint16Array(count * DEPTH)
  const leaves = new Float32Array(count << DEPTH)
  const asked: { column: number; threshold: number }[] = []
  const numbers = new Map<number, number>()
  let first = 0
  let at = 0
  const next = (): number => value[trees.charCodeAt(at++)] as number
  for (let tree = 0; tree < count; tree++) {
    for (let level = 0; level < DEPTH; level++) {
      const column = next()
      const edge = next()
      const known = numbers.get(column * DIGITS.length + edge)
      questions[tree * DEPTH + level] = known ?? asked.length
      if (known !== undefined) continue
      numbers.set(column * DIGITS.length + edge, asked.length)
      asked.push({ column: columns[column] as number, threshold: edges[column]?.[edge] as number })
    }
    if (tree < EARLY) first = asked.length
    for (let leaf = 0; leaf < 1 << DEPTH; leaf++) leaves[(tree << DEPTH) + leaf] = (next() - ZERO) * unit
  }
  return {
    bias,
    columns: Uint8Array.from(asked, ({ column }) => column),
    thresholds: Float32Array.from(asked, ({ threshold }) => threshold),
    first,
    questions,
    leaves,
  }
}

/** After so many trees a score this low is taken as it is: the rest would not make up for it. */
const EARLY = 40
const LOST = -2

/** The scores of rows of this width. */
export function scoresOf(forest: Forest, rows: Float32Array, width: number): Float64Array {
  const count = rows.length / width
  const scores = new Float64Array(count).fill(forest.bias)
  const trees = forest.questions.length / DEPTH
  const all = new Int32Array(count)
  for (let row = 0; row < count; row++) all[row] = row
  addTrees(forest, rows, width, all, scores, forest.first, 0, Math.min(EARLY, trees))
  if (trees <= EARLY) return scores
  const left = all.filter((row) => (scores[row] as number) >= LOST)
  addTrees(forest, rows, width, left, scores, forest.columns.length, EARLY, trees)
  return scores
}

/**
 * Adds to the scores of some rows what these trees say of them. Each question is answered for all rows, then each tree is asked
 * for all: nothing but looking up, over and over, which is several times as fast as walking each row down the trees.
 */
function addTrees(
  { columns, thresholds, questions, leaves }: Forest,
  rows: Float32Array,
  width: number,
  which: Int32Array,
  scores: Float64Array,
  asked: number,
  from: number,
  to: number,
): void {
  const count = which.length
  // What a threshold is above a value: the sign says whether the value is above it, and no branch has to be foreseen.
  const differences = new Float32Array(asked * count)
  const signs = new Int32Array(differences.buffer)
  for (let question = 0, next = 0; question < asked; question++) {
    const column = columns[question] as number
    const threshold = thresholds[question] as number
    for (let at = 0; at < count; at++)
      differences[next++] = threshold - (rows[(which[at] as number) * width + column] as number)
  }
  for (let tree = from; tree < to; tree++) {
    let first = (questions[tree * DEPTH] as number) * count
    let second = (questions[tree * DEPTH + 1] as number) * count
    let third = (questions[tree * DEPTH + 2] as number) * count
    let fourth = (questions[tree * DEPTH + 3] as number) * count
    const leaf = tree << DEPTH
    for (let at = 0; at < count; at++) {
      const row = which[at] as number
      const bits =
        (((signs[first++] as number) >>> 28) & 8) |
        (((signs[second++] as number) >>> 29) & 4) |
        (((signs[third++] as number) >>> 30) & 2) |
        ((signs[fourth++] as number) >>> 31)
      scores[row] = (scores[row] as number) + (leaves[leaf | bits] as number)
    }
  }
}
