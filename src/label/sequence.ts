/** Which blocks are the running text: what each looks like, then the likeliest way through the page. */
import type { Block } from '../block.ts'
import type { Speech } from '../languages/language.ts'
import { lookAt } from './features.ts'
import { bestSegment, proseScore } from './segment.ts'

/** Where a block stands to the running text: above it, part of it, set in between, or below it. */
export type Place = 'before' | 'body' | 'gap' | 'after'

/** The place of a block, and how likely it is running text, 0 to 1. */
export interface Placing {
  place: Place
  body: number
}

/** One placing a block. In order these are always: before …, then body and gap by turns (first and last body), then after …. */
export function findBody(blocks: readonly Block[], _speech: Speech): Placing[] {
  const looks = blocks.map(lookAt)
  const repeats = new Map<number, number>()
  for (const { key } of looks) repeats.set(key, (repeats.get(key) ?? 0) + 1)
  const scores = looks.map((look) => proseScore(look, repeats.get(look.key) ?? 1))
  const { from, to } = bestSegment(scores)
  return scores.map((score, at) => {
    if (at < from) return { place: 'before', body: 0 }
    if (at >= to) return { place: 'after', body: 0 }
    return score > 0 ? { place: 'body', body: 1 } : { place: 'gap', body: 0 }
  })
}
