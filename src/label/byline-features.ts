/** What speaks for and against a line being the byline, for each feature a small number, in the order of `BYLINE_SIZES`. */
import type { Block } from '../block.ts'
import type { Speech } from '../languages/language.ts'
import { lengthOfOpener } from '../text/byline-openers.ts'
import { type DateStyle, type FoundDate, findDates, withoutDates } from '../text/dates.ts'
import { tonguesOf } from '../text/tongues.ts'
import type { Facts } from './features.ts'
import type { Head } from './head.ts'
import { NAME, NAME_AMONG, shapeOf } from './name-lines.ts'
import * as phrase from './phrases.ts'
import { bucket } from './rank.ts'
import * as sheet from './sheet.ts'

/** How many values each feature has, in the order in which they are given; 0 is that of no byline at all. */
export const BYLINE_SIZES: readonly number[] = [8, 33, 7, 11, 11, 6]

/** Words of a byline or date line, at most; of one that ends like a sentence. */
const LINE = 24
const SENTENCE = 6
/** Words of a name and a job (`Jane Doe, political editor`), at most. */
const JOB_LINE = 7
/** Lines above the headline and below the beginning of the text in which they are looked for, and lines in all. */
const ABOVE = 6
const BELOW = 9
const LINES = 70

/** What stands for no byline, and for a line that cannot be one. */
export const NOBODY: readonly number[] = [0, 0, 0, 0, 0, 0]

/** A line near the headline that may say who wrote it, or when. */
export interface Line {
  at: number
  dates: readonly FoundDate[]
  /** What it is as far as names go, its dates left out; of a sentence that nothing marks, nobody has to know. */
  shape: number
  /** Words beside its dates. */
  beside: number
  /** Its features. */
  row: readonly number[]
}

/** `记者：“为什么没有公开？”`: who speaks, and what. */
const SPOKEN = /^[^:：]{1,12}[:：]\s?["“„«「『]/

const NO_DATES: readonly FoundDate[] = []

/** Behind a date, or the word that opens one: a mark, `on`, `PST`. */
const LOOSE = /^(?:[^\p{L}]*|\p{L}{1,3}\.?)$/u

/** What stands behind `by` and before a capital, next to a date (`Posted on … by Jane Doe`); else all. */
function behindOpener(text: string, { language }: Speech): string {
  if (!language) return text
  const words = text.split(' ')
  const at = words.findIndex((word, index) => {
    const before = words[index - 1] ?? '-'
    const isBeside = LOOSE.test(before) || language.dateOpeners.includes(before.toLowerCase())
    return (
      isBeside &&
      language.bylineOpeners.includes(word.toLowerCase().replace(':', '')) &&
      /^\p{Lu}/u.test(words[index + 1] ?? '')
    )
  })
  return at < 0 ? text : words.slice(at + 1).join(' ')
}

export function detailLines(
  { start, facts }: Head,
  speech: Speech,
  title: number,
  lede: number,
  isTaken: (at: number) => boolean,
): Line[] {
  const { blocks, looks, found } = facts
  const styles = stylesOf(speech)
  const tongues = tonguesOf(speech)
  const begins = Math.max(start, lede)
  const from = Math.max(0, title - ABOVE)
  const to = Math.min(blocks.length, Math.max(begins, title + 1) + BELOW, from + LINES)
  const lines: Line[] = []
  for (let at = from; at < to; at++) {
    const own = at * sheet.ROW
    const { text, kind } = blocks[at] as Block
    const words = looks[own + sheet.WORDS] as number
    if (at === title || at === lede || kind === 'image' || words > LINE || isTaken(at)) continue
    const dates = looks[own + sheet.FIGURES] === 0 ? NO_DATES : findDates(text, styles)
    const { opening, exact, within } = found[at] as phrase.Found
    const isDated = dates.length > 0
    const isSentence = words > SENTENCE && looks[own + sheet.ENDS] === 1
    const undated = isDated ? withoutDates(text, dates) : text
    const opens = (opening & phrase.BYLINE) > 0
    const inside = isDated && !opens && !isSentence ? behindOpener(undated, speech) : undated
    const isOpened = opens || inside !== undated
    const said = opens ? undated.slice(lengthOfOpener(undated, tongues) || undated.indexOf(' ')) : inside
    const rest = looks[own + sheet.SIGNS] ? said.replace(/\S+@\S+/g, ' ') : said
    const shape =
      isSentence && !isOpened && !isDated ? 0 : shapeOf(rest.trim(), isOpened || (within & phrase.JOB) > 0, speech)
    const beside = isDated ? rest.trim().split(/\s+/).length : words
    const saysDate = isDated && opening & phrase.DATE
    // `Published Fri, Apr 28, 2024` is no name before a date.
    // Behind the text a name below a line with a colon is whom to ask, unless that says who wrote it.
    const isAsked =
      at > begins &&
      !isOpened &&
      looks[own - sheet.ROW + sheet.END] === sheet.COLON &&
      ((found[at - 1]?.opening ?? 0) & phrase.BYLINE) === 0
    const isNever =
      SPOKEN.test(text) ||
      exact & (phrase.BYLINE | phrase.RELATED) ||
      (saysDate && shape === NAME && !isOpened) ||
      isAsked ||
      (isSentence && isOpened && (shape === 0 || (looks[own + sheet.QUOTES] as number) > 1)) ||
      looks[own + sheet.START] === 3 ||
      (isSentence && within & phrase.SIGNAL)
    if (isNever || !(isOpened || (shape > 0 && !isSentence))) {
      lines.push({ at, dates, shape, beside, row: NOBODY })
      continue
    }
    const hasJob = (within & phrase.JOB) > 0 && shape === NAME_AMONG && words <= JOB_LINE
    const isSaid = isOpened || hasJob || (found[at - 1]?.exact ?? 0) & phrase.BYLINE
    // Names of which the text speaks, a picture's most of all, and those of a list that is printed again and again.
    const shared = looks[own + sheet.COHERENCE] as number
    const below = signOf(facts, at + 1)
    const isKnown = (looks[own + sheet.REPEATS] as number) > 2 || shared > (below === CAPTION ? 0 : 0.6)
    const isBeside = (): boolean => [at - 1, at + 1, at + 2].some((near) => signOf(facts, near) === DATE)
    const context = isSaid ? 3 : isDated ? (saysDate ? 0 : 2) : !isKnown && isBeside() ? 1 : 0
    const row = [
      at > begins ? 6 + bucket(at - begins, [3]) : 1 + bucket(at - title, [-2, -1, 1, 3]),
      1 + shape * 4 + context,
      context > 1 ? 1 : isKnown ? 2 : 3 + bucket(shared, [-1, 0, 0.4]),
      1 + signOf(facts, at),
      1 + below,
      1 + (looks[own + sheet.END] as number),
    ]
    lines.push({ at, dates, shape, beside, row })
  }
  return lines
}

/** How dates may be written: in the language of the text or, since a page may print them in another, in any. */
export function stylesOf({ language, languages }: Speech): readonly DateStyle[] {
  return language ? [language, ...languages] : languages
}

/** Words of a line that a date makes a date line, at most. */
const DATED = 16
/** What a line is that has the sign of a caption, and of a date. */
const CAPTION = 3
const DATE = 4

/** What a line or its neighbour is, as far as signs and phrases tell: 0 nothing, 1 no line, 2 a picture … */
function signOf({ blocks, looks, found }: Facts, at: number): number {
  const said = found[at]
  if (!said) return 1
  if (blocks[at]?.kind === 'image') return 2
  const bits = said.opening | said.whole
  if ((bits | said.within) & phrase.CAPTION) return CAPTION
  const words = looks[at * sheet.ROW + sheet.WORDS] as number
  if (said.opening & phrase.BYLINE) return 5
  const figures = looks[at * sheet.ROW + sheet.FIGURES] as number
  if (bits & phrase.DATE || (words <= DATED && (looks[at * sheet.ROW + sheet.TIMES] || figures > 0.3))) return DATE
  if (bits & phrase.SHARE) return 6
  if (bits & phrase.SIGNAL) return 7
  return words > 20 ? 8 : looks[at * sheet.ROW + sheet.ENDS] ? 9 : 0
}
