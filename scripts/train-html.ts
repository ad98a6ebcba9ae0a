/**
 * Trains what finds running text, standfirst and kicker in HTML pages (src/html/weights.ts), cross-validated by
 * publisher. `npx tsx scripts/train-html.ts [--data FOLDER] [--tools FOLDER] [--write] [--scores FILE]`; `--scores` keeps
 * each page's held-out scores, for scripts/eval-html.ts.
 *
 * First what is running text, from words and elements alike; then, from where that begins as well, standfirst and kicker.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fromHtml } from 'hast-util-from-html'
import { bodyTable, headTable, type Knowledge, knowledgeOf, scoresOf, type Table } from '../src/html/evidence.ts'
import { guard } from '../src/html/guard.ts'
import { pageFacts } from '../src/html/page.ts'
import { type PlacedBlock, readHtml } from '../src/html/read.ts'
import { DEPTH, type PackedForest } from '../src/label/forest.ts'
import { allLanguages } from '../src/languages/all.ts'
import type { Speech } from '../src/languages/language.ts'
import { cases, foldOf, project, siteOf, textTools } from './body/data.ts'
import { linesOf, pack } from './body/pack.ts'
import { binned, edgesOf, train } from './body/trees.ts'

const { values: opt } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval/data' },
    suffix: { type: 'string', default: '.jsonl.gz' },
    tools: { type: 'string', default: '../shared/eval' },
    scores: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})

const FOLDS = 5
/** Columns a forest may look at: somewhat less than the packed form has digits for. */
const COLUMNS = 88
const WHATS = ['lede', 'topic'] as const
type What = (typeof WHATS)[number]
const TREES = { body: 300, lede: 80, topic: 60 }
const SPEECH: Speech = { language: null, languages: allLanguages }

interface Page {
  id: string
  fold: number
  placed: PlacedBlock[]
  knowledge: Knowledge
  /** By block: how much of it is running text, and how much of the page that would be. */
  labels: Float32Array
  weights: Float32Array
  /** By block: 1 where it is the one looked for; `null` where nobody knows. */
  heads: Record<What, Float32Array | null>
  answer: Map<string, number>
}

interface Sample {
  table: Table
  labels: Float32Array
  weights: Float32Array
}

const started = performance.now()
const say = (message: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${message}`)
const tools = await textTools(opt.tools)
const file = (name: string): string => join(opt.data, name + opt.suffix)
const answers = new Map(cases(file('pages')).map((page) => [page.id, page]))

function weightsOf(texts: readonly string[], total: number): Float32Array {
  return Float32Array.from(texts, (text) => Math.max(tools.tokenize(text).length, 2) / Math.max(40, total))
}

function lengthOf(body: readonly string[]): number {
  return body.reduce((sum, text) => sum + tools.tokenize(text).length, 0)
}

/** Two rounds: the second looks only at the columns that the first asked most. */
function grow(samples: readonly (Sample | null)[], trees: number): PackedForest {
  const used = samples.filter((sample) => sample !== null && sample.labels.length > 0) as Sample[]
  const width = used[0]?.table.width ?? 0
  const count = used.reduce((sum, { labels }) => sum + labels.length, 0)
  const rows = new Float32Array(count * width)
  const labels = new Float32Array(count)
  const weights = new Float32Array(count)
  let at = 0
  for (const sample of used) {
    rows.set(sample.table.values, at * width)
    labels.set(sample.labels, at)
    weights.set(sample.weights, at)
    at += sample.labels.length
  }
  const edges = edgesOf(rows, width)
  const columns = binned(rows, width, edges)
  const options = { depth: DEPTH, rate: 0.06, lambda: 0.3, columns: 0.3, rows: 0.8, seed: 1 }
  const first = train(columns, labels, weights, edges, { ...options, trees: Math.ceil(trees / 3) })
  const asked = new Float64Array(width)
  for (const tree of first.trees) for (const feature of tree.features) asked[feature] = (asked[feature] as number) + 1
  const ranked = [...asked.keys()].sort((a, b) => (asked[b] as number) - (asked[a] as number))
  return pack(train(columns, labels, weights, edges, { ...options, trees, without: new Set(ranked.slice(COLUMNS)) }))
}

/** The labels and weights of the blocks that a table has rows of. */
function sampleOf(table: Table, labels: Float32Array, weights: Float32Array): Sample {
  return {
    table,
    labels: Float32Array.from(table.blocks, (at) => Math.max(0, labels[at] as number)),
    weights: Float32Array.from(table.blocks, (at) => ((labels[at] as number) < 0 ? 0 : (weights[at] as number))),
  }
}

function pageOf({ id, html, url }: { id: string; html: string; url: string }): Page {
  const { expected, silver } = answers.get(id) as unknown as {
    expected: { bodyText: string; title?: string; lede?: string | null }
    silver?: { kicker?: string | null; kickerAlt?: string[] }
  }
  const tree = fromHtml(guard(html))
  const placed = readHtml(html, tree)
  const texts = placed.map(({ block }) => block.text)
  const body = expected.bodyText.split('\n')
  const { title, lede } = expected
  const kicker = silver?.kicker
  return {
    id,
    fold: foldOf(siteOf(url), FOLDS),
    placed,
    knowledge: knowledgeOf(placed, pageFacts(tree), SPEECH),
    labels: project(
      tools,
      placed.map(({ block }) => block),
      body,
      [],
    ),
    weights: weightsOf(texts, lengthOf(body)),
    heads: {
      lede: title ? alike(texts, lede ? [lede] : []) : null,
      topic: kicker ? alike(texts, [kicker, ...(silver?.kickerAlt ?? [])]) : null,
    },
    answer: tools.shingles(expected.bodyText),
  }
}

/** 1 where a block has, nearly, the words of one of the answers. */
function alike(texts: readonly string[], wanted: readonly string[]): Float32Array {
  return Float32Array.from(texts, (text) => (wanted.some((answer) => tokenF1(text, answer) >= 0.8) ? 1 : 0))
}

function tokenF1(one: string, other: string): number {
  const a = tools.tokenize(one.toLowerCase())
  const b = tools.tokenize(other.toLowerCase())
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    const count = left.get(word) ?? 0
    if (count > 0) common++
    left.set(word, count - 1)
  }
  return (2 * common) / Math.max(1, a.length + b.length)
}

type Scores = Map<string, Float64Array>

/** Scores of every page by a forest that has seen no page of its publisher. */
function holdOut(samples: ReadonlyMap<Page, Sample | null>, tables: (page: Page) => Table, trees: number): Scores {
  const held: Scores = new Map()
  for (let fold = 0; fold < FOLDS; fold++) {
    const forest = grow(
      pages.map((page) => (page.fold === fold ? null : (samples.get(page) ?? null))),
      trees,
    )
    for (const page of pages)
      if (page.fold === fold) held.set(page.id, scoresOf(forest, tables(page), page.placed.length))
  }
  return held
}

function report(name: string, scoreOf: (page: Page) => ArrayLike<number>): void {
  const results = pages.map((page) => {
    const scores = scoreOf(page)
    const body = page.placed.filter((_, at) => (scores[at] as number) > 0).map(({ block }) => block.text)
    return tools.shingleMatch(page.answer, body.join('\n\n'))
  })
  const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length
  const whole = ([, fp, fn]: [number, number, number]): boolean => fp === 0 && fn === 0
  const p = mean(results.filter(([tp, fp]) => tp + fp > 0).map((one) => (whole(one) ? 1 : one[0] / (one[0] + one[1]))))
  const r = mean(
    results.filter(([tp, , fn]) => tp + fn > 0).map((one) => (whole(one) ? 1 : one[0] / (one[0] + one[2]))),
  )
  say(`${name}: P ${p.toFixed(4)} R ${r.toFixed(4)} F1 ${((2 * p * r) / (p + r)).toFixed(4)}`)
}

const forests: Record<string, PackedForest> = {}
const pages = (cases(file('pages-html')) as unknown as { id: string; html: string; url: string }[]).map(pageOf)
say(`${pages.length} pages, ${pages.reduce((sum, { placed }) => sum + placed.length, 0)} blocks`)
report('blocks picked by the answer', ({ labels }) => labels.map((label) => label - 0.5))

const tables = new Map(pages.map((page) => [page, bodyTable(page.knowledge)]))
const samples = new Map(pages.map((page) => [page, sampleOf(tables.get(page) as Table, page.labels, page.weights)]))
const body = holdOut(samples, (page) => tables.get(page) as Table, TREES.body)
report('running text, held out', ({ id }) => body.get(id) as Float64Array)
if (opt.write) forests.body = grow([...samples.values()], TREES.body)

const headTables = new Map(pages.map((page) => [page, headTable(page.knowledge, body.get(page.id) as Float64Array)]))
const held = { body } as Record<'body' | What, Scores>
for (const what of WHATS) {
  const samples = new Map(
    pages.map((page) => {
      const labels = page.heads[what]
      return [
        page,
        labels &&
          sampleOf(
            headTables.get(page) as Table,
            labels,
            labels.map((label) => (label > 0 ? 1 : 0.3)),
          ),
      ]
    }),
  )
  held[what] = holdOut(samples, (page) => headTables.get(page) as Table, TREES[what])
  if (opt.write) forests[what] = grow([...samples.values()], TREES[what])
  const known = pages.filter((page) => page.heads[what]?.some((label) => label > 0))
  const hits = known.filter((page) => {
    const scores = held[what].get(page.id) as Float64Array
    return (page.heads[what]?.[scores.indexOf(Math.max(...scores))] ?? 0) > 0
  })
  say(`${what}, held out: ${hits.length} of the ${known.length} pages that show it`)
}

if (opt.scores) {
  const lines = pages.map(({ id }) => {
    const of = (what: keyof typeof held): number[] =>
      Array.from(held[what].get(id) as Float64Array, (score) => Number(score.toFixed(3)))
    return JSON.stringify({ id, body: of('body'), lede: of('lede'), topic: of('topic') })
  })
  writeFileSync(opt.scores, `${lines.join('\n')}\n`)
}

if (opt.write) {
  const packed = Object.entries(forests).map(([name, forest]) => `${name}: {\n${linesOf(forest).join('\n')}\n},`)
  const lines = [
    '/** Generated by scripts/train-html.ts. Do not edit. */',
    "import type { PackedForest } from '../label/forest.ts'",
    '',
    "export const htmlForests: Record<'body' | 'lede' | 'topic', PackedForest> = {",
    ...packed,
    '}',
    '',
  ]
  writeFileSync(new URL('../src/html/weights.ts', import.meta.url), lines.join('\n'))
}
