/**
 * Gradient boosting with oblivious trees (every node of a level asks the same question, as in CatBoost): few numbers a tree,
 * no branches when read, hard to overfit. Logistic loss, Newton steps, histograms over binned columns.
 */

export interface Tree {
  features: number[]
  /** Bin index: goes right where the bin is above it. */
  bins: number[]
  leaves: Float64Array
}

export interface Forest {
  bias: number
  trees: Tree[]
  /** Upper edges of the bins of each column. */
  edges: number[][]
  /** What leaves are multiples of, where they have been rounded. */
  unit?: number
}

export interface Options {
  trees: number
  depth: number
  rate: number
  lambda: number
  columns: number
  rows: number
  seed: number
  /** Columns left out. */
  without?: ReadonlySet<number>
}

export function random(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const BINS = 14

/** Edges at the quantiles of each column. */
export function edgesOf(rows: Float32Array, width: number): number[][] {
  const count = rows.length / width
  const step = Math.max(1, Math.floor(count / 40000))
  const edges: number[][] = []
  for (let column = 0; column < width; column++) {
    const values: number[] = []
    for (let row = 0; row < count; row += step) values.push(rows[row * width + column] as number)
    values.sort((a, b) => a - b)
    const distinct = [...new Set(values)]
    // Between whole numbers the lower one parts them as well, and is shorter.
    const whole = distinct.every(Number.isInteger)
    const out: number[] = []
    if (distinct.length <= BINS)
      for (let at = 0; at + 1 < distinct.length; at++)
        out.push(round(((distinct[at] as number) + (distinct[at + 1] as number)) / 2))
    else
      for (let bin = 1; bin < BINS; bin++) {
        const edge = round(values[Math.floor((bin * values.length) / BINS)] as number)
        if (out.length === 0 || edge > (out.at(-1) as number)) out.push(edge)
      }
    edges.push([...new Set(whole ? out.map(Math.floor) : out)])
  }
  return edges
}

const round = (value: number): number => Number(value.toPrecision(2))

/** Tables of one width, one below the other. */
export function joined(parts: readonly Float32Array[]): Float32Array {
  const out = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0))
  parts.reduce((from, part) => {
    out.set(part, from)
    return from + part.length
  }, 0)
  return out
}

/** Column-major bins. */
export function binned(rows: Float32Array, width: number, edges: readonly number[][]): Uint8Array[] {
  const count = rows.length / width
  return edges.map((list, column) => {
    const out = new Uint8Array(count)
    for (let row = 0; row < count; row++) {
      const value = rows[row * width + column] as number
      let low = 0
      let high = list.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (value > (list[middle] as number)) low = middle + 1
        else high = middle
      }
      out[row] = low
    }
    return out
  })
}

export function train(
  columns: readonly Uint8Array[],
  labels: Float32Array,
  weights: Float32Array,
  edges: number[][],
  options: Options,
): Forest {
  const count = labels.length
  const draw = random(options.seed)
  let positive = 0
  let all = 0
  for (let row = 0; row < count; row++) {
    positive += (labels[row] as number) * (weights[row] as number)
    all += weights[row] as number
  }
  const bias = Math.log(positive / (all - positive))
  const scores = new Float64Array(count).fill(bias)
  const trees: Tree[] = []
  const usable = columns
    .map((_, at) => at)
    .filter((at) => (edges[at] as number[]).length > 0 && !options.without?.has(at))
  const leaf = new Uint8Array(count)
  const scale = options.rows * (count / all) * 2
  for (let round = 0; round < options.trees; round++) {
    // Heavy rows are always looked at, light ones now and then at a higher weight.
    const picked = new Int32Array(count)
    let used = 0
    for (let row = 0; row < count; row++) if (draw() < (weights[row] as number) * scale) picked[used++] = row
    const g = new Float32Array(used)
    const h = new Float32Array(used)
    for (let at = 0; at < used; at++) {
      const row = picked[at] as number
      const p = 1 / (1 + Math.exp(-(scores[row] as number)))
      const w = Math.max(weights[row] as number, 1 / scale)
      g[at] = w * ((labels[row] as number) - p)
      h[at] = w * Math.max(p * (1 - p), 1e-4)
    }
    const place = new Uint8Array(used)
    const chosen = usable.filter(() => draw() < options.columns)
    // Gathered once a tree: the levels read them in order.
    const gathered = new Map(
      chosen.map((column) => {
        const values = columns[column] as Uint8Array
        const out = new Uint8Array(used)
        for (let at = 0; at < used; at++) out[at] = values[picked[at] as number] as number
        return [column, out] as const
      }),
    )
    const tree: Tree = { features: [], bins: [], leaves: new Float64Array(1 << options.depth) }
    for (let level = 0; level < options.depth; level++) {
      const leaves = 1 << level
      let best = Number.NEGATIVE_INFINITY
      let feature = -1
      let bin = 0
      for (const column of chosen) {
        const values = gathered.get(column) as Uint8Array
        const size = (edges[column] as number[]).length + 1
        const sumG = new Float64Array(leaves * size)
        const sumH = new Float64Array(leaves * size)
        for (let at = 0; at < used; at++) {
          const index = (place[at] as number) * size + (values[at] as number)
          sumG[index] = (sumG[index] as number) + (g[at] as number)
          sumH[index] = (sumH[index] as number) + (h[at] as number)
        }
        const gains = new Float64Array(size - 1)
        for (let node = 0; node < leaves; node++) {
          let totalG = 0
          let totalH = 0
          for (let k = 0; k < size; k++) {
            totalG += sumG[node * size + k] as number
            totalH += sumH[node * size + k] as number
          }
          let leftG = 0
          let leftH = 0
          for (let k = 0; k < size - 1; k++) {
            leftG += sumG[node * size + k] as number
            leftH += sumH[node * size + k] as number
            const rightG = totalG - leftG
            const rightH = totalH - leftH
            gains[k] =
              (gains[k] as number) +
              (leftG * leftG) / (leftH + options.lambda) +
              (rightG * rightG) / (rightH + options.lambda)
          }
        }
        for (let k = 0; k < size - 1; k++)
          if ((gains[k] as number) > best) {
            best = gains[k] as number
            feature = column
            bin = k
          }
      }
      if (feature < 0) break
      tree.features.push(feature)
      tree.bins.push(bin)
      const values = columns[feature] as Uint8Array
      for (let at = 0; at < used; at++)
        place[at] = ((place[at] as number) << 1) | ((values[picked[at] as number] as number) > bin ? 1 : 0)
    }
    const sumG = new Float64Array(1 << options.depth)
    const sumH = new Float64Array(1 << options.depth)
    for (let at = 0; at < used; at++) {
      const node = place[at] as number
      sumG[node] = (sumG[node] as number) + (g[at] as number)
      sumH[node] = (sumH[node] as number) + (h[at] as number)
    }
    for (let node = 0; node < sumG.length; node++)
      tree.leaves[node] = (options.rate * (sumG[node] as number)) / ((sumH[node] as number) + options.lambda)
    trees.push(tree)
    leaf.fill(0)
    tree.features.forEach((feature, level) => {
      const values = columns[feature] as Uint8Array
      const bin = tree.bins[level] as number
      for (let row = 0; row < count; row++)
        leaf[row] = ((leaf[row] as number) << 1) | ((values[row] as number) > bin ? 1 : 0)
    })
    for (let row = 0; row < count; row++)
      scores[row] = (scores[row] as number) + (tree.leaves[leaf[row] as number] as number)
  }
  return { bias, trees, edges }
}

/** Scores (log odds) of binned rows. */
export function predict(forest: Forest, columns: readonly Uint8Array[]): Float64Array {
  const count = (columns[0] as Uint8Array).length
  const scores = new Float64Array(count).fill(forest.bias)
  const leaf = new Uint8Array(count)
  for (const tree of forest.trees) {
    leaf.fill(0)
    tree.features.forEach((feature, level) => {
      const values = columns[feature] as Uint8Array
      const bin = tree.bins[level] as number
      for (let row = 0; row < count; row++)
        leaf[row] = ((leaf[row] as number) << 1) | ((values[row] as number) > bin ? 1 : 0)
    })
    for (let row = 0; row < count; row++)
      scores[row] = (scores[row] as number) + (tree.leaves[leaf[row] as number] as number)
  }
  return scores
}
