/** Which words are the kicker: a short line right above the headline. */
import type { Block } from '../block.ts'
import { isDigit, isLowerCase, isUpperCase } from '../text/letters.ts'
import { bestBy } from './evidence.ts'
import type { Facts } from './features.ts'
import * as phrase from './phrases.ts'

/** Words of a kicker, at most. */
const WORDS = 7
/** Lines above a headline in which its kicker is looked for. */
const ABOVE = 4
/** What no kicker opens with or is. */
const NEVER: number = phrase.SIGNAL | phrase.CAPTION | phrase.BYLINE

/** A stretch of a block's text. */
export interface Stretch {
  at: number
  from: number
  to: number
}

/**
 * Where the kicker stands, `null` where there is none. Of several copies of the headline the one that has words cut off
 * before it or the longest line above it counts, since a page prints its kicker once.
 */
export function topicBy(facts: Facts, title: number): Stretch | null {
  const shown = bestBy(facts.blocks, 'topic')
  if (shown >= 0 && shown !== title) return stretchOf((facts.blocks[shown] as Block).text, shown)
  const { key } = facts.looks[title] ?? { key: 0 }
  let best: Stretch | null = null
  let most = 0
  for (let copy = 0; copy <= title; copy++) {
    if (facts.looks[copy]?.key !== key) continue
    const found = kickerAbove(facts, copy)
    const weight = found ? weightOf(facts, found) + (copy === title ? 1 : 0) : 0
    if (!found || weight <= most) continue
    most = weight
    best = found
  }
  return best ?? kickerBelow(facts, title)
}

/** Lines below a headline in which a kicker is looked for where none stands above, and its words at most. */
const BELOW = 2
const BELOW_WORDS = 3

/** A short line between the headline or its date and the standfirst. */
function kickerBelow(facts: Facts, title: number): Stretch | null {
  for (let at = title + 1; at <= title + BELOW; at++) {
    const block = facts.blocks[at]
    const look = facts.looks[at]
    const next = facts.looks[at + 1]
    if (!block || !look || !next) return null
    if (look.times > 0 || look.figures > 0.3) continue
    const stretch = stretchOf(block.text, at)
    const alone = look.words <= BELOW_WORDS && !isName(block.text)
    return stretch && alone && next.words > 8 && isKicker(facts, stretch, title) ? stretch : null
  }
  return null
}

/** Two words or more with capitals: a byline, more likely than a kicker. */
function isName(text: string): boolean {
  const words = text.split(' ')
  return words.length > 1 && words.every((word) => isUpperCase(word.charCodeAt(0)))
}

/** A kicker of several words, in capitals or before a colon, says more than the name of a section. */
function weightOf({ blocks, looks }: Facts, { at, from, to }: Stretch): number {
  const text = (blocks[at] as Block).text.slice(from, to)
  const several = text.includes(' ') ? 2 : 0
  const look = looks[at]
  return 1 + several + (look && (look.capitals > 0.9 || look.end === 4) ? 1 : 0)
}

function kickerAbove(facts: Facts, title: number): Stretch | null {
  for (let at = title - 1; at >= 0 && at >= title - ABOVE; at--) {
    const block = facts.blocks[at] as Block
    const look = facts.looks[at]
    if (!look) return null
    if (look.words === 0 || block.kind === 'image' || look.key === facts.looks[title]?.key) continue
    const stretch = stretchOf(block.text, at)
    if (!stretch) return null
    const dated = look.times > 0 || look.figures > 0.3 || ((facts.found[at]?.opening ?? 0) & phrase.DATE) > 0
    if (dated && stretch.to === block.text.length) continue
    return isKicker(facts, stretch, title) ? stretch : null
  }
  return null
}

function isKicker({ blocks, looks, found }: Facts, { at, from, to }: Stretch, title: number): boolean {
  const look = looks[at]
  const phrases = found[at]
  if (!look || !phrases || look.key === looks[title]?.key || to - from < 2) return false
  if (((phrases.opening | phrases.whole) & NEVER) > 0 || look.end === 1 || look.signs > 0) return false
  const words = (blocks[at] as Block).text.slice(from, to).split(' ').length
  return words <= WORDS && to - from <= 60
}

const MARKS = [' / ', ' | ', ' › ', ' > ', ' · ', ' » ', ' • ']

/** The kicker within its line: before a date, without a colon behind it or a badge glued to it; a path is none. */
function stretchOf(text: string, at: number): Stretch | null {
  let to = text.length
  while (to > 0 && ':|/›>·–- '.includes(text.charAt(to - 1))) to--
  for (const mark of MARKS) {
    const step = text.lastIndexOf(mark, to - 1)
    if (step < 0) continue
    if (!hasDigit(text, step + mark.length, to)) return null
    to = step
  }
  return { at, from: 0, to: withoutBadge(text, 0, to) }
}

function hasDigit(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isDigit(text.charCodeAt(at))) return true
  return false
}

/** Leaves out capitals glued to the end of a word (`South AfricaPREMIUM`). */
function withoutBadge(text: string, from: number, to: number): number {
  let at = to
  while (at > from && isUpperCase(text.charCodeAt(at - 1))) at--
  return to - at >= 3 && at > from && isLowerCase(text.charCodeAt(at - 1)) ? at : to
}
