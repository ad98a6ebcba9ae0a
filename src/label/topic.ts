/** Which words are the kicker: a short line by the headline. */
import type { Block } from '../block.ts'
import { isDigit } from '../text/letters.ts'
import type { Facts } from './features.ts'
import * as phrase from './phrases.ts'

/** Words of a kicker, at most. */
const WORDS = 7
/** What no kicker opens with or is. */
const NEVER =
  phrase.BYLINE |
  phrase.DATE |
  phrase.CAPTION |
  phrase.SHARE |
  phrase.COMMENT |
  phrase.MENU |
  phrase.ADVERT |
  phrase.RELATED |
  phrase.TAGS

/** A stretch of a block's text. */
export interface Stretch {
  at: number
  from: number
  to: number
}

/** Where the kicker stands, `null` where there is none: on the line above the headline, past lines of figures and marks. */
export function topicBy(facts: Facts, title: number): Stretch | null {
  for (let at = title - 1; at >= 0 && at >= title - 4; at--) {
    const block = facts.blocks[at] as Block
    const look = facts.looks[at]
    if (!look) return null
    if (look.words === 0 || look.figures > 0.4 || look.times > 0) continue
    return isKicker(facts, at, title) ? trimmed(block, at) : null
  }
  return null
}

function isKicker({ looks, found, repeats }: Facts, at: number, title: number): boolean {
  const look = looks[at]
  const phrases = found[at]
  if (!look || !phrases || look.words > WORDS || look.key === looks[title]?.key) return false
  if (((phrases.opening | phrases.whole) & NEVER) > 0 || look.end === 1 || look.signs > 0) return false
  return (repeats[at] ?? 1) <= 3 || look.words < 4
}

/** The kicker within its line: without the colon behind it, or the last step of a path. */
function trimmed({ text }: Block, at: number): Stretch {
  let to = text.length
  while (to > 0 && ':|/›>·–- '.includes(text.charAt(to - 1))) to--
  const step = Math.max(
    text.lastIndexOf(' / ', to - 1),
    text.lastIndexOf(' | ', to - 1),
    text.lastIndexOf(' › ', to - 1),
    text.lastIndexOf(' > ', to - 1),
  )
  const from = step < 0 || isDigit(text.charCodeAt(step + 3)) ? 0 : step + 3
  return { at, from, to }
}
