/**
 * LambdaMART (Burges 2010, "From RankNet to LambdaRank to LambdaMART"): boosted trees that put the right rows of a group first.
 * Each pair of a right row and a wrong one pulls by what exchanging them would change near the top. The trees grow leaf by leaf,
 * each time where a question gains most (Ke et al. 2017, "LightGBM"): a few rare cases get questions of their own.
 */
import { binned, edgesOf, joined, random } from './trees.ts'

/** A question with what follows where the bin is not above it, and where it is; or what a leaf adds. */
export type Branch = { column: number; bin: number; low: Branch; high: Branch } | number

export interface Options {
  trees: number
  /** Leaves of a tree. */
  leaves: number
  rate: number
  lambda: number
  /** Shares of the columns and of the rows that a tree looks at. */
  columns: number
  rows: number
  /** Rows of a leaf, at least. */
  least: number
  seed: number
}

interface Ranked {
  /** Column-major bins. */
  columns: readonly Uint8Array[]
  /** 1 for the right rows. */
  right: Uint8Array
  /** Where each group begins, and the end of the last. */
  groups: readonly number[]
  /** How far each group is trusted. */
  trust: readonly number[]
  /** What the rows score before the first tree. */
  start: Float64Array
}

/** The rows of one group, which of them are right, how far it is trusted, and what they score before the first tree. */
export interface Group {
  rows: Float32Array
  right: readonly number[]
  trust: number
  start: readonly number[]
}

/** Trees, and the edges of the bins that they ask for. */
export interface Grown {
  trees: Branch[]
  edges: number[][]
}

/** Trees over groups of rows of this width. */
export function trainOver(groups: readonly Group[], width: number, options: Options): Grown {
  const rows = joined(groups.map((group) => group.rows))
  const edges = edgesOf(rows, width)
  const starts = [0]
  for (const { right } of groups) starts.push((starts.at(-1) as number) + right.length)
  const data: Ranked = {
    columns: binned(rows, width, edges),
    right: Uint8Array.from(groups.flatMap(({ right }) => right)),
    groups: starts,
    trust: groups.map(({ trust }) => trust),
    start: Float64Array.from(groups.flatMap(({ start }) => start)),
  }
  return { trees: train(data, options), edges }
}

function train(data: Ranked, options: Options): Branch[] {
  const { columns, right } = data
  const draw = random(options.seed)
  const scores = data.start.slice()
  return Array.from({ length: options.trees }, () => {
    const pulls = pullsOf(data, scores)
    const rows = Array.from(right.keys()).filter(() => draw() < options.rows)
    const asked = columns.map((_, at) => at).filter(() => draw() < options.columns)
    const tree = grown(columns, pulls, Int32Array.from(rows), asked, options)
    for (let row = 0; row < scores.length; row++) scores[row] = (scores[row] as number) + valueAt(tree, columns, row)
    return tree
  })
}

/** What the trees add to each row. */
export function predict(trees: readonly Branch[], columns: readonly Uint8Array[]): Float64Array {
  const { length } = columns[0] as Uint8Array
  return Float64Array.from({ length }, (_, row) =>
    trees.reduce<number>((sum, tree) => sum + valueAt(tree, columns, row), 0),
  )
}

function valueAt(tree: Branch, columns: readonly Uint8Array[], row: number): number {
  let at = tree
  while (typeof at !== 'number') at = ((columns[at.column] as Uint8Array)[row] as number) > at.bin ? at.high : at.low
  return at
}

/** Which way each row is pulled, and how the pull lessens on the way: first and second derivatives. */
interface Pulls {
  first: Float64Array
  second: Float64Array
}

/** Pairs count of which one stands among the first so many. */
const TOP = 5

function pullsOf({ right, groups, trust }: Ranked, scores: Float64Array): Pulls {
  const first = new Float64Array(scores.length)
  const second = new Float64Array(scores.length)
  for (let group = 0; group + 1 < groups.length; group++) {
    const from = groups[group] as number
    const rows = Array.from({ length: (groups[group + 1] as number) - from }, (_, at) => from + at)
    rows.sort((a, b) => (scores[b] as number) - (scores[a] as number))
    const count = rows.filter((row) => right[row] === 1).length
    const best = rows.slice(0, Math.min(count, TOP)).reduce((sum, _, rank) => sum + discount(rank), 0)
    const spread = scores[rows[0] as number] !== scores[rows.at(-1) as number]
    let all = 0
    rows.forEach((good, rank) => {
      if (right[good] === 0) return
      rows.forEach((bad, other) => {
        if (right[bad] === 1 || Math.min(rank, other) >= TOP) return
        const ahead = (scores[good] as number) - (scores[bad] as number)
        const change = Math.abs(discount(rank) - discount(other)) / best / (spread ? 0.01 + Math.abs(ahead) : 1)
        const doubt = 1 / (1 + Math.exp(ahead))
        const pull = doubt * change
        const bend = doubt * (1 - doubt) * change
        first[good] = (first[good] as number) + pull
        first[bad] = (first[bad] as number) - pull
        second[good] = (second[good] as number) + bend
        second[bad] = (second[bad] as number) + bend
        all += 2 * pull
      })
    })
    // A group with many pairs counts little more than one with few.
    const scale = (trust[group] as number) * (all > 0 ? Math.log2(1 + all) / all : 1)
    for (const row of rows) {
      first[row] = (first[row] as number) * scale
      second[row] = (second[row] as number) * scale
    }
  }
  return { first, second }
}

function discount(rank: number): number {
  return 1 / Math.log2(2 + rank)
}

/** A leaf as it grows: its rows, and what the best question would gain. */
interface Leaf {
  rows: Int32Array
  gain: number
  column: number
  bin: number
  /** What it has been split into. */
  parts: [low: Leaf, high: Leaf] | null
}

function grown(
  columns: readonly Uint8Array[],
  pulls: Pulls,
  rows: Int32Array,
  asked: readonly number[],
  options: Options,
): Branch {
  const leafOf = (rows: Int32Array): Leaf => ({
    rows,
    parts: null,
    ...bestQuestion(columns, pulls, rows, asked, options),
  })
  const root = leafOf(rows)
  const leaves = [root]
  while (leaves.length < options.leaves) {
    const leaf = leaves.reduce((best, one) => (one.gain > best.gain ? one : best))
    if (leaf.gain <= 0) break
    const values = columns[leaf.column] as Uint8Array
    leaf.parts = [
      leafOf(leaf.rows.filter((row) => (values[row] as number) <= leaf.bin)),
      leafOf(leaf.rows.filter((row) => (values[row] as number) > leaf.bin)),
    ]
    leaves.splice(leaves.indexOf(leaf), 1, ...leaf.parts)
  }
  const branchOf = ({ rows, column, bin, parts }: Leaf): Branch =>
    parts ? { column, bin, low: branchOf(parts[0]), high: branchOf(parts[1]) } : stepOf(pulls, rows, options)
  return branchOf(root)
}

/** Newton's step. */
function stepOf({ first, second }: Pulls, rows: Int32Array, { rate, lambda }: Options): number {
  let pull = 0
  let bend = 0
  for (const row of rows) {
    pull += first[row] as number
    bend += second[row] as number
  }
  return (rate * pull) / (bend + lambda)
}

function bestQuestion(
  columns: readonly Uint8Array[],
  { first, second }: Pulls,
  rows: Int32Array,
  asked: readonly number[],
  { lambda, least }: Options,
): Pick<Leaf, 'gain' | 'column' | 'bin'> {
  const best = { gain: 0, column: -1, bin: 0 }
  if (rows.length < 2 * least) return best
  for (const column of asked) {
    const values = columns[column] as Uint8Array
    const pulls = new Float64Array(256)
    const bends = new Float64Array(256)
    const counts = new Int32Array(256)
    let pull = 0
    let bend = 0
    for (const row of rows) {
      const bin = values[row] as number
      pulls[bin] = (pulls[bin] as number) + (first[row] as number)
      bends[bin] = (bends[bin] as number) + (second[row] as number)
      counts[bin] = (counts[bin] as number) + 1
      pull += first[row] as number
      bend += second[row] as number
    }
    const whole = (pull * pull) / (bend + lambda)
    let lowPull = 0
    let lowBend = 0
    let low = 0
    for (let bin = 0; rows.length - low >= least; bin++) {
      lowPull += pulls[bin] as number
      lowBend += bends[bin] as number
      low += counts[bin] as number
      if (low < least || rows.length - low < least) continue
      const highPull = pull - lowPull
      const gain = (lowPull * lowPull) / (lowBend + lambda) + (highPull * highPull) / (bend - lowBend + lambda) - whole
      if (gain > best.gain) Object.assign(best, { gain, column, bin })
    }
  }
  return best
}
