/** Which block is the lede: the standfirst between headline and running text, or the first paragraph. */
import { bestBy } from './evidence.ts'
import type { Facts } from './features.ts'
import { type LedeFeature, ledeCandidates, ledeFeatures } from './lede-features.ts'
import { ledeWeights } from './lede-weights.ts'
import type { Placing } from './sequence.ts'

const NAMES = Object.keys(ledeWeights) as LedeFeature[]

/** Index of the lede, -1 where there is none. Without a headline it is the first of the running text. */
export function ledeIn(facts: Facts, placings: readonly Placing[], title: number): number {
  const shown = bestBy(facts.blocks, 'lede')
  if (shown >= 0) return shown
  const first = placings.findIndex(
    ({ place }, at) => place === 'body' && at > title && facts.blocks[at]?.kind !== 'heading',
  )
  if (title < 0 || first < 0) return first
  const candidates = ledeCandidates(facts, placings, title)
  let best = first
  let most = Number.NEGATIVE_INFINITY
  ledeFeatures(facts, placings, title, candidates).forEach((features, index) => {
    let weight = 0
    for (const name of NAMES) weight += ledeWeights[name][features[name]] ?? 0
    if (weight <= most) return
    most = weight
    best = candidates[index] as number
  })
  return best
}
