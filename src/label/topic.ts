/** Which words are the kicker: a short line right above the headline. */
import { type Block, fieldAt } from '../block.ts'
import type { Language } from '../languages/language.ts'
import { hasCredit } from './captions.ts'
import { isDay } from './details.ts'
import { bestBy } from './evidence.ts'
import type { Facts } from './features.ts'
import { isPath, likeness } from './head.ts'
import { isShared, isSite } from './page-words.ts'
import * as phrase from './phrases.ts'
import * as sheet from './sheet.ts'

/** Words of a kicker, at most. */
const WORDS = 7
/** Lines above a headline in which its kicker is looked for. */
const ABOVE = 4
/** What no kicker opens with or is. */
const NEVER: number = (phrase.SIGNAL & ~phrase.COMMENT) | phrase.CAPTION | phrase.BYLINE

/** A stretch of a block's text. */
export interface Stretch {
  at: number
  from: number
  to: number
}

/**
 * Where the kicker stands, `null` where there is none. A page prints its kicker once: of several copies of the headline, and
 * lines near it that say much the same, the one counts that has words cut off before it or the longest line above it.
 */
export function topicBy(facts: Facts, headline: number, language: Language | null = null): Stretch | null {
  const named = fieldAt(facts.blocks, 'kicker')
  if (named >= 0) return wholeLine((facts.blocks[named] as Block).text, named)
  const title = printed(facts, headline)
  if (title < 0) return null
  const shown = bestBy(facts.blocks, 'topic')
  if (shown >= 0 && shown !== title) return wholeLine((facts.blocks[shown] as Block).text, shown)
  let best: Stretch | null = null
  let most = 0
  const last = Math.min(facts.blocks.length - 1, title + TWINS_BELOW)
  for (let copy = 0; copy <= last; copy++) {
    if ((copy < FIRST && title - copy > TWINS) || !isCopy(facts, copy, title)) continue
    const found = kickerAbove(facts, copy, title, language)
    if (!found || (copy > title && found.at < title) || isEntry(facts, found, title)) continue
    const weight = weightOf(facts, found) + (copy === title ? OWN : 0)
    if (weight <= most) continue
    most = weight
    best = found
  }
  return best
}

/** Where a headline that metadata give is printed; -1 where it is not, and has no kicker. */
function printed({ blocks, looks }: Facts, headline: number): number {
  if (blocks[headline]?.kind !== 'metadata') return headline
  return blocks.findLastIndex(
    ({ kind }, at) =>
      looks[at * sheet.ROW + sheet.KEY] === looks[headline * sheet.ROW + sheet.KEY] && kind !== 'metadata',
  )
}

/** The page's own title may open it, behind the name of the site. */
const FIRST = 2
/** How far above and below the headline a line stands that says much the same, and how alike it is at least. */
const TWINS = 8
const TWINS_BELOW = 3
const ALIKE = 3
/** What speaks for the kicker of the very line that was chosen, against one of its copies. */
const OWN = 0.6
/** What speaks for the name of a section. */
const SECTION = 0.25

function isCopy(facts: Facts, at: number, title: number): boolean {
  const { blocks, looks } = facts
  if (blocks[at]?.kind === 'image') return false
  if (looks[at * sheet.ROW + sheet.KEY] === looks[title * sheet.ROW + sheet.KEY]) return true
  const words = looks[title * sheet.ROW + sheet.WORDS] as number
  if (Math.abs(at - title) > TWINS || Math.abs((looks[at * sheet.ROW + sheet.WORDS] as number) - words) > words / 3)
    return false
  return likeness(facts, at, title) >= ALIKE
}

/** A kicker of several words, in capitals or before a colon, says more than the name of a section below others. */
function weightOf(facts: Facts, { at, from, to }: Stretch): number {
  const text = (facts.blocks[at] as Block).text.slice(from, to)
  const several = text.includes(' ') ? 2 : 0
  const marked =
    (facts.looks[at * sheet.ROW + sheet.CAPITALS] as number) > 0.9 ||
    facts.looks[at * sheet.ROW + sheet.END] === sheet.COLON
      ? 1
      : 0
  return (isSection(facts, at, from) ? SECTION : 1) + several + marked
}

/** The last step of a path, or one word that stands elsewhere too, below other short lines. */
function isSection({ looks }: Facts, at: number, from: number): boolean {
  if (from > 0) return true
  if (
    (looks[at * sheet.ROW + sheet.WORDS] as number) > 1 ||
    (looks[at * sheet.ROW + sheet.REPEATS] as number) < 2 ||
    at < 2
  )
    return false
  return (
    (looks[(at - 1) * sheet.ROW + sheet.WORDS] as number) < 4 &&
    (looks[(at - 2) * sheet.ROW + sheet.WORDS] as number) < 4
  )
}

/** What opens the rest of a menu. */
const MORE =
  /^(?:more|mehr|plus|más|mais|altro|meer|więcej|mere?|inne|ещ[её]|більше|diğer|المزيد|עוד|περισσότερα|更多|もっと見る|더보기|lainnya)$/i
/** Entries on one line, at least. */
const ENTRIES = 4

/**
 * An entry of a menu, or the last step of a path that leads through it or to the headline: what has nothing to say of the article,
 * and stands below another, apart from the headline or nearer to what is above it.
 */
function isEntry(facts: Facts, { at, from, to }: Stretch, title: number): boolean {
  const { blocks, looks, found } = facts
  const row = at * sheet.ROW
  const of = (column: number, step = 0): number => looks[row + step * sheet.ROW + column] as number
  const { opening, within } = found[at] as phrase.Found
  const { links, text } = blocks[at] as Block
  if (from > 0) return (opening & phrase.MENU) > 0 || isPath(facts, at) || text.slice(from, to) === blocks[title]?.text
  if (links.length > 1 || MORE.test(text) || (of(sheet.WORDS) > 1 && opening & phrase.MENU)) return true
  // Several entries on one line: `News Sports Opinion Archive`.
  if (of(sheet.WORDS) >= ENTRIES && of(sheet.CAPITALISED) === 1 && within & phrase.MENU) return true
  if (at === 0 || of(sheet.END) === 4 || of(sheet.COHERENCE) > 0 || likeness(facts, at, title) > 1) return false
  return title > at + 1 || blocks[at]?.kind === 'listItem' || of(sheet.GAP, 1) > of(sheet.GAP)
}

function kickerAbove(facts: Facts, copy: number, title: number, language: Language | null): Stretch | null {
  for (let at = copy - 1; at >= 0 && at >= copy - ABOVE; at--) {
    const { looks } = facts
    const block = facts.blocks[at] as Block
    if (block.kind === 'metadata') return null
    if (looks[at * sheet.ROW + sheet.WORDS] === 0 || block.kind === 'image' || isCopy(facts, at, title)) continue
    const stretch = stretchOf(block.text, at, isCut(facts, at))
    const dated =
      (looks[at * sheet.ROW + sheet.TIMES] as number) > 0 ||
      (looks[at * sheet.ROW + sheet.FIGURES] as number) > 0.3 ||
      ((facts.found[at] as phrase.Found).opening & phrase.DATE) > 0 ||
      (language !== null && isDated(block.text, language))
    if (dated && stretch.to === block.text.length) continue
    return isKicker(facts, stretch) ? stretch : null
  }
  return null
}

/** Whether a line is a day, or says when the text was changed. */
function isDated(text: string, language: Language): boolean {
  const lower = text.toLowerCase()
  return isDay(text, language) || language.updateOpeners.some((opener) => lower.startsWith(opener))
}

/** Whether a line is the beginning of the one that goes on with the headline. */
function isCut({ blocks }: Facts, at: number): boolean {
  return blocks[at]?.end === blocks[at + 1]?.start
}

function isKicker(facts: Facts, { at, from, to }: Stretch): boolean {
  const { blocks, looks, found } = facts
  const phrases = found[at] as phrase.Found
  const end = looks[at * sheet.ROW + sheet.END]
  if (to - from < 2) return false
  // The name of a section may be a menu's word: in a path or glued to its headline it is a kicker all the same.
  const section = from > 0 || isCut(facts, at)
  const never = section ? NEVER & ~phrase.MENU : NEVER
  if (((phrases.opening | phrases.whole) & never) > 0 || end === 1 || looks[at * sheet.ROW + sheet.SIGNS]) return false
  const text = (blocks[at] as Block).text.slice(from, to)
  if (
    NO_KICKER.test(text) ||
    hasCredit(facts, at) ||
    ((looks[at * sheet.ROW + sheet.WORDS] as number) > 2 && (phrases.within & phrase.JOB) > 0)
  )
    return false
  // An entry of a numbered menu says what the one above it says, but for the number.
  if (looks[at * sheet.ROW + sheet.FIGURES] && at > 0 && likeness(facts, at, at - 1) > 0) return false
  return text.split(' ').length <= WORDS && text.length <= 60 && !isShared(facts, at) && !isSite(blocks, at, text)
}

/**
 * What counts or leads on, entries of a menu glued together, and the site's address: `More videos (1 of 9)`, `5 min`,
 * `7 Kommentare`, `← Older`, `SubscribeSign in`, `Saved from courier.example`.
 */
const NO_KICKER =
  /\(\d|^\d+ (?:\p{Ll}|\p{L}+$)|^[←→«‹] |[←→]$|\p{Ll}{4}\p{Lu}\p{Ll}+ \p{Ll}|(?:^| )(?:[a-z\d-]+\.)+[a-z]{2,}$/u

/** What parts a line; of these, what stands between equals, and what leads from one step to the next. */
const MARKS = '/|›>·»•'
const BARS = '|·•'
const ARROWS = '›>»'

/** What all lines have in which something is glued, and few others. */
const GLUED = /[a-z][A-Z]|[^ -~]/

/** The kicker within its line: before a date, without a colon behind it or a badge glued to it; of a path the last step. */
function stretchOf(text: string, at: number, goesOn: boolean): Stretch {
  const { to: end } = wholeLine(text, at)
  for (const sign of MARKS) {
    const mark = ` ${sign} `
    const step = text.lastIndexOf(mark, end - 1)
    if (step < 0) continue
    if (/\d/.test(text.slice(step + mark.length, end))) {
      // Behind the section may stand a desk and more dates.
      return { at, from: 0, to: withoutBadge(text, BARS.includes(sign) ? text.indexOf(mark) : step) }
    }
    // Of two parts beside each other neither is a step to the other: `Companies / Retail`.
    const isPair = text.indexOf(mark) === step && !goesOn && !ARROWS.includes(sign)
    return { at, from: isPair ? 0 : step + mark.length, to: end }
  }
  if (!GLUED.test(text)) return { at, from: 0, to: end }
  const to = withoutBadge(text, end)
  return { at, from: lastGlued(text, to), to }
}

/** Where the last of three steps or more begins that are glued into one (`HomeSportRowing`), else 0. */
function lastGlued(text: string, to: number): number {
  const steps = text.slice(0, to).split(/(?<=\p{L}\p{Ll})(?=\p{Lu})/u)
  return steps.length > 2 ? to - (steps.at(-1) as string).length : 0
}

/** All of a line but the marks that end it. */
function wholeLine(text: string, at: number): Stretch {
  let to = text.length
  while (to > 0 && ':|/›>·–- '.includes(text.charAt(to - 1))) to--
  return { at, from: 0, to }
}

/** Leaves out capitals glued to the end of a word (`South AfricaPREMIUM`). */
function withoutBadge(text: string, to: number): number {
  return text.slice(0, to).replace(/(?<=\p{Ll})\p{Lu}{3,}$/u, '').length
}
