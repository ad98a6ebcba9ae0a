/**
 * Learns which blocks are running text, and writes src/label/weights.ts.
 *
 *     npx tsx scripts/train-body.ts --pages pages.jsonl.gz --silver train-silver.jsonl.gz --eval ../shared/eval [--folds 5]
 *         [--write] [--languages off] [--trees 200] [--made 4]
 *
 * `--folds N` measures on the pages with gold, each judged by a forest that saw no page of its publisher; 0 leaves that out.
 * `--write` trains on all pages and writes the weights.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { COLUMN_NAMES } from '../src/label/column-names.ts'
import { rowsOf, WIDTH } from '../src/label/columns.ts'
import { candidates, type Facts, factsOf } from '../src/label/features.ts'
import { DEPTH } from '../src/label/forest.ts'
import { isMarkup } from '../src/label/label.ts'
import { lookOver } from '../src/label/look.ts'
import { isBody } from '../src/label/placings.ts'
import { placingsOf } from '../src/label/sequence.ts'
import { ROW, WORDS } from '../src/label/sheet.ts'
import { splitGlued } from '../src/label/split.ts'
import { allLanguages } from '../src/languages/all.ts'
import { read } from '../src/read/read.ts'
import { foldOf, madePages, type Page, pages, textTools } from './body/data.ts'
import { fileOf, pack } from './body/pack.ts'
import { rounded } from './body/rounding.ts'
import { binned, edgesOf, joined, type Options, predict, train } from './body/trees.ts'

const { values: given } = parseArgs({
  options: {
    pages: { type: 'string', default: '../shared/eval/data/pages.jsonl.gz' },
    silver: { type: 'string', default: '../shared/eval/data/train-silver.jsonl.gz' },
    eval: { type: 'string', default: '../shared/eval' },
    folds: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
    languages: { type: 'string', default: 'on' },
    trees: { type: 'string', default: '160' },
    rate: { type: 'string', default: '0.18' },
    rows: { type: 'string', default: '0.2' },
    columns: { type: 'string', default: '0.3' },
    trust: { type: 'string', default: '0.1' },
    read: { type: 'string', default: '0.1' },
    invented: { type: 'string', default: '0.1' },
    made: { type: 'string', default: '4' },
    predictions: { type: 'string' },
    seed: { type: 'string', default: '2' },
    use: { type: 'string', default: '99' },
  },
})

/** What a block weighs at least, as a share of its article; so short lines count too. */
const LEAST = 0.004
/** No block weighs more than this many words. */
const MOST_WORDS = 200
/** How far a made page is trusted, against one with gold. */
const MADE = 0.3

/** How far a page's answer is trusted, against the publisher's own. */
function trustOf({ gold, annotated, invented }: Page): number {
  if (gold) return 1
  return Number(invented ? given.invented : annotated ? given.read : given.trust)
}

/** A page and its rows, `from` to `to` of the whole table. */
interface Part {
  page: Page
  from: number
  to: number
  blocks: readonly number[]
}

const options: Options = {
  trees: Number(given.trees),
  depth: DEPTH,
  rate: Number(given.rate),
  lambda: 20,
  columns: Number(given.columns),
  rows: Number(given.rows),
  seed: Number(given.seed),
}
const speech = { language: null, languages: given.languages === 'off' ? [] : allLanguages }
const tools = await textTools(given.eval)
const real = pages(tools, given.pages, given.silver, (text) => {
  const words = read(text).filter((block) => !isMarkup(block))
  return [...splitGlued(lookOver(words), speech).blocks]
})
const all = Number(given.made) > 0 ? [...real, ...madePages(real, Number(given.made))] : real

const parts: Part[] = []
const chunks: Float32Array[] = []
const factsList: Facts[] = []
const weightList: number[] = []
let total = 0
for (const page of all) {
  const facts = factsOf(lookOver(page.blocks), speech)
  factsList.push(facts)
  const blocks = candidates(facts)
  chunks.push(rowsOf(facts, blocks))
  parts.push({ page, from: total, to: total + blocks.length, blocks })
  total += blocks.length
  const trust = trustOf(page) * (page.made ? MADE : 1)
  for (const at of blocks) {
    const words = Math.min(facts.looks[at * ROW + WORDS] as number, MOST_WORDS)
    weightList.push((page.labels[at] as number) < 0 ? 0 : trust * (LEAST + words / page.words))
  }
}
const rows = joined(chunks)
const mean = weightList.reduce((sum, weight) => sum + weight, 0) / total
const weights = Float32Array.from(weightList, (weight) => weight / mean)
const labels = Float32Array.from(
  parts.flatMap(({ page, blocks }) => blocks.map((at) => Math.max(0, page.labels[at] as number))),
)
const edges = edgesOf(rows, WIDTH)
const columns = binned(rows, WIDTH, edges)
console.error(`${all.length} pages, ${total} blocks, ${WIDTH} columns`)

const indexes = (wanted: (part: Part) => boolean): number[] =>
  parts.flatMap((part) => (wanted(part) ? Array.from({ length: part.to - part.from }, (_, at) => part.from + at) : []))
const taken = (list: readonly number[]): Uint8Array[] =>
  columns.map((column) => Uint8Array.from(list, (row) => column[row] as number))

function forestFor(list: readonly number[]): ReturnType<typeof train> {
  const known = list.filter((row) => (weights[row] as number) > 0)
  const table = taken(known)
  const y = Float32Array.from(known, (row) => labels[row] as number)
  const w = Float32Array.from(known, (row) => weights[row] as number)
  if (Number(given.use) >= WIDTH) return rounded(train(table, y, w, edges, options), table)
  // A first, smaller forest says which columns are worth keeping.
  const first = train(table, y, w, edges, { ...options, trees: 60, rate: 0.3 })
  const uses = new Map<number, number>()
  for (const feature of first.trees.flatMap((tree) => tree.features)) uses.set(feature, (uses.get(feature) ?? 0) + 1)
  const best = new Set(
    [...uses]
      .sort((a, b) => b[1] - a[1])
      .slice(0, Number(given.use))
      .map(([feature]) => feature),
  )
  if (given.write)
    console.error(
      [...uses]
        .sort((a, b) => b[1] - a[1])
        .map(([feature, times]) => `${COLUMN_NAMES[feature]} ${times}`)
        .join(', '),
    )
  const without = new Set(COLUMN_NAMES.map((_, at) => at).filter((at) => !best.has(at)))
  return rounded(train(table, y, w, edges, { ...options, without }), table)
}

const folds = Number(given.folds)
if (folds > 0) {
  const scores = new Float64Array(total)
  for (let fold = 0; fold < folds; fold++) {
    const forest = forestFor(indexes(({ page }) => foldOf(page.site, folds) !== fold))
    const list = indexes(({ page }) => page.gold && !page.made && foldOf(page.site, folds) === fold)
    predict(forest, taken(list)).forEach((score, at) => {
      scores[list[at] as number] = score
    })
    console.error(`fold ${fold + 1} of ${folds}`)
  }
  report(scores)
}
if (given.write) {
  const forest = forestFor(indexes(() => true))
  writeFileSync(
    new URL('../src/label/weights.ts', import.meta.url),
    fileOf('bodyForest', pack(forest), 'scripts/train-body.ts'),
  )
}

/** Prints body F1 by flavour and language, the scorer's way: F1 of mean precision and mean recall. */
function report(scores: Float64Array): void {
  const sums = new Map<string, [number, number, number]>()
  const lines: string[] = []
  for (const [index, { page, from, blocks }] of parts.entries()) {
    if (!page.gold || page.made || !page.answer) continue
    const likely = new Float64Array(page.blocks.length)
    blocks.forEach((at, row) => {
      likely[at] = 1 / (1 + Math.exp(-(scores[from + row] as number)))
    })
    const placings = placingsOf(factsList[index] as Facts, likely)
    const body = page.blocks.filter((_, at) => isBody(placings, at)).map((block) => block.text)
    const [hit, extra, missed] = tools.shingleMatch(page.answer, body.join('\n\n'))
    const precision = hit / (hit + extra || 1)
    const recall = hit / (hit + missed || 1)
    const language = page.lang === 'en' || page.lang === 'de' ? page.lang : 'other'
    for (const key of [`${page.flavour} all`, `${page.flavour} ${language}`, `all ${language}`, 'all all']) {
      const sum = sums.get(key) ?? [0, 0, 0]
      sums.set(key, [sum[0] + precision, sum[1] + recall, sum[2] + 1])
    }
    lines.push(
      JSON.stringify({
        id: page.id,
        flavour: page.flavour,
        title: null,
        topic: null,
        lede: null,
        body,
        relatedLinks: [],
        precision,
        recall,
      }),
    )
  }
  for (const [key, [precision, recall, count]] of [...sums].sort()) {
    const p = precision / count
    const r = recall / count
    console.log(
      `${key.padEnd(16)} F1 ${((2 * p * r) / (p + r)).toFixed(4)}  P ${p.toFixed(3)}  R ${r.toFixed(3)}  of ${count}`,
    )
  }
  if (given.predictions) writeFileSync(given.predictions, `${lines.join('\n')}\n`)
}
