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
  /** All that the trees ask, each question once, in the order in which they first ask it: whether a column is above a threshold. */
  columns: Uint8Array
  thresholds: Float32Array
  /** How many questions the first trees ask, on which a low score is decided. */
  first: number
  /** Tree by tree and level by level, the number of the question. */
  questions: Uint16Array
  /** Tree by tree. */
  leaves: Float32Array
  /** Room for the answers about one row. */
  answers: Uint8Array
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
  const questions = new Uint16Array(count * depth)
  const leaves = new Float32Array(count << depth)
  const asked: { column: number; threshold: number }[] = []
  const numbers = new Map<number, number>()
  let first = 0
  let at = 0
  const next = (): number => value[trees.charCodeAt(at++)] as number
  for (let tree = 0; tree < count; tree++) {
    for (let level = 0; level < depth; level++) {
      const column = next()
      const edge = next()
      const known = numbers.get(column * DIGITS.length + edge)
      questions[tree * depth + level] = known ?? asked.length
      if (known !== undefined) continue
      numbers.set(column * DIGITS.length + edge, asked.length)
      asked.push({ column: columns[column] as number, threshold: edges[column]?.[edge] as number })
    }
    if (tree < EARLY) first = asked.length
    for (let leaf = 0; leaf < 1 << depth; leaf++) leaves[(tree << depth) + leaf] = (next() - ZERO) * unit
  }
  return {
    depth,
    bias,
    columns: Uint8Array.from(asked, ({ column }) => column),
    thresholds: Float32Array.from(asked, ({ threshold }) => threshold),
    first,
    questions,
    leaves,
    answers: new Uint8Array(asked.length),
  }
}

/** After so many trees a score this low is taken as it is: the rest would not make up for it. */
const EARLY = 40
const LOST = -2

/** The score of the row that begins at `from`. */
export function scoreOf(forest: Forest, rows: Float32Array, from: number): number {
  const { bias, first, columns, questions, depth } = forest
  const trees = questions.length / depth
  answer(forest, rows, from, 0, first)
  const score = addTrees(forest, bias, 0, Math.min(EARLY, trees))
  if (trees <= EARLY || score < LOST) return score
  answer(forest, rows, from, first, columns.length)
  return addTrees(forest, score, EARLY, trees)
}

/** Answers some questions about a row. Each is asked by several trees, and looking an answer up is much less than comparing. */
function answer(
  { columns, thresholds, answers }: Forest,
  rows: Float32Array,
  row: number,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++)
    answers[at] = (rows[row + (columns[at] as number)] as number) > (thresholds[at] as number) ? 1 : 0
}

/** The score with what these trees add to it. */
function addTrees({ depth, questions, leaves, answers }: Forest, before: number, from: number, to: number): number {
  let score = before
  let at = from * depth
  for (let tree = from; tree < to; tree++) {
    let leaf = tree
    for (const end = at + depth; at < end; at++) leaf = leaf + leaf + (answers[questions[at] as number] as number)
    score += leaves[leaf] as number
  }
  return score
}
