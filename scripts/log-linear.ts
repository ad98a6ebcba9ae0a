/**
 * Learns to choose one block of several: a log-linear model over features with few values each. The likelihood that
 * one of the right candidates is chosen, L2-regularised, by AdaGrad; the weights of the later half of the epochs averaged.
 */
import { writeFileSync } from 'node:fs'
import { STEPS } from '../src/label/rank.ts'
import { signsOf, unsigned } from './digits.ts'

/** How many values each feature has. */
export type Sizes = readonly number[]

/** The candidates of one page, each with its features, and how right each is: the best grade above 0 counts as right. */
export interface Choice {
  candidates: readonly (readonly number[])[]
  grades: readonly number[]
  /** How far it is trusted, against others; 1 where nothing is said. */
  trust?: number
}

/** Rows of this width from the so many that `values` begins with, copied: such arrays are lent for one page at a time. */
export function inRows(values: Int32Array, count: number, width: number): number[][] {
  return Array.from({ length: count }, (_, row) => Array.from(values.subarray(row * width, (row + 1) * width)))
}

export interface Model {
  /** Where the weights of a feature begin, by its place in a row. */
  offsets: ReadonlyMap<number, number>
  weights: Float64Array
}

export interface Settings {
  l2: number
  epochs: number
  without: ReadonlySet<number>
}

/** Options that all trainers of such models have. */
export const modelOptions = {
  pages: { type: 'string', default: '../shared/eval/data/pages.jsonl.gz' },
  silver: { type: 'string', default: '../shared/eval/data/train-silver.jsonl.gz' },
  folds: { type: 'string', default: '5' },
  epochs: { type: 'string', default: '30' },
  show: { type: 'string', default: '0' },
  without: { type: 'string', default: '' },
  write: { type: 'boolean', default: false },
} as const

/** What the options say of how a model is trained. */
export function settingsOf({ l2, epochs, without }: Record<'l2' | 'epochs' | 'without', string>): Settings {
  return { l2: Number(l2), epochs: Number(epochs), without: new Set(without.split(',').filter(Boolean).map(Number)) }
}

export function trainModel(choices: readonly Choice[], sizes: Sizes, settings: Settings): Model {
  const offsets = new Map<number, number>()
  let size = 0
  for (const [name, values] of sizes.entries()) {
    if (settings.without.has(name)) continue
    offsets.set(name, size)
    size += values
  }
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1)
  const average = new Float64Array(size)
  const rows = choices.flatMap(({ candidates, grades, trust = 1 }) => {
    const best = Math.max(...grades)
    if (best <= 0) return []
    const right = grades.map((grade) => grade === best)
    return [{ indexes: candidates.map((one) => indexesOf(one, offsets)), right, trust }]
  })
  let seed = 17
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (let at = rows.length - 1; at > 0; at--) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
      const other = seed % (at + 1)
      const kept = rows[at] as (typeof rows)[number]
      rows[at] = rows[other] as (typeof rows)[number]
      rows[other] = kept
    }
    for (const { indexes, right, trust } of rows) {
      const errors = errorsOf(
        indexes.map((list) => sumOf(weights, list)),
        right,
      )
      indexes.forEach((list, at) => {
        const error = trust * (errors[at] as number)
        if (Math.abs(error) < 1e-4) return
        for (const index of list) {
          const gradient = error + (settings.l2 * (weights[index] as number)) / rows.length
          squares[index] = (squares[index] as number) + gradient * gradient
          weights[index] = (weights[index] as number) - (0.3 * gradient) / Math.sqrt(squares[index] as number)
        }
      })
    }
    if (epoch >= settings.epochs / 2)
      for (let at = 0; at < size; at++) average[at] = (average[at] as number) + (weights[at] as number)
  }
  return { offsets, weights: average.map((sum) => sum / Math.ceil(settings.epochs / 2)) }
}

function indexesOf(features: readonly number[], offsets: ReadonlyMap<number, number>): number[] {
  return [...offsets].map(([name, offset]) => offset + (features[name] as number))
}

function sumOf(weights: Float64Array, indexes: readonly number[]): number {
  let sum = 0
  for (const index of indexes) sum += weights[index] as number
  return sum
}

/** How far the model stands from the truth, by candidate: its share less the share among the right ones. */
function errorsOf(scores: readonly number[], right: readonly boolean[]): number[] {
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - top))
  let all = 0
  let good = 0
  powers.forEach((power, at) => {
    all += power
    if (right[at]) good += power
  })
  return powers.map((power, at) => power / all - (right[at] ? power / good : 0))
}

export function scoresOf({ offsets, weights }: Model, { candidates }: Choice): number[] {
  return candidates.map((features) => sumOf(weights, indexesOf(features, offsets)))
}

export function chosen(model: Model, choice: Choice): number {
  const scores = scoresOf(model, choice)
  return scores.indexOf(Math.max(...scores))
}

/** Writes the weights as a TypeScript file that says which script made it. */
export function writeWeights(path: URL, { weights }: Model, script: string, name: string): void {
  const steps = Array.from(weights, (weight) => unsigned(Math.max(-25, Math.min(25, Math.round(weight * STEPS)))))
  const line = `export const ${name}: string = '${signsOf(steps)}'`
  writeFileSync(
    path,
    `/** Generated by ${script}; see rank.ts for the form. Change the features, not the signs here. */
${line.length > 120 ? line.replace(' = ', ' =\n  ') : line}
`,
  )
}

/** The weights of other folds, asked for each: how each choice would be made by a model that has not seen its site. */
export function crossValidated(
  choices: readonly (Choice & { fold: number })[],
  folds: number,
  sizes: Sizes,
  settings: Settings,
): Model[] {
  return Array.from({ length: folds }, (_, held) =>
    trainModel(
      choices.filter(({ fold }) => fold !== held),
      sizes,
      settings,
    ),
  )
}
