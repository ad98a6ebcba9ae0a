/** Which block is the headline: the one with the greatest weight of evidence. */
import { type Head, lookOf } from './head.ts'
import { type TitleFeature, type TitleFeatures, titleFeatures } from './title-features.ts'
import { titleWeights } from './title-weights.ts'

const NAMES = Object.keys(titleWeights) as TitleFeature[]

/** Index of the headline's block, -1 where the head has none. */
export function titleIn(head: Head): number {
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  titleFeatures(head).forEach((features, index) => {
    const at = head.members[index] as number
    const weight = weightOf(features) + (head.blocks[at]?.evidence?.title ?? 0)
    if (weight <= most) return
    if ((lookOf(head, at)?.words ?? 0) === 0) return
    most = weight
    best = at
  })
  return best
}

function weightOf(features: TitleFeatures): number {
  let sum = 0
  for (const name of NAMES) sum += titleWeights[name][features[name]] ?? 0
  return sum
}
