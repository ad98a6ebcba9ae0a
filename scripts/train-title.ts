/**
 * Learns to choose the headline and writes src/label/title-weights.ts and src/label/title-ranking.ts.
 *
 *     npx tsx scripts/train-title.ts [--pages FILE] [--silver FILE] [--folds 5] [--l2 1] [--without 3,4] [--trees 60]
 *         [--leaves 8] [--seed 1] [--show 20] [--write]
 *
 * A candidate is right where it prints the known headline. First weights for single features, then trees over the few that
 * these like best. With --folds it says how often the choice is right on sites left out: `near` as the scorer's `any`, `exact`
 * letter by letter, by the weights alone and by both, and how often a candidate is at all.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Head, headOf } from '../src/label/head.ts'
import { greatest } from '../src/label/rank.ts'
import { findBody } from '../src/label/sequence.ts'
import { TITLE_SIZES, titleFeatures } from '../src/label/title-features.ts'
import { nearest, PRIOR, TITLE_WIDTH, titleRows } from '../src/label/title-rows.ts'
import { type Grown, predict, trainOver } from './body/lambdamart.ts'
import { packRanking, rankingFile } from './body/pack-ranking.ts'
import { binned } from './body/trees.ts'
import {
  type EvalPage,
  examplesOf,
  type Flavour,
  factsFrom,
  folded,
  loadPages,
  type PageChoice,
  sourceOf,
  tokenF1,
} from './eval-pages.ts'
import {
  chosen,
  inRows,
  type Model,
  modelOptions,
  scoresOf,
  settingsOf,
  trainModel,
  writeWeights,
} from './log-linear.ts'

const { values: opt } = parseArgs({
  options: {
    ...modelOptions,
    invented: { type: 'string', default: '0.25' },
    l2: { type: 'string', default: '1' },
    trust: { type: 'string', default: '0.6' },
    trees: { type: 'string', default: '60' },
    leaves: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
    rate: { type: 'string', default: '0.15' },
  },
})

interface Example extends PageChoice {
  head: Head
}

function exampleOf(page: EvalPage, flavour: Flavour): Example | null {
  if (page.reading === null) return null
  const title = page.expected?.title ?? page.reading?.title ?? page.silver.title ?? page.h1
  if (!title) return null
  const gold = folded(title)
  const others = (page.expected?.titleAlt ?? []).map(folded)
  const facts = factsFrom(page[flavour])
  const head = headOf(facts, findBody(facts))
  const texts = head.members.map((at) => facts.blocks[at]?.text ?? '')
  const grades = texts.map((text) => {
    const words = folded(text)
    if (words === gold) return 2
    return [gold, ...others].some((other) => tokenF1(words, other) >= 0.8) ? 1 : 0
  })
  const candidates = inRows(titleFeatures(head), head.members.length, TITLE_SIZES.length)
  return { ...sourceOf(page, flavour, opt), head, candidates, grades, texts }
}

/** The candidates that the weights like best, what is known of each, and what each has from the weights. */
interface Near {
  which: number[]
  rows: Float32Array
  prior: number[]
}

function nearOf(model: Model, example: Example): Near {
  const scores = scoresOf(model, example)
  const which = nearest(scores)
  const most = scores[which[0] as number] as number
  const prior = which.map((index) => PRIOR * ((scores[index] as number) - most))
  return { which, rows: titleRows(example.head, which, example.candidates.flat()), prior }
}

/** The trees over the best candidates of all examples among whose best candidates is a right one. */
function grownOver(model: Model, examples: readonly Example[]): Grown {
  const taken = examples.flatMap((example) => {
    const near = nearOf(model, example)
    const best = Math.max(...example.grades)
    const right = near.which.map((index) => Number(best > 0 && example.grades[index] === best))
    return right.includes(1) ? [{ rows: near.rows, right, trust: example.trust ?? 1, start: near.prior }] : []
  })
  return trainOver(taken, TITLE_WIDTH, {
    trees: Number(opt.trees),
    leaves: Number(opt.leaves),
    rate: Number(opt.rate),
    lambda: 10,
    columns: 0.4,
    rows: 0.6,
    least: 20,
    seed: Number(opt.seed),
  })
}

/** Index of the candidate that both together choose. */
function choiceOf(model: Model, { trees, edges }: Grown, example: Example): number {
  const { which, rows, prior } = nearOf(model, example)
  const scores = predict(trees, binned(rows, TITLE_WIDTH, edges))
  return which[greatest(scores.map((score, at) => score + (prior[at] as number)))] ?? -1
}

const settings = settingsOf(opt)
const examples = examplesOf([...loadPages(opt.pages), ...loadPages(opt.silver)], opt, exampleOf)

const tally = new Map<string, Record<'all' | 'alone' | 'near' | 'exact' | 'some', number>>()
let show = Number(opt.show)
for (let fold = 0; fold < Number(opt.folds); fold++) {
  const others = examples.filter((example) => example.fold !== fold)
  const model = trainModel(others, TITLE_SIZES, settings)
  const grown = grownOver(model, others)
  for (const example of examples) if (example.fold === fold) count(example, model, grown)
}
for (const [key, { all, alone, near, exact, some }] of [...tally].sort()) {
  const rate = (part: number): string => (part / all).toFixed(3)
  console.log(
    `${key.padEnd(22)} n ${all}  near ${rate(near)} (weights alone ${rate(alone)}) of ${rate(some)}  exact ${rate(exact)}`,
  )
}

function count(example: Example, model: Model, grown: Grown): void {
  const { page, flavour, grades, texts } = example
  const key = `${page.source} ${flavour}`
  const row = tally.get(key) ?? { all: 0, alone: 0, near: 0, exact: 0, some: 0 }
  tally.set(key, row)
  const at = choiceOf(model, grown, example)
  const grade = grades[at] ?? 0
  const best = Math.max(0, ...grades)
  row.all++
  if ((grades[chosen(model, example)] ?? 0) > 0) row.alone++
  if (grade > 0) row.near++
  if (grade === 2) row.exact++
  if (best > 0) row.some++
  if (grade === 0 && best > 0 && page.source === 'fundus' && show-- > 0)
    console.log(`${page.id} ${flavour}\n   got ${texts[at]}\n  want ${texts[grades.indexOf(best)]}`)
}

if (opt.write) {
  const model = trainModel(examples, TITLE_SIZES, settings)
  writeWeights(new URL('../src/label/title-weights.ts', import.meta.url), model, 'scripts/train-title.ts', 'titleCode')
  const { trees, edges } = grownOver(model, examples)
  writeFileSync(
    new URL('../src/label/title-ranking.ts', import.meta.url),
    rankingFile('titleRanking', packRanking(trees, edges), 'scripts/train-title.ts', '../text'),
  )
}
