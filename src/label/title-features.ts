/** What speaks for and against a block being the headline. Each feature is a small number; a weight stands for each of its values. */
import type { Block } from '../block.ts'
import { foldCase, isDigit, isUpperCase, isWordUnit } from '../text/letters.ts'
import { type Head, lookOf as lookAt } from './head.ts'
import type { Look } from './look.ts'
import * as phrase from './phrases.ts'

/** How many values each feature has. */
export const TITLE_FEATURES = {
  distance: 16,
  between: 4,
  words: 11,
  ending: 11,
  kind: 10,
  linked: 3,
  shared: 18,
  first: 18,
  twinAbove: 16,
  twinBelow: 16,
  glued: 3,
  copies: 8,
  digits: 5,
  marks: 8,
  joints: 3,
  opening: 6,
  capitals: 2,
  before: 6,
  after: 9,
  gaps: 4,
  rank: 7,
  level: 8,
  cased: 12,
  dated: 12,
  credit: 3,
  prose: 16,
  above: 6,
  headline: 12,
  breaks: 6,
  phrase: 12,
  job: 2,
  near: 8,
  rivalAbove: 7,
  rivalBelow: 7,
  passed: 8,
} as const

export type TitleFeature = keyof typeof TITLE_FEATURES
export type TitleFeatures = Record<TitleFeature, number>

/** The features of all members of a head, in their order. */
export function titleFeatures(head: Head): TitleFeatures[] {
  const ranks = nearestFirst(head)
  const twins = twinsOf(head)
  const rivals = rivalsIn(head)
  const last = new Map<number, number>()
  for (const at of head.members) if (at < head.start) last.set(lookOf(head, at).key, at)
  return head.members.map((at) => {
    const block = head.blocks[at] as Block
    const look = lookOf(head, at)
    const { text } = block
    return {
      distance: distanceBucket(head.start - at),
      between: Math.min(3, longBetween(head, at)),
      words: bucket(look.words, [0, 1, 2, 3, 4, 6, 9, 14, 20, 30]),
      ending: endingOf(text),
      kind: kindOf(block),
      linked: look.linked > 0.9 ? 2 : look.linked > 0 ? 1 : 0,
      shared: sharedWith(head, at),
      first: likenessToFirst(head, at) + (look.words < 4 ? 9 : 0),
      twinAbove: (twins.above.get(at) ?? 0) + (look.words < 4 ? 8 : 0),
      twinBelow: (twins.below.get(at) ?? 0) + (look.words < 4 ? 8 : 0),
      glued: gluedTo(head, at),
      copies: Math.min(3, (head.facts.repeats[at] ?? 1) - 1) + (last.get(look.key) === at ? 4 : 0),
      digits: digitsOf(text),
      marks: marksOf(text),
      joints: Math.min(2, joints(text)),
      opening: openingOf(text),
      capitals: isCapitals(text) ? 1 : 0,
      before: neighbour(head, at - 1),
      after: at + 1 < head.start ? neighbour(head, at + 1) : at + 1 === head.start ? 6 : at < head.start ? 7 : 8,
      gaps: (block.gap > 0 ? 1 : 0) + ((head.blocks[at + 1]?.gap ?? 0) > 0 ? 2 : 0),
      rank: ranks.get(at) ?? 6,
      cased: casedOf(text, look.words),
      dated: datedBelow(head, at),
      credit: creditOf(text),
      prose: bucket(nextProse(head, at, 1), [1, 2, 3, 4, 6, 9, 13]) + (look.words >= 3 && look.words <= 25 ? 8 : 0),
      above: bucket(nextProse(head, at, -1), [1, 2, 4, 8, 13]),
      breaks: Math.min(2, look.breaks) + (look.endsSentence ? 3 : 0),
      phrase: phraseOf(head.facts.found[at]),
      job: ((head.facts.found[at]?.within ?? 0) & phrase.JOB) > 0 ? 1 : 0,
      near: bylineBelow(head, at),
      rivalAbove: rivalBeside(head, rivals, at, -1),
      rivalBelow: rivalBeside(head, rivals, at, 1),
      passed: passedAbove(head, at),
      headline: bucket(look.words, [1, 2, 4, 25]) === 3 && !text.endsWith('.') ? 1 + (ranks.get(at) ?? 6) : 0,
      level: block.kind === 'heading' ? Math.min(6, block.depth) : 0,
    }
  })
}

function lookOf(head: Head, at: number): Look {
  return lookAt(head, at) as Look
}

/** The first limit that a figure does not exceed, as an index. */
function bucket(figure: number, limits: readonly number[]): number {
  const at = limits.findIndex((limit) => figure <= limit)
  return at < 0 ? limits.length : at
}

function distanceBucket(distance: number): number {
  return bucket(distance, [-8, -4, -2, -1, 0, 1, 2, 3, 4, 5, 6, 8, 12, 20, 40])
}

/** Blocks as long as a sentence between a member and the running text. */
function longBetween(head: Head, at: number): number {
  let long = 0
  for (let next = at + 1; next < head.start && long < 3 && next < at + 60; next++)
    if ((lookAt(head, next)?.words ?? 0) >= 14) long++
  return long
}

const ENDINGS = ['.', '?', '!', ':', '…', ')', ',']

function endingOf(text: string): number {
  const last = text.charAt(text.length - 1)
  const at = ENDINGS.indexOf(last)
  if (at >= 0) return at + 1
  const unit = last.charCodeAt(0)
  if (isDigit(unit)) return 8
  if (isWordUnit(unit)) return 0
  return '"”’“»«\''.includes(last) ? 9 : 10
}

const KINDS = ['paragraph', 'heading', 'listItem', 'blockquote', 'tableRow', 'image', 'metadata']

function kindOf(block: Block): number {
  if (block.kind === 'metadata') return block.field === 'title' ? 8 : 7
  const at = KINDS.indexOf(block.kind)
  return at < 0 ? 9 : at
}

/** How many of the longer words stand in the opening of the running text, by number and by share. */
function sharedWith(head: Head, at: number): number {
  const words = head.telling.get(at) ?? []
  if (words.length === 0) return 0
  let shared = 0
  for (const key of words) if (head.opening.has(key)) shared++
  return Math.min(5, shared) * 3 + bucket(shared / words.length, [0.34, 0.6])
}

/** How far the page's first block says the same: a crawl puts the page's own title there. */
function likenessToFirst(head: Head, at: number): number {
  if (at === 0) return 8
  return likeness(head.words.get(at) ?? [], head.words.get(0) ?? [])
}

/** 0: nothing in common … 7: the same words in the same order; 5 and 6: one opens or closes with the other. */
function likeness(one: readonly number[], other: readonly number[]): number {
  if (one.length < 2 || other.length < 2) return 0
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  const heads = short.every((key, at) => long[at] === key)
  const tails = short.every((key, at) => long[long.length - short.length + at] === key)
  if (heads && tails) return 7
  if (heads || tails) return one.length <= other.length ? 6 : 5
  const known = new Set(long)
  let shared = 0
  for (const key of short) if (known.has(key)) shared++
  return bucket(shared / short.length, [0, 0.25, 0.5, 0.75])
}

/** For each member the greatest likeness to one above and to one below that is not the same text. */
function twinsOf(head: Head): { above: Map<number, number>; below: Map<number, number> } {
  const above = new Map<number, number>()
  const below = new Map<number, number>()
  const holders = new Map<number, number[]>()
  for (const at of head.members) {
    const words = head.telling.get(at) ?? []
    if (words.length < 2) continue
    const met = new Map<number, number>()
    for (const key of words) {
      const others = holders.get(key)
      if (others) for (const other of others) met.set(other, (met.get(other) ?? 0) + 1)
      // The first few blocks with a word are enough: a word that more share tells nothing.
      if (!others) holders.set(key, [at])
      else if (others.length < 6 && others.at(-1) !== at) others.push(at)
    }
    for (const [other, shared] of met) {
      if (shared < 2 || lookOf(head, at).key === lookOf(head, other).key) continue
      const alike = likeness(head.words.get(at) ?? [], head.words.get(other) ?? [])
      const back = alike === 5 ? 6 : alike === 6 ? 5 : alike
      if (alike > (above.get(at) ?? 0)) above.set(at, alike)
      if (at < head.start && back > (below.get(other) ?? 0)) below.set(other, back)
    }
  }
  return { above, below }
}

/** Figures: none, some, a time of day or full date, a year, more figures than letters. */
function digitsOf(text: string): number {
  let digits = 0
  let letters = 0
  let run = 0
  let year = false
  let pair = false
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0
    if (isDigit(unit)) {
      digits++
      run++
      continue
    }
    if (isWordUnit(unit)) letters++
    if (run === 4 && !isWordUnit(unit)) year = true
    if (run > 0 && run <= 2 && (unit === 58 || unit === 46 || unit === 47) && isDigit(text.charCodeAt(at + 1)))
      pair = true
    run = 0
  }
  if (digits === 0) return 0
  if (digits > letters / 2) return 4
  return pair ? 2 : year ? 3 : 1
}

const MARKS = [' | ', ' / ', ' › ', ' > ', ' · ', ' - ', ' – ']

function marksOf(text: string): number {
  const at = MARKS.findIndex((mark) => text.includes(mark))
  return at + 1
}

/** Places where a lower-case letter meets a capital: words that were glued. */
export function joints(text: string): number {
  let found = 0
  let lower = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const upper = isUpperCase(unit)
    if (lower && upper) found++
    lower = !upper && isWordUnit(unit) && !isDigit(unit)
  }
  return found
}

function openingOf(text: string): number {
  const unit = text.charCodeAt(0)
  if (isDigit(unit)) return 1
  if (isUpperCase(unit)) return 0
  if ('"“„«»‚‘\''.includes(text.charAt(0))) return 3
  if (!isWordUnit(unit)) return 4
  return unit < 0x530 && foldCase(unit) === unit ? 2 : 5
}

export function isCapitals(text: string): boolean {
  let upper = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isUpperCase(unit)) upper++
    else if (isWordUnit(unit) && !isDigit(unit) && unit < 0x530) return false
  }
  return upper > 2
}

/** What stands beside: nothing, a word or two, a short line, figures, a line without an end, a sentence. */
function neighbour(head: Head, at: number): number {
  const look = lookAt(head, at)
  const block = head.blocks[at]
  if (!block || !look) return 0
  if (digitsOf(block.text) >= 2 && look.words < 14) return 3
  if (look.words < 3) return 1
  if (look.words < 6) return 2
  return look.endsSentence ? 5 : 4
}

/** Going up from the running text, which of the blocks that could be a headline comes first, second …; others last. */
function nearestFirst(head: Head): Map<number, number> {
  const ranks = new Map<number, number>()
  const seen = new Map<number, number>()
  for (let index = head.members.length - 1; index >= 0; index--) {
    const at = head.members[index] as number
    if (at >= head.start) continue
    const look = lookOf(head, at)
    const text = head.blocks[at]?.text ?? ''
    if (look.words < 3 || look.words > 30 || text.endsWith('.') || digitsOf(text) === 2 || digitsOf(text) === 4)
      continue
    const rank = seen.get(look.key) ?? Math.min(5, seen.size)
    seen.set(look.key, rank)
    ranks.set(at, rank)
  }
  return ranks
}

/** How many of the words are capitalised, for names alone and for headline case. */
function casedOf(text: string, words: number): number {
  let capitalised = 0
  let all = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const letter = isWordUnit(unit)
    if (letter && !inWord) {
      all++
      if (isUpperCase(unit)) capitalised++
    }
    inWord = letter || unit === 39 || unit === 0x2019
  }
  const share = all === 0 ? 0 : capitalised / all
  return bucket(share, [0.2, 0.5, 0.99]) * 3 + bucket(words, [4, 8])
}

/** How far below the next line of figures (a date, as a rule) stands, and how far above the last one. */
function datedBelow(head: Head, at: number): number {
  const below = nextDated(head, at, 1)
  const above = nextDated(head, at, -1)
  return bucket(below, [1, 2, 4, 8]) * 2 + (above <= 4 ? 1 : 0)
}

function nextDated(head: Head, at: number, step: number): number {
  for (let away = 1; away <= 8; away++) {
    const look = lookAt(head, at + away * step)
    if (!look) return 9
    const digits = digitsOf(head.blocks[at + away * step]?.text ?? '')
    if (look.words < 16 && (digits === 2 || digits === 3)) return away
  }
  return 9
}

function creditOf(text: string): number {
  if (text.includes('©') || text.includes('(c)')) return 1
  const slash = text.indexOf('/')
  return slash > 0 && text.charAt(slash - 1) !== ' ' ? 2 : 0
}

/** How far away, below or above, the next sentence stands. */
function nextProse(head: Head, at: number, step: number): number {
  for (let away = 1; away <= 14; away++) {
    const look = lookAt(head, at + away * step)
    if (!look) return step > 0 ? 14 : 15
    if (look.words >= 10 && look.endsSentence && look.linked < 0.5) return away
  }
  return 14
}

const PHRASES = [
  phrase.BYLINE,
  phrase.DATE,
  phrase.CAPTION,
  phrase.RELATED,
  phrase.SHARE,
  phrase.ADVERT,
  phrase.COMMENT,
  phrase.TAGS,
  phrase.MENU,
  phrase.BOILERPLATE,
]

/** Which phrase a block opens with or is; failing that, whether one for a caption is anywhere in it. */
function phraseOf(found: phrase.Found | undefined): number {
  if (!found) return 0
  const at = PHRASES.findIndex((bit) => ((found.opening | found.whole) & bit) > 0)
  if (at >= 0) return at + 1
  return (found.within & phrase.CAPTION) > 0 ? 11 : 0
}

/** How far below a line stands that opens like a byline. */
function bylineBelow(head: Head, at: number): number {
  for (let away = 1; away <= 6; away++) {
    const found = head.facts.found[at + away]
    if (found && (found.opening & phrase.BYLINE) > 0 && (lookAt(head, at + away)?.words ?? 0) < 16) return away
  }
  return 0
}

/** Whether this is the head or the tail of something that was glued. */
function gluedTo({ blocks }: Head, at: number): number {
  if (blocks[at - 1]?.end === blocks[at]?.start) return 1
  return blocks[at + 1]?.start === blocks[at]?.end ? 2 : 0
}

/** How far away a rival is looked for. */
const BESIDE = 14

/** Blocks that could be a headline of this article too: a line without an end that speaks of what the text speaks of. */
function rivalsIn(head: Head): Set<number> {
  return new Set(
    head.members.filter((at) => {
      const look = lookOf(head, at)
      if (look.words < 3 || look.words > 32 || look.end === 1 || look.times > 0 || look.figures > 0.3) return false
      const words = head.telling.get(at) ?? []
      let shared = 0
      for (const key of words) if (head.opening.has(key)) shared++
      return shared >= 2 && phraseOf(head.facts.found[at]) === 0
    }),
  )
}

/** The next rival above or below: 0 none, 1 right beside; else what stands between: 2 short lines, 3 byline or date, 4 sentences … */
function rivalBeside(head: Head, rivals: ReadonlySet<number>, at: number, step: number): number {
  const { key } = lookOf(head, at)
  let between = 1
  for (let away = 1; away <= BESIDE; away++) {
    const look = lookAt(head, at + away * step)
    if (!look) return 0
    if (look.key === key) continue
    if (rivals.has(at + away * step)) return between
    if (look.words >= 10 && look.endsSentence) between = Math.max(between, 5)
    else if (isDetail(head, at + away * step)) between = Math.max(between, 4)
    else if (look.words > 4) between = Math.max(between, 3)
    else between = Math.max(between, 2)
  }
  return 0
}

/** A byline, a date, or a part of a share bar. */
function isDetail(head: Head, at: number): boolean {
  const look = lookAt(head, at)
  const found = head.facts.found[at]
  if (!look || !found || look.words > 16) return false
  if (look.times > 0 || look.figures > 0.4) return true
  return ((found.opening | found.whole) & (phrase.BYLINE | phrase.DATE | phrase.SHARE | phrase.COMMENT)) > 0
}

/** How many details stand in the lines right above: below those no headline stands. */
function passedAbove(head: Head, at: number): number {
  let details = 0
  for (let away = 1; away <= 7; away++) if (isDetail(head, at - away)) details++
  return details
}
