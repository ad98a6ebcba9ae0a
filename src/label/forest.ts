/**
 * Reads a forest of oblivious trees (all nodes of a level ask the same question) and gives its scores, such as log odds that a
 * block is running text. The files of weights hold it as text, one sign a number.
 */
import { numbersOf, signed } from '../text/digits.ts'

/** The forest as it is shipped. */
export interface PackedForest {
  /** The columns in use. */
  columns: ArrayLike<number>
  /** Between commas the thresholds of each of those columns, blanks between them. */
  edges: string
  /** What a leaf of one unit adds. */
  unit: number
  /** The score before the first tree. */
  bias: number
  /** For each level the columns of all trees, then their thresholds; then the leaves, tree by tree. */
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

export function unpack({ columns, edges, unit, bias, trees }: PackedForest): Forest {
  const numbers = numbersOf(trees)
  const lists = edges.split(',').map((list) => list.split(' ').map(Number))
  const count = numbers.length / (2 * DEPTH + (1 << DEPTH))
  const questions = new Uint16Array(count * DEPTH)
  const asked: number[] = []
  const thresholds: number[] = []
  const known = new Map<number, number>()
  let first = 0
  for (let tree = 0; tree < count; tree++) {
    for (let level = 0; level < DEPTH; level++) {
      const at = 2 * level * count + tree
      const column = numbers[at] as number
      const edge = numbers[at + count] as number
      const key = column * 99 + edge
      questions[tree * DEPTH + level] = known.get(key) ?? asked.length
      if (known.has(key)) continue
      known.set(key, asked.length)
      asked.push(columns[column] as number)
      thresholds.push(lists[column]?.[edge] as number)
    }
    if (tree < EARLY) first = asked.length
  }
  return {
    bias,
    columns: Uint8Array.from(asked),
    thresholds: Float32Array.from(thresholds),
    first,
    questions,
    leaves: Float32Array.from(numbers.subarray(2 * DEPTH * count), (leaf) => signed(leaf) * unit),
  }
}

/** After so many trees a score this low is taken as it is: the rest would not make up for it. */
export const EARLY = 40
const LOST = -2

/** The scores of rows of this width; those below `lost` after the first trees stay as they are. */
export function scoresOf(forest: Forest, rows: Float32Array, width: number, lost: number = LOST): Float64Array {
  const count = rows.length / width
  const scores = new Float64Array(count).fill(forest.bias)
  const trees = forest.questions.length / DEPTH
  const which = new Int32Array(count)
  for (let row = 0; row < count; row++) which[row] = row
  if (trees <= EARLY || lost === Number.NEGATIVE_INFINITY) {
    addTrees(forest, rows, width, which, scores, forest.columns.length, 0, trees)
    return scores
  }
  addTrees(forest, rows, width, which, scores, forest.first, 0, EARLY)
  let left = 0
  for (let row = 0; row < count; row++) if ((scores[row] as number) >= lost) which[left++] = row
  addTrees(forest, rows, width, which.subarray(0, left), scores, forest.columns.length, EARLY, trees)
  return scores
}

/**
 * Adds to the scores of some rows what these trees say of them. Each question is answered for all rows, then each tree is asked
 * for all, four rows at a time: nothing but looking up, over and over, which is several times as fast as walking each row down
 * the trees.
 */
function addTrees(
  forest: Forest,
  rows: Float32Array,
  width: number,
  which: Int32Array,
  scores: Float64Array,
  asked: number,
  from: number,
  to: number,
): void {
  const { questions, leaves } = forest
  const answers = answersOf(forest, rows, width, which, asked)
  const fours = answers.length / asked
  const sums = new Float64Array(4 * fours)
  for (let at = 0; at < which.length; at++) sums[at] = scores[which[at] as number] as number
  for (let tree = from; tree < to; tree++) {
    const question = tree * DEPTH
    let first = (questions[question] as number) * fours
    let second = (questions[question + 1] as number) * fours
    let third = (questions[question + 2] as number) * fours
    let fourth = (questions[question + 3] as number) * fours
    const leaf = tree << DEPTH
    for (let at = 0; at < sums.length; ) {
      // The numbers of their leaves, a byte each.
      const numbers =
        ((answers[first++] as number) << 3) |
        ((answers[second++] as number) << 2) |
        ((answers[third++] as number) << 1) |
        (answers[fourth++] as number)
      sums[at] = (sums[at++] as number) + (leaves[leaf | (numbers & 15)] as number)
      sums[at] = (sums[at++] as number) + (leaves[leaf | ((numbers >> 8) & 15)] as number)
      sums[at] = (sums[at++] as number) + (leaves[leaf | ((numbers >> 16) & 15)] as number)
      sums[at] = (sums[at++] as number) + (leaves[leaf | (numbers >> 24)] as number)
    }
  }
  for (let at = 0; at < which.length; at++) scores[which[at] as number] = sums[at] as number
}

/** Question by question, whether the column is above the threshold, for four rows in each number: a byte of 1 or 0 each. */
function answersOf(
  { columns, thresholds }: Forest,
  rows: Float32Array,
  width: number,
  which: Int32Array,
  asked: number,
): Int32Array {
  const fours = (which.length + 3) >> 2
  const answers = new Int32Array(asked * fours)
  // Where each row begins; the first of all makes up the last four.
  const starts = new Int32Array(4 * fours)
  for (let at = 0; at < which.length; at++) starts[at] = (which[at] as number) * width
  // What a threshold is above a value: the sign says whether the value is above it, and no branch has to be foreseen.
  const differences = new Float32Array(4)
  const signs = new Int32Array(differences.buffer)
  let next = 0
  for (let question = 0; question < asked; question++) {
    const column = columns[question] as number
    const threshold = thresholds[question] as number
    for (let at = 0; at < starts.length; ) {
      differences[0] = threshold - (rows[(starts[at++] as number) + column] as number)
      differences[1] = threshold - (rows[(starts[at++] as number) + column] as number)
      differences[2] = threshold - (rows[(starts[at++] as number) + column] as number)
      differences[3] = threshold - (rows[(starts[at++] as number) + column] as number)
      answers[next++] =
        ((signs[0] as number) >>> 31) |
        (((signs[1] as number) >>> 31) << 8) |
        (((signs[2] as number) >>> 31) << 16) |
        (((signs[3] as number) >>> 31) << 24)
    }
  }
  return answers
}
