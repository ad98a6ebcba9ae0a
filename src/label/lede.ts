/** Which block is the lede: the standfirst between headline and running text, or the first paragraph. */
import type { Facts } from './features.ts'
import * as phrase from './phrases.ts'
import type { Placing } from './sequence.ts'

/** Words of a standfirst without an end mark, and of one with. */
const LONG = 12
const SHORT = 6
/** What no standfirst opens with or is. */
const NEVER =
  phrase.BYLINE |
  phrase.DATE |
  phrase.CAPTION |
  phrase.SHARE |
  phrase.COMMENT |
  phrase.MENU |
  phrase.ADVERT |
  phrase.RELATED

/** Index of the lede, -1 where there is none: the first standfirst-like block below the headline, or the first of the body. */
export function ledeIn(facts: Facts, placings: readonly Placing[], title: number): number {
  const start = placings.findIndex(({ place }) => place === 'body')
  const first = placings.findIndex(
    ({ place }, at) => place === 'body' && at > title && facts.blocks[at]?.kind !== 'heading',
  )
  if (title < 0) return first
  const limit = Math.min(first < 0 ? facts.blocks.length : first, title + 20)
  for (let at = title + 1; at < limit; at++) if (isStandfirst(facts, at, title)) return at
  return first < 0 ? start : first
}

function isStandfirst({ blocks, looks, found, again }: Facts, at: number, title: number): boolean {
  const look = looks[at]
  const phrases = found[at]
  if (!look || !phrases || again[at] || look.key === looks[title]?.key) return false
  if (((phrases.opening | phrases.whole) & NEVER) > 0 || (phrases.within & phrase.CAPTION) > 0) return false
  if (blocks[at]?.kind === 'image' || look.linked > 0.5 || look.signs > 0) return false
  return look.words >= (look.endsSentence ? SHORT : LONG)
}
