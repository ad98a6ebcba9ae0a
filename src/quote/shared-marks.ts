/** One mark that closes two levels: `«Мы репетировали «Чайку», — сказала Анна.` */

import { unitAt } from '../text/unit-at.ts'
import type { MarkedSpan } from './marks.ts'
import { isBlank } from './units.ts'

/** A mark that has opened. */
export interface OpenMark {
  at: number
  mark: string
}

/** What follows the last of what is said: a dash and narration, or nothing. */
const closing = /^(?:,?\s?[‒–—―-]\s\p{Ll}|[.!?…]?$)/u

/** The same where no dash stands before narration: `„Zkoušíme „Racka“, řekla Jana`. */
const closingLow = /^(?:,?(?:\s?[‒–—―-])?\s\p{Ll}|[.!?…]?$)/u

/** Where the speech goes on behind narration. */
const again = /[.,]\s[‒–—―-]\s/

/**
 * Closes a mark that nothing closed where one inside it closes and narration follows, or nothing; adds what it marks behind what it
 * holds. `outer`: the mark, a straight one with another one opened inside it.
 */
export function closedTwice(text: string, spans: MarkedSpan[], outer: OpenMark | undefined): MarkedSpan | null {
  if (!outer || !/(?:^|[.!?:…]\s*)$/.test(text.slice(Math.max(0, outer.at - 3), outer.at))) return null
  const isStraight = outer.mark === '"'
  let first = spans.length
  while (first > 0 && (spans[first - 1] as MarkedSpan).start > outer.at) first--
  for (let i = first; i < spans.length; i++) {
    const { end, mark } = spans[i] as MarkedSpan
    if (mark !== outer.mark) continue
    const next = spans[i + 1]?.start ?? text.length
    const follows = mark === '„' && next === text.length ? closingLow : closing
    const isLast = follows.test(text.slice(end, end + 5)) && !again.test(text.slice(end + 4, Math.min(next, end + 200)))
    if (isLast && (!isStraight || !isBlank(unitAt(text, end)))) {
      // The mark belongs to the inner words, too.
      const shared = { start: outer.at, end, from: outer.at + 1, to: end, mark, unclosed: false }
      spans.splice(i + 1, 0, shared)
      return shared
    }
    if (isStraight) return null
  }
  return null
}
