/**
 * Learns the weights of the headline ranker and writes src/label/title-weights.ts.
 *
 *     npx tsx scripts/train-title.ts [--pages FILE] [--silver FILE] [--folds 5] [--write]
 *
 * A log-linear model over the blocks of a head: the likelihood that one of the blocks that print the known headline is
 * chosen, L2-regularised, by AdaGrad. With --folds it also says how often the choice is right on sites left out.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { factsOf } from '../src/label/features.ts'
import { headOf } from '../src/label/head.ts'
import { findBody } from '../src/label/sequence.ts'
import { splitGlued } from '../src/label/split.ts'
import { TITLE_FEATURES, type TitleFeature, type TitleFeatures, titleFeatures } from '../src/label/title-features.ts'
import { allLanguages } from '../src/languages/all.ts'
import { read } from '../src/read/read.ts'
import { type EvalPage, FLAVOURS, type Flavour, foldOf, loadPages } from './eval-pages.ts'

const { values: opt } = parseArgs({
  options: {
    pages: { type: 'string', default: '../shared/eval/data/pages.jsonl.gz' },
    silver: { type: 'string', default: '../shared/eval/data/train-silver.jsonl.gz' },
    folds: { type: 'string', default: '5' },
    flavours: { type: 'string', default: FLAVOURS.join(',') },
    l2: { type: 'string', default: '0.3' },
    epochs: { type: 'string', default: '30' },
    without: { type: 'string', default: '' },
    source: { type: 'string', default: 'fundus' },
    show: { type: 'string', default: '0' },
    write: { type: 'boolean', default: false },
  },
})

const NAMES = Object.keys(TITLE_FEATURES) as TitleFeature[]
const OFFSETS = new Map<TitleFeature, number>()
let size = 0
for (const name of NAMES) {
  OFFSETS.set(name, size)
  size += TITLE_FEATURES[name]
}
const without = new Set(opt.without.split(','))

interface Example {
  page: EvalPage
  flavour: Flavour
  fold: number
  /** By candidate: the indexes of its features, and how well it prints the headline: 2 exactly, 1 nearly, 0 not. */
  candidates: Int32Array[]
  grades: number[]
  texts: string[]
  /** The candidate that opens the running text. */
  start: number
}

function indexesOf(features: TitleFeatures): Int32Array {
  return Int32Array.from(
    NAMES.filter((name) => !without.has(name)).map((name) => (OFFSETS.get(name) as number) + features[name]),
  )
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function tokenF1(one: string, other: string): number {
  const a = one.split(' ')
  const b = other.split(' ')
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    const count = left.get(word) ?? 0
    if (count > 0) common++
    left.set(word, count - 1)
  }
  return (2 * common) / (a.length + b.length)
}

function exampleOf(page: EvalPage, flavour: Flavour): Example | null {
  const title = page.expected?.title ?? page.silver.title ?? page.h1
  if (!title) return null
  const gold = fold(title)
  const more = [...(page.expected?.titleAlt ?? [])].map(fold)
  const speech = { language: null, languages: allLanguages }
  const blocks = splitGlued(read(page[flavour]))
  const facts = factsOf(blocks, speech)
  const head = headOf(facts, findBody(facts))
  const texts = head.members.map((at) => blocks[at]?.text ?? '')
  const grades = texts.map((text) => {
    const folded = fold(text)
    if (folded === gold) return 2
    return tokenF1(folded, gold) >= 0.8 || more.some((other) => folded === other || tokenF1(folded, other) >= 0.8)
      ? 1
      : 0
  })
  return {
    page,
    flavour,
    fold: foldOf(page, Number(opt.folds)),
    candidates: titleFeatures(head).map(indexesOf),
    grades,
    texts,
    start: head.members.indexOf(head.start),
  }
}

function scoresOf(weights: Float64Array, candidates: Int32Array[]): Float64Array {
  return Float64Array.from(candidates, (indexes) => {
    let score = 0
    for (const index of indexes) score += weights[index] as number
    return score
  })
}

/** How far the scores stand from the truth, by candidate: the model's share less the share among the right ones. */
function errorsOf(scores: Float64Array, right: readonly boolean[]): Float64Array {
  const top = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const powers = scores.map((score) => Math.exp(score - top))
  let all = 0
  let good = 0
  powers.forEach((power, at) => {
    all += power
    if (right[at]) good += power
  })
  return powers.map((power, at) => power / all - (right[at] ? power / good : 0))
}

function train(examples: readonly Example[]): Float64Array {
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1)
  const average = new Float64Array(size)
  const l2 = Number(opt.l2)
  const epochs = Number(opt.epochs)
  const order = [...examples]
  let seed = 17
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
      const other = seed % (at + 1)
      const kept = order[at] as Example
      order[at] = order[other] as Example
      order[other] = kept
    }
    for (const { candidates, grades } of order) {
      const best = Math.max(...grades)
      if (best === 0) continue
      const errors = errorsOf(
        scoresOf(weights, candidates),
        grades.map((grade) => grade === best),
      )
      candidates.forEach((indexes, at) => {
        const error = errors[at] as number
        if (Math.abs(error) < 1e-4) return
        for (const index of indexes) {
          const gradient = error + (l2 * (weights[index] as number)) / examples.length
          squares[index] = (squares[index] as number) + gradient * gradient
          weights[index] = (weights[index] as number) - (0.3 * gradient) / Math.sqrt(squares[index] as number)
        }
      })
    }
    if (epoch >= epochs / 2)
      for (let at = 0; at < size; at++) average[at] = (average[at] as number) + (weights[at] as number)
  }
  return average.map((sum) => sum / Math.ceil(epochs / 2))
}

function chosen(weights: Float64Array, { candidates }: Example): number {
  const scores = scoresOf(weights, candidates)
  let best = 0
  scores.forEach((score, at) => {
    if (score > (scores[best] as number)) best = at
  })
  return best
}

/** A miss and what stands around it: `>` chosen, `=` right, `B` where the running text begins. */
function shown(example: Example, weights: Float64Array, at: number): string {
  const scores = scoresOf(weights, example.candidates)
  const near = example.grades.flatMap((grade, index) => (grade > 0 ? [index] : []))
  const from = Math.min(at, ...near.slice(-1)) - 3
  const to = Math.max(at, ...near.slice(-1), example.start) + 3
  const lines = example.texts.flatMap((text, index) => {
    if (index < from || index > to) return []
    const mark = `${index === at ? '>' : ' '}${(example.grades[index] ?? 0) > 0 ? '=' : ' '}${index === example.start ? 'B' : ' '}`
    return [`   ${mark} ${(scores[index] as number).toFixed(1).padStart(6)} ${text.slice(0, 110)}`]
  })
  return `${example.page.id} ${example.flavour}\n${lines.join('\n')}`
}

const flavours = opt.flavours.split(',') as Flavour[]
const cases = [...loadPages(opt.pages), ...loadPages(opt.silver)]
const examples = cases.flatMap((page) => flavours.map((flavour) => exampleOf(page, flavour))).filter((e) => e !== null)
console.log(`${examples.length} heads, ${examples.filter((e) => Math.max(...e.grades) > 0).length} with the headline`)

const folds = Number(opt.folds)
if (folds > 0) {
  const tally = new Map<string, number[]>()
  const missed: string[] = []
  for (let held = 0; held < folds; held++) {
    const weights = train(examples.filter((e) => e.fold !== held))
    for (const example of examples.filter((e) => e.fold === held)) {
      const at = chosen(weights, example)
      const grade = example.grades[at] ?? 0
      const best = Math.max(...example.grades)
      const key = `${example.page.source} ${example.flavour}`
      const row = tally.get(key) ?? [0, 0, 0, 0, 0]
      tally.set(key, row)
      row[0]!++
      if (grade > 0) row[1]!++
      if (grade === 2) row[2]!++
      if (best > 0) row[3]!++
      if (best === 2) row[4]!++
      if (grade === 0 && best > 0 && example.page.source.startsWith(opt.source))
        missed.push(shown(example, weights, at))
    }
  }
  for (const [key, [n, any, exact, anyIn, exactIn]] of tally)
    console.log(
      `${key.padEnd(22)} n ${n}  near ${(any! / n!).toFixed(3)} of ${(anyIn! / n!).toFixed(3)}  exact ${(exact! / n!).toFixed(3)} of ${(exactIn! / n!).toFixed(3)}`,
    )
  for (const line of missed.slice(0, Number(opt.show))) console.log(line)
}

if (opt.write) {
  const weights = train(examples)
  const lines = NAMES.map((name) => {
    const from = OFFSETS.get(name) as number
    const values = [...weights.slice(from, from + TITLE_FEATURES[name])].map((weight) => Math.round(weight * 100) / 100)
    return `  ${name}: [${values.join(', ')}],`
  })
  writeFileSync(
    new URL('../src/label/title-weights.ts', import.meta.url),
    `/** Generated by scripts/train-title.ts; change the features there, not the figures here. */
import type { TitleFeature } from './title-features.ts'

export const titleWeights: Record<TitleFeature, readonly number[]> = {
${lines.join('\n')}
}
`,
  )
}
