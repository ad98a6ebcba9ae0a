/** Which blocks are the running text: how likely each is, by the forest, then one text from them all. */
import type { Block } from '../block.ts'
import { COLUMNS, rowsOf, WIDTH } from './columns.ts'
import { candidates, type Facts } from './features.ts'
import { scoreOf, unpack } from './forest.ts'
import { bodyForest } from './weights.ts'

/** Where a block stands to the running text: above it, part of it, set in between, or below it. */
export type Place = 'before' | 'body' | 'gap' | 'after'

/** The place of a block, and how likely it is running text, 0 to 1. */
export interface Placing {
  place: Place
  body: number
}

const forest = unpack(bodyForest, COLUMNS)

/** One placing a block. In order these are always: before …, then body and gap by turns (first and last body), then after …. */
export function findBody(facts: Facts): Placing[] {
  const { blocks, values } = rowsOf(facts, candidates(facts))
  const likely = new Float64Array(facts.blocks.length)
  blocks.forEach((at, row) => {
    likely[at] = 1 / (1 + Math.exp(-scoreOf(forest, values, row * WIDTH)))
  })
  return placingsOf(facts.blocks, likely)
}

/** From how likely each block is running text to where it stands. */
export function placingsOf(blocks: readonly Block[], likely: Float64Array): Placing[] {
  let first = blocks.length
  let last = -1
  likely.forEach((value, at) => {
    if (value <= 0.5) return
    if (last < 0) first = at
    last = at
  })
  return Array.from(likely, (value, at) => ({
    place: at < first ? 'before' : at > last ? 'after' : value > 0.5 ? 'body' : 'gap',
    body: value,
  }))
}
