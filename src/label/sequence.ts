/** Which blocks are the running text: what each looks like, then the likeliest way through the page. */
import { candidates, type Facts, rowsOf } from './features.ts'
import { scoreOf, unpack } from './forest.ts'
import { bodyForest } from './weights.ts'

/** Where a block stands to the running text: above it, part of it, set in between, or below it. */
export type Place = 'before' | 'body' | 'gap' | 'after'

/** The place of a block, and how likely it is running text, 0 to 1. */
export interface Placing {
  place: Place
  body: number
}

const forest = unpack(bodyForest)

/** One placing a block. In order these are always: before …, then body and gap by turns (first and last body), then after …. */
export function findBody(facts: Facts): Placing[] {
  const rows = rowsOf(facts, candidates(facts), forest.columns)
  const body = new Float64Array(facts.blocks.length)
  rows.blocks.forEach((at, row) => {
    body[at] = 1 / (1 + Math.exp(-scoreOf(forest, rows.values, row * rows.width)))
  })
  return placings(body)
}

function placings(body: Float64Array): Placing[] {
  let first = body.length
  let last = -1
  body.forEach((likely, at) => {
    if (likely <= 0.5) return
    if (last < 0) first = at
    last = at
  })
  return Array.from(body, (likely, at) => ({
    place: at < first ? 'before' : at > last ? 'after' : likely > 0.5 ? 'body' : 'gap',
    body: likely,
  }))
}
