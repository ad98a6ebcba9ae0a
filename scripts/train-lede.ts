/**
 * Learns the weights of the lede ranker and writes src/label/lede-weights.ts.
 *
 *     npx tsx scripts/train-lede.ts [--pages FILE] [--silver FILE] [--trust 0.5] [--folds 5] [--l2 6] [--show 20] [--write]
 *
 * Learns from the blocks below the known headline; with --folds it says how often the choice is right on sites left out.
 */
import { parseArgs } from 'node:util'
import { headOf } from '../src/label/head.ts'
import { LEDE_SIZES, ledeCandidates, ledeFeatures } from '../src/label/lede-features.ts'
import { findBody } from '../src/label/sequence.ts'
import { titleIn } from '../src/label/title.ts'
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
import { chosen, crossValidated, modelOptions, settingsOf, trainModel, writeWeights } from './log-linear.ts'

const { values: opt } = parseArgs({
  options: {
    ...modelOptions,
    invented: { type: 'string', default: '0.5' },
    trust: { type: 'string', default: '0.5' },
    l2: { type: 'string', default: '6' },
  },
})

interface Example extends PageChoice {}

function exampleOf(page: EvalPage, flavour: Flavour): Example | null {
  const gold = page.expected?.lede || page.expected?.body?.[0] || page.reading?.lede || page.reading?.first
  if (!gold) return null
  const facts = factsFrom(page[flavour])
  const placings = findBody(facts)
  const title = titleIn(headOf(facts, placings))
  if (title < 0) return null
  const members = ledeCandidates(facts, placings, title)
  const texts = members.map((at) => facts.blocks[at]?.text ?? '')
  const grades = texts.map((text) => (tokenF1(folded(text), folded(gold)) >= 0.8 ? 1 : 0))
  return {
    ...sourceOf(page, flavour, opt),
    candidates: ledeFeatures(facts, placings, title, members),
    grades,
    texts,
  }
}

const settings = settingsOf(opt)
const examples = examplesOf(
  [...loadPages(opt.pages).filter(({ source }) => source === 'fundus'), ...loadPages(opt.silver)],
  opt,
  exampleOf,
)
const models = crossValidated(examples, Number(opt.folds), LEDE_SIZES, settings)
const tally = new Map<string, { all: number; right: number; there: number }>()
let show = Number(opt.show)
for (const example of models.length > 0 ? examples : []) {
  if (example.candidates.length === 0) continue
  const { source, expected, reading } = example.page
  const key = `${source} ${example.flavour} ${(expected ?? reading)?.lede ? 'lede' : 'first'}`
  const row = tally.get(key) ?? { all: 0, right: 0, there: 0 }
  tally.set(key, row)
  const at = chosen(models[example.fold] as (typeof models)[number], example)
  row.all++
  if (example.grades[at]) row.right++
  else if (example.grades.includes(1) && show-- > 0)
    console.log(
      `${example.page.id} ${example.flavour}\n   got ${example.texts[at]?.slice(0, 120)}\n  want ${example.texts[example.grades.indexOf(1)]?.slice(0, 120)}`,
    )
  if (example.grades.includes(1)) row.there++
}
for (const [key, { all, right, there }] of tally)
  console.log(
    `${key.padEnd(16)} n ${all}  right ${(right / all).toFixed(3)}  among the candidates ${(there / all).toFixed(3)}`,
  )
if (opt.write)
  writeWeights(
    new URL('../src/label/lede-weights.ts', import.meta.url),
    trainModel(examples, LEDE_SIZES, settings),
    'scripts/train-lede.ts',
    'ledeCode',
  )
