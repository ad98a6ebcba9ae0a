/**
 * Learns to choose one of several: gradient boosting over oblivious trees (every node of a level asks the same question, as
 * in CatBoost) with a softmax over each group, so that only differences within a group count. Newton steps, histograms.
 */

/** Several candidates, one of which (or one of several equals) is right. */
export interface Group {
  /** One row of figures a candidate. */
  rows: readonly ArrayLike<number>[]
  right: readonly boolean[]
  weight: number
}

export interface Tree {
  /** A level's column, and the edge above which its answer is yes. */
  columns: number[]
  edges: number[]
  /** By the answers as binary digits, the first level the highest. */
  leaves: number[]
}

export interface Options {
  trees: number
  depth: number
  rate: number
  lambda: number
  /** Share of columns and of groups that a tree is shown. */
  columns: number
  groups: number
  seed: number
}

const BINS = 24

function random(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function edgesOf(values: number[]): number[] {
  values.sort((a, b) => a - b)
  const distinct = [...new Set(values)]
  if (distinct.length <= BINS)
    return distinct.slice(0, -1).map((value, at) => (value + (distinct[at + 1] as number)) / 2)
  const edges = new Set<number>()
  for (let bin = 1; bin < BINS; bin++)
    edges.add(Number((values[Math.floor((bin * values.length) / BINS)] as number).toPrecision(3)))
  return [...edges]
}

export function trainRanker(groups: readonly Group[], width: number, options: Options): Tree[] {
  const rows = groups.flatMap((group) => group.rows)
  const starts: number[] = []
  let count = 0
  for (const group of groups) {
    starts.push(count)
    count += group.rows.length
  }
  const edges = Array.from({ length: width }, (_, column) => edgesOf(rows.map((row) => row[column] as number)))
  const bins = edges.map((list, column) =>
    Uint8Array.from(rows, (row) => {
      let bin = 0
      while (bin < list.length && (row[column] as number) > (list[bin] as number)) bin++
      return bin
    }),
  )
  const draw = random(options.seed)
  const scores = new Float64Array(count)
  const gradients = new Float64Array(count)
  const curvatures = new Float64Array(count)
  const place = new Uint8Array(count)
  const trees: Tree[] = []
  for (let round = 0; round < options.trees; round++) {
    const picked: number[] = []
    groups.forEach((group, index) => {
      if (draw() > options.groups) return
      const from = starts[index] as number
      const to = from + group.rows.length
      let top = Number.NEGATIVE_INFINITY
      for (let row = from; row < to; row++) top = Math.max(top, scores[row] as number)
      let all = 0
      let good = 0
      for (let row = from; row < to; row++) {
        const power = Math.exp((scores[row] as number) - top)
        all += power
        if (group.right[row - from]) good += power
      }
      for (let row = from; row < to; row++) {
        const power = Math.exp((scores[row] as number) - top)
        const share = power / all
        gradients[row] = group.weight * ((group.right[row - from] ? power / good : 0) - share)
        curvatures[row] = group.weight * Math.max(share * (1 - share), 1e-4)
        picked.push(row)
      }
    })
    const shown = edges
      .map((_, column) => column)
      .filter((column) => (edges[column] as number[]).length > 0 && draw() < options.columns)
    place.fill(0)
    const tree: Tree = { columns: [], edges: [], leaves: [] }
    for (let level = 0; level < options.depth; level++) {
      const best = bestQuestion(picked, shown, edges, bins, place, 1 << level, gradients, curvatures, options.lambda)
      tree.columns.push(best.column)
      tree.edges.push((edges[best.column] as number[])[best.bin] as number)
      const values = bins[best.column] as Uint8Array
      for (let row = 0; row < count; row++)
        place[row] = ((place[row] as number) << 1) | ((values[row] as number) > best.bin ? 1 : 0)
    }
    const sumG = new Float64Array(1 << options.depth)
    const sumH = new Float64Array(1 << options.depth)
    for (const row of picked) {
      const at = place[row] as number
      sumG[at] = (sumG[at] as number) + (gradients[row] as number)
      sumH[at] = (sumH[at] as number) + (curvatures[row] as number)
    }
    tree.leaves = Array.from(sumG, (g, at) => (options.rate * g) / ((sumH[at] as number) + options.lambda))
    for (let row = 0; row < count; row++)
      scores[row] = (scores[row] as number) + (tree.leaves[place[row] as number] as number)
    trees.push(tree)
  }
  return trees
}

function bestQuestion(
  picked: readonly number[],
  shown: readonly number[],
  edges: readonly number[][],
  bins: readonly Uint8Array[],
  place: Uint8Array,
  leaves: number,
  gradients: Float64Array,
  curvatures: Float64Array,
  lambda: number,
): { column: number; bin: number } {
  let best = { column: 0, bin: 0 }
  let most = Number.NEGATIVE_INFINITY
  for (const column of shown) {
    const values = bins[column] as Uint8Array
    const size = (edges[column] as number[]).length + 1
    const sumG = new Float64Array(leaves * size)
    const sumH = new Float64Array(leaves * size)
    for (const row of picked) {
      const at = (place[row] as number) * size + (values[row] as number)
      sumG[at] = (sumG[at] as number) + (gradients[row] as number)
      sumH[at] = (sumH[at] as number) + (curvatures[row] as number)
    }
    const gains = new Float64Array(size - 1)
    for (let leaf = 0; leaf < leaves; leaf++) {
      let totalG = 0
      let totalH = 0
      for (let bin = 0; bin < size; bin++) {
        totalG += sumG[leaf * size + bin] as number
        totalH += sumH[leaf * size + bin] as number
      }
      let leftG = 0
      let leftH = 0
      for (let bin = 0; bin < size - 1; bin++) {
        leftG += sumG[leaf * size + bin] as number
        leftH += sumH[leaf * size + bin] as number
        gains[bin] =
          (gains[bin] as number) + leftG ** 2 / (leftH + lambda) + (totalG - leftG) ** 2 / (totalH - leftH + lambda)
      }
    }
    gains.forEach((gain, bin) => {
      if (gain > most) {
        most = gain
        best = { column, bin }
      }
    })
  }
  return best
}

export function scoreOf(trees: readonly Tree[], row: ArrayLike<number>): number {
  let score = 0
  for (const tree of trees) {
    let leaf = 0
    for (let level = 0; level < tree.columns.length; level++)
      leaf = (leaf << 1) | ((row[tree.columns[level] as number] as number) > (tree.edges[level] as number) ? 1 : 0)
    score += tree.leaves[leaf] as number
  }
  return score
}
