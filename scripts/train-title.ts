/**
 * Learns the weights of the headline ranker and writes src/label/title-weights.ts.
 *
 *     npx tsx scripts/train-title.ts [--pages FILE] [--silver FILE] [--folds 5] [--l2 1] [--without 3,4] [--show 20] [--write]
 *
 * A candidate is right where it prints the known headline. With --folds it says how often the choice is right on sites left
 * out: `near` as the scorer's `any`, `exact` letter by letter, each with how often a candidate is at all.
 */
import { parseArgs } from 'node:util'
import { headOf } from '../src/label/head.ts'
import { findBody } from '../src/label/sequence.ts'
import { TITLE_SIZES, titleFeatures } from '../src/label/title-features.ts'
import { type EvalPage, FLAVOURS, type Flavour, factsFrom, folded, foldOf, loadPages, tokenF1 } from './eval-pages.ts'
import { type Choice, chosen, crossValidated, type Model, trainModel, writeWeights } from './log-linear.ts'

const { values: opt } = parseArgs({
  options: {
    pages: { type: 'string', default: '../shared/eval/data/pages.jsonl.gz' },
    silver: { type: 'string', default: '../shared/eval/data/train-silver.jsonl.gz' },
    folds: { type: 'string', default: '5' },
    l2: { type: 'string', default: '1' },
    epochs: { type: 'string', default: '30' },
    trust: { type: 'string', default: '0.5' },
    without: { type: 'string', default: '' },
    show: { type: 'string', default: '0' },
    write: { type: 'boolean', default: false },
  },
})

interface Example extends Choice {
  page: EvalPage
  flavour: Flavour
  fold: number
  texts: string[]
}

function exampleOf(page: EvalPage, flavour: Flavour): Example | null {
  const title = page.expected?.title ?? page.silver.title ?? page.h1
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
  // How far the silver answers are trusted, against the gold ones.
  const trust = page.expected ? 1 : Number(opt.trust)
  return { trust, page, flavour, fold: foldOf(page, Number(opt.folds)), candidates: titleFeatures(head), grades, texts }
}

const without = new Set(opt.without.split(',').filter(Boolean).map(Number))
const settings = { l2: Number(opt.l2), epochs: Number(opt.epochs), without }
const examples = [...loadPages(opt.pages), ...loadPages(opt.silver)]
  .flatMap((page) => FLAVOURS.map((flavour) => exampleOf(page, flavour)))
  .filter((example) => example !== null)

if (Number(opt.folds) > 0) {
  const models = crossValidated(examples, Number(opt.folds), TITLE_SIZES, settings)
  const tally = new Map<string, { all: number; near: number; exact: number; someNear: number; someExact: number }>()
  let show = Number(opt.show)
  for (const example of examples) {
    const key = `${example.page.source} ${example.flavour}`
    const row = tally.get(key) ?? { all: 0, near: 0, exact: 0, someNear: 0, someExact: 0 }
    tally.set(key, row)
    const at = chosen(models[example.fold] as Model, example)
    const grade = example.grades[at] ?? 0
    const best = Math.max(0, ...example.grades)
    row.all++
    if (grade > 0) row.near++
    if (grade === 2) row.exact++
    if (best > 0) row.someNear++
    if (best === 2) row.someExact++
    if (grade === 0 && best > 0 && example.page.source === 'fundus' && show-- > 0)
      console.log(
        `${example.page.id} ${example.flavour}\n   got ${example.texts[at]}\n  want ${example.texts[example.grades.indexOf(best)]}`,
      )
  }
  for (const [key, { all, near, exact, someNear, someExact }] of tally) {
    const rate = (part: number): string => (part / all).toFixed(3)
    console.log(
      `${key.padEnd(22)} n ${all}  near ${rate(near)} of ${rate(someNear)}  exact ${rate(exact)} of ${rate(someExact)}`,
    )
  }
}
if (opt.write)
  writeWeights(
    new URL('../src/label/title-weights.ts', import.meta.url),
    trainModel(examples, TITLE_SIZES, settings),
    'scripts/train-title.ts',
    'titleCode',
  )
