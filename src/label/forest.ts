/**
 * Reads a forest of oblivious trees (all nodes of a level ask the same question) and gives its scores, such as log odds that a
 * block is running text. The files of weights hold it as text, one sign a number.
 */
import { numbersOf, signed } from '../text/digits.ts'
import { integers, scratch } from '../text/scratch.ts'

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

const lendRows = integers()
const lendAnswers = integers()
const lendSums = scratch((length) => new Float64Array(length))

/** The scores of rows of this width; those below `lost` after the first trees stay as they are. */
export function scoresOf(forest: Forest, rows: Float32Array, width: number, lost: number = LOST): Float64Array {
  const count = rows.length / width
  const scores = new Float64Array(count).fill(forest.bias)
  const trees = forest.questions.length / DEPTH
  const which = lendRows(count + FOUR)
  for (let row = 0; row < count; row++) which[row] = row
  if (trees <= EARLY || lost === Number.NEGATIVE_INFINITY) {
    addTrees(forest, rows, width, which, count, scores, forest.columns.length, 0, trees)
    return scores
  }
  addTrees(forest, rows, width, which, count, scores, forest.first, 0, EARLY)
  let left = 0
  for (let row = 0; row < count; row++) if ((scores[row] as number) >= lost) which[left++] = row
  addTrees(forest, rows, width, which, left, scores, forest.columns.length, EARLY, trees)
  return scores
}

/** Rows that are judged at once: the answers of all, and the numbers of their leaves, are one number, four bits a row. */
const FOUR = 4

/**
 * Adds to the scores of the first `count` rows of `which` what these trees say of them, four rows at a time: each question is
 * answered first, then each tree is asked. That is nothing but looking up, over and over, which is several times as fast as
 * walking each row down the trees.
 */
function addTrees(
  forest: Forest,
  rows: Float32Array,
  width: number,
  which: Int32Array,
  count: number,
  scores: Float64Array,
  asked: number,
  from: number,
  to: number,
): void {
  const { questions, leaves } = forest
  const answers = lendAnswers(asked)
  const sums = lendSums(count + FOUR)
  for (let at = 0; at < count; at++) sums[at] = scores[which[at] as number] as number
  // Any row makes up the last four.
  which.fill(0, count, count + FOUR)
  for (let at = 0; at < count; at += FOUR) {
    answer(forest, rows, width, which, at, asked, answers)
    let a = sums[at] as number
    let b = sums[at + 1] as number
    let c = sums[at + 2] as number
    let d = sums[at + 3] as number
    let question = from * DEPTH
    for (let tree = from; tree < to; tree++) {
      const numbers =
        ((answers[questions[question++] as number] as number) << 3) |
        ((answers[questions[question++] as number] as number) << 2) |
        ((answers[questions[question++] as number] as number) << 1) |
        (answers[questions[question++] as number] as number)
      const leaf = tree << DEPTH
      a += leaves[leaf | (numbers & 15)] as number
      b += leaves[leaf | ((numbers >> 4) & 15)] as number
      c += leaves[leaf | ((numbers >> 8) & 15)] as number
      d += leaves[leaf | ((numbers >> 12) & 15)] as number
    }
    sums[at] = a
    sums[at + 1] = b
    sums[at + 2] = c
    sums[at + 3] = d
  }
  for (let at = 0; at < count; at++) scores[which[at] as number] = sums[at] as number
}

/** Question by question, whether the column is above the threshold in each of four rows: the lowest of four bits a row. */
function answer(
  { columns, thresholds }: Forest,
  rows: Float32Array,
  width: number,
  which: Int32Array,
  at: number,
  asked: number,
  answers: Int32Array,
): void {
  const a = (which[at] as number) * width
  const b = (which[at + 1] as number) * width
  const c = (which[at + 2] as number) * width
  const d = (which[at + 3] as number) * width
  for (let question = 0; question < asked; question++) {
    const column = columns[question] as number
    const threshold = thresholds[question] as number
    answers[question] =
      above(rows, a + column, threshold) |
      (above(rows, b + column, threshold) << 4) |
      (above(rows, c + column, threshold) << 8) |
      (above(rows, d + column, threshold) << 12)
  }
}

/** 1 or 0; a comparison that becomes a number leaves no branch to be foreseen. */
function above(rows: Float32Array, at: number, threshold: number): number {
  return Number((rows[at] as number) > threshold)
}
