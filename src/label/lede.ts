/** Which block is the lede: the standfirst between headline and running text, or the first paragraph. */
import { fieldAt } from '../block.ts'
import { bestBy } from './evidence.ts'
import type { Facts } from './features.ts'
import { LEDE_SIZES, ledeCandidates, ledeFeatures } from './lede-features.ts'
import { ledeCode } from './lede-weights.ts'
import { isBody, type Placings } from './placings.ts'
import { greatest, ranker, weightOf } from './rank.ts'
import { standfirstBelow } from './standfirst.ts'

const LEDE = ranker(LEDE_SIZES, ledeCode)

/** Index of the lede, -1 where there is none. Without a headline it is the first of the running text. */
export function ledeIn(facts: Facts, placings: Placings, title: number): number {
  const { blocks } = facts
  const shown = bestBy(blocks, 'lede')
  if (shown >= 0) return shown
  const named = fieldAt(blocks, 'standfirst')
  if (named >= 0) return named
  let first = Math.max(placings.first, title + 1)
  while (first <= placings.last && (!isBody(placings, first) || blocks[first]?.kind === 'heading')) first++
  if (first > placings.last) return -1
  if (title < 0) return first
  const unended = standfirstBelow(facts, placings, title)
  if (unended >= 0) return unended
  const candidates = ledeCandidates(facts, placings, title)
  const features = ledeFeatures(facts, placings, title, candidates)
  return candidates[greatest(features.map((row) => weightOf(LEDE, row)))] ?? first
}
