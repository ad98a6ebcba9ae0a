/**
 * Reads a forest of oblivious trees (all nodes of a level ask the same question) and gives its scores, such as log odds that a
 * block is running text. The files of weights hold it as text, one sign a number.
 */
import { numbersOf, signed } from '../text/digits.ts'
import { integers } from '../text/scratch.ts'

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

/** Rows that are judged at once: the answers of all, and the numbers of their leaves, are one number, four bits a row. */
const FOUR = 4

const lendAnswers = integers()
/** The scores of four rows. */
const four = new Float64Array(FOUR)

/**
 * The scores of rows of this width; those below `LOST` after the first trees stay as they are. Of four rows at a time each
 * question is answered first, then each tree is asked: nothing but looking up, over and over, which is several times as fast as
 * walking each row down the trees.
 */
export function scoresOf(forest: Forest, rows: Float32Array, width: number): Float64Array {
  const { bias, columns, first, questions } = forest
  const count = rows.length / width
  const scores = new Float64Array(count + FOUR)
  const trees = questions.length / DEPTH
  const answers = lendAnswers(columns.length)
  for (let at = 0; at < count; at += FOUR) {
    four.fill(bias)
    answer(forest, rows, width, at, 0, first, answers)
    addTrees(forest, answers, 0, Math.min(EARLY, trees), four)
    for (let row = 0; row < FOUR; row++) scores[at + row] = four[row] as number
    if (Math.max(four[0] as number, four[1] as number, four[2] as number, four[3] as number) < LOST) continue
    answer(forest, rows, width, at, first, columns.length, answers)
    addTrees(forest, answers, EARLY, trees, four)
    for (let row = 0; row < FOUR; row++)
      if ((scores[at + row] as number) >= LOST) scores[at + row] = four[row] as number
  }
  return scores.subarray(0, count)
}

/** Adds what these trees say of four rows. */
function addTrees(
  { questions, leaves }: Forest,
  answers: Int32Array,
  from: number,
  to: number,
  sums: Float64Array,
): void {
  let a = sums[0] as number
  let b = sums[1] as number
  let c = sums[2] as number
  let d = sums[3] as number
  let question = from << 2
  for (let leaf = from << 4; leaf < to << 4; leaf += 16) {
    const numbers =
      ((answers[questions[question++] as number] as number) << 3) |
      ((answers[questions[question++] as number] as number) << 2) |
      ((answers[questions[question++] as number] as number) << 1) |
      (answers[questions[question++] as number] as number)
    a += leaves[leaf | (numbers & 15)] as number
    b += leaves[leaf | ((numbers >> 4) & 15)] as number
    c += leaves[leaf | ((numbers >> 8) & 15)] as number
    d += leaves[leaf | ((numbers >> 12) & 15)] as number
  }
  sums[0] = a
  sums[1] = b
  sums[2] = c
  sums[3] = d
}

/** Question by question, whether the column is above the threshold in each of four rows: the lowest of four bits a row. */
function answer(
  { columns, thresholds }: Forest,
  rows: Float32Array,
  width: number,
  at: number,
  from: number,
  to: number,
  answers: Int32Array,
): void {
  // Any row makes up the last four.
  const last = rows.length - width
  const a = at * width
  const b = Math.min(a + width, last)
  const c = Math.min(b + width, last)
  const d = Math.min(c + width, last)
  for (let question = from; question < to; question++) {
    const column = columns[question] as number
    const threshold = thresholds[question] as number
    // A comparison that becomes a number leaves no branch to be foreseen.
    answers[question] =
      Number((rows[a + column] as number) > threshold) |
      (Number((rows[b + column] as number) > threshold) << 4) |
      (Number((rows[c + column] as number) > threshold) << 8) |
      (Number((rows[d + column] as number) > threshold) << 12)
  }
}
