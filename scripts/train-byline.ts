/**
 * Learns the weights of the byline ranker and writes src/label/byline-weights.ts.
 *
 *     npx tsx scripts/train-byline.ts [--pages FILE] [--invented 1] [--folds 5] [--l2 2] [--show 20] [--write]
 *
 * Learns from pages whose publishers say who wrote them, and from the invented ones; with --folds it says how often the choice is
 * right on sites left out. A page none of whose lines names an author has to have no byline.
 */
import { parseArgs } from 'node:util'
import { authorsOf } from '../src/compose/authors.ts'
import { bylinesAmong } from '../src/label/byline.ts'
import { BYLINE_SIZES, detailLines, type Line, NOBODY } from '../src/label/byline-features.ts'
import { headOf } from '../src/label/head.ts'
import { ledeIn } from '../src/label/lede.ts'
import { findBody } from '../src/label/sequence.ts'
import * as sheet from '../src/label/sheet.ts'
import { titleIn } from '../src/label/title.ts'
import { topicBy } from '../src/label/topic.ts'
import {
  type EvalPage,
  examplesOf,
  type Flavour,
  factsFrom,
  folded,
  isPaper,
  loadPages,
  type PageChoice,
  sourceOf,
  speechOf,
} from './eval-pages.ts'
import type { InventedPage } from './invented.ts'
import { crossValidated, modelOptions, scoresOf, settingsOf, trainModel, writeWeights } from './log-linear.ts'

const { values: opt } = parseArgs({
  options: {
    ...modelOptions,
    invented: { type: 'string', default: '1' },
    trust: { type: 'string', default: '0' },
    l2: { type: 'string', default: '2' },
  },
})

/** Letters of a name that may stand in a line by chance, at most. */
const SHORT = 4

interface Example extends PageChoice {
  names: string[][]
  gold: string[]
  lines: Line[]
}

/** What its byline says; `null` where that is not known. */
function goldOf(page: EvalPage): string[] | null {
  if (page.source === 'invented')
    return (page as InventedPage & EvalPage).lines.filter(({ tag }) => tag === 'y').map(({ words }) => folded(words))
  const names = page.expected?.published ? (page.expected.authors ?? []).map(folded) : null
  return names?.some((name) => isPaper(name, page)) ? null : names
}

function exampleOf(page: EvalPage, flavour: Flavour): Example | null {
  const gold = goldOf(page)
  if (!gold) return null
  const facts = factsFrom(page[flavour])
  const placings = findBody(facts)
  const head = headOf(facts, placings)
  const title = titleIn(head)
  const lede = ledeIn(facts, placings, title)
  const topic = title < 0 ? null : topicBy(facts, title)
  const isTaken = (at: number): boolean =>
    at === topic?.at ||
    (title >= 0 && facts.looks[at * sheet.ROW + sheet.KEY] === facts.looks[title * sheet.ROW + sheet.KEY])
  const speech = speechOf(facts.blocks)
  const lines = detailLines(head, speech, title, lede, isTaken).filter(({ row }) => row !== NOBODY)
  const texts = ['', ...lines.map(({ at }) => facts.blocks[at]?.text ?? '')]
  const grades = texts.map((text) => {
    const words = folded(text)
    return gold.some(
      (name) => name !== '' && (name.length > SHORT ? words.includes(name) : words.split(' ').includes(name)),
    )
      ? 1
      : 0
  })
  if (!grades.includes(1)) grades[0] = 1
  const names = texts.map((text) => authorsOf(text, speech).map(folded))
  return {
    ...sourceOf(page, flavour, opt),
    candidates: [NOBODY, ...lines.map(({ row }) => row)],
    grades,
    texts,
    names,
    gold,
    lines,
  }
}

const settings = settingsOf(opt)
const pages = loadPages(opt.pages).filter(({ source }) => source === 'fundus')
const examples = examplesOf(pages, opt, exampleOf)
const models = crossValidated(examples, Number(opt.folds), BYLINE_SIZES, settings)
const tally = new Map<
  string,
  {
    all: number
    right: number
    there: number
    found: number
    wrong: number
    given: number
    wanted: number
    good: number
  }
>()
let show = Number(opt.show)
for (const example of models.length > 0 ? examples : []) {
  const key = `${example.page.source} ${example.flavour}`
  const row = tally.get(key) ?? { all: 0, right: 0, there: 0, found: 0, wrong: 0, given: 0, wanted: 0, good: 0 }
  tally.set(key, row)
  const weights = scoresOf(models[example.fold] as (typeof models)[number], example)
  const at = weights.indexOf(Math.max(...weights))
  const names = bylinesAmong(example.lines, weights).flatMap(
    (line) => example.names[example.lines.findIndex((one) => one.at === line) + 1] as string[],
  )
  row.all++
  if (example.grades[0] === 0) row.there++
  if (example.grades[at]) row.right++
  if (at > 0) row[example.grades[at] ? 'found' : 'wrong']++
  const inText = folded(example.page[example.flavour])
  const gold = example.gold.filter((name) => inText.includes(name))
  if (gold.length > 0) {
    row.given += names.length
    row.wanted += gold.length
    row.good += gold.filter((name) => names.includes(name)).length
  }
  if (!example.grades[at] && show-- > 0)
    console.log(
      `${example.page.id} ${example.flavour}\n   got ${example.texts[at]?.slice(0, 120)} [${example.candidates[at]}]\n  want ${example.texts[example.grades.indexOf(1)]?.slice(0, 120)} [${example.candidates[example.grades.indexOf(1)]}]`,
    )
}
for (const [key, { all, right, there, found, wrong, given, wanted, good }] of tally)
  console.log(
    `${key.padEnd(16)} n ${all}  right ${(right / all).toFixed(3)}  bylines found ${found} of ${there}, ${wrong} wrong, names P ${(good / given).toFixed(3)} R ${(good / wanted).toFixed(3)} F1 ${((2 * good) / (given + wanted)).toFixed(3)}`,
  )
if (opt.write)
  writeWeights(
    new URL('../src/label/byline-weights.ts', import.meta.url),
    trainModel(examples, BYLINE_SIZES, settings),
    'scripts/train-byline.ts',
    'bylineCode',
  )
