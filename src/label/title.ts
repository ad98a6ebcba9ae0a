/** Which block is the headline: the one with the greatest weight of evidence. */
import type { Block } from '../block.ts'
import type { Language } from '../languages/language.ts'
import { ranksOf, unpackRanking } from '../text/ranking.ts'
import { isDetail } from './details.ts'
import type { Head } from './head.ts'
import type * as phrase from './phrases.ts'
import { isBody } from './placings.ts'
import { greatest, ranker, weightOf } from './rank.ts'
import * as sheet from './sheet.ts'
import { headlineAbove } from './standfirst.ts'
import { TITLE_SIZES, titleFeatures } from './title-features.ts'
import { titleRanking } from './title-ranking.ts'
import { nearest, PRIOR, TITLE_WIDTH, titleRows } from './title-rows.ts'
import { titleCode } from './title-weights.ts'

const TITLE = ranker(TITLE_SIZES, titleCode)
const ranking = unpackRanking(titleRanking)

/** Index of the headline's block, -1 where the head has none. */
export function titleIn(whole: Head, language: Language | null = null): number {
  const head = { ...whole, members: whole.members.filter((at) => !isDetail(whole.facts, at, language)) }
  const { blocks } = head.facts
  const likely = head.members.find((at) => blocks[at]?.field === 'headline') ?? head.members[likeliest(head)] ?? -1
  const above = headlineAbove(head, likely)
  const title = above < 0 ? likely : above
  if (head.start === blocks.length && isMenuLine(head, title)) return -1
  if (title > 0 && isProse(head, title) && isHeadline(head, 0)) return 0
  // Below running text that opens all there are headings.
  const isNone = isProse(head, title) || (title > 0 && isProse(head, 0)) || isBelowProse(head, title)
  return isNone ? blocks.findIndex(({ field, text }) => field === 'title' && text !== '') : title
}

/** Which member it is. Weights for single features leave a few to choose from; what these are together, and beside what, decides. */
function likeliest(head: Head): number {
  const { blocks } = head.facts
  const features = titleFeatures(head)
  const blockOf = (member: number): Block | undefined => blocks[head.members[member] as number]
  // What a reader saw of the page itself (a heading of the first level) counts beside what the block looks like.
  const weights = head.members.map(
    (_, member) => weightOf(TITLE, features, member * TITLE_SIZES.length) + (blockOf(member)?.evidence?.title ?? 0),
  )
  if (blocks[0]?.evidence) return greatest(weights)
  const few = nearest(weights)
  const start = few.map((member) => PRIOR * (weights[member] as number))
  const sums = ranksOf(ranking, titleRows(head, few, features), TITLE_WIDTH, start)
  const best = few[greatest(sums)] ?? -1
  if (blockOf(best)?.field !== 'title') return best
  // What metadata call the title is the page's, for search engines: a heading of the first level is what was printed.
  const printed = sums.map((sum, at) => (blockOf(few[at] as number)?.depth === 1 ? sum : Number.NEGATIVE_INFINITY))
  const most = greatest(printed)
  return printed[most] === Number.NEGATIVE_INFINITY ? best : (few[most] ?? best)
}

/** Words of a headline above no text at all, at least: fewer are the name of a section. */
const WORDS = 3
const STEPS = [' / ', ' | ', ' › ', ' > ', ' » ', ' • ']

/** A section's name or a path of them: no headline of a page that has no running text. */
function isMenuLine({ facts: { blocks, looks } }: Head, at: number): boolean {
  const block = blocks[at]
  if (!block || block.kind === 'heading' || (block.evidence?.title ?? 0) > 0) return false
  return (looks[at * sheet.ROW + sheet.WORDS] as number) < WORDS || STEPS.some((step) => block.text.includes(step))
}

/** Words of a headline, at most, that is looked for no further than the first line. */
const SHORT = 12

/** Whether a line is a few words that nothing ends, and neither a date nor a byline. */
function isHeadline({ facts: { found, looks }, members }: Head, at: number): boolean {
  const row = at * sheet.ROW
  const words = looks[row + sheet.WORDS] as number
  const { opening, whole } = found[at] as phrase.Found
  const isPlain = looks[row + sheet.END] === 0 && looks[row + sheet.FIGURES] === 0 && looks[row + sheet.LINKED] === 0
  return members[0] === at && words >= WORDS && words <= SHORT && isPlain && (opening | whole) === 0
}

/** Words of running text, at least, that a text without a headline begins with, and how it ends. */
const PROSE = 6
/** Sentence ends within what is running text whatever it ends with: a mark of an agency, nothing. */
const SENTENCES = 2
const STOP = /[.…。।۔][\p{Pe}\p{Pf}\p{Pi}"']*$/u

/** `"배운 게 많은 경기였다."`, as texts open. */
const SAID = /^(?:["“][^"“”]+\.["”]|「[^「」]+。」)$/

/**
 * Whether the likeliest headline is a statement of the running text: the text has none, as where somebody copied from below it, or
 * it has the one that metadata name.
 */
function isProse({ facts: { blocks, looks }, placings }: Head, title: number): boolean {
  const block = blocks[title]
  if (block && title < placings.last && SAID.test(block.text)) return true
  const row = title * sheet.ROW
  // A sentence and one that leads on to what is said.
  const sentences = (looks[row + sheet.BREAKS] as number) + Number(looks[row + sheet.END] === sheet.COLON)
  return (
    block?.kind === 'paragraph' &&
    isBody(placings, title) &&
    (looks[row + sheet.WORDS] as number) >= PROSE &&
    (sentences >= SENTENCES || STOP.test(block.text.slice(-4)))
  )
}

/** Whether it is set below running text, and holds the end of a sentence. */
function isBelowProse({ facts: { blocks, looks }, start }: Head, title: number): boolean {
  const row = title * sheet.ROW
  const block = blocks[title]
  // `… for parents. How is it here?`
  const isSaid = (looks[row + sheet.BREAKS] as number) > 0 && !block?.text.endsWith('?')
  return title > start && block?.kind === 'paragraph' && (looks[row + sheet.END] === 1 || isSaid)
}
