/** Which block is the lede: the standfirst between headline and running text, or the first paragraph. */
import { bestBy } from './evidence.ts'
import type { Facts } from './features.ts'
import { LEDE_SIZES, ledeCandidates, ledeFeatures } from './lede-features.ts'
import { ledeCode } from './lede-weights.ts'
import { greatest, ranker, weightsOf } from './rank.ts'
import type { Placing } from './sequence.ts'

const LEDE = ranker(LEDE_SIZES, ledeCode)

/** Index of the lede, -1 where there is none. Without a headline it is the first of the running text. */
export function ledeIn(facts: Facts, placings: readonly Placing[], title: number): number {
  const shown = bestBy(facts.blocks, 'lede')
  if (shown >= 0) return shown
  const first = placings.findIndex(
    ({ place }, at) => place === 'body' && at > title && facts.blocks[at]?.kind !== 'heading',
  )
  if (title < 0 || first < 0) return first
  const candidates = ledeCandidates(facts, placings, title)
  const features = ledeFeatures(facts, placings, title, candidates)
  return candidates[greatest(weightsOf(LEDE, features))] ?? first
}
