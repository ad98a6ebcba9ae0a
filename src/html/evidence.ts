/** Blocks of a page with what their words and their elements together say of them. */
import type { Block, Evidence } from '../block.ts'
import { rowsOf, WIDTH } from '../label/columns.ts'
import { candidates, type Facts, factsOf } from '../label/features.ts'
import { scoresOf as ofRows, type PackedForest, unpack } from '../label/forest.ts'
import { lookOver } from '../label/look.ts'
import { LINKED, PROSE, ROW, WORDS } from '../label/sheet.ts'
import type { Speech } from '../languages/language.ts'
import { type Row, rowsOfPlaces } from './features.ts'
import type { PageFacts } from './page.ts'
import type { PlacedBlock } from './read.ts'
import { htmlForests } from './weights.ts'

/** Columns of numbers, a row for each block that is judged. */
export interface Table {
  /** Values of a row. */
  width: number
  values: Float32Array
  /** Which blocks the rows are of. */
  blocks: readonly number[]
}

/** Log odds of blocks that are out of the question. */
const NEVER = -9
/** Blocks above and below the beginning of the running text that may be of the article's head. */
const ABOVE = 60
const BELOW = 20

/** What is known of a page's blocks: of the words, as for plain text, and of the elements around them. */
export interface Knowledge {
  facts: Facts
  rows: Row[]
}

export function knowledgeOf(placed: readonly PlacedBlock[], page: PageFacts, speech: Speech): Knowledge {
  const facts = factsOf(lookOver(placed.map(({ block }) => block)), speech)
  const column = (number: number): Float64Array =>
    Float64Array.from(placed, (_, at) => facts.looks[at * ROW + number] as number)
  const reckoning = { prose: column(PROSE), words: column(WORDS), linked: column(LINKED) }
  return { facts, rows: rowsOfPlaces(placed, page, reckoning) }
}

/** Rows of the blocks that may be running text. */
export function bodyTable({ facts, rows }: Knowledge): Table {
  return tableOf(facts, candidates(facts), rows)
}

/** Rows of the blocks that may be of the head, with how far below the running text begins. */
export function headTable({ facts, rows }: Knowledge, odds: Float64Array): Table {
  const start = odds.findIndex((score) => score > 0)
  const which = rows.map((_, at) => at).filter((at) => start < 0 || (at >= start - ABOVE && at < start + BELOW))
  const placings = rows.map((row, at) => ({
    ...row,
    bodyOdds: Math.max(-3, Math.min(3, odds[at] as number)),
    toBody: start < 0 ? 99 : start - at,
  }))
  return tableOf(facts, which, placings)
}

function tableOf(facts: Facts, blocks: readonly number[], rows: readonly Row[]): Table {
  const own = rowsOf(facts, blocks)
  const width = WIDTH + Object.keys(rows[0] ?? {}).length
  const values = new Float32Array(blocks.length * width)
  blocks.forEach((at, index) => {
    values.set(own.subarray(index * WIDTH, (index + 1) * WIDTH), index * width)
    values.set(Object.values(rows[at] as Row), index * width + WIDTH)
  })
  return { width, values, blocks }
}

/** The blocks with evidence, for `label` to go by. */
export function withEvidence(placed: readonly PlacedBlock[], page: PageFacts, speech: Speech): Block[] {
  if (placed.length === 0) return []
  const knowledge = knowledgeOf(placed, page, speech)
  const odds = scoresOf(htmlForests.body, bodyTable(knowledge), placed.length)
  const head = headTable(knowledge, odds)
  const ledes = scoresOf(htmlForests.lede, head, placed.length)
  const topics = scoresOf(htmlForests.topic, head, placed.length)
  return placed.map(({ block }, at) => {
    const evidence: Evidence = {
      body: odds[at] as number,
      title: titleWeight(knowledge.rows[at] as Row),
      lede: ledes[at] as number,
      topic: topics[at] as number,
    }
    return { ...block, evidence }
  })
}

/** From this likeness on two headlines are the same, but for a word. */
const ALIKE = 0.75
/** Where no headline stands: names of columns that say how many elements up the nearest such element is. */
const ELSEWHERE = ['.path', '.related', '.menu', '<li>', '<nav>', '<aside>', '<footer>']

/**
 * What elements and head say of a headline. What a page is called on other sites and in JSON-LD is, as a rule, the printed
 * headline; `<title>` and, on some pages, `<h1>` are written for search engines, and count only where there is nothing better.
 */
export function titleWeight({ likeSocial = -1, likeHeadline = -1, likeTitle = 0, level, ...row }: Row): number {
  const elsewhere = ELSEWHERE.some((name) => (row[name] as number) < 4) ? -5 : 0
  const like = (likeness: number): number => (likeness >= ALIKE ? likeness : 0)
  if (likeSocial >= 0 || likeHeadline >= 0) return 5 * (like(likeSocial) + like(likeHeadline)) + elsewhere
  return 4 * like(likeTitle) + (level === 1 ? 2 : 0) + elsewhere
}

/** Log odds by block. */
export function scoresOf(packed: PackedForest, { width, values, blocks }: Table, count: number): Float64Array {
  const given = ofRows(unpack(packed), values, width)
  const scores = new Float64Array(count).fill(NEVER)
  blocks.forEach((block, row) => {
    scores[block] = given[row] as number
  })
  return scores
}
